package org.oer4j.resource;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Consistent;
import org.oer4j.conformance.NativeName;
import org.oer4j.recommendation.ExistingProvisions;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.text.PlainText;

/**
 * For whom and for what a resource is made (LOM categories 5 and 9). Codes are open values: what a vocabulary does
 * not have is kept and found by {@link ResourceRules}. The group grows with the model, so build it with {@link
 * #builder()}.
 *
 * @param learningResourceTypes what kind of resource it is ({@code schema:learningResourceType}): HCRT, OpenEduHub,
 *     LRMI or others
 * @param educationalLevels the levels it is for ({@code schema:educationalLevel}): ISCED 2011, KIM or others
 * @param subjects what it is about ({@code schema:about}): ISCED-F 2013, Hochschulfächersystematik or others
 * @param audiences whom it is for ({@code schema:audience}): roles of LRMI, stakeholder groups or priority groups
 *     of the Recommendation
 * @param teaches what is learned with it ({@code schema:teaches})
 * @param assesses what it tests ({@code schema:assesses})
 * @param competenciesRequired what must be known before ({@code schema:competencyRequired})
 * @param educationalUses what it is used for ({@code schema:educationalUse})
 * @param serves areas and actions of the Recommendation that it serves
 * @param interactivityType whether one acts or takes in ({@code schema:interactivityType}), or null
 * @param typicalAgeRange ages in years, such as {@code 9-12} or {@code 18-} ({@code schema:typicalAgeRange}), or
 *     null
 * @param timeRequired how long working with it takes, ISO 8601 ({@code schema:timeRequired}), or null
 */
