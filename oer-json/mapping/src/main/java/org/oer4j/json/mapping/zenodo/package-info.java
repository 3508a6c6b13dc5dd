/**
 * The JSON of Zenodo's interface. Start at
 * {@link org.oer4j.json.mapping.zenodo.ZenodoDialect}.
 */
@NullMarked
package org.oer4j.json.mapping.zenodo;

import org.jspecify.annotations.NullMarked;
