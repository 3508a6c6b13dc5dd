/**
 * May works be adapted, remixed, collected or used in some other way, under which outbound licence, and why. Start at
 * {@link org.oer4j.licensing.remix.RemixEvaluator}: it takes a {@link org.oer4j.licensing.remix.Remix} and gives a
 * {@link org.oer4j.licensing.remix.RemixPlan}. {@link org.oer4j.licensing.remix.Repairs} says what would make a no a yes,
 * {@link org.oer4j.licensing.remix.Explanation} says a plan in words, {@link org.oer4j.licensing.remix.AdapterLicenses}
 * answers millions of questions from a table, and {@link org.oer4j.licensing.remix.LicensePolicy} what a funder accepts.
 *
 * <p>Each legal idea is one class in this package: an {@link org.oer4j.licensing.remix.AdaptationRule} ({@code
 * ShareAlike}, {@code NoDerivatives}, {@code Copyleft}, {@code AdaptersLicense}, …) or a rule about a use ({@code
 * NonCommercialUse}, {@code TechnicalMeasures}, …); licences, versions and ports are rows of facts in {@code
 * META-INF/oer} that the classes read. An embedder adds rules with {@link org.oer4j.licensing.remix.RuleSet#with}.
 */
@NullMarked
package org.oer4j.licensing.remix;

import org.jspecify.annotations.NullMarked;
