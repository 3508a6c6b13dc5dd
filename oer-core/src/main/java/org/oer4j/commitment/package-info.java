/**
 * What was called for, committed to, presented and found good. Start at {@link org.oer4j.commitment.CallToAction} for a
 * call with its signatories, at {@link org.oer4j.commitment.Commitment} for what somebody undertook, at
 * {@link org.oer4j.commitment.Event} for a meeting and what it takes stock of, and at
 * {@link org.oer4j.commitment.BestPractice} for what is shown to others.
 *
 * <p>Milestones, completion, evidence and funding are those of {@link org.oer4j.implementation}. Rules that need a day or
 * a threshold are in {@link org.oer4j.commitment.CommitmentRules}.
 */
@NullMarked
package org.oer4j.commitment;

import org.jspecify.annotations.NullMarked;
