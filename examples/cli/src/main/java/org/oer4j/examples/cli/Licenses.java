package org.oer4j.examples.cli;

import org.oer4j.licensing.expression.LicenseExpression;
import org.oer4j.licensing.expression.LicenseExpressionException;

/** Licence strings of the command line. */
final class Licenses {
    private Licenses() {}

    static LicenseExpression parse(String text) {
        try {
            return LicenseExpression.parse(text);
        } catch (LicenseExpressionException e) {
            throw new BadInputException(e.getMessage());
        }
    }
}
