package org.oer4j.json.mapping;

import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Severity;
import org.oer4j.resource.LearningResource;

/**
 * The native JSON form of oer4j's records, in AMB's names:
 *
 * <pre>{@code
 * {"oerVersion":"1","type":"LearningResource","id":"https://example.org/a","name":"A",
 *  "creator":[{"type":"Person","name":"Ada Example","id":"https://orcid.org/0000-0002-1825-0097"}],
 *  "license":{"uri":"https://creativecommons.org/licenses/by/4.0/","assertedAs":"CC BY 4.0"},
 *  "url":"https://example.org/a","inLanguage":["en"],
 *  "isBasedOn":[{"id":"…","name":"…","license":{"uri":"…"},"changes":["…"]}],
 *  "hasPart":["https://example.org/b"],"isAccessibleForFree":true}
 * }</pre>
 *
 * <p>Writing keeps this order and leaves out what is absent, so equal records give equal bytes. Reading takes what it
 * understands and reports the rest; content never makes it throw. Where an array is documented one value is understood
 * too, and where an object is documented (creator, licence, source, part) a plain string or the object. Of a member that
 * occurs twice the first stands, and that is an error. Absent, null and the empty array are the same.
 *
 * <p>Members we do not know are reported and, so far, not kept: they are not written back.
 */
public final class NativeForm {
    static final String OER_VERSION = "oerVersion";
    static final String VERSION = "1";
    static final String TYPE = "type";
    static final String LEARNING_RESOURCE = "LearningResource";
    static final String PERSON = "Person";
    static final String ORGANIZATION = "Organization";

    private NativeForm() {}

    /**
     * Reads a text that is one resource and nothing else.
     *
     * @param source stands before the first token
     * @param mode how much to forgive
     * @param line the line of the input in which the text begins, counted from 1
     * @return the resource, and what was met
     */
    public static ReadResult<LearningResource> readDocument(TokenSource source, ReadMode mode, int line) {
        return read(source, mode, line, true);
    }

    /**
     * Reads one resource where it stands in a larger text and leaves the source on its last token.
     *
     * @param source stands before the value's first token
     * @param mode how much to forgive
     * @param line the line of the input in which the text begins, counted from 1
     * @return the resource, and what was met
     */
    public static ReadResult<LearningResource> readValue(TokenSource source, ReadMode mode, int line) {
        return read(source, mode, line, false);
    }

    /**
     * Writes a resource.
     *
     * @param resource the resource
     * @param sink takes its tokens
     */
    public static void write(LearningResource resource, TokenSink sink) {
        new ResourceWriter(sink).write(resource);
    }

    private static ReadResult<LearningResource> read(TokenSource source, ReadMode mode, int line, boolean whole) {
        Reading in = new Reading(source, mode);
        LearningResource value = null;
        try {
            value = value(in);
            if (whole && in.token() != Token.END && in.advance() != Token.END) {
                throw UnreadableJsonException.malformed("text after the end", source.line(), source.column());
            }
        } catch (UnreadableJsonException e) {
            // half a record is no record
            value = null;
            in.report(e);
        }
        return new ReadResult<>(value, in.problems(), line);
    }

    private static @Nullable LearningResource value(Reading in) {
        if (in.advance() == Token.START_OBJECT) {
            return new ResourceReader(in).read();
        }
        in.report(ReadRules.UNREADABLE_VALUE, Severity.ERROR, "object", in.found());
        if (in.token() != Token.END) {
            in.skip();
        }
        return null;
    }
}
