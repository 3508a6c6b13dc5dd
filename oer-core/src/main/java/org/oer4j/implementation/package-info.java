/**
 * What is done to bring the Recommendation about, and what others build on to say it: progress, money, evidence.
 *
 * <p>{@link org.oer4j.implementation.Progress}, {@link org.oer4j.implementation.Milestone},
 * {@link org.oer4j.implementation.Completion}, {@link org.oer4j.implementation.Funding} and
 * {@link org.oer4j.implementation.Evidence} are used by the packages above as well. The words are those of IATI 2.03 and of
 * the Open Government Partnership.
 */
@NullMarked
package org.oer4j.implementation;

import org.jspecify.annotations.NullMarked;
