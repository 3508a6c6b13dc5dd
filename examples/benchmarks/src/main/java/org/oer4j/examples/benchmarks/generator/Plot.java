package org.oer4j.examples.benchmarks.generator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** A block while it is planned: places are taken in random order, so that a source can stand before or after its heirs. */
final class Plot {
    private final long first;
    private final Planned[] records;
    private final Licenses licenses;
    private final SplittableRandom random;
    private final Ids ids;
    private final List<Violation> violations = new ArrayList<>();
    private int[] places = {};
    private int taken;

    Plot(long first, int size, Licenses licenses, SplittableRandom random, Ids ids) {
        this.first = first;
        this.records = new Planned[size];
        this.licenses = licenses;
        this.random = random;
        this.ids = ids;
    }

    SplittableRandom random() {
        return random;
    }

    /** Puts a record in its place, before the others are shuffled. */
    void put(Planned planned) {
        records[(int) (planned.index - first)] = planned;
    }

    /** Brings the places that are free into a random order. */
    void shuffle() {
        int[] free = new int[records.length];
        int count = 0;
        for (int place = 0; place < records.length; place++) {
            if (records[place] == null) {
                int other = random.nextInt(count + 1);
                free[count] = free[other];
                free[other] = place;
                count++;
            }
        }
        places = Arrays.copyOf(free, count);
    }

    /** How many places are free. */
    int free() {
        return places.length - taken;
    }

    /** Takes the next free place for a record. */
    Planned take(License license) {
        int place = places[taken++];
        Planned planned = new Planned(first + place, license);
        records[place] = planned;
        return planned;
    }

    /** Takes the next free place for a record under any sound licence. */
    Planned take() {
        return take(licenses.drawSound(random));
    }

    static void join(Planned whole, Planned part) {
        whole.parts.add(part);
        part.whole = whole;
    }

    String id(Planned planned) {
        return planned.id != null ? planned.id : ids.of(planned.index);
    }

    Ids ids() {
        return ids;
    }

    /** Notes that something is wrong with a record. */
    void note(Deck.Card card, ViolationKind kind, Planned at, String other, List<Planned> path, String detail) {
        violations.add(new Violation(
                at.index + 1, kind, id(at), other, path.stream().map(this::id).toList(), detail, card.number()));
    }

    Block block() {
        violations.sort(Violation.ORDER);
        return new Block(first, List.of(records), List.copyOf(violations));
    }
}
