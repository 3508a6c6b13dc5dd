package org.oer4j.examples.benchmarks.generator;

import java.util.List;
import java.util.SplittableRandom;

/** The ids of records and the repositories that they come from. */
final class Ids {
    private static final String OUTSIDE = "https://elsewhere.example.net/works/";

    private final List<Provider> providers = Table.rows("providers.tsv").stream()
            .map(row -> new Provider(row.get(0), row.get(1)))
            .toList();
    private final Draws draws;
    private final RepositorySettings.Form form;

    /**
     * Where a record comes from.
     *
     * @param address what ids begin with
     * @param name its name
     */
    record Provider(String address, String name) {}

    Ids(Draws draws, RepositorySettings.Form form) {
        this.draws = draws;
        this.form = form;
    }

    /** The id of the record in that place, from 0, unless it was planned to have another. */
    String of(long index) {
        return form == RepositorySettings.Form.SMALL
                ? "https://r.example.org/" + index
                : provider(draws.of(Draws.Purpose.RECORD, index)).address() + Long.toString(index, 36);
    }

    /** The id of a work that is not in the repository. */
    String outside(SplittableRandom random) {
        return OUTSIDE + Long.toString(random.nextLong(1L << 40), 36);
    }

    /** Draws where a record comes from; it is the first that is drawn for a record. */
    Provider provider(SplittableRandom random) {
        return providers.get(random.nextInt(providers.size()));
    }
}
