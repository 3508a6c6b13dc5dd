package org.oer4j.licensing.conformance;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.oer4j.citation.ClauseRef;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.conformance.Severity;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.LearningResource;

/** What the rules about resources share: an id, a severity, and how findings and licences are written. */
abstract class ResourceRule implements ObjectRule<LearningResource> {
    private final RuleId id;
    private final Severity severity;

    ResourceRule(String id, Severity severity) {
        this.id = RuleId.of(id);
        this.severity = Objects.requireNonNull(severity, "severity");
    }

    @Override
    public RuleId id() {
        return id;
    }

    @Override
    public Class<LearningResource> appliesTo() {
        return LearningResource.class;
    }

    void report(Consumer<Finding> findings, ClauseRef clause, String pointer, String... arguments) {
        findings.accept(new Finding(id, severity, clause, pointer, List.of(arguments)));
    }

    /** The licence as stated, cut to a length that a finding may carry. */
    static String stated(DeclaredLicense license) {
        return Finding.echo(String.join(" / ", license.notations()));
    }
}
