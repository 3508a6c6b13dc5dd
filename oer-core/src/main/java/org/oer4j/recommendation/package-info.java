/**
 * The UNESCO 2019 Recommendation on Open Educational Resources as data: definitions, five areas of action, 33 lettered
 * actions, three monitoring provisions, stakeholders. Start at
 * {@link org.oer4j.recommendation.Recommendation#of2019()}.
 *
 * <p>{@link org.oer4j.recommendation.ProvisionRef} reads every notation of a place ({@code 12(c)}, {@code ii.c},
 * {@code § 12 c}); {@link org.oer4j.recommendation.Provisions} holds the places of one instrument, be it the adopted text,
 * its draft, the Dubai Declaration or an embedder's own. Titles and gists are in this library's own words; every row says
 * how well it is established ({@link org.oer4j.citation.EvidenceGrade}) and where it was found.
 */
@NullMarked
package org.oer4j.recommendation;

import org.jspecify.annotations.NullMarked;
