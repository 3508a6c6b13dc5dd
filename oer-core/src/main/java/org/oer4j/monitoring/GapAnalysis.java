package org.oer4j.monitoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.oer4j.commitment.Commitment;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.support.SupportMatches;
import org.oer4j.support.SupportMatching;
import org.oer4j.support.SupportNeed;
import org.oer4j.support.SupportOffer;

/**
 * Where something is missing, what is pressing first: what nobody who reported does, what was committed to and is not
 * begun, what is done without evidence, what is needed and not offered.
 *
 * <p>Each row is that of the {@link Coverage} from which the gaps are read, so tables of countries, of regions and of
 * cycles give gaps of each. A row that did not report has no gap of kind {@link Kind#NO_RECORD}; it stands in
 * {@link #silent}.
 *
 * @param coverage the table from which they were read
 * @param asOf the day of the question
 * @param gaps the gaps, the highest score first; equal ones by kind, row and provision
 * @param silent the rows of which nobody reported, sorted
 * @param needs what became of the needs
 */
public record GapAnalysis(
        Coverage coverage, LocalDate asOf, List<Gap> gaps, SortedSet<String> silent, NeedStatistics needs) {
    /** The row of what concerns every row. */
    public static final String EVERYWHERE = "";

    /**
     * Copies the collections.
     *
     * @param coverage the table
     * @param asOf the day
     * @param gaps the gaps
     * @param silent the rows of which nobody reported
     * @param needs what became of the needs
     */
    public GapAnalysis {
        Objects.requireNonNull(coverage, "coverage");
        Objects.requireNonNull(asOf, "asOf");
        gaps = List.copyOf(gaps);
        silent = Collections.unmodifiableSortedSet(new TreeSet<>(silent));
        Objects.requireNonNull(needs, "needs");
    }

    /**
     * Finds the gaps.
     *
     * @param coverage what is done where
     * @param needs what is needed; only what is still waited for makes a gap
     * @param offers what is offered
     * @param commitments what was committed to; only what was not given up makes a gap
     * @param asOf the day on which an offer must be there
     * @return the gaps
     * @throws IllegalArgumentException if two different needs, or two different offers, have one id
     */
    public static GapAnalysis of(
            Coverage coverage,
            Collection<SupportNeed> needs,
            Collection<? extends SupportOffer> offers,
            Collection<Commitment> commitments,
            LocalDate asOf) {
        SupportMatches matches = SupportMatching.match(needs, offers, asOf);
        GapSearch search = new GapSearch(coverage, needs);
        search.cells();
        search.commitments(commitments);
        search.unmet(matches);
        return new GapAnalysis(coverage, asOf, search.gaps(), search.silent(), NeedStatistics.of(needs, matches));
    }

    /**
     * The gaps of a kind.
     *
     * @param kind the kind
     * @return the gaps in their order
     */
    public List<Gap> of(Kind kind) {
        return gaps.stream().filter(gap -> gap.kind() == kind).toList();
    }

    /** What is missing. */
    public enum Kind {
        /** No respondent has a record of an action. */
        NEVER_ADDRESSED,
        /** Somebody of the row reported, and there is no record of an action. */
        NO_RECORD,
        /** Somebody undertook it, and no record shows that it was begun. */
        COMMITMENT_WITHOUT_RECORD,
        /** There are records, and none has evidence for it. */
        NO_EVIDENCE,
        /** It is needed, and nothing that is offered answers it fully. */
        NEED_UNMET
    }

    /**
     * Something that is missing. Own word: gap analysis is what users of reports call the question.
     *
     * <p>The score is {@code (1 + pressing) × uncovered}. Pressing is 5 for the most pressing of the needs that are waited
     * for in this row and provision, down to 1 for the least pressing or one that nobody ranked, and 0 without a need.
     * Uncovered is the percentage of respondents, of the whole table, that have no record of the provision; where nobody
     * reported it is 100. So the score lies between 0 and 600, and only orders. The formula is our proposal; no source
     * gives one.
     *
     * @param kind what is missing
     * @param row the row, or {@link GapAnalysis#EVERYWHERE}
     * @param provision the area, action or item, or null where a need names none
     * @param status what the table says of the row and provision, or null where it has no such cell
     * @param records the ids of the commitments or needs that show the gap, sorted
     * @param score how high it ranks
     */
    public record Gap(
            Kind kind,
            String row,
            @Nullable ProvisionRef provision,
            Coverage.@Nullable Status status,
            List<String> records,
            int score) {
        static final Comparator<Gap> HIGHEST_FIRST = Comparator.comparingInt(Gap::score)
                .reversed()
                .thenComparing(Gap::kind)
                .thenComparing(Gap::row)
                .thenComparing(gap -> gap.provision == null ? "" : gap.provision.toString())
                .thenComparing(gap -> String.join("\n", gap.records));

        /**
         * Sorts the ids.
         *
         * @param kind what is missing
         * @param row the row
         * @param provision the area, action or item, or null
         * @param status what the table says, or null
         * @param records the ids of the commitments or needs
         * @param score how high it ranks
         */
        public Gap {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(row, "row");
            records = records.stream().sorted().toList();
        }
    }

    /**
     * What became of needs. Every need has one status; every need that is still waited for is answered fully, in part or
     * not at all.
     *
     * @param byStatus how many needs there are of each status; every status is there
     * @param answered how many that are waited for have an offer with everything they ask for
     * @param partlyAnswered how many have only offers that lack something or do not say it
     * @param unanswered how many have no offer
     * @param idle the ids of the offers that answer no need that is waited for, sorted
     */
    public record NeedStatistics(
            Map<SupportNeed.Status, Integer> byStatus,
            int answered,
            int partlyAnswered,
            int unanswered,
            List<String> idle) {
        /**
         * Copies the collections.
         *
         * @param byStatus how many needs there are of each status
         * @param answered how many are answered fully
         * @param partlyAnswered how many are answered in part
         * @param unanswered how many are not answered
         * @param idle the offers that answer nothing
         */
        public NeedStatistics {
            byStatus = Collections.unmodifiableMap(new EnumMap<>(byStatus));
            idle = List.copyOf(idle);
        }

        private static NeedStatistics of(Collection<SupportNeed> needs, SupportMatches matches) {
            Map<SupportNeed.Status, Integer> byStatus = new EnumMap<>(SupportNeed.Status.class);
            for (SupportNeed.Status status : SupportNeed.Status.values()) {
                byStatus.put(status, 0);
            }
            List<SupportNeed> distinct = needs.stream().distinct().toList();
            distinct.forEach(need -> byStatus.merge(need.status(), 1, Integer::sum));
            int waiting = (int) distinct.stream().filter(SupportNeed::isWaiting).count();
            int unanswered = (int)
                    matches.unmet().stream().filter(need -> need.best() == null).count();
            int partly = matches.unmet().size() - unanswered;
            return new NeedStatistics(byStatus, waiting - unanswered - partly, partly, unanswered, matches.idle());
        }
    }
}
