/**
 * Dublin Core as a flat map of keys and values, as DSpace and OAI-PMH have it. Start at
 * {@link org.oer4j.json.mapping.dublincore.DublinCoreDialect}.
 */
@NullMarked
package org.oer4j.json.mapping.dublincore;

import org.jspecify.annotations.NullMarked;
