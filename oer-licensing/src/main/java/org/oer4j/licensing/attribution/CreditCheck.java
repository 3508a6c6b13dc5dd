package org.oer4j.licensing.attribution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.ClauseRef;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.RuleId;
import org.oer4j.conformance.Severity;
import org.oer4j.licensing.License;
import org.oer4j.licensing.openness.Openness;
import org.oer4j.licensing.openness.OpennessAssessment;
import org.oer4j.licensing.recognition.Missing;
import org.oer4j.licensing.recognition.Recognition;
import org.oer4j.text.UriSyntax;

/** Makes layers of credits: leaves out who asked for it, and holds each layer against the duties of its licence. */
final class CreditCheck {
    private static final String AREA = "attribution.";
    /** What no statement can hold: it has to go along with the work. */
    private static final Set<CreditElement> GO_ALONG = EnumSet.of(
            CreditElement.LICENSE_TEXT,
            CreditElement.PRINCIPAL_AUTHORS,
            CreditElement.HISTORY,
            CreditElement.ORIGINALS);

    private final AttributionDuties duties;
    private final AttributionProfile profile;
    private final List<Finding> findings = new ArrayList<>();

    CreditCheck(AttributionDuties duties, AttributionProfile profile) {
        this.duties = duties;
        this.profile = profile;
    }

    List<Finding> findings() {
        return findings;
    }

    /**
     * The layer of a credit.
     *
     * @param kind as what it stands in the native form
     * @param pointer where it stands there
     */
    AttributionLayer layer(Credit credit, CreditPlace kind, String pointer) {
        boolean adapted = kind == CreditPlace.SOURCE;
        ChangeNotes made = credit.changes();
        Withdrawal withdrawal =
                Withdrawal.from(credit.work(), new ChangeNotes(adapted || made.modified(), made.notes()));
        Place place = new Place(credit.work(), withdrawal.changes(), kind, pointer);
        withdrawalFindings(withdrawal, place);
        addressFindings(withdrawal.work(), place);
        licenseFindings(credit.license(), place);
        findings.addAll(missing(credit.license(), place));
        return new AttributionLayer(
                withdrawal.work(),
                credit.license(),
                withdrawal.changes(),
                statement(withdrawal.work(), credit.license(), adapted),
                layers(credit.adaptedFrom(), CreditPlace.SOURCE, pointer),
                layers(credit.parts(), CreditPlace.PART, pointer));
    }

    private List<AttributionLayer> layers(List<Credit> credits, CreditPlace kind, String pointer) {
        List<AttributionLayer> layers = new ArrayList<>();
        for (int i = 0; i < credits.size(); i++) {
            layers.add(layer(credits.get(i), kind, kind.of(pointer, i)));
        }
        return layers;
    }

    private void withdrawalFindings(Withdrawal withdrawal, Place place) {
        if (place.work.creators().stream().anyMatch(CreditedParty::withdrawn)) {
            findings.add(place.finding("credit-removed", Severity.INFO, place.member(CreditElement.AUTHOR)));
        }
        if (withdrawal.isNoticeRemoved()) {
            findings.add(place.finding("notice-removed", Severity.WARNING, ""));
        }
    }

    private void addressFindings(CreditedWork work, Place place) {
        String url = work.url();
        if (url != null && !UriSyntax.isWebAddress(url)) {
            String member = place.member(CreditElement.SOURCE);
            findings.add(place.finding("unlinked-address", Severity.WARNING, member, Finding.echo(url)));
        }
    }

    private void licenseFindings(CreditedLicense license, Place place) {
        if (!license.alternatives().isEmpty()) {
            return;
        }
        String words = license.asStated();
        if (words == null) {
            findings.add(place.finding("missing-license", Severity.ERROR, "/license"));
            return;
        }
        Recognition said = license.recognition();
        String echo = Finding.echo(words);
        if (said instanceof Recognition.NotALicense status && leavesOpen(status)) {
            findings.add(place.finding("unsettled-status", Severity.WARNING, "/license", echo));
        } else if (said instanceof Recognition.NotALicense || said instanceof Recognition.Exact) {
            findings.add(place.finding("no-license", Severity.ERROR, "/license", echo));
        } else if (said instanceof Recognition.Contradiction) {
            findings.add(place.finding("contradictory-license", Severity.ERROR, "/license", echo));
        } else if (said instanceof Recognition.Ambiguous ambiguous && ambiguous.missing() == Missing.VERSION) {
            findings.add(place.finding("missing-version", Severity.WARNING, "/license", echo));
        } else {
            findings.add(place.finding("unsettled-license", Severity.WARNING, "/license", echo));
        }
    }

    /** Whether a status says neither that the work may be used nor that it may not. */
    private static boolean leavesOpen(Recognition.NotALicense said) {
        License status = said.status();
        return status != null && OpennessAssessment.of(status).recommendation().openness() == Openness.UNDETERMINED;
    }

