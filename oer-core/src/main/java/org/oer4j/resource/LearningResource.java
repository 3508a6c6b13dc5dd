package org.oer4j.resource;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.conformance.Consistent;
import org.oer4j.conformance.NativeName;
import org.oer4j.conformance.Publishable;
import org.oer4j.text.PlainText;

/**
 * An educational resource as its metadata describes it ({@code schema:LearningResource}), open or not.
 *
 * <p>Nothing here is concluded: the licence is what the metadata states, the languages are the tags as found. A draft
 * may be incomplete; the group {@code Default} reports only what no draft may have, {@link Publishable} what is missing
 * for publication.
 *
 * <pre>{@code
 * LearningResource.builder("https://example.org/algebra")
 *         .name("Algebra")
 *         .creator(Person.named("Ada Example"))
 *         .license(DeclaredLicense.ofUri("https://creativecommons.org/licenses/by/4.0/"))
 *         .language("en")
 *         .education(about -> about.subject(Concept.of(Vocabulary.ISCED_F_2013, "0541")))
 *         .build();
 * }</pre>
 *
 * @param id what identifies the resource; best its web address
 * @param general what it is
 * @param education for whom and for what it is made
 * @param rights what may be done with it
 * @param lifecycle how it came to be
 * @param technical in which files it comes
 * @param accessibility how people with disabilities can use it
 * @param relations how it hangs together with others
 * @param equity whether it does justice to those it is for
 * @param quality whether its quality was assured
 * @param catalogRecords where this description comes from ({@code schema:mainEntityOfPage})
 */
