package org.oer4j.licensing.audit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Counts by name, more names than memory holds: what does not fit is written in runs and summed when it is read. */
final class SpilledCounts {
    private static final Comparator<Count> ORDER =
            Comparator.comparing(Count::name).thenComparingLong(Count::first).thenComparingLong(Count::second);

    private final SortedRuns<Count> runs;
    private final int inMemory;
    private Map<String, long[]> counts = new HashMap<>();

    SpilledCounts(Scratch scratch, int inMemory) {
        this.runs = new SortedRuns<>(scratch, ORDER, Codec::new, inMemory);
        this.inMemory = inMemory;
    }

    void add(String name, long first, long second) {
        long[] count = counts.get(name);
        if (count == null) {
            if (counts.size() >= inMemory) {
                spill();
            }
            count = new long[2];
            counts.put(name, count);
        }
        count[0] += first;
        count[1] += second;
    }

    private void spill() {
        counts.forEach((name, count) -> runs.add(new Count(name, count[0], count[1])));
        counts = new HashMap<>();
    }

    void addAll(SpilledCounts other) {
        other.counts.forEach((name, count) -> add(name, count[0], count[1]));
        other.counts = new HashMap<>();
        runs.addAll(other.runs);
    }

    /** Gives every name once, in order. */
    void forEach(Consumer<? super Count> action) {
        spill();
        Sum sum = new Sum(action);
        runs.forEach(sum::add);
        sum.end();
    }

    /**
     * What was counted for a name.
     *
     * @param name the name
     * @param first the first number
     * @param second the second number
     */
    record Count(String name, long first, long second) {}

    /** Adds up neighbours of the same name. */
    private static final class Sum {
        private final Consumer<? super Count> action;
        private Count open = new Count("", 0, 0);
        private boolean any;

        Sum(Consumer<? super Count> action) {
            this.action = action;
        }

        void add(Count next) {
            if (any && open.name.equals(next.name)) {
                open = new Count(open.name, open.first + next.first, open.second + next.second);
            } else {
                end();
                open = next;
                any = true;
            }
        }

        void end() {
            if (any) {
                action.accept(open);
            }
        }
    }

    /** Writes counts. */
    private static final class Codec implements SortedRuns.Codec<Count> {
        @Override
        public void write(Count count, SpillWriter out) {
            out.text(count.name);
            out.number(count.first);
            out.number(count.second);
        }

        @Override
        public Count read(SpillReader in) {
            return new Count(in.present(), in.number(), in.number());
        }
    }
}