@Consistent(AgeRangeInOrder.class)
public record Education(
        @NativeName("learningResourceType") List<@Valid Concept> learningResourceTypes,
        @NativeName("educationalLevel") List<@Valid Concept> educationalLevels,
        @NativeName("about") List<@Valid Concept> subjects,
        @NativeName("audience") List<@Valid Concept> audiences,
        List<@Valid Concept> teaches,
        List<@Valid Concept> assesses,
        @NativeName("competencyRequired") List<@Valid Concept> competenciesRequired,
        @NativeName("educationalUse") List<@Valid Concept> educationalUses,
        @ExistingProvisions List<ProvisionRef> serves,
        @Valid @Nullable Concept interactivityType,
        @PlainText @Nullable String typicalAgeRange,

        @Pattern(regexp = Syntax.DURATION, message = "{resource.malformed-duration}") @Nullable
        String timeRequired) {
    /** Nothing is known. */
    public static final Education UNKNOWN = builder().build();

    /**
     * Copies the lists; null becomes empty.
     *
     * @param learningResourceTypes what kind of resource it is: HCRT, OpenEduHub, LRMI or others
     * @param educationalLevels the levels it is for: ISCED 2011, KIM or others
     * @param subjects what it is about: ISCED-F 2013, Hochschulfächersystematik or others
     * @param audiences whom it is for: roles of LRMI, stakeholder groups or priority groups of the Recommendation
     * @param teaches what is learned with it
     * @param assesses what it tests
     * @param competenciesRequired what must be known before
     * @param educationalUses what it is used for
     * @param serves areas and actions of the Recommendation that it serves
     * @param interactivityType whether one acts or takes in, or null
     * @param typicalAgeRange ages in years, such as {@code 9-12} or {@code 18-}, or null
     * @param timeRequired how long working with it takes, ISO 8601, or null
     */
    public Education {
        learningResourceTypes = learningResourceTypes == null ? List.of() : List.copyOf(learningResourceTypes);
        educationalLevels = educationalLevels == null ? List.of() : List.copyOf(educationalLevels);
        subjects = subjects == null ? List.of() : List.copyOf(subjects);
        audiences = audiences == null ? List.of() : List.copyOf(audiences);
        teaches = teaches == null ? List.of() : List.copyOf(teaches);
        assesses = assesses == null ? List.of() : List.copyOf(assesses);
        competenciesRequired = competenciesRequired == null ? List.of() : List.copyOf(competenciesRequired);
        educationalUses = educationalUses == null ? List.of() : List.copyOf(educationalUses);
        serves = serves == null ? List.of() : List.copyOf(serves);
    }

    /**
     * Begins a group.
     *
     * @return a builder that holds nothing
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds everything of this record
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.learningResourceTypes = new ArrayList<>(learningResourceTypes);
        builder.educationalLevels = new ArrayList<>(educationalLevels);
        builder.subjects = new ArrayList<>(subjects);
        builder.audiences = new ArrayList<>(audiences);
        builder.teaches = new ArrayList<>(teaches);
        builder.assesses = new ArrayList<>(assesses);
        builder.competenciesRequired = new ArrayList<>(competenciesRequired);
        builder.educationalUses = new ArrayList<>(educationalUses);
        builder.serves = new ArrayList<>(serves);
        builder.interactivityType = interactivityType;
        builder.typicalAgeRange = typicalAgeRange;
        builder.timeRequired = timeRequired;
        return builder;
    }

    /** Gathers the fields of the group; not thread-safe, may build more than once. */
    public static final class Builder {
        private List<Concept> learningResourceTypes = new ArrayList<>();
        private List<Concept> educationalLevels = new ArrayList<>();
        private List<Concept> subjects = new ArrayList<>();
        private List<Concept> audiences = new ArrayList<>();
        private List<Concept> teaches = new ArrayList<>();
        private List<Concept> assesses = new ArrayList<>();
        private List<Concept> competenciesRequired = new ArrayList<>();
        private List<Concept> educationalUses = new ArrayList<>();
        private List<ProvisionRef> serves = new ArrayList<>();
        private @Nullable Concept interactivityType;
        private @Nullable String typicalAgeRange;
        private @Nullable String timeRequired;

        private Builder() {}

        /**
         * Adds a kind of resource.
         *
         * @param value a kind of resource
         * @return this builder
         */
        public Builder learningResourceType(Concept value) {
            learningResourceTypes.add(value);
            return this;
        }

        /**
         * Replaces what kind of resource it is.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder learningResourceTypes(List<Concept> values) {
            learningResourceTypes = new ArrayList<>(values);
            return this;
        }

        /**
         * Adds a level.
         *
         * @param value a level
         * @return this builder
         */
        public Builder educationalLevel(Concept value) {
            educationalLevels.add(value);
            return this;
        }

        /**
         * Replaces the levels it is for.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder educationalLevels(List<Concept> values) {
            educationalLevels = new ArrayList<>(values);
            return this;
        }

        /**
         * Adds a subject.
         *
         * @param value a subject
         * @return this builder
         */
        public Builder subject(Concept value) {
            subjects.add(value);
            return this;
        }

        /**
         * Replaces what it is about.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder subjects(List<Concept> values) {
            subjects = new ArrayList<>(values);
            return this;
        }

        /**
         * Adds an audience.
         *
         * @param value an audience
         * @return this builder
         */
        public Builder audience(Concept value) {
            audiences.add(value);
            return this;
        }

        /**
         * Replaces whom it is for.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder audiences(List<Concept> values) {
            audiences = new ArrayList<>(values);
            return this;
        }

        /**
         * Adds a competency.
         *
         * @param value a competency
         * @return this builder
         */
        public Builder teaches(Concept value) {
            teaches.add(value);
            return this;
        }

        /**
         * Replaces what is learned with it.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder teaches(List<Concept> values) {
            teaches = new ArrayList<>(values);
            return this;
        }

        /**
         * Adds a competency.
         *
         * @param value a competency
         * @return this builder
         */
        public Builder assesses(Concept value) {
            assesses.add(value);
            return this;
        }

        /**
         * Replaces what it tests.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder assesses(List<Concept> values) {
            assesses = new ArrayList<>(values);
            return this;
        }

        /**
         * Adds a competency.
         *
         * @param value a competency
         * @return this builder
         */
        public Builder competencyRequired(Concept value) {
            competenciesRequired.add(value);
            return this;
        }

        /**
         * Replaces what must be known before.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder competenciesRequired(List<Concept> values) {
            competenciesRequired = new ArrayList<>(values);
            return this;
        }

        /**
         * Adds a use.
         *
         * @param value a use
         * @return this builder
         */
        public Builder educationalUse(Concept value) {
            educationalUses.add(value);
            return this;
        }

        /**
         * Replaces what it is used for.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder educationalUses(List<Concept> values) {
            educationalUses = new ArrayList<>(values);
            return this;
        }

        /**
         * Adds an area or action.
         *
         * @param value an area or action
         * @return this builder
         */
        public Builder serves(ProvisionRef value) {
            serves.add(value);
            return this;
        }

        /**
         * Replaces areas and actions of the Recommendation that it serves.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder serves(List<ProvisionRef> values) {
            serves = new ArrayList<>(values);
            return this;
        }

        /**
         * Sets whether one acts or takes in.
         *
         * @param interactivityType the value, or null for none
         * @return this builder
         */
        public Builder interactivityType(@Nullable Concept interactivityType) {
            this.interactivityType = interactivityType;
            return this;
        }

        /**
         * Sets ages in years, such as {@code 9-12} or {@code 18-}.
         *
         * @param typicalAgeRange the value, or null for none
         * @return this builder
         */
        public Builder typicalAgeRange(@Nullable String typicalAgeRange) {
            this.typicalAgeRange = typicalAgeRange;
            return this;
        }

        /**
         * Sets how long working with it takes, ISO 8601.
         *
         * @param timeRequired the value, or null for none
         * @return this builder
         */
        public Builder timeRequired(@Nullable String timeRequired) {
            this.timeRequired = timeRequired;
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         */
        public Education build() {
            return new Education(
                    learningResourceTypes,
                    educationalLevels,
                    subjects,
                    audiences,
                    teaches,
                    assesses,
                    competenciesRequired,
                    educationalUses,
                    serves,
                    interactivityType,
                    typicalAgeRange,
                    timeRequired);
        }
    }
}
