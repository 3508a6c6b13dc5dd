package org.oer4j.examples.cli.report;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Finding;

/**
 * Something that was handed in and is not counted. Without file and line, so that the same input in another order or other
 * files gives the same report; these stand in the messages of the run.
 *
 * @param type the type of the object, or null where that is not known
 * @param id its id, or null where it has none
 * @param finding why
 */
public record LeftOut(@Nullable String type, @Nullable String id, Finding finding) implements Comparable<LeftOut> {
    private static final Comparator<String> BLANKS_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<LeftOut> ORDER = Comparator.comparing(LeftOut::rule)
            .thenComparing(LeftOut::type, BLANKS_FIRST)
            .thenComparing(LeftOut::id, BLANKS_FIRST)
            .thenComparing(LeftOut::finding)
            .thenComparing(LeftOut::toString);

    String rule() {
        return finding.rule().value();
    }

    /** Orders by rule, then by type and id. */
    @Override
    public int compareTo(LeftOut other) {
        return ORDER.compare(this, other);
    }
}
