/**
 * May this record be called an open educational resource? Rules that ask the licence catalogue, for {@link
 * org.oer4j.conformance.ConformanceCheck}. Start at {@link org.oer4j.licensing.conformance.OerProfile}.
 *
 * <p>V52 to V55 are the numbers of the data model's cross-field rules. One defect is one finding: V52 speaks where no
 * licence is stated or one that gives some of the five permissions, V54 where a licence forbids adaptations, grants nothing
 * or is not known. A rule has one sentence, so what V52 says of price and parts, and what V55 cannot decide, are rules of
 * their own in the area {@code oer}.
 */
@NullMarked
package org.oer4j.licensing.conformance;

import org.jspecify.annotations.NullMarked;
