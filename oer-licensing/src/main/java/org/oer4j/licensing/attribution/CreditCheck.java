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
     * @param pointer where the credit stands in the native form
     * @param adapted whether another work was made from it
     */
    AttributionLayer layer(Credit credit, String pointer, boolean adapted) {
        ChangeNotes made = credit.changes();
        Withdrawal withdrawal =
                Withdrawal.from(credit.work(), new ChangeNotes(adapted || made.modified(), made.notes()));
        Place place = new Place(credit.work(), withdrawal.changes(), adapted, pointer);
        withdrawalFindings(withdrawal, place);
        addressFindings(withdrawal.work(), place);
        licenseFindings(credit.license(), place);
        findings.addAll(missing(credit.license(), place));
        return new AttributionLayer(
                withdrawal.work(),
                credit.license(),
                withdrawal.changes(),
                statement(withdrawal.work(), credit.license(), adapted),
                layers(credit.adaptedFrom(), pointer + "/isBasedOn/", true),
                layers(credit.parts(), pointer + "/hasPart/", false));
    }

    private List<AttributionLayer> layers(List<Credit> credits, String pointer, boolean adapted) {
        List<AttributionLayer> layers = new ArrayList<>();
        for (int i = 0; i < credits.size(); i++) {
            layers.add(layer(credits.get(i), pointer + i, adapted));
        }
        return layers;
    }

    private void withdrawalFindings(Withdrawal withdrawal, Place place) {
        if (place.work.creators().stream().anyMatch(CreditedParty::withdrawn)) {
            findings.add(place.finding("credit-removed", Severity.INFO, CreditElement.AUTHOR.member()));
        }
        if (withdrawal.isNoticeRemoved()) {
            findings.add(place.finding("notice-removed", Severity.WARNING, ""));
        }
    }

    private void addressFindings(CreditedWork work, Place place) {
        String url = work.url();
        if (url != null && !UriSyntax.isWebAddress(url)) {
            findings.add(place.finding(
                    "unlinked-address", Severity.WARNING, CreditElement.SOURCE.member(), Finding.echo(url)));
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
        if (said instanceof Recognition.NotALicense || said instanceof Recognition.Exact) {
            findings.add(place.finding("no-license", Severity.ERROR, "/license", echo));
        } else if (said instanceof Recognition.Contradiction) {
            findings.add(place.finding("contradictory-license", Severity.ERROR, "/license", echo));
        } else if (said instanceof Recognition.Ambiguous ambiguous && ambiguous.missing() == Missing.VERSION) {
            findings.add(place.finding("missing-version", Severity.WARNING, "/license", echo));
        } else {
            findings.add(place.finding("unsettled-license", Severity.WARNING, "/license", echo));
        }
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
                .map(finding -> finding.clause() == null
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
                boolean applies = place.adapted || !duty.forAdaptations();
                if (applies && severity != null && asked.add(duty.element()) && !place.fulfils(duty.element())) {
                    found.add(place.missing(duty.element(), severity, duty.clause(), name));
                }
            }
        }
        Severity advice = profile == AttributionProfile.TASL ? Severity.INFO : Severity.WARNING;
        String name = profile.code().toUpperCase(Locale.ROOT);
        for (CreditElement element : profile.elements()) {
            if (!asked.contains(element) && !place.fulfils(element)) {
                found.add(place.missing(element, advice, null, name));
            }
        }
        return found;
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
     * @param adapted whether another work was made from it
     * @param pointer where it stands in the native form
     */
    private record Place(CreditedWork work, ChangeNotes changes, boolean adapted, String pointer) {
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
            return new Finding(RuleId.of(AREA + rule), severity, clause, pointer + element.member(), List.of(who));
        }

        Finding finding(String rule, Severity severity, String member, String... arguments) {
            return new Finding(RuleId.of(AREA + rule), severity, null, pointer + member, List.of(arguments));
        }
    }
}
