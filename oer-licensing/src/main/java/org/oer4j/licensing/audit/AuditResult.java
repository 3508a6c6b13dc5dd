package org.oer4j.licensing.audit;

import java.util.function.Consumer;

/** What an audit found. It can be read until the audit is closed. */
public final class AuditResult {
    private final Findings findings;
    private final AuditStatistics statistics;

    AuditResult(Findings findings, AuditStatistics statistics) {
        this.findings = findings;
        this.statistics = statistics;
    }

    /**
     * What was counted.
     *
     * @return the counts
     */
    public AuditStatistics statistics() {
        return statistics;
    }

    /**
     * Gives every finding, in the order of {@link AuditFinding#compareTo}: by rule, then by record. They are read from
     * temporary files one after the other; a second call gives the same again.
     *
     * @param action takes each finding
     */
    public void forEach(Consumer<? super AuditFinding> action) {
        findings.forEach(action);
    }
}
