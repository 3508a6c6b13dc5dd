/**
 * JSON-LD with the words of schema.org, as it stands in web pages: LearningResource, Course and CreativeWork with the
 * properties of LRMI and the profiles of Bioschemas. No context is ever fetched. Start at
 * {@link org.oer4j.json.mapping.schemaorg.SchemaOrgDialect}.
 */
@NullMarked
package org.oer4j.json.mapping.schemaorg;

import org.jspecify.annotations.NullMarked;
