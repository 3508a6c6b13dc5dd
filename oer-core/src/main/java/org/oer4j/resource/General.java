package org.oer4j.resource;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.groups.ConvertGroup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.conformance.Consistent;
import org.oer4j.conformance.Credited;
import org.oer4j.conformance.NativeName;
import org.oer4j.conformance.Publishable;
import org.oer4j.text.AbsoluteUri;
import org.oer4j.text.LanguageCode;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.PlainText;

/**
 * What a resource is (LOM category 1). The group grows with the model, so build it with {@link #builder()}.
 *
 * @param name the title, where its language is not said ({@code schema:name}), or null
 * @param names the title by language, or null
 * @param alternateNames other titles it is known by ({@code schema:alternateName})
 * @param description what it is about, where the language of these words is not said ({@code schema:description}),
 *     or null
 * @param descriptions what it is about, by language, or null
 * @param creators who made it ({@code schema:creator}), in the order of credit
 * @param url where it is found ({@code schema:url}), or null
 * @param image the address of a preview image ({@code schema:image}), or null
 * @param languages language tags of BCP 47 as found ({@code schema:inLanguage}), two- and three-letter ones and
 *     {@code und}, {@code mul}, {@code zxx}; {@link org.oer4j.text.LanguageTag#of} gives the canonical form
 * @param keywords free keywords ({@code schema:keywords})
 * @param identifiers DOI, ISBN and the like ({@code schema:identifier})
 * @param additionalTypes what it is besides a learning resource, such as {@code Course} or {@code VideoObject}
 *     ({@code schema:additionalType})
 */
