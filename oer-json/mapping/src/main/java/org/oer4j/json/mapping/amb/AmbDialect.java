package org.oer4j.json.mapping.amb;

import java.util.Locale;
import java.util.Objects;
import org.oer4j.json.mapping.ReadMode;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.TokenSink;
import org.oer4j.json.mapping.TokenSource;
import org.oer4j.json.mapping.dialect.Dialect;
import org.oer4j.json.mapping.dialect.Document;
import org.oer4j.json.mapping.dialect.Losses;
import org.oer4j.resource.LearningResource;

/**
 * AMB in one of its versions.
 *
 * <p>In strict reading a document is ok exactly if the published schema accepts it, with two differences: a date and time
 * without offset is accepted with a note, as AMB's own example has one, and a member that occurs twice is an error. AMB
 * does not close its objects: members that it does not name are notes, and are kept. That a document is valid does not
 * say that its licence is open, or a licence at all: the schema looks at the host only.
 *
 * <p>Title and description have one language in AMB, that of the context. What is written is valid AMB unless a loss is an
 * error; what AMB would refuse is left out and named.
 */
public final class AmbDialect implements Dialect {
    private final AmbVersion version;
    private final Locale language;

    private AmbDialect(AmbVersion version, Locale language) {
        this.version = Objects.requireNonNull(version, "version");
        this.language = Objects.requireNonNull(language, "language");
    }

    /**
     * AMB in a version; of titles in several languages it writes the English one, else the first.
     *
     * @param version the version
     * @return the dialect
     */
    public static AmbDialect of(AmbVersion version) {
        return new AmbDialect(version, Locale.ENGLISH);
    }

    /**
     * The same, writing the title and description of a language where there are several.
     *
     * @param preferred the language
     * @return the dialect
     */
    public AmbDialect writing(Locale preferred) {
        return new AmbDialect(version, preferred);
    }

    /**
     * The version.
     *
     * @return the version that is read and written
     */
    public AmbVersion version() {
        return version;
    }

    @Override
    public String code() {
        return "amb";
    }

    @Override
    public ReadResult<LearningResource> read(TokenSource source, ReadMode mode, int line) {
        return Document.read(source, mode, line, (node, in) -> new AmbReader(in, version).resource(node));
    }

    @Override
    public void write(LearningResource resource, TokenSink sink, Losses losses) {
        new AmbWriter(version, language, sink, losses).write(resource);
    }

    @Override
    public String toString() {
        return code() + " " + version.code();
    }
}
