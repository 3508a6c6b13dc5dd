package org.oer4j.examples.quickstart;

import java.util.List;
import java.util.Locale;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.ReasonText;
import org.oer4j.licensing.remix.Explanation;
import org.oer4j.licensing.remix.Remix;
import org.oer4j.licensing.remix.RemixEvaluator;
import org.oer4j.licensing.remix.RemixPlan;
import org.oer4j.licensing.remix.Repairs;
import org.oer4j.licensing.remix.Source;

/** May these works be merged into one, and under which licence? */
public final class RemixWorks {
    private RemixWorks() {}

    public static void main(String[] args) {
        // snippet:begin
        RemixEvaluator evaluator = RemixEvaluator.of(LicenseCatalogue.standard());
        ReasonText english = ReasonText.in(Locale.ENGLISH);

        List<Source> works = List.of(Source.of("CC-BY-4.0"), Source.of("CC-BY-SA-3.0"), Source.of("CC0-1.0"));
        RemixPlan plan = evaluator.evaluate(Remix.adaptationOf(works));
        License best = plan.outboundLicenses().get(0);
        System.out.println(plan.verdict().code() + ", share it under " + best);
        plan.reasons().forEach(reason -> System.out.println(reason.clause() + ": " + english.sentence(reason)));

        List<Source> others = List.of(Source.of("CC-BY-SA-4.0"), Source.of("CC-BY-NC-4.0"));
        RemixPlan impossible = evaluator.evaluate(Remix.adaptationOf(others));
        System.out.println(impossible.verdict().code() + ", these exclude each other: " + impossible.blockers());
        Explanation why = Explanation.of(impossible, Repairs.of(evaluator).suggest(impossible), Locale.ENGLISH);
        why.repairs().forEach(repair -> System.out.println("What would help: " + repair.text()));
        // snippet:end
    }
}
