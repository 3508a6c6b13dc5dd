package org.oer4j.licensing.conformance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.Severity;
import org.oer4j.licensing.License;
import org.oer4j.licensing.Verdict;
import org.oer4j.licensing.expression.LicenseExpression;
import org.oer4j.licensing.recognition.Recognition;
import org.oer4j.licensing.remix.Remix;
import org.oer4j.licensing.remix.RemixEvaluator;
import org.oer4j.licensing.remix.Source;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.LearningResource;

/**
 * V55: an adaptation of a share-alike work carries a licence that the work's own licence permits. Each source is asked about
 * by itself; whether all of them fit into one work is a question for {@link RemixEvaluator}. A source without a licence
 * statement has that of the resource with its id, where that is at hand.
 */
final class ShareAlikeRule extends ResourceRule {
    private final Records records;
    private final RemixEvaluator evaluator;
    private final Class<? extends Verdict> verdict;

    private ShareAlikeRule(
            String id, Severity severity, Records records, RemixEvaluator evaluator, Class<? extends Verdict> verdict) {
        super(id, severity);
        this.records = records;
        this.evaluator = evaluator;
        this.verdict = verdict;
    }

    /** V55: the source's licence prohibits the resource's. */
    static ShareAlikeRule incompatible(Records records, RemixEvaluator evaluator) {
        return new ShareAlikeRule("V55", Severity.ERROR, records, evaluator, Verdict.Prohibited.class);
    }

    /** The texts leave it open, or a version is missing. */
    static ShareAlikeRule undetermined(Records records, RemixEvaluator evaluator) {
        return new ShareAlikeRule(
                "oer.share-alike-undetermined", Severity.WARNING, records, evaluator, Verdict.Undetermined.class);
    }

    @Override
    public void check(LearningResource resource, LocalDate asOf, Consumer<Finding> findings) {
        DeclaredLicense own = resource.license();
        List<LicenseExpression> outbound = own == null ? List.of() : meant(records.recognize(own));
        if (own == null || outbound.isEmpty()) {
            return; // V52 or V54 speaks
        }
        List<Derivation> sources = resource.isBasedOn();
        for (int i = 0; i < sources.size(); i++) {
            DeclaredLicense license = license(sources.get(i));
            Recognition source = license == null ? null : records.recognize(license);
            if (license != null && source != null && isShareAlike(source)) {
                Verdict found = verdict(source, outbound);
                if (verdict.isInstance(found)) {
                    report(findings, found.reasons().get(0).clause(), "/isBasedOn/" + i, stated(license), stated(own));
                }
            }
        }
    }

    private @Nullable DeclaredLicense license(Derivation source) {
        if (source.license() != null || source.id() == null) {
            return source.license();
        }
        LearningResource found = records.find(source.id());
        return found == null ? null : found.license();
    }

    /** Whether an adaptation of the work is bound whichever candidate or alternative is meant. */
    private static boolean isShareAlike(Recognition recognition) {
        if (recognition instanceof Recognition.Exact exact) {
            return exact.license().isCopyleft();
        }
        if (recognition instanceof Recognition.Choice choice) {
            return choice.alternatives().stream().allMatch(arm -> arm.stream().anyMatch(License::isCopyleft));
        }
        return recognition instanceof Recognition.Ambiguous ambiguous
                && !ambiguous.candidates().isEmpty()
                && ambiguous.candidates().stream().allMatch(License::isCopyleft);
    }

    /** The licences that the resource's statement may mean. */
    private static List<LicenseExpression> meant(Recognition recognition) {
        if (recognition instanceof Recognition.Choice choice) {
            return List.of(choice.expression());
        }
        License one = recognition instanceof Recognition.Exact exact
                ? exact.license()
                : recognition instanceof Recognition.NotALicense statement ? statement.status() : null;
        List<License> all = one != null
                ? List.of(one)
                : recognition instanceof Recognition.Ambiguous ambiguous ? ambiguous.candidates() : List.of();
        return all.stream()
                .map(license -> LicenseExpression.of(license.id().value()))
                .toList();
    }

    /** The answer if all that may be meant agree on it; else nobody can say. */
    private Verdict verdict(Recognition source, List<LicenseExpression> outbound) {
        Remix adaptation = Remix.adaptationOf(List.of(Source.of("source", source)));
        List<Verdict> verdicts = outbound.stream()
                .map(license -> evaluator.evaluate(adaptation.under(license)).verdict())
                .toList();
        Set<Class<?>> kinds = verdicts.stream().map(Verdict::getClass).collect(Collectors.toSet());
        Verdict first = verdicts.get(0);
        return kinds.size() == 1
                ? first
                : new Verdict.Undetermined(Verdict.Undetermined.Kind.FACT_MISSING, List.of("version"), first.reasons());
    }
}
