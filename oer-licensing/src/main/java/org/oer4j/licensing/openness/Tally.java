package org.oer4j.licensing.openness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.oer4j.citation.ClauseRef;
import org.oer4j.licensing.Reason;

/** Collects what speaks for and against openness; the least open counts, and is told first. */
final class Tally {
    private final List<Entry> entries = new ArrayList<>();
    private Openness openness = Openness.OPEN;

    void add(Openness found, Reason reason) {
        openness = openness.and(found);
        entries.add(new Entry(found, reason));
    }

    void add(Openness found, String rule, ClauseRef clause, Object... arguments) {
        add(found, Reason.of(rule, clause, arguments));
    }

    void add(OpennessAnswer answer) {
        answer.reasons().forEach(reason -> add(answer.openness(), reason));
    }

    Openness openness() {
        return openness;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    OpennessAnswer answer(OpennessDefinition definition) {
        List<Reason> reasons = entries.stream()
                .sorted(Comparator.comparing(Entry::openness).reversed())
                .map(Entry::reason)
                .distinct()
                .toList();
        return new OpennessAnswer(definition, openness, reasons);
    }

    private record Entry(Openness openness, Reason reason) {}
}
