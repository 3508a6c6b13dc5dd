package org.oer4j.json.mapping.dublincore;

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
 * Dublin Core: keys such as {@code dc.contributor.author} or {@code dcterms.audience}, each with a list of values, which are
 * objects with {@code value} and {@code language} as in DSpace's interface, or text. Keys are also understood with a colon.
 *
 * <p>{@code dc.rights} and {@code dc.rights.uri} are a pair where there is one of each, or as many; otherwise nobody can say
 * which words belong to which address, and each stands for itself. An address among the words is a licence's, or an access
 * right's where COAR or OpenAIRE gave it. Names that catalogues sort are turned around on reading.
 */
public final class DublinCoreDialect extends ReadBackDialect {
    /** The dialect, writing English titles first. */
    public static final DublinCoreDialect DUBLIN_CORE = new DublinCoreDialect(Locale.ENGLISH);

    private final Locale language;

    private DublinCoreDialect(Locale language) {
        super("dublincore");
        this.language = Objects.requireNonNull(language, "language");
    }

    /**
     * The same, writing the title of a language first.
     *
     * @param preferred the language
     * @return the dialect
     */
    public DublinCoreDialect writing(Locale preferred) {
        return new DublinCoreDialect(preferred);
    }

    @Override
    protected @Nullable LearningResource resource(Node root, Document in) {
        if (!root.isObject()) {
            in.report(root, ReadRules.UNREADABLE_VALUE, Severity.ERROR, "object", root.shape());
            return null;
        }
        return new DublinCoreReader(in, root).resource();
    }

    @Override
    protected void document(LearningResource resource, TokenSink sink, Losses losses) {
        new DublinCoreWriter(sink, language).write(resource);
    }
}
