package org.oer4j.resource;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Consistent;
import org.oer4j.conformance.NativeName;
import org.oer4j.text.PlainText;

/**
 * How a resource can be perceived and used by people with disabilities, in the words of the Schema.org
 * Accessibility Properties for Discoverability Vocabulary. Values are kept as found; values that exclude each other
 * are errors, unknown and deprecated ones are found by {@link ResourceRules}. The group grows with the model, so
 * build it with {@link #builder()}.
 *
 * @param accessModes through which senses its content comes ({@code schema:accessMode})
 * @param sufficientModes sets of modes each of which is enough ({@code schema:accessModeSufficient})
 * @param features what helps ({@code schema:accessibilityFeature})
 * @param hazards what is dangerous to some ({@code schema:accessibilityHazard})
 * @param controls by which means it can be operated ({@code schema:accessibilityControl})
 * @param apis with which interfaces of assistive technology it works ({@code schema:accessibilityAPI})
 * @param summary what is accessible and what is not, in words ({@code schema:accessibilitySummary}), or null
 * @param conformsTo which levels of which standards it meets ({@code dcterms:conformsTo}), such as {@code AA} of
 *     {@code wcag-2.1}
 */
@Consistent(ExclusiveAccessibilityValues.class)
public record Accessibility(
        @NativeName("accessMode") List<@PlainText String> accessModes,
        @NativeName("accessModeSufficient") List<SufficientModes> sufficientModes,
        @NativeName("accessibilityFeature") List<@PlainText String> features,
        @NativeName("accessibilityHazard") List<@PlainText String> hazards,
        @NativeName("accessibilityControl") List<@PlainText String> controls,
        @NativeName("accessibilityAPI") List<@PlainText String> apis,

        @PlainText @NativeName("accessibilitySummary") @Nullable
        String summary,

        List<@Valid Concept> conformsTo) {
    /** Nothing is known. */
    public static final Accessibility UNKNOWN = builder().build();

    /**
     * Copies the lists; null becomes empty.
     *
     * @param accessModes through which senses its content comes
     * @param sufficientModes sets of modes each of which is enough
     * @param features what helps
     * @param hazards what is dangerous to some
     * @param controls by which means it can be operated
     * @param apis with which interfaces of assistive technology it works
     * @param summary what is accessible and what is not, in words, or null
     * @param conformsTo which levels of which standards it meets, such as {@code AA} of {@code wcag-2.1}
     */
    public Accessibility {
        accessModes = accessModes == null ? List.of() : List.copyOf(accessModes);
        sufficientModes = sufficientModes == null ? List.of() : List.copyOf(sufficientModes);
        features = features == null ? List.of() : List.copyOf(features);
        hazards = hazards == null ? List.of() : List.copyOf(hazards);
        controls = controls == null ? List.of() : List.copyOf(controls);
        apis = apis == null ? List.of() : List.copyOf(apis);
        conformsTo = conformsTo == null ? List.of() : List.copyOf(conformsTo);
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
        builder.accessModes = new ArrayList<>(accessModes);
        builder.sufficientModes = new ArrayList<>(sufficientModes);
        builder.features = new ArrayList<>(features);
        builder.hazards = new ArrayList<>(hazards);
        builder.controls = new ArrayList<>(controls);
        builder.apis = new ArrayList<>(apis);
        builder.summary = summary;
        builder.conformsTo = new ArrayList<>(conformsTo);
        return builder;
    }

    /**
     * Modes that together are enough to take in the whole content. No source has a word for one such set; in EPUB it is
     * written with commas, {@code textual,visual}.
     *
     * @param modes the modes, in the order found
     */
    public record SufficientModes(List<String> modes) {
        /**
         * Copies the list.
         *
         * @param modes the modes
         * @throws IllegalArgumentException if there is none, or if one is empty or holds a comma, a blank or a control
         *     character
         */
        public SufficientModes {
            modes = List.copyOf(modes);
            for (String mode : modes) {
                if (mode.isEmpty() || mode.chars().anyMatch(SufficientModes::isNoLetterOfAWord)) {
                    throw new IllegalArgumentException("'" + mode + "' is no mode, expected one such as 'textual'");
                }
            }
            if (modes.isEmpty()) {
                throw new IllegalArgumentException("modes is empty, expected at least one, such as 'textual'");
            }
        }

        private static boolean isNoLetterOfAWord(int c) {
            return c == ',' || Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
        }

        /**
         * A set of modes.
         *
         * @param modes the modes
         * @return the set
         * @throws IllegalArgumentException if there is none or one is no word
         */
        public static SufficientModes of(String... modes) {
            return new SufficientModes(List.of(modes));
        }

        /**
         * Reads modes with commas between them, as EPUB writes them.
         *
         * @param text such as {@code textual,visual}
         * @return the set
         * @throws IllegalArgumentException if there is none or one is blank
         */
        public static SufficientModes parse(String text) {
            return new SufficientModes(
                    List.of(text.split(",", -1)).stream().map(String::strip).toList());
        }

        /** Returns the modes with commas between them, which {@link #parse} reads back. */
        @Override
        public String toString() {
            return String.join(",", modes);
        }
    }

    /** Gathers the fields of the group; not thread-safe, may build more than once. */
    public static final class Builder {
        private List<String> accessModes = new ArrayList<>();
        private List<SufficientModes> sufficientModes = new ArrayList<>();
        private List<String> features = new ArrayList<>();
        private List<String> hazards = new ArrayList<>();
        private List<String> controls = new ArrayList<>();
        private List<String> apis = new ArrayList<>();
        private @Nullable String summary;
        private List<Concept> conformsTo = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a mode.
         *
         * @param value a mode
         * @return this builder
         */
        public Builder accessMode(String value) {
            accessModes.add(value);
            return this;
        }

        /**
         * Replaces through which senses its content comes.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder accessModes(List<String> values) {
            accessModes = new ArrayList<>(values);
            return this;
        }

        /**
         * Adds a set of modes that is enough.
         *
         * @param modes the modes
         * @return this builder
         * @throws IllegalArgumentException if there is none or one is no word
         */
        public Builder sufficientModes(String... modes) {
            sufficientModes.add(SufficientModes.of(modes));
            return this;
        }

        /**
         * Replaces sets of modes each of which is enough.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder sufficientModes(List<SufficientModes> values) {
            sufficientModes = new ArrayList<>(values);
            return this;
        }

        /**
         * Adds a feature.
         *
         * @param value a feature
         * @return this builder
         */
        public Builder feature(String value) {
            features.add(value);
            return this;
        }

        /**
         * Replaces what helps.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder features(List<String> values) {
            features = new ArrayList<>(values);
            return this;
        }

        /**
         * Adds a hazard.
         *
         * @param value a hazard
         * @return this builder
         */
        public Builder hazard(String value) {
            hazards.add(value);
            return this;
        }

        /**
         * Replaces what is dangerous to some.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder hazards(List<String> values) {
            hazards = new ArrayList<>(values);
            return this;
        }

        /**
         * Adds a means of control.
         *
         * @param value a means of control
         * @return this builder
         */
        public Builder control(String value) {
            controls.add(value);
            return this;
        }

        /**
         * Replaces by which means it can be operated.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder controls(List<String> values) {
            controls = new ArrayList<>(values);
            return this;
        }

        /**
         * Adds an interface.
         *
         * @param value an interface
         * @return this builder
         */
        public Builder api(String value) {
            apis.add(value);
            return this;
        }

        /**
         * Replaces with which interfaces of assistive technology it works.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder apis(List<String> values) {
            apis = new ArrayList<>(values);
            return this;
        }

        /**
         * Sets what is accessible and what is not, in words.
         *
         * @param summary the value, or null for none
         * @return this builder
         */
        public Builder summary(@Nullable String summary) {
            this.summary = summary;
            return this;
        }

        /**
         * Adds a level of a standard.
         *
         * @param value a level of a standard
         * @return this builder
         */
        public Builder conformsTo(Concept value) {
            conformsTo.add(value);
            return this;
        }

        /**
         * Replaces which levels of which standards it meets, such as {@code AA} of {@code wcag-2.1}.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder conformsTo(List<Concept> values) {
            conformsTo = new ArrayList<>(values);
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         */
        public Accessibility build() {
            return new Accessibility(
                    accessModes, sufficientModes, features, hazards, controls, apis, summary, conformsTo);
        }
    }
}
