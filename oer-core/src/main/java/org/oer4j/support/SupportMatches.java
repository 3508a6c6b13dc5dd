package org.oer4j.support;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oer4j.support.SupportMatch.Aspect;
import org.oer4j.support.SupportMatch.Grade;
import org.oer4j.time.PartialDate;

/**
 * What came out of a {@link SupportMatching}: equal needs and offers give equal matches, in whatever order they came.
 *
 * @param asOf the day on which the question was asked
 * @param matches every match; the most pressing need first, and of a need the best match first
 * @param unmet the needs that no offer meets in full, the most pressing first
 * @param idle the ids of the offers that match no need, sorted
 */
public record SupportMatches(LocalDate asOf, List<SupportMatch> matches, List<UnmetNeed> unmet, List<String> idle) {
    /**
     * Copies the lists.
     *
     * @param asOf the day on which the question was asked
     * @param matches every match
     * @param unmet the needs that no offer meets in full
     * @param idle the ids of the offers that match no need
     */
    public SupportMatches {
        Objects.requireNonNull(asOf, "asOf");
        matches = List.copyOf(matches);
        unmet = List.copyOf(unmet);
        idle = List.copyOf(idle);
    }

    /**
     * The matches of one need.
     *
     * @param need the id of the need
     * @return its matches, the best first; unmodifiable
     */
    public List<SupportMatch> of(String need) {
        return matches.stream().filter(match -> match.need().equals(need)).toList();
    }

    /**
     * Records that this result is shared back with coalitions on the day of the question: every need and every offer
     * in it, one record for each coalition.
     *
     * @param coalitions the ids of the coalitions
     * @return the records in the order of the coalitions, unmodifiable
     * @throws IllegalArgumentException if an id is blank
     */
    public List<SharingBack> sharedBackWith(String... coalitions) {
        Set<String> records = new LinkedHashSet<>();
        for (SupportMatch match : matches) {
            records.add(match.need());
            records.add(match.offer());
        }
        unmet.forEach(need -> records.add(need.need()));
        records.addAll(idle);
        return List.of(coalitions).stream()
                .map(coalition -> new SharingBack(coalition, List.copyOf(records), PartialDate.of(asOf)))
                .toList();
    }

    /**
     * A need that no offer meets in full.
     *
     * @param need the id of the need
     * @param best how good its best match is, or null where there is none
     * @param lacking what the best match lacks; empty where there is none
     */
    public record UnmetNeed(String need, @Nullable Grade best, List<Aspect> lacking) {
        /**
         * Copies the list.
         *
         * @param need the id of the need
         * @param best how good its best match is, or null
         * @param lacking what the best match lacks
         */
        public UnmetNeed {
            Objects.requireNonNull(need, "need");
            lacking = List.copyOf(lacking);
        }
    }
}
