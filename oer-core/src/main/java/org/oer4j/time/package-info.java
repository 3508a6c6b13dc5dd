/**
 * Dates as records really have them: a year, a month or a day, and the span between two of them. Start at
 * {@link org.oer4j.time.PartialDate}; {@link org.oer4j.time.Period} is a start and an end.
 *
 * <p>What is known only to the month cannot always be ordered, so comparisons answer "certainly" and "possibly".
 */
@NullMarked
package org.oer4j.time;

import org.jspecify.annotations.NullMarked;
