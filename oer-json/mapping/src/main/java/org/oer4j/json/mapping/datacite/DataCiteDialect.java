package org.oer4j.json.mapping.datacite;

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
 * DataCite JSON: the document of kernel 4, or the answer of the interface, which has it under {@code data} and
 * {@code attributes}.
 *
 * <p>The DOI is the id. An entry of the rights list states one licence by address, identifier and name; the identifier, or
 * where there is none the name, stands beside the address, and where the three name different licences that is reported. Of
 * several entries the first stands as the licence and the others as further rights, which is reported too.
 *
 * <p>What is written passes the JSON Schema of kernel 4.3 unless a loss is an error: relations and roles of later kernels are
 * written as what 4.3 has for them.
 */
public final class DataCiteDialect extends ReadBackDialect {
    /** The dialect, writing the English title first. */
    public static final DataCiteDialect DATACITE = new DataCiteDialect(Locale.ENGLISH);

    private final Locale language;

    private DataCiteDialect(Locale language) {
        super("datacite");
        this.language = Objects.requireNonNull(language, "language");
    }

    /**
     * The same, writing the title of a language first.
     *
     * @param preferred the language
     * @return the dialect
     */
    public DataCiteDialect writing(Locale preferred) {
        return new DataCiteDialect(preferred);
    }

    @Override
    protected @Nullable LearningResource resource(Node root, Document in) {
        Node data = root.get("data");
        Node attributes = data == null ? null : data.get("attributes");
        if (data != null && attributes != null) {
            data.writtenAs("");
            attributes.writtenAs("");
        }
        Node described = attributes == null ? root : attributes;
        if (!described.isObject()) {
            in.report(described, ReadRules.UNREADABLE_VALUE, Severity.ERROR, "object", described.shape());
            return null;
        }
        return new DataCiteReader(in, described).resource();
    }

    /** The schema asks for it ({@code uniqueItems}). */
    @Override
    protected boolean hasSets() {
        return true;
    }

    @Override
    protected void document(LearningResource resource, TokenSink sink, Losses losses) {
        new DataCiteWriter(sink, losses, language).write(resource);
    }
}
