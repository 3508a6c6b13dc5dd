package org.oer4j.json.mapping.dialect;

import org.oer4j.json.mapping.ReadMode;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.TokenSink;
import org.oer4j.json.mapping.TokenSource;
import org.oer4j.resource.LearningResource;

/**
 * A JSON form in which resources are described: how a document of it is read and written. Immutable and thread-safe.
 *
 * <p>Reading takes what it understands and reports the rest; the value is the same in every {@link ReadMode}. Content never
 * makes it throw. Writing names everything it cannot say. The word is that of SQL's dialects: the same things said
 * in another form.
 */
public interface Dialect {
    /**
     * The lower-case code by which commands and data name the dialect.
     *
     * @return for example {@code amb}
     */
    String code();

    /**
     * Reads a text that is one document and nothing else.
     *
     * @param source stands before the first token
     * @param mode how much to forgive
     * @param line the line of the input in which the text begins, counted from 1
     * @return the resource as far as it can be read, what was met, and the members that are not understood
     */
    ReadResult<LearningResource> read(TokenSource source, ReadMode mode, int line);

    /**
     * Writes a resource.
     *
     * @param resource the resource
     * @param sink takes the tokens of one document
     * @param losses learns what the dialect cannot say
     */
    void write(LearningResource resource, TokenSink sink, Losses losses);
}
