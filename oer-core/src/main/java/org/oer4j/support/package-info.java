/**
 * What those who implement the Recommendation need, and what others offer them. Start at
 * {@link org.oer4j.support.SupportNeed} and {@link org.oer4j.support.SupportOffer};
 * {@link org.oer4j.support.SupportMatching} finds which offer answers which need, why, and what stays unmet.
 *
 * <p>The words are those of the session in which the Network of Open Organizations asked what governments need: support
 * resources, direct support services, partners, and people who collaborate. The themes of help are the five areas of
 * action and monitoring, so records here name provisions of the Recommendation: an area ({@code OER2019/ii}), an action
 * ({@code OER2019/12.c}), paragraph 16 or one of its items. Rules that need a day or a threshold are in
 * {@link org.oer4j.support.SupportRules}.
 */
@NullMarked
package org.oer4j.support;

import org.jspecify.annotations.NullMarked;
