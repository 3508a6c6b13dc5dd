package org.oer4j.resource;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.NativeName;
import org.oer4j.place.AssignedCode;
import org.oer4j.place.CountryCode;
import org.oer4j.text.PlainText;

/**
 * Whether a resource does justice to those it is for (Recommendation, paragraph 13). The word is that of the
 * Recommendation; the members have no counterpart in schema.org. The group grows with the model, so build it with
 * {@link #builder()}.
 *
 * @param genderSensitivityReviewed whether it was reviewed for gender sensitivity (action 13(c)), or null when not
 *     said
 * @param adaptedForCountries countries whose culture it was adapted for
 * @param adaptedForCommunities communities whose culture it was adapted for, in words
 * @param indigenousLanguage whether its language is an indigenous one, or null when not said
 * @param languageEndangerment how endangered its language is, in the words of UNESCO's atlas or another source, or
 *     null
 */
public record Equity(
        @Nullable Boolean genderSensitivityReviewed,
        @NativeName("adaptedForCountry") List<@AssignedCode(userAssigned = "XK") CountryCode> adaptedForCountries,
        @NativeName("adaptedForCommunity") List<@PlainText String> adaptedForCommunities,
        @Nullable Boolean indigenousLanguage,
        @PlainText @Nullable String languageEndangerment) {
    /** Nothing is known. */
    public static final Equity UNKNOWN = builder().build();

    /**
     * Copies the lists; null becomes empty.
     *
     * @param genderSensitivityReviewed whether it was reviewed for gender sensitivity (action 13(c)), or null
     * @param adaptedForCountries countries whose culture it was adapted for
     * @param adaptedForCommunities communities whose culture it was adapted for, in words
     * @param indigenousLanguage whether its language is an indigenous one, or null
     * @param languageEndangerment how endangered its language is, in the words of UNESCO's atlas or another source,
     *     or null
     */
    public Equity {
        adaptedForCountries = adaptedForCountries == null ? List.of() : List.copyOf(adaptedForCountries);
        adaptedForCommunities = adaptedForCommunities == null ? List.of() : List.copyOf(adaptedForCommunities);
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
        builder.genderSensitivityReviewed = genderSensitivityReviewed;
        builder.adaptedForCountries = new ArrayList<>(adaptedForCountries);
        builder.adaptedForCommunities = new ArrayList<>(adaptedForCommunities);
        builder.indigenousLanguage = indigenousLanguage;
        builder.languageEndangerment = languageEndangerment;
        return builder;
    }

    /** Gathers the fields of the group; not thread-safe, may build more than once. */
    public static final class Builder {
        private @Nullable Boolean genderSensitivityReviewed;
        private List<CountryCode> adaptedForCountries = new ArrayList<>();
        private List<String> adaptedForCommunities = new ArrayList<>();
        private @Nullable Boolean indigenousLanguage;
        private @Nullable String languageEndangerment;

        private Builder() {}

        /**
         * Sets whether it was reviewed for gender sensitivity (action 13(c)).
         *
         * @param genderSensitivityReviewed the value, or null for none
         * @return this builder
         */
        public Builder genderSensitivityReviewed(@Nullable Boolean genderSensitivityReviewed) {
            this.genderSensitivityReviewed = genderSensitivityReviewed;
            return this;
        }

        /**
         * Adds a country.
         *
         * @param value a country
         * @return this builder
         */
        public Builder adaptedForCountry(CountryCode value) {
            adaptedForCountries.add(value);
            return this;
        }

        /**
         * Replaces countries whose culture it was adapted for.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder adaptedForCountries(List<CountryCode> values) {
            adaptedForCountries = new ArrayList<>(values);
            return this;
        }

        /**
         * Adds a community.
         *
         * @param value a community
         * @return this builder
         */
        public Builder adaptedForCommunity(String value) {
            adaptedForCommunities.add(value);
            return this;
        }

        /**
         * Replaces communities whose culture it was adapted for, in words.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder adaptedForCommunities(List<String> values) {
            adaptedForCommunities = new ArrayList<>(values);
            return this;
        }

        /**
         * Sets whether its language is an indigenous one.
         *
         * @param indigenousLanguage the value, or null for none
         * @return this builder
         */
        public Builder indigenousLanguage(@Nullable Boolean indigenousLanguage) {
            this.indigenousLanguage = indigenousLanguage;
            return this;
        }

        /**
         * Sets how endangered its language is, in the words of UNESCO's atlas or another source.
         *
         * @param languageEndangerment the value, or null for none
         * @return this builder
         */
        public Builder languageEndangerment(@Nullable String languageEndangerment) {
            this.languageEndangerment = languageEndangerment;
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         */
        public Equity build() {
            return new Equity(
                    genderSensitivityReviewed,
                    adaptedForCountries,
                    adaptedForCommunities,
                    indigenousLanguage,
                    languageEndangerment);
        }
    }
}
