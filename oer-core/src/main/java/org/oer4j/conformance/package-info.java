/**
 * What is wrong or missing, as values: a {@link org.oer4j.conformance.RuleId}, a
 * {@link org.oer4j.conformance.Severity} and the place. Start at {@link org.oer4j.conformance.ConformanceCheck}.
 *
 * <p>A rule is a constraint on a field, a {@link org.oer4j.conformance.ConsistencyRule} over the fields of a record, or an
 * {@link org.oer4j.conformance.ObjectRule} that a check runs; each is a row of
 * {@link org.oer4j.conformance.ConformanceRules} and a section of {@code docs/conformance-rules.md}. To add one: write the
 * class, the row, the sentences in four languages and two cases; a test names what is missing.
 *
 * <p>A finding holds ids and arguments, never a sentence; sentences are made last, for a given locale.
 */
@NullMarked
package org.oer4j.conformance;

import org.jspecify.annotations.NullMarked;
