package org.oer4j.json.mapping.readback;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.json.mapping.ReadMode;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.TokenSink;
import org.oer4j.json.mapping.TokenSource;
import org.oer4j.json.mapping.dialect.Dialect;
import org.oer4j.json.mapping.dialect.Document;
import org.oer4j.json.mapping.dialect.Losses;
import org.oer4j.json.mapping.dialect.Node;
import org.oer4j.resource.LearningResource;

/**
 * A dialect that writes what it can and then reads that back: whatever the record said and the reading does not say is a
 * loss. Writing costs a reading for it.
 */
public abstract class ReadBackDialect implements Dialect {
    private final String code;

    /**
     * For dialects.
     *
     * @param code the lower-case code
     */
    protected ReadBackDialect(String code) {
        this.code = Objects.requireNonNull(code, "code");
    }

    /**
     * Makes a resource of a document.
     *
     * @param root the document, any JSON value
     * @param in takes its values
     * @return the resource, or null where there is none; then a problem has been reported
     */
    protected abstract @Nullable LearningResource resource(Node root, Document in);

    /**
     * Writes a resource as an object.
     *
     * @param resource the resource
     * @param sink takes the tokens
     * @param losses learns what the dialect asks for and the record does not have
     */
    protected abstract void document(LearningResource resource, TokenSink sink, Losses losses);

    /**
     * Whether the arrays of the format never hold the same twice.
     *
     * @return false, unless the dialect says otherwise; then what is written twice stands once
     */
    protected boolean hasSets() {
        return false;
    }

    @Override
    public final String code() {
        return code;
    }

    @Override
    public final ReadResult<LearningResource> read(TokenSource source, ReadMode mode, int line) {
        return Document.readAny(source, mode, line, this::resource);
    }

    @Override
    public final void write(LearningResource resource, TokenSink sink, Losses losses) {
        TreeSink written = new TreeSink();
        document(resource, written, losses);
        if (hasSets()) {
            written.removeDuplicates();
        }
        LearningResource back =
                read(TokenSource.of(written.object()), ReadMode.LENIENT, 1).value();
        new Comparison(losses).compare(resource, back);
        written.writeTo(sink);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