    /** A prescribed statement stands back behind one that the licensor demands. */
    private @Nullable String statement(CreditedWork work, CreditedLicense license, boolean adapted) {
        if (work.notices().creditLine() != null || license.alternatives().size() != 1) {
            return null;
        }
        String title = work.title();
        for (License one : license.licenses()) {
            String statement = duties.statement(one, adapted);
            if (statement != null && !statement.contains("{0}")) {
                return statement;
            }
            if (statement != null && title != null) {
                return statement.replace("{0}", title);
            }
        }
        return null;
    }

    /** Of several licences to choose from, the one that misses least: whoever uses the work may take that one. */
    private List<Finding> missing(CreditedLicense license, Place place) {
        if (!license.alternatives().isEmpty()) {
            return least(license.alternatives(), place);
        }
        List<License> candidates = license.recognition() instanceof Recognition.Ambiguous ambiguous
                ? ambiguous.candidates().stream()
                        .filter(one -> one.kind().isGrant())
                        .toList()
                : List.of();
        String words = license.asStated();
        if (candidates.isEmpty() || words == null) {
            return missing(List.of(), place);
        }
        // what every version asks for is asked for, whichever is meant; the clause depends on the version
        return least(candidates.stream().map(List::of).toList(), place).stream()
                .map(finding -> finding.arguments().equals(List.of(profileName()))
                        ? finding
                        : new Finding(
                                finding.rule(),
                                finding.severity(),
                                null,
                                finding.pointer(),
                                List.of(Finding.echo(words))))
                .toList();
    }

    private List<Finding> least(List<List<License>> arms, Place place) {
        List<Finding> least = missing(arms.get(0), place);
        for (List<License> arm : arms.subList(1, arms.size())) {
            List<Finding> ofArm = missing(arm, place);
            least = weight(ofArm) < weight(least) ? ofArm : least;
        }
        return least;
    }

    private List<Finding> missing(List<License> arm, Place place) {
        List<Finding> found = new ArrayList<>();
        Set<CreditElement> asked = EnumSet.noneOf(CreditElement.class);
        for (License license : arm) {
            String name = license.names().shortName();
            for (CreditDuty duty : duties.of(license)) {
                Severity severity = duty.missing();
                boolean applies = place.isAdapted() || !duty.forAdaptations();
                if (applies && severity != null && asked.add(duty.element()) && !place.fulfils(duty.element())) {
                    found.add(place.missing(duty.element(), severity, duty.clause(), name));
                }
            }
        }
        for (CreditElement element : profile.elements()) {
            if (!asked.contains(element) && !place.fulfils(element)) {
                found.add(advised(element, arm, place));
            }
        }
        return found;
    }

    /** What no licence asks for, but the steward of one, or else the profile, advises. */
    private Finding advised(CreditElement element, List<License> arm, Place place) {
        for (License license : arm) {
            Severity severity = duties.recommended(element, license);
            if (severity != null) {
                String name = license.names().shortName();
                return place.finding("recommended-" + element.code(), severity, place.member(element), name);
            }
        }
        Severity advice = profile == AttributionProfile.TASL ? Severity.INFO : Severity.WARNING;
        return place.missing(element, advice, null, profileName());
    }

    private String profileName() {
        return profile.code().toUpperCase(Locale.ROOT);
    }

    private static int weight(List<Finding> findings) {
        int weight = 0;
        for (Finding finding : findings) {
            weight += switch (finding.severity()) {
                case ERROR -> 10_000;
                case WARNING -> 100;
                case INFO -> 1;
            };
        }
        return weight;
    }

    /**
     * A credited work where it stands. Names that were withdrawn count as given: the duty to name them has ended.
     *
     * @param work the work as the licensor supplied it
     * @param changes what was changed in it
     * @param kind as what it stands in the native form
     * @param pointer where it stands there
     */
    private record Place(CreditedWork work, ChangeNotes changes, CreditPlace kind, String pointer) {
        /** Whether another work was made from it. */
        boolean isAdapted() {
            return kind == CreditPlace.SOURCE;
        }

        String member(CreditElement element) {
            return kind.member(element);
        }

        boolean fulfils(CreditElement element) {
            return work.notSupplied().contains(element)
                    || switch (element) {
                        case TITLE -> work.title() != null;
                        case AUTHOR ->
                            work.notices().creditLine() != null
                                    || !work.creators().isEmpty();
                        case SOURCE -> work.url() != null;
                        case CHANGES -> !changes.modified() || !changes.notes().isEmpty();
                        case COPYRIGHT_NOTICE -> work.notices().copyrightNotice() != null;
                        case DISCLAIMER -> work.notices().disclaimer() != null;
                        case LAST_UPDATED -> work.notices().lastUpdated() != null;
                        case LICENSE_TEXT, PRINCIPAL_AUTHORS, HISTORY, ORIGINALS -> false;
                    };
        }

        Finding missing(CreditElement element, Severity severity, @Nullable ClauseRef clause, String who) {
            String rule = (GO_ALONG.contains(element) ? "" : "missing-") + element.code();
            return new Finding(RuleId.of(AREA + rule), severity, clause, pointer + member(element), List.of(who));
        }

        Finding finding(String rule, Severity severity, String member, String... arguments) {
            return new Finding(RuleId.of(AREA + rule), severity, null, pointer + member, List.of(arguments));
        }
    }
}
