package org.oer4j.licensing.remix;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.oer4j.licensing.License;
import org.oer4j.licensing.expression.LicenseExpression;
import org.oer4j.licensing.recognition.Recognition;

/**
 * A work that goes into a remix, as "source" is used by the credit duties of the licences and by schema.org's
 * {@code isBasedOn}.
 *
 * @param name how the plan refers to the work: a record's id, or the licence as written
 * @param basis on what the use of the work rests
 */
public record Source(String name, Basis basis) {
    private static final Basis UNKNOWN = new Basis.UnderLicense(LicenseExpression.of("NOASSERTION"));

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
     * A source with what a recogniser made of its metadata. What is ambiguous stays so, narrowed to the candidates that
     * were found; what contradicts itself counts as any of the licences it names; what is not known stays unknown.
     *
     * @param name how the plan refers to the work
     * @param recognition what was recognised
     * @return the source
     */
    public static Source of(String name, Recognition recognition) {
        return new Source(name, basis(recognition));
    }

    private static Basis basis(Recognition recognition) {
        if (recognition instanceof Recognition.Exact exact) {
            return licensed(exact.license());
        }
        if (recognition instanceof Recognition.Choice choice) {
            return new Basis.UnderLicense(choice.expression());
        }
        if (recognition instanceof Recognition.Ambiguous ambiguous
                && !ambiguous.candidates().isEmpty()) {
            String known = ambiguous.family();
            License first = ambiguous.candidates().get(0);
            return new Basis.OneOf(known == null ? first.family() : known, ambiguous.candidates());
        }
        if (recognition instanceof Recognition.Contradiction contradiction) {
            return anyOf(contradiction.claims());
        }
        License status = recognition instanceof Recognition.NotALicense statement ? statement.status() : null;
        return status == null ? UNKNOWN : licensed(status);
    }

    private static Basis licensed(License license) {
        return new Basis.UnderLicense(LicenseExpression.of(license.id().value()));
    }

    private static Basis anyOf(List<Recognition> claims) {
        Set<License> named = new LinkedHashSet<>();
        for (Recognition claim : claims) {
            if (!(claim instanceof Recognition.Exact exact)) {
                return UNKNOWN;
            }
            named.add(exact.license());
        }
        String names = named.stream().map(License::toString).collect(Collectors.joining(" / "));
        return named.isEmpty() ? UNKNOWN : new Basis.OneOf(names, List.copyOf(named));
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