@Consistent({NotBasedOnItself.class, NotPartOfItself.class})
@Consistent(value = AddressIsGiven.class, groups = Publishable.class)
public record LearningResource(
        @PlainText String id,
        @Valid @NativeName(NativeName.SAME_OBJECT) General general,
        @Valid @NativeName(NativeName.SAME_OBJECT) Education education,
        @Valid @NativeName(NativeName.SAME_OBJECT) Rights rights,
        @Valid @NativeName(NativeName.SAME_OBJECT) Lifecycle lifecycle,
        @Valid @NativeName(NativeName.SAME_OBJECT) Technical technical,
        @Valid @NativeName(NativeName.SAME_OBJECT) Accessibility accessibility,
        @Valid @NativeName(NativeName.SAME_OBJECT) Relations relations,
        @Valid @NativeName(NativeName.SAME_OBJECT) Equity equity,
        @Valid @NativeName(NativeName.SAME_OBJECT) Quality quality,
        @NativeName("mainEntityOfPage") List<@Valid CatalogRecord> catalogRecords) {
    /**
     * Copies the list (null becomes empty) and refuses a resource without an id.
     *
     * @param id what identifies the resource
     * @param general what it is
     * @param education for whom and for what it is made
     * @param rights what may be done with it
     * @param lifecycle how it came to be
     * @param technical in which files it comes
     * @param accessibility how people with disabilities can use it
     * @param relations how it hangs together with others
     * @param equity whether it does justice to those it is for
     * @param quality whether its quality was assured
     * @param catalogRecords where this description comes from
     * @throws IllegalArgumentException if {@code id} is blank
     */
    public LearningResource {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(general, "general");
        Objects.requireNonNull(education, "education");
        Objects.requireNonNull(rights, "rights");
        Objects.requireNonNull(lifecycle, "lifecycle");
        Objects.requireNonNull(technical, "technical");
        Objects.requireNonNull(accessibility, "accessibility");
        Objects.requireNonNull(relations, "relations");
        Objects.requireNonNull(equity, "equity");
        Objects.requireNonNull(quality, "quality");
        catalogRecords = catalogRecords == null ? List.of() : List.copyOf(catalogRecords);
        if (id.isBlank()) {
            throw new IllegalArgumentException("id '" + id + "' is blank, expected an id, best the web address");
        }
    }

    /**
     * Begins a resource.
     *
     * @param id what identifies it
     * @return a builder that holds nothing else
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds everything of this resource
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id);
        builder.general = general.toBuilder();
        builder.education = education;
        builder.rights = rights.toBuilder();
        builder.lifecycle = lifecycle;
        builder.technical = technical;
        builder.accessibility = accessibility;
        builder.relations = relations.toBuilder();
        builder.equity = equity;
        builder.quality = quality;
        return builder.catalogRecords(catalogRecords);
    }

    /**
     * The title where its language is not said; {@link #findTitle} looks at all.
     *
     * @return the title, or null
     */
    public @Nullable String name() {
        return general.name();
    }

    /**
     * The best title for a reader.
     *
     * @param locale the reader's language
     * @return the title {@linkplain org.oer4j.text.LocalizedText#in by language}, else the one whose language is not said,
     *     else empty
     */
    public Optional<String> findTitle(Locale locale) {
        if (general.names() != null) {
            return Optional.of(general.names().in(locale));
        }
        return Optional.ofNullable(name()).filter(name -> !name.isBlank());
    }

    /**
     * Who made it.
     *
     * @return the creators in the order of credit, unmodifiable
     */
    public List<Agent> creators() {
        return general.creators();
    }

    /**
     * Where it is found.
     *
     * @return the address as found, or null
     */
    public @Nullable String url() {
        return general.url();
    }

    /**
     * The languages of its content.
     *
     * @return language tags as found, unmodifiable
     */
    public List<String> languages() {
        return general.languages();
    }

    /**
     * The licence as the metadata states it.
     *
     * @return the statement, or null
     */
    public @Nullable DeclaredLicense license() {
        return rights.license();
    }

    /**
     * Whether reading costs nothing.
     *
     * @return true, false, or null when not said
     */
    public @Nullable Boolean isAccessibleForFree() {
        return rights.accessibleForFree();
    }

    /**
     * The sources it was made from.
     *
     * @return the derivations, unmodifiable
     */
    public List<Derivation> isBasedOn() {
        return relations.isBasedOn();
    }

    /**
     * The ids of the resources it consists of.
     *
     * @return the ids in order, unmodifiable
     */
    public List<String> hasPart() {
        return relations.hasPart();
    }

    /**
     * Gathers the fields of a resource; not thread-safe, may build more than once. What every resource has is set here, the
     * rest in its group.
     */
    public static final class Builder {
        private final String id;
        private General.Builder general = General.builder();
        private Rights.Builder rights = Rights.builder();
        private Relations.Builder relations = Relations.builder();
        private Education education = Education.UNKNOWN;
        private Lifecycle lifecycle = Lifecycle.UNKNOWN;
        private Technical technical = Technical.UNKNOWN;
        private Accessibility accessibility = Accessibility.UNKNOWN;
        private Equity equity = Equity.UNKNOWN;
        private Quality quality = Quality.UNKNOWN;
        private List<CatalogRecord> catalogRecords = new ArrayList<>();

        private Builder(String id) {
            this.id = Objects.requireNonNull(id, "id");
        }

        /**
         * Sets the title where its language is not said.
         *
         * @param name the title, or null for none
         * @return this builder
         */
        public Builder name(@Nullable String name) {
            general.name(name);
            return this;
        }

        /**
         * Adds a creator after those already named.
         *
         * @param creator who made it
         * @return this builder
         */
        public Builder creator(Agent creator) {
            general.creator(creator);
            return this;
        }

        /**
         * Replaces all creators.
         *
         * @param creators who made it, in the order of credit
         * @return this builder
         */
        public Builder creators(List<? extends Agent> creators) {
            general.creators(creators);
            return this;
        }

        /**
         * Sets where it is found.
         *
         * @param url the address, or null for none
         * @return this builder
         */
        public Builder url(@Nullable String url) {
            general.url(url);
            return this;
        }

        /**
         * Adds a language.
         *
         * @param language a language tag
         * @return this builder
         */
        public Builder language(String language) {
            general.language(language);
            return this;
        }

        /**
         * Replaces all languages.
         *
         * @param languages language tags
         * @return this builder
         */
        public Builder languages(List<String> languages) {
            general.languages(languages);
            return this;
        }

        /**
         * Sets the licence as stated.
         *
         * @param license the statement, or null for none
         * @return this builder
         */
        public Builder license(@Nullable DeclaredLicense license) {
            rights.license(license);
            return this;
        }

        /**
         * Sets whether reading costs nothing.
         *
         * @param free true, false, or null for not said
         * @return this builder
         */
        public Builder isAccessibleForFree(@Nullable Boolean free) {
            rights.accessibleForFree(free);
            return this;
        }

        /**
         * Adds a source.
         *
         * @param source what it was made from
         * @return this builder
         */
        public Builder isBasedOn(Derivation source) {
            relations.isBasedOn(source);
            return this;
        }

        /**
         * Replaces all sources.
         *
         * @param sources what it was made from
         * @return this builder
         */
        public Builder isBasedOn(List<Derivation> sources) {
            relations.isBasedOn(sources);
            return this;
        }

        /**
         * Adds a part.
         *
         * @param part the part's id
         * @return this builder
         */
        public Builder hasPart(String part) {
            relations.hasPart(part);
            return this;
        }

        /**
         * Replaces all parts.
         *
         * @param parts the parts' ids in order
         * @return this builder
         */
        public Builder hasPart(List<String> parts) {
            relations.hasPart(parts);
            return this;
        }

        /**
         * Adds to what says what it is.
         *
         * @param more sets fields of the group
         * @return this builder
         */
        public Builder general(Consumer<General.Builder> more) {
            more.accept(general);
            return this;
        }

        /**
         * Adds to what says for whom and for what it is made.
         *
         * @param more sets fields of the group
         * @return this builder
         */
        public Builder education(Consumer<Education.Builder> more) {
            Education.Builder group = education.toBuilder();
            more.accept(group);
            education = group.build();
            return this;
        }

        /**
         * Adds to what says what may be done with it.
         *
         * @param more sets fields of the group
         * @return this builder
         */
        public Builder rights(Consumer<Rights.Builder> more) {
            more.accept(rights);
            return this;
        }

        /**
         * Adds to what says how it came to be.
         *
         * @param more sets fields of the group
         * @return this builder
         */
        public Builder lifecycle(Consumer<Lifecycle.Builder> more) {
            Lifecycle.Builder group = lifecycle.toBuilder();
            more.accept(group);
            lifecycle = group.build();
            return this;
        }

        /**
         * Adds to what says in which files it comes.
         *
         * @param more sets fields of the group
         * @return this builder
         */
        public Builder technical(Consumer<Technical.Builder> more) {
            Technical.Builder group = technical.toBuilder();
            more.accept(group);
            technical = group.build();
            return this;
        }

        /**
         * Adds to what says how people with disabilities can use it.
         *
         * @param more sets fields of the group
         * @return this builder
         */
        public Builder accessibility(Consumer<Accessibility.Builder> more) {
            Accessibility.Builder group = accessibility.toBuilder();
            more.accept(group);
            accessibility = group.build();
            return this;
        }

        /**
         * Adds to what says how it hangs together with others.
         *
         * @param more sets fields of the group
         * @return this builder
         */
        public Builder relations(Consumer<Relations.Builder> more) {
            more.accept(relations);
            return this;
        }

        /**
         * Adds to what says whether it does justice to those it is for.
         *
         * @param more sets fields of the group
         * @return this builder
         */
        public Builder equity(Consumer<Equity.Builder> more) {
            Equity.Builder group = equity.toBuilder();
            more.accept(group);
            equity = group.build();
            return this;
        }

        /**
         * Adds to what says whether its quality was assured.
         *
         * @param more sets fields of the group
         * @return this builder
         */
        public Builder quality(Consumer<Quality.Builder> more) {
            Quality.Builder group = quality.toBuilder();
            more.accept(group);
            quality = group.build();
            return this;
        }

        /**
         * Adds an entry of a catalogue.
         *
         * @param entry where this description comes from
         * @return this builder
         */
        public Builder catalogRecord(CatalogRecord entry) {
            catalogRecords.add(entry);
            return this;
        }

        /**
         * Replaces all entries of catalogues.
         *
         * @param entries where this description comes from
         * @return this builder
         */
        public Builder catalogRecords(List<CatalogRecord> entries) {
            catalogRecords = new ArrayList<>(entries);
            return this;
        }

        /**
         * Makes the resource.
         *
         * @return the resource
         * @throws IllegalArgumentException if the id or the id of a part is blank, or the copyright year is no year
         */
        public LearningResource build() {
            return new LearningResource(
                    id,
                    general.build(),
                    education,
                    rights.build(),
                    lifecycle,
                    technical,
                    accessibility,
                    relations.build(),
                    equity,
                    quality,
                    catalogRecords);
        }
    }
}
