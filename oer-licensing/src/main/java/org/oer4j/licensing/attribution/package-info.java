/**
 * Writing the credit that a licence asks for: what is credited ({@link org.oer4j.licensing.attribution.Credit}), what
 * each licence version asks ({@link org.oer4j.licensing.attribution.AttributionDuties}), and the statement in ten
 * languages and four formats. Start at {@link org.oer4j.licensing.attribution.AttributionFormatter}.
 *
 * <pre>{@code
 * Credit credit = Credit.of(
 *         CreditedWork.builder().title("Biology 2e").creator("OpenStax").url("https://openstax.org/b").build(),
 *         LicenseCatalogue.standard().get("CC-BY-4.0"));
 * Attribution attribution = AttributionDuties.standard().attribute(credit);
 * String html = AttributionFormatter.in(Locale.FRENCH).format(attribution, AttributionFormat.HTML);
 * }</pre>
 *
 * <p>Sources and an outbound licence go in, not a plan: whether a remix is permitted is asked elsewhere.
 */
@NullMarked
package org.oer4j.licensing.attribution;

import org.jspecify.annotations.NullMarked;
