package org.oer4j.json.mapping.schemaorg;

import org.jspecify.annotations.Nullable;
import org.oer4j.json.mapping.TokenSink;
import org.oer4j.json.mapping.dialect.Document;
import org.oer4j.json.mapping.dialect.Losses;
import org.oer4j.json.mapping.dialect.Node;
import org.oer4j.json.mapping.readback.ReadBackDialect;
import org.oer4j.resource.LearningResource;

/**
 * schema.org in JSON-LD.
 *
 * <p>Reads an object, an array of objects or an {@code @graph}; names bare, with the prefix {@code schema:}, {@code lrmi:} or
 * one that the document declares, or as addresses with http or https; {@code @id} and {@code @type} also without the sign; a
 * value, an object and a list wherever one of them is understood. Of several nodes the one with the most specific type is
 * read. A list of licences is reported: it may hold equivalent addresses of one licence, and does not say whether one may
 * choose; the first stands as the licence and the others as further rights. In strict reading text in the place of a person,
 * an unknown type and a missing context are errors; schema.org itself requires no property.
 *
 * <p>Writes one object, with objects for people, organizations and terms, and text with its language.
 */
public final class SchemaOrgDialect extends ReadBackDialect {
    /** The dialect. */
    public static final SchemaOrgDialect SCHEMA_ORG = new SchemaOrgDialect();

    private SchemaOrgDialect() {
        super("schemaorg");
    }

    @Override
    protected @Nullable LearningResource resource(Node root, Document in) {
        return new SchemaOrgReader(in, new Vocabularies(in, root)).resource(root);
    }

    @Override
    protected void document(LearningResource resource, TokenSink sink, Losses losses) {
        new SchemaOrgWriter(sink).write(resource);
        if (resource.name() == null && resource.general().names() == null) {
            losses.missing("/name", "name");
        }
    }
}
