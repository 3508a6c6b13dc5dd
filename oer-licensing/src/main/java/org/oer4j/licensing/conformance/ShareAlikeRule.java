package org.oer4j.licensing.conformance;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.CheckContext;
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
    public void check(LearningResource resource, CheckContext context, Consumer<Finding> findings) {
        DeclaredLicense own = resource.license();
        Recognition outbound = own == null ? null : records.recognize(own);
        if (own == null || outbound == null || !isKnown(outbound)) {
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

    private static boolean isKnown(Recognition recognition) {
        return recognition instanceof Recognition.Choice
                || !candidates(recognition).isEmpty();
    }

    /** The licences that a statement may mean; none where it states alternatives or nothing that is known. */
    private static List<License> candidates(Recognition recognition) {
        if (recognition instanceof Recognition.Ambiguous ambiguous) {
            return ambiguous.candidates();
        }
        License one = recognition instanceof Recognition.Exact exact
                ? exact.license()
                : recognition instanceof Recognition.NotALicense statement ? statement.status() : null;
        return one == null ? List.of() : List.of(one);
    }

    /** The answer if all licences that may be meant agree on it; else nobody can say. */
    private Verdict verdict(Recognition source, Recognition outbound) {
        if (outbound instanceof Recognition.Choice choice) {
            return evaluate(source, choice.expression());
        }
        Verdict agreed = null;
        for (License candidate : candidates(outbound)) {
            // One licence under another is looked up in the evaluator's table, which gives the same answer.
            Verdict next = source instanceof Recognition.Exact exact
                    ? evaluator.adapt(exact.license(), candidate)
                    : evaluate(source, LicenseExpression.of(candidate.id().value()));
            if (next instanceof Verdict.Undetermined) {
                return next;
            }
            if (agreed != null && agreed.getClass() != next.getClass()) {
                return new Verdict.Undetermined(
                        Verdict.Undetermined.Kind.FACT_MISSING, List.of("version"), next.reasons());
            }
            agreed = agreed == null ? next : agreed;
        }
        return Objects.requireNonNull(agreed, "agreed");
    }

    private Verdict evaluate(Recognition source, LicenseExpression outbound) {
        return evaluator
                .evaluate(
                        Remix.adaptationOf(List.of(Source.of("source", source))).under(outbound))
                .verdict();
    }
}
