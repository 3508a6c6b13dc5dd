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
    private static final RuleId CREDIT_REMOVED = RuleId.of("attribution.credit-removed");
    private static final RuleId NOTICE_REMOVED = RuleId.of("attribution.notice-removed");
    private static final RuleId UNLINKED_ADDRESS = RuleId.of("attribution.unlinked-address");
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
        ChangeNotes changes = new ChangeNotes(
                adapted || credit.changes().modified(), credit.changes().notes());
        Withdrawal withdrawal = Withdrawal.from(credit.work(), changes);
        CreditedWork work = withdrawal.work();
        withdrawalFindings(credit.work(), withdrawal, pointer);
        if (work.url() != null && !UriSyntax.isWebAddress(work.url())) {
            find(UNLINKED_ADDRESS, Severity.WARNING, null, pointer + "/url", Finding.echo(work.url()));
        }
        licenseFindings(credit.license(), pointer);
        findings.addAll(missing(credit, withdrawal.changes(), adapted, pointer));
        return new AttributionLayer(
                work,
                credit.license(),
                withdrawal.changes(),
                statement(work, credit.license(), adapted),
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

    private void find(RuleId rule, Severity severity, @Nullable ClauseRef clause, String pointer, String... arguments) {
        findings.add(new Finding(rule, severity, clause, pointer, List.of(arguments)));
    }

    private void withdrawalFindings(CreditedWork asked, Withdrawal withdrawal, String pointer) {
        if (asked.creators().stream().anyMatch(CreditedParty::withdrawn)) {
            find(CREDIT_REMOVED, Severity.INFO, null, pointer + CreditElement.AUTHOR.member());
        }
        if (withdrawal.isNoticeRemoved()) {
            find(NOTICE_REMOVED, Severity.WARNING, null, pointer);
        }
    }

    /** A prescribed statement stands back behind one that the licensor demands. */
    private @Nullable String statement(CreditedWork work, CreditedLicense license, boolean adapted) {
        if (work.notices().creditLine() != null || license.alternatives().size() != 1) {
            return null;
        }
        for (License one : license.licenses()) {
            String statement = duties.statement(one, adapted);
            boolean named = statement == null || !statement.contains("{0}") || work.title() != null;
            if (statement != null && named) {
                return work.title() == null ? statement : statement.replace("{0}", work.title());
            }
        }
        return null;
    }

    private void licenseFindings(CreditedLicense license, String pointer) {
        if (!license.alternatives().isEmpty()) {
            return;
        }
        String words = license.asStated();
        if (words == null) {
            find(RuleId.of("attribution.missing-license"), Severity.ERROR, null, pointer + "/license");
            return;
        }
        Recognition recognition = license.recognition();
        boolean version =
                recognition instanceof Recognition.Ambiguous ambiguous && ambiguous.missing() == Missing.VERSION;
        boolean nothing = recognition instanceof Recognition.NotALicense || recognition instanceof Recognition.Exact;
        String rule = version
                ? "attribution.missing-version"
                : nothing
                        ? "attribution.no-license"
                        : recognition instanceof Recognition.Contradiction
                                ? "attribution.contradictory-license"
                                : "attribution.unsettled-license";
        boolean settled = nothing || recognition instanceof Recognition.Contradiction;
        find(
                RuleId.of(rule),
                settled ? Severity.ERROR : Severity.WARNING,
                null,
                pointer + "/license",
                Finding.echo(words));
    }

    /** Of several licences to choose from, the one that misses least: whoever uses the work may take that one. */
    private List<Finding> missing(Credit credit, ChangeNotes changes, boolean adapted, String pointer) {
        List<Finding> least = null;
        for (List<License> arm : credit.license().alternatives()) {
            List<Finding> of = missing(arm, credit.work(), changes, adapted, pointer);
            least = least == null || weight(of) < weight(least) ? of : least;
        }
        return least == null ? missing(List.of(), credit.work(), changes, adapted, pointer) : least;
    }

    private List<Finding> missing(
            List<License> arm, CreditedWork work, ChangeNotes changes, boolean adapted, String pointer) {
        List<Finding> found = new ArrayList<>();
        Set<CreditElement> asked = EnumSet.noneOf(CreditElement.class);
        for (License license : arm) {
            String name = license.names().shortName();
            for (CreditDuty duty : duties.of(license)) {
                Severity severity = duty.missing();
                boolean applies = adapted || !duty.forAdaptations();
                if (applies && severity != null && asked.add(duty.element())) {
                    missing(duty.element(), severity, duty.clause(), name, work, changes, pointer, found);
                }
            }
        }
        Severity advice = profile == AttributionProfile.TASL ? Severity.INFO : Severity.WARNING;
        for (CreditElement element : profile.elements()) {
            if (!asked.contains(element)) {
                missing(element, advice, null, profile.code().toUpperCase(Locale.ROOT), work, changes, pointer, found);
            }
        }
        return found;
    }

    private static void missing(
            CreditElement element,
            Severity severity,
            @Nullable ClauseRef clause,
            String who,
            CreditedWork work,
            ChangeNotes changes,
            String pointer,
            List<Finding> found) {
        boolean goesAlong = GO_ALONG.contains(element);
        if (!goesAlong && (work.notSupplied().contains(element) || isThere(element, work, changes))) {
            return;
        }
        RuleId rule = RuleId.of((goesAlong ? "attribution." : "attribution.missing-") + element.code());
        found.add(new Finding(rule, severity, clause, pointer + element.member(), List.of(who)));
    }

    private static boolean isThere(CreditElement element, CreditedWork work, ChangeNotes changes) {
        return switch (element) {
            case TITLE -> work.title() != null;
            case AUTHOR ->
                work.notices().creditLine() != null || !work.creators().isEmpty();
            case SOURCE -> work.url() != null;
            case CHANGES -> !changes.modified() || !changes.notes().isEmpty();
            case COPYRIGHT_NOTICE -> work.notices().copyrightNotice() != null;
            case DISCLAIMER -> work.notices().disclaimer() != null;
            case LAST_UPDATED -> work.notices().lastUpdated() != null;
            case LICENSE_TEXT, PRINCIPAL_AUTHORS, HISTORY, ORIGINALS -> false;
        };
    }

    private static int weight(List<Finding> findings) {
        return findings.stream()
                .mapToInt(finding -> switch (finding.severity()) {
                    case ERROR -> 10_000;
                    case WARNING -> 100;
                    case INFO -> 1;
                })
                .sum();
    }
}
