/**
 * SPDX licence expressions. Start at {@link org.oer4j.licensing.expression.LicenseExpression#parse}.
 */
@NullMarked
package org.oer4j.licensing.expression;

import org.jspecify.annotations.NullMarked;
