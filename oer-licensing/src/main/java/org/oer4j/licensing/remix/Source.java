package org.oer4j.licensing.remix;

import java.util.Objects;
import java.util.Set;
import org.oer4j.licensing.License;
import org.oer4j.licensing.expression.LicenseExpression;

/**
 * A work that goes into a remix, as "source" is used by the credit duties of the licences and by schema.org's
 * {@code isBasedOn}.
 *
 * @param name how the plan refers to the work: a record's id, or the licence as written
 * @param basis on what the use of the work rests
 */
public record Source(String name, Basis basis) {
    /**
     * Refuses missing parts.
     *
     * @param name how the plan refers to the work
     * @param basis on what the use of the work rests
     */
    public Source {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(basis, "basis");
    }

    /**
     * A source under a licence or several.
     *
     * @param name how the plan refers to the work
     * @param license the licence or licences
     */
    public Source(String name, LicenseExpression license) {
        this(name, new Basis.UnderLicense(license));
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

    /**
     * A work in which whoever makes the remix holds all rights.
     *
     * @param name how the plan refers to the work
     * @return the source
     */
    public static Source ownWork(String name) {
        return new Source(name, new Basis.OwnWork());
    }

    /**
     * A work in the public domain.
     *
     * @param name how the plan refers to the work
     * @param countries the countries in which it is, as ISO 3166-1 alpha-2 codes; empty for everywhere
     * @return the source
     * @throws IllegalArgumentException if a code is no two upper-case letters
     */
    public static Source inPublicDomain(String name, Set<String> countries) {
        return new Source(name, new Basis.InPublicDomain(countries));
    }
}
