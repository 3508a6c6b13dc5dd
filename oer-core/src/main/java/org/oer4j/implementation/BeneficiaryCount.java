package org.oer4j.implementation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Consistent;
import org.oer4j.conformance.Publishable;
import org.oer4j.text.PlainText;
import org.oer4j.time.PartialDate;

/**
 * How many persons of a group a measure reached, and who they were. Those of whom something is not known are
 * counted as unknown, not left out.
 *
 * @param category the group of stakeholders, by its code in paragraph 4
 * @param total how many persons
 * @param measured in which way they were reached, or null
 * @param asOf until when they were counted, or null
 * @param estimate whether the number is estimated
 * @param breakdowns who they were
 */
// the constraint and the type disagree on purpose: a draft may lack what a publication must have
@SuppressWarnings("MultipleNullnessAnnotations")
@Consistent(BeneficiaryRules.BreakdownWithinTotal.class)
public record BeneficiaryCount(
        @PlainText String category,
        @PositiveOrZero(message = "{V41}") long total,
        @Valid @Nullable Measured measured,

        @NotNull(message = "{implementation.missing-as-of}", groups = Publishable.class) @Nullable
        PartialDate asOf,

        boolean estimate,
        List<@Valid Breakdown> breakdowns) {
    /**
     * Copies the collections; null becomes empty.
     *
     * @param category the group of stakeholders, by its code in paragraph 4
     * @param total how many persons
     * @param measured in which way they were reached, or null
     * @param asOf until when they were counted, or null
     * @param estimate whether the number is estimated
     * @param breakdowns who they were
     * @throws IllegalArgumentException if the category is blank
     */
    public BeneficiaryCount {
        if (Objects.requireNonNull(category, "category").isBlank()) {
            throw new IllegalArgumentException(
                    "category '" + category + "' is blank, expected a group such as 'teachers'");
        }
        breakdowns = breakdowns == null ? List.of() : List.copyOf(breakdowns);
    }

    /**
     * Begins a count.
     *
     * @param category the group of stakeholders, by its code in paragraph 4
     * @param total how many persons
     * @return a builder that holds nothing else
     */
    public static Builder builder(String category, long total) {
        return new Builder(category, total);
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds everything of this count
     */
    public Builder toBuilder() {
        Builder builder =
                new Builder(category, total).measured(measured).asOf(asOf).estimate(estimate);
        breakdowns.forEach(builder::breakdown);
        return builder;
    }

    /**
     * How the persons divide along one dimension.
     *
     * @param dimension along what
     * @param counts how many of each code, sorted by code; codes of the dimension or of one's own
     * @param unknown how many of whom it is not known, or null where nobody counted them
     * @param overlapping whether a person may count under several codes, as with priority groups
     * @param complete whether everybody is counted, so that the parts make the total
     */
    public record Breakdown(
            @Valid Dimension dimension,
            Map<@PlainText String, @PositiveOrZero(message = "{V41}") Long> counts,
            @PositiveOrZero(message = "{V41}") @Nullable Long unknown,
            boolean overlapping,
            boolean complete) {
        /**
         * Copies the map; null becomes empty.
         *
         * @param dimension along what
         * @param counts how many of each code
         * @param unknown how many of whom it is not known, or null
         * @param overlapping whether a person may count under several codes
         * @param complete whether everybody is counted
         * @throws IllegalArgumentException if a code is blank
         */
        public Breakdown {
            Objects.requireNonNull(dimension, "dimension");
            counts = Codes.sorted("counts", counts);
        }
    }

    /**
     * In which way persons were reached. An open value.
     *
     * @param code the code, in lower-case kebab case
     */
    public record Measured(@PlainText String code) {
        /** They were reached. */
        public static final Measured REACHED = new Measured("reached");
        /** They were trained. */
        public static final Measured TRAINED = new Measured("trained");
        /** They were enrolled. */
        public static final Measured ENROLLED = new Measured("enrolled");
        /** They are meant to be reached. */
        public static final Measured TARGETED = new Measured("targeted");
        /**
         * Refuses a blank code.
         *
         * @param code the code
         * @throws IllegalArgumentException if the code is blank
         */
        public Measured {
            if (Objects.requireNonNull(code, "code").isBlank()) {
                throw new IllegalArgumentException("code '" + code + "' is blank, expected one such as 'trained'");
            }
        }

        /** Returns the code. */
        @Override
        public String toString() {
            return code;
        }
    }
    /**
     * Along what persons are told apart. An open value.
     *
     * @param code the code, in lower-case kebab case
     */
    public record Dimension(@PlainText String code) {
        /** Gender: {@code female}, {@code male}, {@code other}. */
        public static final Dimension GENDER = new Dimension("gender");
        /** Whether they have a disability. */
        public static final Dimension DISABILITY = new Dimension("disability");
        /** Age. */
        public static final Dimension AGE_BAND = new Dimension("age-band");
        /** Where they live: {@code urban}, {@code rural}, {@code remote}. */
        public static final Dimension LOCATION = new Dimension("location");
        /** The groups of paragraph 13. */
        public static final Dimension PRIORITY_GROUP = new Dimension("priority-group");
        /** The level of education, by ISCED 2011. */
        public static final Dimension EDUCATION_LEVEL = new Dimension("education-level");
        /**
         * Refuses a blank code.
         *
         * @param code the code
         * @throws IllegalArgumentException if the code is blank
         */
        public Dimension {
            if (Objects.requireNonNull(code, "code").isBlank()) {
                throw new IllegalArgumentException("code '" + code + "' is blank, expected one such as 'gender'");
            }
        }

        /** Returns the code. */
        @Override
        public String toString() {
            return code;
        }
    }

    /** Gathers the fields of a count; not thread-safe, may build more than once. */
    public static final class Builder {
        private final String category;
        private final long total;
        private @Nullable Measured measured;
        private @Nullable PartialDate asOf;
        private boolean estimate;
        private final List<Breakdown> breakdowns = new ArrayList<>();

        private Builder(String category, long total) {
            this.category = Objects.requireNonNull(category, "category");
            this.total = total;
        }

        /**
         * Sets in which way they were reached.
         *
         * @param measured the value, or null for none
         * @return this builder
         */
        public Builder measured(@Nullable Measured measured) {
            this.measured = measured;
            return this;
        }

        /**
         * Sets until when they were counted.
         *
         * @param asOf the value, or null for none
         * @return this builder
         */
        public Builder asOf(@Nullable PartialDate asOf) {
            this.asOf = asOf;
            return this;
        }

        /**
         * Sets whether the number is estimated.
         *
         * @param estimate true or false
         * @return this builder
         */
        public Builder estimate(boolean estimate) {
            this.estimate = estimate;
            return this;
        }

        /**
         * Adds one breakdown: who they were.
         *
         * @param breakdown one more
         * @return this builder
         */
        public Builder breakdown(Breakdown breakdown) {
            breakdowns.add(breakdown);
            return this;
        }

        /**
         * Makes the count.
         *
         * @return the count
         * @throws IllegalArgumentException if the category is blank
         */
        public BeneficiaryCount build() {
            return new BeneficiaryCount(category, total, measured, asOf, estimate, breakdowns);
        }
    }
}
