package org.oer4j.licensing.conformance;

import java.util.List;
import java.util.function.Consumer;
import org.oer4j.conformance.CheckContext;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.Severity;
import org.oer4j.resource.LearningResource;

/** Each part needs a licence; of one that is not at hand nobody can say. */
final class PartNotFound extends ResourceRule {
    private final Records records;

    PartNotFound(Records records) {
        super("oer.part-not-found", Severity.WARNING);
        this.records = records;
    }

    @Override
    public void check(LearningResource resource, CheckContext context, Consumer<Finding> findings) {
        List<String> parts = resource.hasPart();
        for (int i = 0; i < parts.size(); i++) {
            if (records.find(parts.get(i)) == null) {
                report(findings, OerProfile.OER, "/hasPart/" + i, Finding.echo(parts.get(i)));
            }
        }
    }
}