@Consistent(value = TitleIsGiven.class, groups = Publishable.class)
public record General(
        @PlainText @Nullable String name,
        @Valid @Nullable LocalizedText names,
        @NativeName("alternateName") List<@PlainText String> alternateNames,
        @PlainText @Nullable String description,
        @Valid @Nullable LocalizedText descriptions,

        @NotEmpty(message = "{resource.missing-creator}", groups = Publishable.class) @NativeName("creator")
        List<@Valid @ConvertGroup(from = Publishable.class, to = Credited.class) Agent> creators,

        @AbsoluteUri @Nullable String url,
        @AbsoluteUri @Nullable String image,

        @NotEmpty(message = "{resource.missing-language}", groups = Publishable.class) @NativeName("inLanguage")
        List<@LanguageCode String> languages,

        List<@PlainText String> keywords,
        @NativeName("identifier") List<@Valid ResourceIdentifier> identifiers,
        @NativeName("additionalType") List<@PlainText String> additionalTypes) {
    /** Nothing is known. */
    public static final General UNKNOWN = builder().build();

    /**
     * Copies the lists; null becomes empty.
     *
     * @param name the title, where its language is not said, or null
     * @param names the title by language, or null
     * @param alternateNames other titles it is known by
     * @param description what it is about, where the language of these words is not said, or null
     * @param descriptions what it is about, by language, or null
     * @param creators who made it, in the order of credit
     * @param url where it is found, or null
     * @param image the address of a preview image, or null
     * @param languages language tags of BCP 47 as found, two- and three-letter ones and {@code und}, {@code mul},
     *     {@code zxx}; {@link org.oer4j.text.LanguageTag#of} gives the canonical form
     * @param keywords free keywords
     * @param identifiers DOI, ISBN and the like
     * @param additionalTypes what it is besides a learning resource, such as {@code Course} or {@code VideoObject}
     */
    public General {
        alternateNames = alternateNames == null ? List.of() : List.copyOf(alternateNames);
        creators = creators == null ? List.of() : List.copyOf(creators);
        languages = languages == null ? List.of() : List.copyOf(languages);
        keywords = keywords == null ? List.of() : List.copyOf(keywords);
        identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
        additionalTypes = additionalTypes == null ? List.of() : List.copyOf(additionalTypes);
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
        builder.name = name;
        builder.names = names;
        builder.alternateNames = new ArrayList<>(alternateNames);
        builder.description = description;
        builder.descriptions = descriptions;
        builder.creators = new ArrayList<>(creators);
        builder.url = url;
        builder.image = image;
        builder.languages = new ArrayList<>(languages);
        builder.keywords = new ArrayList<>(keywords);
        builder.identifiers = new ArrayList<>(identifiers);
        builder.additionalTypes = new ArrayList<>(additionalTypes);
        return builder;
    }

    /** Gathers the fields of the group; not thread-safe, may build more than once. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable LocalizedText names;
        private List<String> alternateNames = new ArrayList<>();
        private @Nullable String description;
        private @Nullable LocalizedText descriptions;
        private List<Agent> creators = new ArrayList<>();
        private @Nullable String url;
        private @Nullable String image;
        private List<String> languages = new ArrayList<>();
        private List<String> keywords = new ArrayList<>();
        private List<ResourceIdentifier> identifiers = new ArrayList<>();
        private List<String> additionalTypes = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the title, where its language is not said.
         *
         * @param name the value, or null for none
         * @return this builder
         */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets the title by language.
         *
         * @param names the value, or null for none
         * @return this builder
         */
        public Builder names(@Nullable LocalizedText names) {
            this.names = names;
            return this;
        }

        /**
         * Adds another title.
         *
         * @param value another title
         * @return this builder
         */
        public Builder alternateName(String value) {
            alternateNames.add(value);
            return this;
        }

        /**
         * Replaces other titles it is known by.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder alternateNames(List<String> values) {
            alternateNames = new ArrayList<>(values);
            return this;
        }

        /**
         * Sets what it is about, where the language of these words is not said.
         *
         * @param description the value, or null for none
         * @return this builder
         */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /**
         * Sets what it is about, by language.
         *
         * @param descriptions the value, or null for none
         * @return this builder
         */
        public Builder descriptions(@Nullable LocalizedText descriptions) {
            this.descriptions = descriptions;
            return this;
        }

        /**
         * Adds who made it.
         *
         * @param value who made it
         * @return this builder
         */
        public Builder creator(Agent value) {
            creators.add(value);
            return this;
        }

        /**
         * Replaces who made it, in the order of credit.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder creators(List<? extends Agent> values) {
            creators = new ArrayList<>(values);
            return this;
        }

        /**
         * Sets where it is found.
         *
         * @param url the value, or null for none
         * @return this builder
         */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /**
         * Sets the address of a preview image.
         *
         * @param image the value, or null for none
         * @return this builder
         */
        public Builder image(@Nullable String image) {
            this.image = image;
            return this;
        }

        /**
         * Adds a language tag.
         *
         * @param value a language tag
         * @return this builder
         */
        public Builder language(String value) {
            languages.add(value);
            return this;
        }

        /**
         * Replaces language tags of BCP 47 as found, two- and three-letter ones and {@code und}, {@code mul},
         * {@code zxx}.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder languages(List<String> values) {
            languages = new ArrayList<>(values);
            return this;
        }

        /**
         * Adds a keyword.
         *
         * @param value a keyword
         * @return this builder
         */
        public Builder keyword(String value) {
            keywords.add(value);
            return this;
        }

        /**
         * Replaces free keywords.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder keywords(List<String> values) {
            keywords = new ArrayList<>(values);
            return this;
        }

        /**
         * Adds an identifier.
         *
         * @param value an identifier
         * @return this builder
         */
        public Builder identifier(ResourceIdentifier value) {
            identifiers.add(value);
            return this;
        }

        /**
         * Replaces DOI, ISBN and the like.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder identifiers(List<ResourceIdentifier> values) {
            identifiers = new ArrayList<>(values);
            return this;
        }

        /**
         * Adds a type.
         *
         * @param value a type
         * @return this builder
         */
        public Builder additionalType(String value) {
            additionalTypes.add(value);
            return this;
        }

        /**
         * Replaces what it is besides a learning resource, such as {@code Course} or {@code VideoObject}.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder additionalTypes(List<String> values) {
            additionalTypes = new ArrayList<>(values);
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         */
        public General build() {
            return new General(
                    name,
                    names,
                    alternateNames,
                    description,
                    descriptions,
                    creators,
                    url,
                    image,
                    languages,
                    keywords,
                    identifiers,
                    additionalTypes);
        }
    }
}
