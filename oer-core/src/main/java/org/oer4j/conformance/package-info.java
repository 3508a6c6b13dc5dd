/**
 * What is wrong or missing, as values: a {@link org.oer4j.conformance.RuleId}, a
 * {@link org.oer4j.conformance.Severity} and the place. Start at {@link org.oer4j.conformance.ConformanceCheck}.
 *
 * <p>A finding holds ids and arguments, never a sentence; sentences are made last, for a given locale.
 */
@NullMarked
package org.oer4j.conformance;

import org.jspecify.annotations.NullMarked;
