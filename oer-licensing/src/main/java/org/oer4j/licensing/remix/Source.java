package org.oer4j.licensing.remix;

import java.util.Objects;
import org.oer4j.licensing.License;
import org.oer4j.licensing.expression.LicenseExpression;

/**
 * A work that goes into a remix, as "source" is used by the credit duties of the licences and by schema.org's
 * {@code isBasedOn}.
 *
 * @param name how the plan refers to the work: a record's id, or the licence as written
 * @param license the licence or licences it carries; a family without version stands for any of its versions, an id
 *     that the catalogue does not hold for an unknown licence
 */
public record Source(String name, LicenseExpression license) {
    /**
     * Refuses missing parts.
     *
     * @param name how the plan refers to the work
     * @param license the licence or licences it carries
     */
    public Source {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(license, "license");
    }

    /**
     * A source under one licence.
     *
     * @param name how the plan refers to the work
     * @param license the licence
     * @return the source
     */
    public static Source of(String name, License license) {
        return new Source(name, LicenseExpression.of(license.id().value()));
    }

    /**
     * A source that is referred to by its licence.
     *
     * @param expression the licence as an SPDX expression
     * @return the source
     * @throws org.oer4j.licensing.expression.LicenseExpressionException if the text is no expression
     */
    public static Source of(String expression) {
        return new Source(expression, LicenseExpression.parse(expression));
    }
}
