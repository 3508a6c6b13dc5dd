package org.oer4j.examples.benchmarks.generator;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was decided about a record before it is written; filled while a block is planned, then only read. */
final class Planned {
    /** The place in the repository, from 0; what is not decided here is drawn from it. */
    final long index;

    /** The licence that lineage is judged by. */
    final License license;

    /** The address of the licence as it is written, or null for a record without licence. */
    @Nullable
    String licenseAddress;

    /** The name of the licence as it is written beside the address, or null. */
    @Nullable
    String licenseName;

    /** The id, where it is not that of the index. */
    @Nullable
    String id;

    final List<Source> sources = new ArrayList<>(2);
    final List<Planned> parts = new ArrayList<>(0);

    @Nullable
    Planned whole;

    /** What is wrong with what the record says of itself. */
    final Set<ViolationKind> defects = EnumSet.noneOf(ViolationKind.class);

    Planned(long index, License license) {
        this.index = index;
        this.license = license;
        this.licenseAddress = license.uri();
    }

    /** Says that the record is based on another record of the repository. */
    void basedOn(Planned source) {
        sources.add(Source.inside(source.index, source.license));
    }

    /**
     * What a record says of a work that it is based on.
     *
     * @param index the place of the source in the repository, or a number from which its title and author are drawn
     * @param id the id of a source that is not in the repository, or null
     * @param license the licence of the source, or null when it is not known
     * @param place where the source is
     */
    record Source(long index, @Nullable String id, @Nullable License license, Place place) {
        /** Where a source is. */
        enum Place {
            /** In the repository. */
            INSIDE,
            /** Elsewhere, under an id. */
            OUTSIDE,
            /** Nobody knows. */
            UNKNOWN
        }

        static Source inside(long index, License license) {
            return new Source(index, null, license, Place.INSIDE);
        }
    }
}
