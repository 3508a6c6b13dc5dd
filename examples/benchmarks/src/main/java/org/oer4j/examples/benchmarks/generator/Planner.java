package org.oer4j.examples.benchmarks.generator;

import java.util.SplittableRandom;

/** Plans a repository block by block; a block is planned without any other. */
final class Planner {
    /** How many records are planned together. */
    static final int SIZE = 1024;

    /**
     * One record in so many is a stem: sound, original, and known to every block, so that all can be based on it. The
     * earlier a stem, the more often it is reused.
     */
    private static final int STEM_SPACING = 16;

    private static final int STEM_PLACE = 7;

    private final RepositorySettings settings;
    private final Licenses licenses;
    private final Draws draws;
    private final Deck deck;
    private final ReuseLaw reuse;
    private final Ids ids;

    Planner(RepositorySettings settings, Licenses licenses, Draws draws, Ids ids) {
        this.settings = settings;
        this.licenses = licenses;
        this.draws = draws;
        this.ids = ids;
        this.deck = new Deck(settings, draws);
        this.reuse = new ReuseLaw(settings.reuse());
    }

    /** How many blocks the repository has. */
    long blocks() {
        return (settings.records() + SIZE - 1) / SIZE;
    }

    /** The block of that number, from 0; the last one may be shorter. */
    Block plan(long number) {
        long first = number * SIZE;
        int size = (int) Math.min(SIZE, settings.records() - first);
        Plot plot = new Plot(first, size, licenses, draws.of(Draws.Purpose.BLOCK, number), ids);
        for (int place = STEM_PLACE; place < size; place += STEM_SPACING) {
            plot.put(stem((first + place - STEM_PLACE) / STEM_SPACING));
        }
        plot.shuffle();
        Plantings plantings = new Plantings(plot, licenses);
        deck.between(first, first + size).forEach(plantings::plant);
        grow(plot, stemsBefore(first + size));
        return plot.block();
    }

    /**
     * The long chain that follows the blocks: each record is based on the one before, and the second carries a licence that
     * the first does not permit.
     */
    Planned ofLongChain(int place) {
        License source = licenses.get("CC-BY-SA-4.0");
        License heirs = licenses.get("CC-BY-4.0");
        Planned planned = new Planned(settings.records() + place, place == 0 ? source : heirs);
        if (place > 0) {
            planned.sources.add(Planned.Source.inside(planned.index - 1, place == 1 ? source : heirs));
        }
        return planned;
    }

    /** Fills what is free with sound records. */
    private void grow(Plot plot, long stems) {
        SplittableRandom random = plot.random();
        while (plot.free() > 0) {
            double what = random.nextDouble();
            if (what < 0.02 && plot.free() > 5) {
                growWhole(plot);
            } else if (what < 0.02 + settings.derived() && stems > 0) {
                growDerived(plot, stems);
            } else {
                plot.take(licenses.drawSound(random));
            }
        }
    }

    private void growWhole(Plot plot) {
        License license = licenses.drawSound(plot.random());
        Planned whole = plot.take(license);
        for (int parts = 2 + plot.random().nextInt(3); parts > 0; parts--) {
            Plot.join(whole, plot.take(license));
        }
    }

    /** A record that is based on one to three stems, and perhaps others that are based on it in turn. */
    private void growDerived(Plot plot, long stems) {
        SplittableRandom random = plot.random();
        Planned stem = stem(reuse.draw(random, stems));
        Planned derived = plot.take(licenses.drawOutbound(stem.license, random));
        derived.basedOn(stem);
        for (int more = random.nextInt(8); more > 5; more--) {
            Planned other = stem(reuse.draw(random, stems));
            boolean isNew = derived.sources.stream().noneMatch(source -> source.index() == other.index);
            if (isNew && licenses.isPermitted(other.license, derived.license)) {
                derived.basedOn(other);
            }
        }
        while (plot.free() > 0 && licenses.carriesChains(derived.license) && random.nextInt(4) == 0) {
            Planned heir = plot.take(derived.license);
            heir.basedOn(derived);
            derived = heir;
        }
    }

    private Planned stem(long number) {
        return new Planned(number * STEM_SPACING + STEM_PLACE, licenses.drawRoot(draws.of(Draws.Purpose.STEM, number)));
    }

    private static long stemsBefore(long end) {
        return (end + STEM_SPACING - STEM_PLACE - 1) / STEM_SPACING;
    }
}
