package org.oer4j.implementation;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Consistent;
import org.oer4j.text.AbsoluteUri;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.PlainText;
import org.oer4j.time.PartialDate;
import org.oer4j.time.Period;

/**
 * Something that is measured to see whether a measure works (IATI 2.03, result and indicator; 16.a and 16.c).
 *
 * @param code what identifies it within the record or a list
 * @param name what is measured
 * @param measure what its values are
 * @param unit the unit of its values: UCUM, a currency, or words; null for none
 * @param description how it is measured, or null
 * @param resultLevel its place in the results chain, or null
 * @param purpose whether it shows effect or economy, or null
 * @param ascending whether more is better; false where less is, null while that is not said
 * @param aggregatable whether its values may be added to those of other records, or null
 * @param reference the address of the list that defines it, or null
 * @param baselines where it stood before, for each disaggregation
 * @param targets where it should come to
 * @param observations where it was found to be
 */
@Consistent({IndicatorRules.PercentagesInRange.class, IndicatorRules.TargetAfterBaseline.class})
public record Indicator(
        @PlainText String code,
        @Valid LocalizedText name,
        Measure measure,
        @PlainText @Nullable String unit,
        @Valid @Nullable LocalizedText description,
        @Nullable ResultLevel resultLevel,
        @Nullable Purpose purpose,
        @Nullable Boolean ascending,
        @Nullable Boolean aggregatable,
        @AbsoluteUri @Nullable String reference,
        List<@Valid Measurement> baselines,
        List<@Valid Measurement> targets,
        List<@Valid Measurement> observations) {
    /**
     * Copies the collections; null becomes empty.
     *
     * @param code what identifies it within the record or a list
     * @param name what is measured
     * @param measure what its values are
     * @param unit the unit of its values: UCUM, a currency, or words; null for none
     * @param description how it is measured, or null
     * @param resultLevel its place in the results chain, or null
     * @param purpose whether it shows effect or economy, or null
     * @param ascending whether more is better; false where less is, null while that is not said
     * @param aggregatable whether its values may be added to those of other records, or null
     * @param reference the address of the list that defines it, or null
     * @param baselines where it stood before, for each disaggregation
     * @param targets where it should come to
     * @param observations where it was found to be
     * @throws IllegalArgumentException if the code is blank
     */
    public Indicator {
        if (Objects.requireNonNull(code, "code").isBlank()) {
            throw new IllegalArgumentException(
                    "code '" + code + "' is blank, expected a code such as 'trained-teachers'");
        }
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(measure, "measure");
        baselines = baselines == null ? List.of() : List.copyOf(baselines);
        targets = targets == null ? List.of() : List.copyOf(targets);
        observations = observations == null ? List.of() : List.copyOf(observations);
    }

    /**
     * Begins an indicator.
     *
     * @param code what identifies it within the record or a list
     * @param name what is measured
     * @param measure what its values are
     * @return a builder that holds nothing else
     */
    public static Builder builder(String code, LocalizedText name, Measure measure) {
        return new Builder(code, name, measure);
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds everything of this indicator
     */
    public Builder toBuilder() {
        Builder builder = new Builder(code, name, measure)
                .unit(unit)
                .description(description)
                .resultLevel(resultLevel)
                .purpose(purpose)
                .ascending(ascending)
                .aggregatable(aggregatable)
                .reference(reference);
        baselines.forEach(builder::baseline);
        targets.forEach(builder::target);
        observations.forEach(builder::observation);
        return builder;
    }

    /**
     * One value: a number, words, or a part of a whole; with its time and what of the whole it is about.
     *
     * @param value the number, or null
     * @param text the words of a qualitative indicator, or null
     * @param ratio the part and the whole behind a percentage, or null
     * @param date the day, month or year it is about, or null
     * @param period the span it is about, or null
     * @param dimensions what of the whole it is about, such as {@code gender} to {@code female}, sorted by dimension
     * @param status how firm it is, or null
     * @param source who says so, or null
     * @param comment what is to be said about it, or null
     */
    public record Measurement(
            @Nullable BigDecimal value,
            @Valid @Nullable LocalizedText text,
            @Valid @Nullable Ratio ratio,
            @Nullable PartialDate date,
            @Nullable Period period,
            Map<@PlainText String, @PlainText String> dimensions,
            @Nullable ObservationStatus status,
            @PlainText @Nullable String source,
            @Valid @Nullable LocalizedText comment) {
        /**
         * Copies the map; null becomes empty.
         *
         * @param value the number, or null
         * @param text the words, or null
         * @param ratio the part and the whole, or null
         * @param date the day, month or year it is about, or null
         * @param period the span it is about, or null
         * @param dimensions what of the whole it is about
         * @param status how firm it is, or null
         * @param source who says so, or null
         * @param comment what is to be said about it, or null
         * @throws IllegalArgumentException if neither number nor words nor ratio is given, or a dimension is blank
         */
        public Measurement {
            if (value == null && text == null && ratio == null) {
                throw new IllegalArgumentException(
                        "value, text and ratio are all absent, expected at least one of them");
            }
            value = value == null ? null : Codes.plain("value", value);
            dimensions = Codes.sorted("dimensions", dimensions);
        }

        /**
         * A number at a time.
         *
         * @param value the number
         * @param date the day, month or year it is about
         * @return the value, of the whole
         */
        public static Measurement of(BigDecimal value, PartialDate date) {
            return new Measurement(value, null, null, date, null, Map.of(), null, null, null);
        }
    }

    /**
     * A part of a whole, with what the whole is: 55 of 78 respondents is another figure than 55 of 194 Member States.
     *
     * @param numerator the part
     * @param denominator the whole
     * @param denominatorKind what the whole is
     */
    @Consistent(IndicatorRules.PartOfWhole.class)
    public record Ratio(
            BigDecimal numerator,
            BigDecimal denominator,
            @Valid DenominatorKind denominatorKind) {
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        /**
         * Refuses nothing but null.
         *
         * @param numerator the part
         * @param denominator the whole
         * @param denominatorKind what the whole is
         */
        public Ratio {
            numerator = Codes.plain("numerator", numerator);
            denominator = Codes.plain("denominator", denominator);
            Objects.requireNonNull(denominatorKind, "denominatorKind");
        }

        /**
         * The part in percent of the whole, rounded half up as the first consolidated report does.
         *
         * @param places digits after the point
         * @return the percentage, or empty where the whole is zero
         */
        public Optional<BigDecimal> percentage(int places) {
            return denominator.signum() == 0
                    ? Optional.empty()
                    : Optional.of(numerator.multiply(HUNDRED).divide(denominator, places, RoundingMode.HALF_UP));
        }
    }

    /**
     * What the whole of a percentage is. An open value.
     *
     * @param code the code, in lower-case kebab case
     */
    public record DenominatorKind(@PlainText String code) {
        /** Those who answered. */
        public static final DenominatorKind RESPONDENTS = new DenominatorKind("respondents");
        /** All Member States. */
        public static final DenominatorKind MEMBER_STATES = new DenominatorKind("member-states");
        /** The states of a region. */
        public static final DenominatorKind REGION = new DenominatorKind("region");
        /** All persons concerned. */
        public static final DenominatorKind POPULATION = new DenominatorKind("population");
        /**
         * Refuses a blank code.
         *
         * @param code the code
         * @throws IllegalArgumentException if the code is blank
         */
        public DenominatorKind {
            if (Objects.requireNonNull(code, "code").isBlank()) {
                throw new IllegalArgumentException("code '" + code + "' is blank, expected one such as 'respondents'");
            }
        }

        /** Returns the code. */
        @Override
        public String toString() {
            return code;
        }
    }
    /**
     * What the values are (IATI code list IndicatorMeasure, and truth values).
     */
    public enum Measure {
        /** Numbers in a unit. */
        UNIT,
        /** Percentages, 0 to 100. */
        PERCENTAGE,
        /** Categories. */
        NOMINAL,
        /** Ranks. */
        ORDINAL,
        /** Words. */
        QUALITATIVE,
        /** Yes, as 1, or no, as 0. */
        BOOLEAN
    }
    /**
     * The results chain.
     */
    public enum ResultLevel {
        /** What is put in. */
        INPUT,
        /** What is done. */
        ACTIVITY,
        /** What is made. */
        OUTPUT,
        /** What changes by it. */
        OUTCOME,
        /** What changes in the long run. */
        IMPACT
    }
    /**
     * What paragraph 16 (a) wants to know.
     */
    public enum Purpose {
        /** Whether the objectives are reached. */
        EFFECTIVENESS,
        /** At what cost. */
        EFFICIENCY
    }
    /**
     * How firm a value is (SDMX: status of observation).
     */
    public enum ObservationStatus {
        /** Will not change. */
        FINAL,
        /** May change. */
        PROVISIONAL,
        /** Estimated. */
        ESTIMATE
    }

    /** Gathers the fields of an indicator; not thread-safe, may build more than once. */
    public static final class Builder {
        private final String code;
        private final LocalizedText name;
        private final Measure measure;
        private @Nullable String unit;
        private @Nullable LocalizedText description;
        private @Nullable ResultLevel resultLevel;
        private @Nullable Purpose purpose;
        private @Nullable Boolean ascending;
        private @Nullable Boolean aggregatable;
        private @Nullable String reference;
        private final List<Measurement> baselines = new ArrayList<>();
        private final List<Measurement> targets = new ArrayList<>();
        private final List<Measurement> observations = new ArrayList<>();

        private Builder(String code, LocalizedText name, Measure measure) {
            this.code = Objects.requireNonNull(code, "code");
            this.name = Objects.requireNonNull(name, "name");
            this.measure = Objects.requireNonNull(measure, "measure");
        }

        /**
         * Sets the unit of its values: UCUM, a currency, or words; null for none.
         *
         * @param unit the value, or null for none
         * @return this builder
         */
        public Builder unit(@Nullable String unit) {
            this.unit = unit;
            return this;
        }

        /**
         * Sets how it is measured.
         *
         * @param description the value, or null for none
         * @return this builder
         */
        public Builder description(@Nullable LocalizedText description) {
            this.description = description;
            return this;
        }

        /**
         * Sets its place in the results chain.
         *
         * @param resultLevel the value, or null for none
         * @return this builder
         */
        public Builder resultLevel(@Nullable ResultLevel resultLevel) {
            this.resultLevel = resultLevel;
            return this;
        }

        /**
         * Sets whether it shows effect or economy.
         *
         * @param purpose the value, or null for none
         * @return this builder
         */
        public Builder purpose(@Nullable Purpose purpose) {
            this.purpose = purpose;
            return this;
        }

        /**
         * Sets whether more is better; false where less is, null while that is not said.
         *
         * @param ascending the value, or null for none
         * @return this builder
         */
        public Builder ascending(@Nullable Boolean ascending) {
            this.ascending = ascending;
            return this;
        }

        /**
         * Sets whether its values may be added to those of other records.
         *
         * @param aggregatable the value, or null for none
         * @return this builder
         */
        public Builder aggregatable(@Nullable Boolean aggregatable) {
            this.aggregatable = aggregatable;
            return this;
        }

        /**
         * Sets the address of the list that defines it.
         *
         * @param reference the value, or null for none
         * @return this builder
         */
        public Builder reference(@Nullable String reference) {
            this.reference = reference;
            return this;
        }

        /**
         * Adds one baseline: where it stood before, for each disaggregation.
         *
         * @param baseline one more
         * @return this builder
         */
        public Builder baseline(Measurement baseline) {
            baselines.add(baseline);
            return this;
        }

        /**
         * Adds one target: where it should come to.
         *
         * @param target one more
         * @return this builder
         */
        public Builder target(Measurement target) {
            targets.add(target);
            return this;
        }

        /**
         * Adds one observation: where it was found to be.
         *
         * @param observation one more
         * @return this builder
         */
        public Builder observation(Measurement observation) {
            observations.add(observation);
            return this;
        }

        /**
         * Makes the indicator.
         *
         * @return the indicator
         * @throws IllegalArgumentException if the code is blank
         */
        public Indicator build() {
            return new Indicator(
                    code,
                    name,
                    measure,
                    unit,
                    description,
                    resultLevel,
                    purpose,
                    ascending,
                    aggregatable,
                    reference,
                    baselines,
                    targets,
                    observations);
        }
    }
}
