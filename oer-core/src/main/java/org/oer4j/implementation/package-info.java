/**
 * What is done to bring the Recommendation about. Start at
 * {@link org.oer4j.implementation.ImplementationRecord#builder(String, org.oer4j.text.LocalizedText)}.
 *
 * <p>A record is made of groups, each for one question: {@link org.oer4j.implementation.General} what it is and who answers
 * for it, {@link org.oer4j.implementation.Scope} where and for whom, {@link org.oer4j.implementation.Alignment} what of the
 * Recommendation it serves, {@link org.oer4j.implementation.Progress} how far it has come,
 * {@link org.oer4j.implementation.Finances} its money, {@link org.oer4j.implementation.Results} what came of it,
 * {@link org.oer4j.implementation.Appraisal} what speaks for it, {@link org.oer4j.implementation.Editorial} where the record
 * comes from. Progress, milestones, completion, funding and evidence are those of commitments too.
 *
 * <p>Contradictions are constraints, what is missing for publication is in the group
 * {@link org.oer4j.conformance.Publishable}, warnings are in {@link org.oer4j.implementation.ImplementationRules}. The words
 * are those of IATI 2.03 and of the Open Government Partnership.
 */
@NullMarked
package org.oer4j.implementation;

import org.jspecify.annotations.NullMarked;
