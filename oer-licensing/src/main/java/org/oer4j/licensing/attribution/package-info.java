/**
 * Writing the credit that a licence asks for. Start at {@link org.oer4j.licensing.attribution.AttributionFormatter}.
 */
@NullMarked
package org.oer4j.licensing.attribution;

import org.jspecify.annotations.NullMarked;
