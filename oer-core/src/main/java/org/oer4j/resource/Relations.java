package org.oer4j.resource;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.oer4j.conformance.NativeName;
import org.oer4j.text.PlainText;

/**
 * How a resource hangs together with others (LOM category 7). The group grows with the model, so build it with
 * {@link #builder()}.
 *
 * @param isBasedOn the sources it was made from ({@code schema:isBasedOn})
 * @param hasPart ids of the resources it consists of ({@code schema:hasPart}), in order
 * @param parts works of others that stand in it, such as pictures, each with its own name and licence
 * @param isPartOf the courses and collections it belongs to ({@code schema:isPartOf})
 */
public record Relations(
        List<@Valid Derivation> isBasedOn,
        List<@PlainText String> hasPart,
        @NativeName("part") List<@Valid RelatedWork> parts,
        List<@Valid RelatedWork> isPartOf) {
    /** Nothing is known. */
    public static final Relations UNKNOWN = builder().build();

    /**
     * Copies the lists; null becomes empty.
     *
     * @param isBasedOn the sources it was made from
     * @param hasPart ids of the resources it consists of, in order
     * @param parts works of others that stand in it, such as pictures, each with its own name and licence
     * @param isPartOf the courses and collections it belongs to
     * @throws IllegalArgumentException if an id in {@code hasPart} is blank
     */
    public Relations {
        isBasedOn = isBasedOn == null ? List.of() : List.copyOf(isBasedOn);
        hasPart = hasPart == null ? List.of() : List.copyOf(hasPart);
        parts = parts == null ? List.of() : List.copyOf(parts);
        isPartOf = isPartOf == null ? List.of() : List.copyOf(isPartOf);
        for (String part : hasPart) {
            if (part.isBlank()) {
                throw new IllegalArgumentException("hasPart holds the blank id '" + part + "', expected an id");
            }
        }
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
        builder.isBasedOn = new ArrayList<>(isBasedOn);
        builder.hasPart = new ArrayList<>(hasPart);
        builder.parts = new ArrayList<>(parts);
        builder.isPartOf = new ArrayList<>(isPartOf);
        return builder;
    }

    /** Gathers the fields of the group; not thread-safe, may build more than once. */
    public static final class Builder {
        private List<Derivation> isBasedOn = new ArrayList<>();
        private List<String> hasPart = new ArrayList<>();
        private List<RelatedWork> parts = new ArrayList<>();
        private List<RelatedWork> isPartOf = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a source.
         *
         * @param value a source
         * @return this builder
         */
        public Builder isBasedOn(Derivation value) {
            isBasedOn.add(value);
            return this;
        }

        /**
         * Replaces the sources it was made from.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder isBasedOn(List<Derivation> values) {
            isBasedOn = new ArrayList<>(values);
            return this;
        }

        /**
         * Adds the id of a part.
         *
         * @param value the id of a part
         * @return this builder
         */
        public Builder hasPart(String value) {
            hasPart.add(value);
            return this;
        }

        /**
         * Replaces ids of the resources it consists of, in order.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder hasPart(List<String> values) {
            hasPart = new ArrayList<>(values);
            return this;
        }

        /**
         * Adds a work.
         *
         * @param value a work
         * @return this builder
         */
        public Builder part(RelatedWork value) {
            parts.add(value);
            return this;
        }

        /**
         * Replaces works of others that stand in it, such as pictures, each with its own name and licence.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder parts(List<RelatedWork> values) {
            parts = new ArrayList<>(values);
            return this;
        }

        /**
         * Adds a whole.
         *
         * @param value a whole
         * @return this builder
         */
        public Builder isPartOf(RelatedWork value) {
            isPartOf.add(value);
            return this;
        }

        /**
         * Replaces the courses and collections it belongs to.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder isPartOf(List<RelatedWork> values) {
            isPartOf = new ArrayList<>(values);
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         * @throws IllegalArgumentException if an id in {@code hasPart} is blank
         */
        public Relations build() {
            return new Relations(isBasedOn, hasPart, parts, isPartOf);
        }
    }
}
