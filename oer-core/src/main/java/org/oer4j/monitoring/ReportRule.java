package org.oer4j.monitoring;

import java.util.function.Consumer;
import org.oer4j.conformance.CheckContext;
import org.oer4j.conformance.ConformanceRules;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.conformance.RuleId;

/** A rule over a national report that only a check asks. */
record ReportRule(RuleId id, Look look) implements ObjectRule<NationalReport> {
    @Override
    public Class<NationalReport> appliesTo() {
        return NationalReport.class;
    }

    @Override
    public void check(NationalReport report, CheckContext context, Consumer<Finding> findings) {
        look.at(
                report,
                context,
                (pointer, arguments) ->
                        findings.accept(ConformanceRules.standard().get(id).finding(pointer, arguments)));
    }

    /** What the rule looks for. */
    interface Look {
        void at(NationalReport report, CheckContext context, Found found);
    }

    /** Takes what was found. */
    interface Found {
        void found(String pointer, String... arguments);
    }
}
