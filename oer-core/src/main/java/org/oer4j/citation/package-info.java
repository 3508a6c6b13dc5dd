/**
 * Where a statement comes from: the instrument (a legal code, the Recommendation, a standard) and the place in it.
 * Start at {@link org.oer4j.citation.ClauseRef} and {@link org.oer4j.citation.Instrument}.
 */
@NullMarked
package org.oer4j.citation;

import org.jspecify.annotations.NullMarked;
