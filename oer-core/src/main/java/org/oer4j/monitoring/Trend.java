package org.oer4j.monitoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.EvidenceGrade;
import org.oer4j.monitoring.ConsolidatedReport.Count;
import org.oer4j.monitoring.ConsolidatedReport.Definition;
import org.oer4j.monitoring.ConsolidatedReport.Figure;
import org.oer4j.place.CountryCode;
import org.oer4j.text.LanguageTag;

/**
 * How the figures changed from one cycle to another: over all who reported, and over the constant panel of those who
 * reported both times. Only the panel tells a change in what countries do from a change in who reports.
 *
 * @param earlier the number of the earlier cycle
 * @param later the number of the later cycle
 * @param panel the respondents of both cycles
 * @param newcomers the respondents of the later cycle alone
 * @param dropouts the respondents of the earlier cycle alone; that they are silent says nothing about what they do
 * @param lines the changes in the order of the definitions
 * @param baselines figures of surveys before the Recommendation, for the eye alone: they asked others and otherwise
 */
public record Trend(
        int earlier,
        int later,
        SortedSet<CountryCode> panel,
        SortedSet<CountryCode> newcomers,
        SortedSet<CountryCode> dropouts,
        List<Line> lines,
        List<Baseline> baselines) {
    /**
     * Copies the collections.
     *
     * @param earlier the number of the earlier cycle
     * @param later the number of the later cycle
     * @param panel the respondents of both cycles
     * @param newcomers the respondents of the later cycle alone
     * @param dropouts the respondents of the earlier cycle alone
     * @param lines the changes
     * @param baselines figures of surveys before the Recommendation
     * @throws IllegalArgumentException if the cycles are not in order
     */
    public Trend {
        if (earlier >= later) {
            throw new IllegalArgumentException(
                    "the cycle " + earlier + " is not before " + later + ", expected the earlier one first");
        }
        panel = Collections.unmodifiableSortedSet(new TreeSet<>(panel));
        newcomers = Collections.unmodifiableSortedSet(new TreeSet<>(newcomers));
        dropouts = Collections.unmodifiableSortedSet(new TreeSet<>(dropouts));
        lines = List.copyOf(lines);
        baselines = baselines == null ? List.of() : baselines.stream().sorted().toList();
    }

    /**
     * Compares two cycles.
     *
     * @param earlier the reports of the earlier cycle
     * @param earlierMembersOn the day whose Member States could report then
     * @param later the reports of the later cycle
     * @param laterMembersOn the day whose Member States could report then
     * @param definitions which figures to compare
     * @return the changes, without baselines
     * @throws IllegalArgumentException if the cycles are not in order, or a day is before
     *     {@link org.oer4j.place.UnescoMembers#COVERED_SINCE}
     */
    public static Trend between(
            NationalReports earlier,
            LocalDate earlierMembersOn,
            NationalReports later,
            LocalDate laterMembersOn,
            List<Definition> definitions) {
        ConsolidatedReport before = ConsolidatedReport.of(earlier, definitions, earlierMembersOn);
        ConsolidatedReport after = ConsolidatedReport.of(later, definitions, laterMembersOn);
        SortedSet<CountryCode> panel = new TreeSet<>(before.respondents());
        panel.retainAll(after.respondents());
        ConsolidatedReport panelBefore = ConsolidatedReport.of(earlier.of(panel), definitions, earlierMembersOn);
        ConsolidatedReport panelAfter = ConsolidatedReport.of(later.of(panel), definitions, laterMembersOn);
        List<Line> lines = new ArrayList<>();
        for (Definition definition : definitions) {
            lines.addAll(lines(
                    new Pair(before.figure(definition.code()), after.figure(definition.code())),
                    new Pair(panelBefore.figure(definition.code()), panelAfter.figure(definition.code()))));
        }
        return new Trend(
                earlier.cycle(),
                later.cycle(),
                panel,
                without(after.respondents(), panel),
                without(before.respondents(), panel),
                lines,
                List.of());
    }

    private static SortedSet<CountryCode> without(SortedSet<CountryCode> all, SortedSet<CountryCode> some) {
        SortedSet<CountryCode> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    /** One line for a share, one for each question of a range. */
    private static List<Line> lines(Pair full, Pair panel) {
        Definition definition = full.before().definition();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < full.before().counts().size(); i++) {
            lines.add(new Line(definition, full.change(i), panel.change(i)));
        }
        return lines;
    }

    /**
     * This trend with figures of earlier surveys beside it.
     *
     * @param baselines the figures, in any order
     * @return a new trend
     */
    public Trend with(List<Baseline> baselines) {
        return new Trend(earlier, later, panel, newcomers, dropouts, lines, baselines);
    }

    private record Pair(Figure before, Figure after) {
        Change change(int i) {
            return new Change(before.counts().get(i), after.counts().get(i), before.languages(), after.languages());
        }
    }

    /**
     * How one figure, or one question of a range, changed.
     *
     * @param definition the figure
     * @param full the change over all respondents of each cycle
     * @param panel the change over those who reported both times
     */
    public record Line(Definition definition, Change full, Change panel) {
        /**
         * Refuses null.
         *
         * @param definition the figure
         * @param full the change over all respondents of each cycle
         * @param panel the change over those who reported both times
         */
        public Line {
            Objects.requireNonNull(definition, "definition");
            Objects.requireNonNull(full, "full");
            Objects.requireNonNull(panel, "panel");
        }
    }

    /**
     * A figure before and after.
     *
     * @param before the answers of the earlier cycle
     * @param after the answers of the later cycle
     * @param languagesBefore the languages named in the earlier cycle
     * @param languagesAfter the languages named in the later cycle
     */
    public record Change(
            Count before, Count after, SortedSet<LanguageTag> languagesBefore, SortedSet<LanguageTag> languagesAfter) {
        /**
         * Copies the sets.
         *
         * @param before the answers of the earlier cycle
         * @param after the answers of the later cycle
         * @param languagesBefore the languages named in the earlier cycle
         * @param languagesAfter the languages named in the later cycle
         */
        public Change {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            languagesBefore = Collections.unmodifiableSortedSet(new TreeSet<>(languagesBefore));
            languagesAfter = Collections.unmodifiableSortedSet(new TreeSet<>(languagesAfter));
        }

        /**
         * The change in percentage points: the difference of the shares, rounded once and half up by its amount, not the
         * difference of rounded shares.
         *
         * @param places to how many decimal places
         * @return the points, negative where the share fell; empty where one of the denominators is nobody
         */
        public Optional<BigDecimal> points(int places) {
            if (before.size() == 0 || after.size() == 0) {
                return Optional.empty();
            }
            BigInteger difference = product(after.yes(), before.size()).subtract(product(before.yes(), after.size()));
            return Optional.of(new BigDecimal(difference)
                    .movePointRight(2)
                    .divide(new BigDecimal(product(before.size(), after.size())), places, RoundingMode.HALF_UP));
        }

        private static BigInteger product(int one, int other) {
            return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
        }

        /**
         * The languages that were not named before.
         *
         * @return the languages, sorted
         */
        public SortedSet<LanguageTag> gained() {
            SortedSet<LanguageTag> gained = new TreeSet<>(languagesAfter);
            gained.removeAll(languagesBefore);
            return gained;
        }

        /**
         * The languages that are no longer named.
         *
         * @return the languages, sorted
         */
        public SortedSet<LanguageTag> lost() {
            SortedSet<LanguageTag> lost = new TreeSet<>(languagesBefore);
            lost.removeAll(languagesAfter);
            return lost;
        }
    }

    /**
     * A figure of a survey before the Recommendation, such as those of 2012 and 2017 among governments.
     *
     * @param figure the code of the definition that it comes nearest to
     * @param year the year of the survey
     * @param percentage the percentage that it found
     * @param respondents how many answered it, or null
     * @param grade how well it is established
     * @param source where it was found
     */
    public record Baseline(
            String figure,
            int year,
            BigDecimal percentage,
            @Nullable Integer respondents,
            EvidenceGrade grade,
            String source)
            implements Comparable<Baseline> {
        private static final Comparator<Baseline> ORDER = Comparator.comparing(Baseline::figure)
                .thenComparingInt(Baseline::year)
                .thenComparing(Baseline::toString);
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        /**
         * Refuses what is no percentage.
         *
         * @param figure the code of the definition that it comes nearest to
         * @param year the year of the survey
         * @param percentage the percentage that it found
         * @param respondents how many answered it, or null
         * @param grade how well it is established
         * @param source where it was found
         * @throws IllegalArgumentException if the percentage is not between 0 and 100 or the source is blank
         */
        public Baseline {
            Objects.requireNonNull(figure, "figure");
            Objects.requireNonNull(grade, "grade");
            if (percentage.signum() < 0 || percentage.compareTo(HUNDRED) > 0) {
                throw new IllegalArgumentException(
                        "the percentage of '" + figure + "' is " + percentage + ", expected 0 to 100");
            }
            if (Objects.requireNonNull(source, "source").isBlank()) {
                throw new IllegalArgumentException(
                        "the source of '" + figure + "' is blank, expected where it was found");
            }
        }

        /** Orders by figure, then by year. */
        @Override
        public int compareTo(Baseline other) {
            return ORDER.compare(this, other);
        }
    }
}
