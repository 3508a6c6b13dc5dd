package org.oer4j.resource;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Consistent;
import org.oer4j.conformance.NativeName;
import org.oer4j.conformance.Publishable;
import org.oer4j.text.AbsoluteUri;
import org.oer4j.text.LanguageCode;
import org.oer4j.text.PlainText;

/**
 * A file in which a resource or a part of it comes ({@code schema:MediaObject}).
 *
 * @param contentUrl the address of the file ({@code schema:contentUrl}), or null
 * @param embedUrl the address of a player to embed ({@code schema:embedUrl}), or null
 * @param mediaType the media type, RFC 6838 ({@code schema:encodingFormat}), or null
 * @param size the size in bytes ({@code schema:contentSize}), or null
 * @param bitrate kilobits per second, as in the examples of AMB ({@code schema:bitrate}), or null
 * @param sha256 the SHA-256 hash of the file, 64 hexadecimal digits ({@code schema:sha256}), or null
 * @param duration how long it plays, ISO 8601 ({@code schema:duration}), or null
 * @param language the language of what it holds, BCP 47 ({@code schema:inLanguage}), or null
 * @param name what it is called ({@code schema:name}), or null
 * @param license the licence of this file, where it is said of the file, or null
 */
@Consistent(value = MediaCanBeFetched.class, groups = Publishable.class)
public record MediaObject(
        @AbsoluteUri @Nullable String contentUrl,
        @AbsoluteUri @Nullable String embedUrl,

        @Pattern(regexp = Syntax.MEDIA_TYPE, message = "{resource.malformed-media-type}")
        @NativeName("encodingFormat")
        @Nullable
        String mediaType,

        @PositiveOrZero(message = "{V41}") @NativeName("contentSize") @Nullable
        Long size,

        @PositiveOrZero(message = "{V41}") @Nullable Long bitrate,

        @Pattern(regexp = Syntax.SHA_256, message = "{resource.malformed-hash}") @Nullable
        String sha256,

        @Pattern(regexp = Syntax.DURATION, message = "{resource.malformed-duration}") @Nullable
        String duration,

        @LanguageCode @NativeName("inLanguage") @Nullable String language,
        @PlainText @Nullable String name,
        @Valid @Nullable DeclaredLicense license) {
    /**
     * Begins a file.
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
        builder.contentUrl = contentUrl;
        builder.embedUrl = embedUrl;
        builder.mediaType = mediaType;
        builder.size = size;
        builder.bitrate = bitrate;
        builder.sha256 = sha256;
        builder.duration = duration;
        builder.language = language;
        builder.name = name;
        builder.license = license;
        return builder;
    }

    /** Gathers the fields of a file; not thread-safe, may build more than once. */
    public static final class Builder {
        private @Nullable String contentUrl;
        private @Nullable String embedUrl;
        private @Nullable String mediaType;
        private @Nullable Long size;
        private @Nullable Long bitrate;
        private @Nullable String sha256;
        private @Nullable String duration;
        private @Nullable String language;
        private @Nullable String name;
        private @Nullable DeclaredLicense license;

        private Builder() {}

        /**
         * Sets the address of the file.
         *
         * @param contentUrl the value, or null for none
         * @return this builder
         */
        public Builder contentUrl(@Nullable String contentUrl) {
            this.contentUrl = contentUrl;
            return this;
        }

        /**
         * Sets the address of a player to embed.
         *
         * @param embedUrl the value, or null for none
         * @return this builder
         */
        public Builder embedUrl(@Nullable String embedUrl) {
            this.embedUrl = embedUrl;
            return this;
        }

        /**
         * Sets the media type, RFC 6838.
         *
         * @param mediaType the value, or null for none
         * @return this builder
         */
        public Builder mediaType(@Nullable String mediaType) {
            this.mediaType = mediaType;
            return this;
        }

        /**
         * Sets the size in bytes.
         *
         * @param size the value, or null for none
         * @return this builder
         */
        public Builder size(@Nullable Long size) {
            this.size = size;
            return this;
        }

        /**
         * Sets kilobits per second, as in the examples of AMB.
         *
         * @param bitrate the value, or null for none
         * @return this builder
         */
        public Builder bitrate(@Nullable Long bitrate) {
            this.bitrate = bitrate;
            return this;
        }

        /**
         * Sets the SHA-256 hash of the file, 64 hexadecimal digits.
         *
         * @param sha256 the value, or null for none
         * @return this builder
         */
        public Builder sha256(@Nullable String sha256) {
            this.sha256 = sha256;
            return this;
        }

        /**
         * Sets how long it plays, ISO 8601.
         *
         * @param duration the value, or null for none
         * @return this builder
         */
        public Builder duration(@Nullable String duration) {
            this.duration = duration;
            return this;
        }

        /**
         * Sets the language of what it holds, BCP 47.
         *
         * @param language the value, or null for none
         * @return this builder
         */
        public Builder language(@Nullable String language) {
            this.language = language;
            return this;
        }

        /**
         * Sets what it is called.
         *
         * @param name the value, or null for none
         * @return this builder
         */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets the licence of this file, where it is said of the file.
         *
         * @param license the value, or null for none
         * @return this builder
         */
        public Builder license(@Nullable DeclaredLicense license) {
            this.license = license;
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         */
        public MediaObject build() {
            return new MediaObject(
                    contentUrl, embedUrl, mediaType, size, bitrate, sha256, duration, language, name, license);
        }
    }
}
