package org.oer4j.licensing.remix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.expression.LicenseExpression;

/**
 * A source with its expression looked up: the arms to choose from, each a list of terms that all bind.
 *
 * @param source the source
 * @param arms the arms, at least one
 */
record Inbound(Source source, List<List<Term>> arms) {
    static Inbound resolve(Source source, LicenseCatalogue catalogue) {
        List<List<Term>> arms = new ArrayList<>();
        for (List<LicenseExpression.Simple> arm : source.license().alternatives()) {
            arms.add(arm.stream().map(simple -> term(simple, catalogue)).toList());
        }
        return new Inbound(source, List.copyOf(arms));
    }

    static Term term(LicenseExpression.Simple simple, LicenseCatalogue catalogue) {
        String id = simple.id();
        if (simple.orLater()) {
            // SPDX's old "+" for the GNU licences is an entry of its own.
            License orLater = catalogue.find(id + "-or-later").orElse(null);
            if (orLater != null) {
                return new Term(id, List.of(orLater));
            }
        }
        License license = catalogue.find(id).orElse(null);
        if (license != null) {
            return new Term(id, List.of(license));
        }
        List<License> family = catalogue.family(id);
        return new Term(id, family.isEmpty() ? catalogue.family(id.toUpperCase(Locale.ROOT)) : family);
    }

    /**
     * One licence that binds.
     *
     * @param id the id as written
     * @param candidates what it may be: one licence, every licence of a family, or none where it is unknown
     */
    record Term(String id, List<License> candidates) {
        boolean isUnknown() {
            return candidates.isEmpty();
        }

        boolean isExact() {
            return candidates.size() == 1;
        }
    }
}
