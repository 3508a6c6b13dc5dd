package org.oer4j.resource;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.NativeName;

/**
 * In which files a resource comes, and whether it can be used without the net (LOM category 4). The group grows
 * with the model, so build it with {@link #builder()}.
 *
 * @param encodings the files in which it comes ({@code schema:encoding})
 * @param sourceFiles the files from which it can be changed (action 12(d)), which schema.org has no word for
 * @param captions files of captions ({@code schema:caption})
 * @param trailer a film or recording that shows what it is like ({@code schema:trailer}), or null
 * @param duration how long it plays, ISO 8601 ({@code schema:duration}), or null
 * @param offlineAvailable whether it can be used without a connection (action 13(a)), or null when not said
 * @param printAvailable whether it can be had in print (action 13(a)), or null when not said
 */
public record Technical(
        @NativeName("encoding") List<@Valid MediaObject> encodings,
        @NativeName("sourceFile") List<@Valid MediaObject> sourceFiles,
        @NativeName("caption") List<@Valid MediaObject> captions,
        @Valid @Nullable MediaObject trailer,

        @Pattern(regexp = Syntax.DURATION, message = "{resource.malformed-duration}") @Nullable
        String duration,

        @Nullable Boolean offlineAvailable,
        @Nullable Boolean printAvailable) {
    /** Nothing is known. */
    public static final Technical UNKNOWN = builder().build();

    /**
     * Copies the lists; null becomes empty.
     *
     * @param encodings the files in which it comes
     * @param sourceFiles the files from which it can be changed (action 12(d)), which schema.org has no word for
     * @param captions files of captions
     * @param trailer a film or recording that shows what it is like, or null
     * @param duration how long it plays, ISO 8601, or null
     * @param offlineAvailable whether it can be used without a connection (action 13(a)), or null
     * @param printAvailable whether it can be had in print (action 13(a)), or null
     */
    public Technical {
        encodings = encodings == null ? List.of() : List.copyOf(encodings);
        sourceFiles = sourceFiles == null ? List.of() : List.copyOf(sourceFiles);
        captions = captions == null ? List.of() : List.copyOf(captions);
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
        builder.encodings = new ArrayList<>(encodings);
        builder.sourceFiles = new ArrayList<>(sourceFiles);
        builder.captions = new ArrayList<>(captions);
        builder.trailer = trailer;
        builder.duration = duration;
        builder.offlineAvailable = offlineAvailable;
        builder.printAvailable = printAvailable;
        return builder;
    }

    /** Gathers the fields of the group; not thread-safe, may build more than once. */
    public static final class Builder {
        private List<MediaObject> encodings = new ArrayList<>();
        private List<MediaObject> sourceFiles = new ArrayList<>();
        private List<MediaObject> captions = new ArrayList<>();
        private @Nullable MediaObject trailer;
        private @Nullable String duration;
        private @Nullable Boolean offlineAvailable;
        private @Nullable Boolean printAvailable;

        private Builder() {}

        /**
         * Adds a file.
         *
         * @param value a file
         * @return this builder
         */
        public Builder encoding(MediaObject value) {
            encodings.add(value);
            return this;
        }

        /**
         * Replaces the files in which it comes.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder encodings(List<MediaObject> values) {
            encodings = new ArrayList<>(values);
            return this;
        }

        /**
         * Adds a file.
         *
         * @param value a file
         * @return this builder
         */
        public Builder sourceFile(MediaObject value) {
            sourceFiles.add(value);
            return this;
        }

        /**
         * Replaces the files from which it can be changed (action 12(d)), which schema.org has no word for.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder sourceFiles(List<MediaObject> values) {
            sourceFiles = new ArrayList<>(values);
            return this;
        }

        /**
         * Adds a file.
         *
         * @param value a file
         * @return this builder
         */
        public Builder caption(MediaObject value) {
            captions.add(value);
            return this;
        }

        /**
         * Replaces files of captions.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder captions(List<MediaObject> values) {
            captions = new ArrayList<>(values);
            return this;
        }

        /**
         * Sets a film or recording that shows what it is like.
         *
         * @param trailer the value, or null for none
         * @return this builder
         */
        public Builder trailer(@Nullable MediaObject trailer) {
            this.trailer = trailer;
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
         * Sets whether it can be used without a connection (action 13(a)).
         *
         * @param offlineAvailable the value, or null for none
         * @return this builder
         */
        public Builder offlineAvailable(@Nullable Boolean offlineAvailable) {
            this.offlineAvailable = offlineAvailable;
            return this;
        }

        /**
         * Sets whether it can be had in print (action 13(a)).
         *
         * @param printAvailable the value, or null for none
         * @return this builder
         */
        public Builder printAvailable(@Nullable Boolean printAvailable) {
            this.printAvailable = printAvailable;
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         */
        public Technical build() {
            return new Technical(encodings, sourceFiles, captions, trailer, duration, offlineAvailable, printAvailable);
        }
    }
}
