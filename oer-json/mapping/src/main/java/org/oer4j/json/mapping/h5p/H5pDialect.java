package org.oer4j.json.mapping.h5p;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Severity;
import org.oer4j.json.mapping.ReadRules;
import org.oer4j.json.mapping.TokenSink;
import org.oer4j.json.mapping.dialect.Document;
import org.oer4j.json.mapping.dialect.Losses;
import org.oer4j.json.mapping.dialect.Node;
import org.oer4j.json.mapping.readback.ReadBackDialect;
import org.oer4j.resource.LearningResource;

/**
 * {@code h5p.json}. The file has no id: a content is known by the package it lies in, so the resource gets a blank one.
 *
 * <p>The library of the content stands among the resource's additional types. The log of changes is that of the resource, and
 * its notes are also the notes of the derivation where the file names a source. {@code U}, the default, states no licence and
 * is kept. Version and licence are stated together, such as {@code CC BY-SA 4.0}; the file has no place for a licence's
 * address or port, which are left out and named.
 *
 * <p>What the file says of its libraries is the package's and never made up here: writing the record that was read with what
 * was kept gives it back; else {@link #withLibrary} says it.
 */
public final class H5pDialect extends ReadBackDialect {
    /** The dialect, writing the English title where there are several. */
    public static final H5pDialect H5P = new H5pDialect(Locale.ENGLISH, null);

    private final Locale language;
    private final @Nullable Library library;

    private H5pDialect(Locale language, @Nullable Library library) {
        super("h5p");
        this.language = Objects.requireNonNull(language, "language");
        this.library = library;
    }

    /**
     * The library that shows a content.
     *
     * @param machineName its name, such as {@code H5P.QuestionSet}
     * @param major its major version
     * @param minor its minor version
     */
    record Library(String machineName, int major, int minor) {}

    /**
     * The same, writing the title of a language where there are several.
     *
     * @param preferred the language
     * @return the dialect
     */
    public H5pDialect writing(Locale preferred) {
        return new H5pDialect(preferred, library);
    }

    /**
     * The same, writing which library shows the content, in an {@code iframe}.
     *
     * @param machineName the library's name, such as {@code H5P.QuestionSet}
     * @param major its major version
     * @param minor its minor version
     * @return the dialect
     * @throws IllegalArgumentException if the name is none of a library, or a version is negative
     */
    public H5pDialect withLibrary(String machineName, int major, int minor) {
        if (!H5pReader.LIBRARY.matcher(machineName).matches() || major < 0 || minor < 0) {
            throw new IllegalArgumentException("library '" + machineName + "' " + major + "." + minor
                    + " is none, expected a name such as 'H5P.QuestionSet' and versions from 0");
        }
        return new H5pDialect(language, new Library(machineName, major, minor));
    }

    @Override
    protected @Nullable LearningResource resource(Node root, Document in) {
        if (!root.isObject()) {
            in.report(root, ReadRules.UNREADABLE_VALUE, Severity.ERROR, "object", root.shape());
            return null;
        }
        return new H5pReader(in, root).resource();
    }

    @Override
    protected void document(LearningResource resource, TokenSink sink, Losses losses) {
        new H5pWriter(sink, losses, language, library).write(resource);
    }
}
