package org.oer4j.examples.benchmarks.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** In which order the kinds are planted: every kind as often as its weight before any comes again, each time shuffled. */
final class Deck {
    private final List<ViolationKind> cards = new ArrayList<>();
    private final RepositorySettings settings;
    private final Draws draws;
    private final double offset;

    /**
     * What is to be planted.
     *
     * @param number the number of the planting
     * @param kind the kind
     * @param turn goes up by one from planting to planting of the kind, from a number of the seed's, to go through its
     *     variants
     */
    record Card(long number, ViolationKind kind, long turn) {}

    Deck(RepositorySettings settings, Draws draws) {
        this.settings = settings;
        this.draws = draws;
        settings.weights().forEach((kind, weight) -> {
            for (int i = 0; i < weight; i++) {
                cards.add(kind);
            }
        });
        offset = draws.of(Draws.Purpose.OFFSET, 0).nextDouble();
    }

    /** The plantings of some records, by number. */
    List<Card> between(long firstRecord, long end) {
        List<Card> plantings = new ArrayList<>();
        long last = numberBefore(end);
        for (long number = numberBefore(firstRecord); number < last; number++) {
            plantings.add(card(number));
        }
        return plantings;
    }

    private long numberBefore(long record) {
        return (long) Math.floor(record * settings.errorRate() + offset);
    }

    private Card card(long number) {
        long round = number / cards.size();
        int place = (int) (number % cards.size());
        List<ViolationKind> shuffled = shuffled(round);
        ViolationKind kind = shuffled.get(place);
        long before = shuffled.subList(0, place).stream().filter(kind::equals).count();
        int start = draws.of(Draws.Purpose.OFFSET, 1 + kind.ordinal()).nextInt(1_000);
        return new Card(number, kind, start + round * settings.weights().get(kind) + before);
    }

    private List<ViolationKind> shuffled(long round) {
        SplittableRandom random = draws.of(Draws.Purpose.DECK, round);
        List<ViolationKind> shuffled = new ArrayList<>(cards);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            ViolationKind held = shuffled.get(i);
            shuffled.set(i, shuffled.get(other));
            shuffled.set(other, held);
        }
        return shuffled;
    }
}
