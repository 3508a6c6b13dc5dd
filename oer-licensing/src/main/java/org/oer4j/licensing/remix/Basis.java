package org.oer4j.licensing.remix;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.oer4j.licensing.License;
import org.oer4j.licensing.expression.LicenseExpression;

/**
 * On what the use of a work rests: a licence, or something that makes a licence unnecessary. The licences speak of
 * "exceptions and limitations" and of permissions beyond their scope; "basis" is our word for all of it together.
 */
public sealed interface Basis
        permits Basis.UnderLicense,
                Basis.OneOf,
                Basis.OwnWork,
                Basis.InPublicDomain,
                Basis.UnderException,
                Basis.ByPermission {
    /**
     * The work carries a licence, or several.
     *
     * @param license the licence or licences; a family without version stands for any of its versions, an id that the
     *     catalogue does not hold for an unknown licence
     */
    record UnderLicense(LicenseExpression license) implements Basis {
        /**
         * Refuses a missing licence.
         *
         * @param license the licence or licences
         */
        public UnderLicense {
            Objects.requireNonNull(license, "license");
        }
    }

    /**
     * The work carries one of several licences, and it is not known which: what a recogniser found ambiguous.
     *
     * @param name what is known, such as the family
     * @param candidates the licences it may be, at least one
     */
    record OneOf(String name, List<License> candidates) implements Basis {
        /**
         * Copies the candidates.
         *
         * @param name what is known
         * @param candidates the licences it may be
         * @throws IllegalArgumentException if there is no candidate
         */
        public OneOf {
            Objects.requireNonNull(name, "name");
            candidates = List.copyOf(candidates);
            if (candidates.isEmpty()) {
                throw new IllegalArgumentException("'" + name + "' has no candidates, expected at least one licence");
            }
        }
    }

    /** Whoever makes the remix holds all rights in the work. */
    record OwnWork() implements Basis {}

    /**
     * The work is in the public domain, in some countries or everywhere.
     *
     * @param countries ISO 3166-1 alpha-2 codes in upper case, sorted; empty for everywhere
     */
    record InPublicDomain(Set<String> countries) implements Basis {
        /**
         * Copies and sorts the countries.
         *
         * @param countries ISO 3166-1 alpha-2 codes
         * @throws IllegalArgumentException if a code is no two upper-case letters
         */
        public InPublicDomain {
            countries = IntendedUse.sortedCountries(countries);
        }
    }

    /**
     * The use is covered by an exception or limitation of copyright, such as quotation.
     *
     * @param name which exception, for the plan's warning
     */
    record UnderException(String name) implements Basis {
        /**
         * Refuses a missing name.
         *
         * @param name which exception
         */
        public UnderException {
            Objects.requireNonNull(name, "name");
        }
    }

    /**
     * The holder permitted the use separately.
     *
     * @param scope what was permitted, for the plan's warning
     */
    record ByPermission(String scope) implements Basis {
        /**
         * Refuses a missing scope.
         *
         * @param scope what was permitted
         */
        public ByPermission {
            Objects.requireNonNull(scope, "scope");
        }
    }
}
