/**
 * Is a licence open? Start at {@link org.oer4j.licensing.openness.OpennessAssessment}.
 */
@NullMarked
package org.oer4j.licensing.openness;

import org.jspecify.annotations.NullMarked;
