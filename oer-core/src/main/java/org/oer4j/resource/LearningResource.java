package org.oer4j.resource;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
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
 *         .build();
 * }</pre>
 *
 * @param id what identifies the resource; best its web address
 * @param general what it is
 * @param rights what may be done with it
 * @param relations how it hangs together with others
 */
@HasWebAddress(groups = Publishable.class)
public record LearningResource(
        @PlainText String id,
        @Valid @NativeName(NativeName.SAME_OBJECT) General general,
        @Valid @NativeName(NativeName.SAME_OBJECT) Rights rights,
        @Valid @NativeName(NativeName.SAME_OBJECT) Relations relations) {
    /**
     * Refuses a resource without an id.
     *
     * @param id what identifies the resource
     * @param general what it is
     * @param rights what may be done with it
     * @param relations how it hangs together with others
     * @throws IllegalArgumentException if {@code id} is blank
     */
    public LearningResource {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(general, "general");
        Objects.requireNonNull(rights, "rights");
        Objects.requireNonNull(relations, "relations");
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
        return new Builder(id)
                .name(name())
                .creators(creators())
                .license(license())
                .url(url())
                .languages(languages())
                .isBasedOn(isBasedOn())
                .hasPart(hasPart())
                .isAccessibleForFree(isAccessibleForFree());
    }

    /**
     * The title.
     *
     * @return the title, or null
     */
    public @Nullable String name() {
        return general.name();
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

    /** Gathers the fields of a resource; not thread-safe, may build more than once. */
    public static final class Builder {
        private final String id;
        private @Nullable String name;
        private final List<Agent> creators = new ArrayList<>();
        private @Nullable String url;
        private final List<String> languages = new ArrayList<>();
        private @Nullable DeclaredLicense license;
        private @Nullable Boolean accessibleForFree;
        private final List<Derivation> isBasedOn = new ArrayList<>();
        private final List<String> hasPart = new ArrayList<>();

        private Builder(String id) {
            this.id = Objects.requireNonNull(id, "id");
        }

        /**
         * Sets the title.
         *
         * @param name the title, or null for none
         * @return this builder
         */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /**
         * Adds a creator after those already named.
         *
         * @param creator who made it
         * @return this builder
         */
        public Builder creator(Agent creator) {
            creators.add(creator);
            return this;
        }

        /**
         * Replaces all creators.
         *
         * @param creators who made it, in the order of credit
         * @return this builder
         */
        public Builder creators(List<? extends Agent> creators) {
            replace(this.creators, creators);
            return this;
        }

        /**
         * Sets where it is found.
         *
         * @param url the address, or null for none
         * @return this builder
         */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /**
         * Adds a language.
         *
         * @param language a language tag
         * @return this builder
         */
        public Builder language(String language) {
            languages.add(language);
            return this;
        }

        /**
         * Replaces all languages.
         *
         * @param languages language tags
         * @return this builder
         */
        public Builder languages(List<String> languages) {
            replace(this.languages, languages);
            return this;
        }

        /**
         * Sets the licence as stated.
         *
         * @param license the statement, or null for none
         * @return this builder
         */
        public Builder license(@Nullable DeclaredLicense license) {
            this.license = license;
            return this;
        }

        /**
         * Sets whether reading costs nothing.
         *
         * @param free true, false, or null for not said
         * @return this builder
         */
        public Builder isAccessibleForFree(@Nullable Boolean free) {
            this.accessibleForFree = free;
            return this;
        }

        /**
         * Adds a source.
         *
         * @param source what it was made from
         * @return this builder
         */
        public Builder isBasedOn(Derivation source) {
            isBasedOn.add(source);
            return this;
        }

        /**
         * Replaces all sources.
         *
         * @param sources what it was made from
         * @return this builder
         */
        public Builder isBasedOn(List<Derivation> sources) {
            replace(isBasedOn, sources);
            return this;
        }

        /**
         * Adds a part.
         *
         * @param part the part's id
         * @return this builder
         */
        public Builder hasPart(String part) {
            hasPart.add(part);
            return this;
        }

        /**
         * Replaces all parts.
         *
         * @param parts the parts' ids in order
         * @return this builder
         */
        public Builder hasPart(List<String> parts) {
            replace(hasPart, parts);
            return this;
        }

        /**
         * Makes the resource.
         *
         * @return the resource
         * @throws IllegalArgumentException if the id or the id of a part is blank
         */
        public LearningResource build() {
            return new LearningResource(
                    id,
                    new General(name, creators, url, languages),
                    new Rights(license, accessibleForFree),
                    new Relations(isBasedOn, hasPart));
        }

        // copied first: the caller may hand back the very list
        private static <T> void replace(List<T> target, List<? extends T> source) {
            List<T> copy = List.copyOf(source);
            target.clear();
            target.addAll(copy);
        }
    }
}
