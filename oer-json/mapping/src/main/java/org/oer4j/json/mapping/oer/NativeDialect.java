package org.oer4j.json.mapping.oer;

import org.oer4j.json.mapping.ReadMode;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.TokenSink;
import org.oer4j.json.mapping.TokenSource;
import org.oer4j.json.mapping.dialect.Dialect;
import org.oer4j.json.mapping.dialect.Losses;
import org.oer4j.resource.LearningResource;

/** The native form among the dialects; it can say everything. */
public final class NativeDialect implements Dialect {
    /** The dialect. */
    public static final NativeDialect OER = new NativeDialect();

    private NativeDialect() {}

    @Override
    public String code() {
        return "oer";
    }

    @Override
    public ReadResult<LearningResource> read(TokenSource source, ReadMode mode, int line) {
        return NativeForm.readDocument(LearningResource.class, source, mode, line);
    }

    @Override
    public void write(LearningResource resource, TokenSink sink, Losses losses) {
        NativeForm.write(resource, sink);
    }

    @Override
    public String toString() {
        return code();
    }
}
