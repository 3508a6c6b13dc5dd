/**
 * Reading the library's own fact files. Start at {@link org.oer4j.facts.FactTable}.
 *
 * <p>Exported only to the other modules of this library: embedders get facts through catalogues, never as tables. The
 * word "fact" sets these files apart from users' data: a fact has a source column.
 */
@NullMarked
package org.oer4j.facts;

import org.jspecify.annotations.NullMarked;
