/**
 * May works be adapted, remixed or collected, under which outbound licence, and why. Start at
 * {@link org.oer4j.licensing.remix.RemixEvaluator}: it takes a {@link org.oer4j.licensing.remix.Remix} and gives a
 * {@link org.oer4j.licensing.remix.RemixPlan}.
 *
 * <p>Each legal idea is one class in this package ({@code ShareAlike}, {@code NoDerivatives}, {@code AdaptersLicense},
 * …); licences, versions and ports are rows of facts in {@code META-INF/oer} that the classes read.
 */
@NullMarked
package org.oer4j.licensing.remix;

import org.jspecify.annotations.NullMarked;
