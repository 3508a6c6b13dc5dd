package org.oer4j.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.EvidenceGrade;
import org.oer4j.monitoring.Answer.Choice;
import org.oer4j.place.CountryCode;
import org.oer4j.place.UnescoRegion;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;

/**
 * What the national reports of a cycle say together: the figures that UNESCO's Secretariat takes to the General
 * Conference. Every figure names its denominator, because the first consolidated report gives shares of the 78 Member
 * States that reported, and a share of all Member States is another number.
 *
 * <p>A pure function of the reports: {@link #of}. Countries are not persons, so nothing is hidden unless
 * {@link #withoutSmallCells} is asked for.
 *
 * @param cycle the number of the monitoring cycle
 * @param membersOn the day whose Member States are the other denominator
 * @param respondents who is counted: the Member States with a certified report
 * @param figures the figures in the order of their definitions: of all respondents, of all Member States, then by region
 * @param examples what single countries did, as the editors of the report put it
 * @param leftOut the reports that are not counted, and why
 * @param documentCode the code of the report before the General Conference, or null
 */
public record ConsolidatedReport(
        int cycle,
        LocalDate membersOn,
        SortedSet<CountryCode> respondents,
        List<Figure> figures,
        List<Example> examples,
        List<LeftOut> leftOut,
        @Nullable String documentCode) {
    /**
     * Copies the collections; null becomes empty.
     *
     * @param cycle the number of the monitoring cycle
     * @param membersOn the day whose Member States are the other denominator
     * @param respondents who is counted
     * @param figures the figures
     * @param examples what single countries did
     * @param leftOut the reports that are not counted
     * @param documentCode the code of the report, or null
     */
    public ConsolidatedReport {
        Objects.requireNonNull(membersOn, "membersOn");
        respondents =
                Collections.unmodifiableSortedSet(respondents == null ? new TreeSet<>() : new TreeSet<>(respondents));
        figures = figures == null ? List.of() : List.copyOf(figures);
        examples = examples == null
                ? List.of()
                : examples.stream().sorted(Example.ORDER).toList();
        leftOut = leftOut == null ? List.of() : leftOut.stream().sorted().toList();
    }

    /**
     * Consolidates the reports of a cycle.
     *
     * @param reports the reports; the certified one of each Member State counts
     * @param definitions which figures to take
     * @param membersOn the day whose Member States are the other denominator, such as that of the session
     * @return the figures, without examples
     * @throws IllegalArgumentException if the day is before {@link org.oer4j.place.UnescoMembers#COVERED_SINCE}
     */
    public static ConsolidatedReport of(NationalReports reports, List<Definition> definitions, LocalDate membersOn) {
        return new Consolidation(reports, membersOn).report(definitions);
    }

    /**
     * The figures of one definition over all respondents.
     *
     * @param code the code of the definition
     * @return the figure
     * @throws IllegalArgumentException if the report has none of that code
     */
    public Figure figure(String code) {
        return figure(code, Denominator.Kind.RESPONDENTS, null)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + code + "' is no figure of this report, expected the code of one of its definitions"));
    }

    /**
     * Finds a figure.
     *
     * @param code the code of the definition
     * @param kind who is in the denominator
     * @param region the region, or null for all
     * @return the figure, or empty where the report has none
     */
    public Optional<Figure> figure(String code, Denominator.Kind kind, @Nullable UnescoRegion region) {
        return figures.stream()
                .filter(figure -> figure.definition().code().equals(code)
                        && figure.denominator().kind() == kind
                        && figure.denominator().region() == region)
                .findFirst();
    }

    /**
     * This report with what single countries did.
     *
     * @param examples the examples, in any order
     * @return a new report
     */
    public ConsolidatedReport with(List<Example> examples) {
        return new ConsolidatedReport(cycle, membersOn, respondents, figures, examples, leftOut, documentCode);
    }

    /**
     * This report without the figures of regions in which fewer countries than a number gave an answer, and, where that
     * leaves one region alone hidden, without those of the next smallest too, so that nobody can subtract.
     *
     * @param smallest the smallest number of countries that is shown; 0 and 1 hide nothing
     * @return a new report
     */
    public ConsolidatedReport withoutSmallCells(int smallest) {
        return new ConsolidatedReport(
                cycle, membersOn, respondents, SmallCells.hidden(figures, smallest), examples, leftOut, documentCode);
    }

    /** How a figure is made of answers. */
    public enum Measure {
        /** The share of countries that say yes to any of the questions. */
        SHARE,
        /** The lowest and the highest share of the questions, each by itself. */
        RANGE,
        /** The different languages that countries name. */
        UNION
    }

    /**
     * A figure that a consolidated report has. Own word: the report speaks of results, IATI's indicators are something
     * else.
     *
     * @param code what it is called in data
     * @param measure how it is made of answers
     * @param questions the codes of the questions, at least one
     * @param places to how many decimal places percentages are rounded, half up
     * @param name what it is called, by language
     * @param provisions what of the instrument it is about
     * @param grade how well it is established that the first consolidated report has it
     * @param source where it was found
     */
    public record Definition(
            String code,
            Measure measure,
            List<String> questions,
            int places,
            LocalizedText name,
            List<ProvisionRef> provisions,
            EvidenceGrade grade,
            String source) {
        private static final int MOST_PLACES = 10;

        /**
         * Copies the lists.
         *
         * @param code what it is called in data
         * @param measure how it is made of answers
         * @param questions the codes of the questions
         * @param places to how many decimal places percentages are rounded
         * @param name what it is called
         * @param provisions what of the instrument it is about
         * @param grade how well it is established
         * @param source where it was found
         * @throws IllegalArgumentException if code or source are blank, there is no question, or the places are not 0 to
         *     10
         */
        public Definition {
            if (Objects.requireNonNull(code, "code").isBlank()
                    || Objects.requireNonNull(source, "source").isBlank()) {
                throw new IllegalArgumentException(
                        "the code '" + code + "' or the source '" + source + "' of a figure is blank, expected both");
            }
            Objects.requireNonNull(measure, "measure");
            questions = List.copyOf(questions);
            if (questions.isEmpty() || places < 0 || places > MOST_PLACES) {
                throw new IllegalArgumentException("the figure '" + code + "' has the questions " + questions + " and "
                        + places + " decimal places, expected at least one question and 0 to " + MOST_PLACES);
            }
            Objects.requireNonNull(name, "name");
            provisions = provisions == null ? List.of() : List.copyOf(provisions);
            Objects.requireNonNull(grade, "grade");
        }

        /**
         * The figures of the first consolidated report that are known.
         *
         * @return the definitions in the order of that report
         */
        public static List<Definition> standard() {
            return ReportFigures.STANDARD;
        }

        /**
         * One share for each closed question.
         *
         * @param questionnaire the questionnaire
         * @return the definitions in the order of the questions, each under the code of its question
         */
        public static List<Definition> ofEach(Questionnaire questionnaire) {
            return questionnaire.questions().stream()
                    .filter(question -> question.kind().isClosed())
                    .map(question -> new Definition(
                            question.code(),
                            Measure.SHARE,
                            List.of(question.code()),
                            0,
                            question.text(),
                            question.provisions(),
                            question.grade(),
                            question.source()))
                    .toList();
        }
    }

    /**
     * Of whom a share is taken.
     *
     * @param kind those who reported, or all Member States
     * @param region the region, or null for all of them; a state may be in two
     * @param size how many they are
     */
    public record Denominator(Kind kind, @Nullable UnescoRegion region, int size) {
        /**
         * Refuses a negative number.
         *
         * @param kind those who reported, or all Member States
         * @param region the region, or null
         * @param size how many they are
         * @throws IllegalArgumentException if the size is negative
         */
        public Denominator {
            Objects.requireNonNull(kind, "kind");
            if (size < 0) {
                throw new IllegalArgumentException("the size of the denominator is " + size + ", expected 0 or more");
            }
        }

        /** Whose share it is. */
        public enum Kind {
            /** The Member States that reported: what the first consolidated report counts. */
            RESPONDENTS,
            /** All Member States of the day. */
            MEMBER_STATES
        }
    }

    /**
     * How many countries gave which answer. Whoever is in the denominator is in exactly one of the numbers.
     *
     * @param questions the codes of the questions; an answer to several of them is the strongest one: a yes to any, then
     *     a yes in part, then silence, because it may hide a yes, then a no
     * @param yes said yes
     * @param partial said yes in part
     * @param no said no
     * @param notApplicable said that the question does not concern them
     * @param noAnswer reported and did not answer
     * @param notReported did not report
     */
    public record Count(
            List<String> questions, int yes, int partial, int no, int notApplicable, int noAnswer, int notReported) {
        /**
         * Copies the list.
         *
         * @param questions the codes of the questions
         * @param yes said yes
         * @param partial said yes in part
         * @param no said no
         * @param notApplicable said that the question does not concern them
         * @param noAnswer reported and did not answer
         * @param notReported did not report
         * @throws IllegalArgumentException if there is no question, or a number is negative
         */
        public Count {
            questions = List.copyOf(questions);
            if (questions.isEmpty()) {
                throw new IllegalArgumentException("a count has no question, expected at least one");
            }
            if (Math.min(yes, partial) < 0 || Math.min(no, notApplicable) < 0 || Math.min(noAnswer, notReported) < 0) {
                throw new IllegalArgumentException(
                        "a number of countries is negative in " + questions + ", expected 0 or more");
            }
        }

        /**
         * Of how many the share is.
         *
         * @return the sum of all numbers
         */
        public int size() {
            return yes + partial + no + notApplicable + noAnswer + notReported;
        }

        /**
         * The share of yes.
         *
         * @param places to how many decimal places it is rounded, half up
         * @return the percentage, or empty where the denominator is nobody
         */
        public Optional<BigDecimal> percentage(int places) {
            return size() == 0
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(yes)
                            .movePointRight(2)
                            .divide(BigDecimal.valueOf(size()), places, RoundingMode.HALF_UP));
        }

        static Count of(List<String> questions, List<Choice> choices, int notReported) {
            return new Count(
                    questions,
                    Collections.frequency(choices, Choice.YES),
                    Collections.frequency(choices, Choice.PARTIAL),
                    Collections.frequency(choices, Choice.NO),
                    Collections.frequency(choices, Choice.NOT_APPLICABLE),
                    Collections.frequency(choices, Choice.NO_ANSWER),
                    notReported);
        }
    }

    /**
     * One figure over one denominator.
     *
     * @param definition what it is
     * @param denominator of whom
     * @param counts how many countries gave which answer: one count, for a {@link Measure#RANGE} one for each question
     * @param languages the languages of a {@link Measure#UNION}, sorted
     * @param hidden whether the numbers are left out because they are small
     */
    public record Figure(
            Definition definition,
            Denominator denominator,
            List<Count> counts,
            SortedSet<LanguageTag> languages,
            boolean hidden) {
        private static final int TEN = 10;

        /**
         * Copies the collections.
         *
         * @param definition what it is
         * @param denominator of whom
         * @param counts how many countries gave which answer
         * @param languages the languages
         * @param hidden whether the numbers are left out because they are small
         * @throws IllegalArgumentException if numbers stand in a hidden figure, or do not add up to the denominator
         */
        public Figure {
            Objects.requireNonNull(definition, "definition");
            counts = List.copyOf(counts);
            languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
            for (Count count : counts) {
                if (hidden || count.size() != denominator.size()) {
                    throw new IllegalArgumentException("the figure '" + definition.code() + "' counts " + count.size()
                            + ", expected " + (hidden ? "no numbers" : denominator.size()));
                }
            }
        }

        /**
         * The percentage of a share; of a range the lowest.
         *
         * @return the percentage, rounded half up to the places of the definition; empty where nobody is in the
         *     denominator or the figure is hidden
         */
        public Optional<BigDecimal> low() {
            return lowest().flatMap(count -> count.percentage(definition.places()));
        }

        /**
         * The percentage of a share; of a range the highest.
         *
         * @return the percentage, as {@link #low}
         */
        public Optional<BigDecimal> high() {
            return highest().flatMap(count -> count.percentage(definition.places()));
        }

        /**
         * The count behind {@link #low}.
         *
         * @return the count with the fewest yes, of several the first
         */
        public Optional<Count> lowest() {
            return counts.stream().min(Comparator.comparingInt(Count::yes));
        }

        /**
         * The count behind {@link #high}.
         *
         * @return the count with the most yes
         */
        public Optional<Count> highest() {
            return counts.stream().max(Comparator.comparingInt(Count::yes));
        }

        /**
         * The round number that a share just does not reach: 80 for 62 of 78, which the first consolidated report calls
         * "nearly 80 %".
         *
         * @return the next multiple of ten, where less than one percentage point lacks and something does; else empty
         */
        public Optional<Integer> nearly() {
            if (counts.size() != 1 || denominator.size() == 0) {
                return Optional.empty();
            }
            long part = 100L * counts.get(0).yes();
            long whole = denominator.size();
            long next = (part / (TEN * whole) + 1) * TEN;
            return next * whole - part < whole ? Optional.of(Math.toIntExact(next)) : Optional.empty();
        }

        Figure hide() {
            return new Figure(definition, denominator, List.of(), new TreeSet<>(), true);
        }
    }

    /**
     * What one country did, as an example of an area or action.
     *
     * @param country the country
     * @param provisions what it is an example of
     * @param text the words, by language
     * @param links web addresses
     */
    public record Example(CountryCode country, List<ProvisionRef> provisions, LocalizedText text, List<String> links) {
        static final Comparator<Example> ORDER = Comparator.comparing(
                        (Example example) -> example.provisions().toString())
                .thenComparing(Example::country)
                .thenComparing(Example::toString);

        /**
         * Copies the lists; null becomes empty.
         *
         * @param country the country
         * @param provisions what it is an example of
         * @param text the words
         * @param links web addresses
         */
        public Example {
            Objects.requireNonNull(country, "country");
            provisions = provisions == null ? List.of() : List.copyOf(provisions);
            Objects.requireNonNull(text, "text");
            links = links == null ? List.of() : List.copyOf(links);
        }
    }

    /**
     * A report that is not counted.
     *
     * @param country whose report it is
     * @param report the id of the report
     * @param why why it is not counted
     */
    public record LeftOut(CountryCode country, String report, Reason why) implements Comparable<LeftOut> {
        private static final Comparator<LeftOut> ORDER = Comparator.comparing(LeftOut::country)
                .thenComparing(LeftOut::report)
                .thenComparing(LeftOut::why);

        /**
         * Refuses null.
         *
         * @param country whose report it is
         * @param report the id of the report
         * @param why why it is not counted
         */
        public LeftOut {
            Objects.requireNonNull(country, "country");
            Objects.requireNonNull(report, "report");
            Objects.requireNonNull(why, "why");
        }

        /** Orders by country, then by report. */
        @Override
        public int compareTo(LeftOut other) {
            return ORDER.compare(this, other);
        }

        /** Why a report is not counted. */
        public enum Reason {
            /** It is not certified. */
            NOT_CERTIFIED,
            /** Another certified report of the country counts (rule V63). */
            ANOTHER_COUNTS,
            /** The country is no Member State on the day; associate members are not in the official denominator. */
            NOT_A_MEMBER_STATE
        }
    }
}
