/**
 * Is it open? Start at {@link org.oer4j.licensing.openness.OpennessAssessment} for a licence or a notation, and at {@link
 * org.oer4j.licensing.openness.ResourceOpenness} for a resource. Both give two answers, by the UNESCO Recommendation and by
 * the Open Definition, each with the version that was applied and with reasons; a licence also has the grid of the five
 * things that open content lets anybody do ({@link org.oer4j.licensing.openness.FiveR}). Whether non-commercial counts as
 * open is the caller's policy.
 */
@NullMarked
package org.oer4j.licensing.openness;

import org.jspecify.annotations.NullMarked;
