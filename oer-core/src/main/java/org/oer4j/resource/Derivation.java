package org.oer4j.resource;

import jakarta.validation.Valid;
import jakarta.validation.groups.ConvertGroup;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.conformance.Credited;
import org.oer4j.conformance.NativeName;
import org.oer4j.conformance.Publishable;
import org.oer4j.text.PlainText;

/**
 * A source that a resource was made from, as the resource's own metadata names it ({@code schema:isBasedOn}).
 *
 * <p>The word is that of PROV-O ({@code prov:Derivation}): a qualified {@code isBasedOn}, because licences ask for the
 * source's licence, for its makers and for a note of the changes.
 *
 * @param id the source's id or address, or null
 * @param name the source's title, or null
 * @param license the licence of the source as stated here, or null
 * @param changes what was changed, one note an entry, in order; empty when nothing is said
 * @param relation how the resource was made from it, or null when not said
 * @param creators who made the source, in the order of credit
 */
public record Derivation(
        @PlainText @Nullable String id,
        @PlainText @Nullable String name,
        @Valid @Nullable DeclaredLicense license,
        List<@PlainText String> changes,
        @Valid @Nullable Relation relation,

        @NativeName("creator")
        List<@Valid @ConvertGroup(from = Publishable.class, to = Credited.class) Agent> creators) {
    /**
     * Copies the lists (null becomes empty) and refuses a derivation from nothing.
     *
     * @param id the source's id or address, or null
     * @param name the source's title, or null
     * @param license the licence of the source as stated here, or null
     * @param changes what was changed
     * @param relation how the resource was made from it, or null
     * @param creators who made the source
     * @throws IllegalArgumentException if nothing at all is said about the source
     */
    public Derivation {
        changes = changes == null ? List.of() : List.copyOf(changes);
        creators = creators == null ? List.of() : List.copyOf(creators);
        if (id == null
                && name == null
                && license == null
                && changes.isEmpty()
                && relation == null
                && creators.isEmpty()) {
            throw new IllegalArgumentException("id, name, license, changes, relation and creators are all absent,"
                    + " expected at least one of them");
        }
    }

    /**
     * A source of which neither the makers are named nor how it was used.
     *
     * @param id the source's id or address, or null
     * @param name the source's title, or null
     * @param license the licence of the source as stated here, or null
     * @param changes what was changed
     * @throws IllegalArgumentException if nothing at all is said about the source
     */
    public Derivation(
            @Nullable String id, @Nullable String name, @Nullable DeclaredLicense license, List<String> changes) {
        this(id, name, license, changes, null, List.of());
    }

    /**
     * A source known by its id.
     *
     * @param id the source's id or address
     * @return the derivation
     */
    public static Derivation from(String id) {
        return new Derivation(id, null, null, List.of());
    }

    /**
     * This derivation with how the resource was made from the source.
     *
     * @param how the relation, or null for not said
     * @return a new derivation
     */
    public Derivation as(@Nullable Relation how) {
        return new Derivation(id, name, license, changes, how, creators);
    }

    /**
     * This derivation with the makers of the source.
     *
     * @param makers who made the source, in the order of credit
     * @return a new derivation
     */
    public Derivation madeBy(List<? extends Agent> makers) {
        return new Derivation(id, name, license, changes, relation, List.copyOf(makers));
    }

    /**
     * How one work is made from another. An open value: platforms have relations of their own.
     *
     * @param code the relation, in lower case
     */
    public record Relation(
            @PlainText @NativeName(NativeName.SAME_OBJECT) String code) {
        /** The source was changed. */
        public static final Relation ADAPTATION = new Relation("adaptation");
        /** The source was translated. */
        public static final Relation TRANSLATION = new Relation("translation");
        /** The source was mixed with others. */
        public static final Relation REMIX = new Relation("remix");

        /**
         * Refuses a blank code.
         *
         * @param code the relation
         * @throws IllegalArgumentException if the code is blank
         */
        public Relation {
            if (Objects.requireNonNull(code, "code").isBlank()) {
                throw new IllegalArgumentException(
                        "code '" + code + "' is blank, expected a relation such as 'adaptation'");
            }
        }

        /** Returns the code. */
        @Override
        public String toString() {
            return code;
        }
    }
}
