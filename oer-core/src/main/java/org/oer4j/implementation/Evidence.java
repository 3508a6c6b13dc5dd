package org.oer4j.implementation;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.NativeName;
import org.oer4j.recommendation.ExistingProvisions;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.text.AbsoluteUri;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.PlainText;
import org.oer4j.time.PartialDate;

/**
 * Something from which others can see that what a record says is so.
 *
 * @param url where it is found, or null
 * @param citation how it is cited where it has no address, or null
 * @param kind what it is, or null
 * @param title its title, or null
 * @param language its language, in canonical case, or null
 * @param publishedOn when it was published, or null
 * @param accessedOn when somebody last saw it, or null
 * @param archivedUrl where a copy is kept, or null
 * @param license its licence as stated, or null
 * @param supports the provisions whose implementation it shows; none means the record as a whole
 */
public record Evidence(
        @AbsoluteUri @Nullable String url,
        @PlainText @Nullable String citation,
        @Valid @Nullable Kind kind,
        @Valid @Nullable LocalizedText title,
        @NativeName("inLanguage") @Nullable LanguageTag language,
        @Nullable PartialDate publishedOn,
        @Nullable PartialDate accessedOn,
        @AbsoluteUri @Nullable String archivedUrl,
        @Valid @Nullable DeclaredLicense license,
        @ExistingProvisions List<ProvisionRef> supports) {
    /**
     * Copies the collections; null becomes empty.
     *
     * @param url where it is found, or null
     * @param citation how it is cited where it has no address, or null
     * @param kind what it is, or null
     * @param title its title, or null
     * @param language its language, in canonical case, or null
     * @param publishedOn when it was published, or null
     * @param accessedOn when somebody last saw it, or null
     * @param archivedUrl where a copy is kept, or null
     * @param license its licence as stated, or null
     * @param supports the provisions whose implementation it shows; none means the record as a whole
     * @throws IllegalArgumentException if neither address nor citation is given
     */
    public Evidence {
        supports = supports == null ? List.of() : List.copyOf(supports);
        language = language == null ? null : LanguageTag.of(language.value());
        if (isBlank(url) && isBlank(citation)) {
            throw new IllegalArgumentException(
                    "url '" + url + "' and citation '" + citation + "' are both blank, expected at least one of them");
        }
    }

    /**
     * Begins a piece of evidence.
     *
     * @return a builder that holds nothing else
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds everything of this piece of evidence
     */
    public Builder toBuilder() {
        Builder builder = new Builder()
                .url(url)
                .citation(citation)
                .kind(kind)
                .title(title)
                .language(language)
                .publishedOn(publishedOn)
                .accessedOn(accessedOn)
                .archivedUrl(archivedUrl)
                .license(license);
        supports.forEach(builder::support);
        return builder;
    }

    /**
     * Evidence with an address.
     *
     * @param url where it is found
     * @param kind what it is
     * @return the evidence
     * @throws IllegalArgumentException if the address is blank
     */
    public static Evidence at(String url, Kind kind) {
        return builder().url(url).kind(kind).build();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /**
     * What evidence is. An open value: a platform may use codes of its own.
     *
     * @param code the code, in lower-case kebab case
     */
    public record Kind(@PlainText String code) {
        /** The text of a law or regulation. */
        public static final Kind LAW_TEXT = new Kind("law-text");
        /** A policy or strategy. */
        public static final Kind POLICY = new Kind("policy");
        /** A report. */
        public static final Kind REPORT = new Kind("report");
        /** A data set. */
        public static final Kind DATASET = new Kind("dataset");
        /** A page on the web. */
        public static final Kind WEB_PAGE = new Kind("web-page");
        /** A report in the media. */
        public static final Kind MEDIA = new Kind("media");
        /** An evaluation. */
        public static final Kind EVALUATION = new Kind("evaluation");
        /** A letter or message. */
        public static final Kind CORRESPONDENCE = new Kind("correspondence");
        /**
         * Refuses a blank code.
         *
         * @param code the code
         * @throws IllegalArgumentException if the code is blank
         */
        public Kind {
            if (Objects.requireNonNull(code, "code").isBlank()) {
                throw new IllegalArgumentException("code '" + code + "' is blank, expected one such as 'report'");
            }
        }

        /** Returns the code. */
        @Override
        public String toString() {
            return code;
        }
    }

    /** Gathers the fields of a piece of evidence; not thread-safe, may build more than once. */
    public static final class Builder {
        private @Nullable String url;
        private @Nullable String citation;
        private @Nullable Kind kind;
        private @Nullable LocalizedText title;
        private @Nullable LanguageTag language;
        private @Nullable PartialDate publishedOn;
        private @Nullable PartialDate accessedOn;
        private @Nullable String archivedUrl;
        private @Nullable DeclaredLicense license;
        private final List<ProvisionRef> supports = new ArrayList<>();

        private Builder() {}

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
         * Sets how it is cited where it has no address.
         *
         * @param citation the value, or null for none
         * @return this builder
         */
        public Builder citation(@Nullable String citation) {
            this.citation = citation;
            return this;
        }

        /**
         * Sets what it is.
         *
         * @param kind the value, or null for none
         * @return this builder
         */
        public Builder kind(@Nullable Kind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets its title.
         *
         * @param title the value, or null for none
         * @return this builder
         */
        public Builder title(@Nullable LocalizedText title) {
            this.title = title;
            return this;
        }

        /**
         * Sets its language, in canonical case.
         *
         * @param language the value, or null for none
         * @return this builder
         */
        public Builder language(@Nullable LanguageTag language) {
            this.language = language;
            return this;
        }

        /**
         * Sets when it was published.
         *
         * @param publishedOn the value, or null for none
         * @return this builder
         */
        public Builder publishedOn(@Nullable PartialDate publishedOn) {
            this.publishedOn = publishedOn;
            return this;
        }

        /**
         * Sets when somebody last saw it.
         *
         * @param accessedOn the value, or null for none
         * @return this builder
         */
        public Builder accessedOn(@Nullable PartialDate accessedOn) {
            this.accessedOn = accessedOn;
            return this;
        }

        /**
         * Sets where a copy is kept.
         *
         * @param archivedUrl the value, or null for none
         * @return this builder
         */
        public Builder archivedUrl(@Nullable String archivedUrl) {
            this.archivedUrl = archivedUrl;
            return this;
        }

        /**
         * Sets its licence as stated.
         *
         * @param license the value, or null for none
         * @return this builder
         */
        public Builder license(@Nullable DeclaredLicense license) {
            this.license = license;
            return this;
        }

        /**
         * Adds one support: the provisions whose implementation it shows; none means the record as a
         * whole.
         *
         * @param support one more
         * @return this builder
         */
        public Builder support(ProvisionRef support) {
            supports.add(support);
            return this;
        }

        /**
         * Makes the piece of evidence.
         *
         * @return the piece of evidence
         * @throws IllegalArgumentException if neither address nor citation is given
         */
        public Evidence build() {
            return new Evidence(
                    url, citation, kind, title, language, publishedOn, accessedOn, archivedUrl, license, supports);
        }
    }
}
