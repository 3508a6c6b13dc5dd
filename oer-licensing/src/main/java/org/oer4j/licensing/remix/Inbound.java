package org.oer4j.licensing.remix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.Verdict;
import org.oer4j.licensing.expression.LicenseExpression;

/**
 * A source with its licences looked up: the arms to choose from, each a list of terms that all bind.
 *
 * @param source the source
 * @param arms the arms, at least one
 */
record Inbound(Source source, List<List<Term>> arms) {
    /** The source's arms; {@code settlement} says what holds for a source that needs no licence. */
    static Inbound resolve(Source source, LicenseCatalogue catalogue, PairTable table, Settlement settlement) {
        if (source.basis() instanceof Basis.UnderLicense licensed) {
            int known = licensed.license() instanceof LicenseExpression.Simple simple && !simple.orLater()
                    ? table.find(simple.id())
                    : -1;
            if (known >= 0) {
                return new Inbound(source, table.row(known).arms());
            }
            return new Inbound(source, arms(licensed.license(), catalogue, table));
        }
        Term term = source.basis() instanceof Basis.OneOf oneOf
                ? Term.of(oneOf.name(), oneOf.candidates(), table)
                : Term.settled(source.name(), settlement.of(source));
        return new Inbound(source, List.of(List.of(term)));
    }

    /** A source under one licence, named by it. */
    static Inbound of(License license, PairTable table) {
        return new Inbound(
                Source.of(license.id().value(), license), table.row(license).arms());
    }

    /** Whether the source has one arm with one known licence, as nearly all have. */
    boolean isSimple() {
        return arms.size() == 1 && arms.get(0).size() == 1 && arms.get(0).get(0).isExact();
    }

    /** The row of a simple source. */
    SourceRow row() {
        return arms.get(0).get(0).candidates().get(0);
    }

    private static List<List<Term>> arms(LicenseExpression expression, LicenseCatalogue catalogue, PairTable table) {
        List<List<LicenseExpression.Simple>> alternatives = expression.alternatives();
        List<List<Term>> arms = new ArrayList<>(alternatives.size());
        for (List<LicenseExpression.Simple> alternative : alternatives) {
            List<Term> arm = new ArrayList<>(alternative.size());
            for (LicenseExpression.Simple simple : alternative) {
                arm.add(Term.of(simple.id(), candidates(simple, catalogue), table));
            }
            arms.add(arm);
        }
        return arms;
    }

    /** What an id may be: one licence, every licence of a family, or none where it is unknown. */
    static List<License> candidates(LicenseExpression.Simple simple, LicenseCatalogue catalogue) {
        String id = simple.id();
        if (simple.orLater()) {
            // SPDX's old "+" for the GNU licences is an entry of its own.
            License orLater = catalogue.find(id + "-or-later").orElse(null);
            if (orLater != null) {
                return List.of(orLater);
            }
        }
        License license = catalogue.find(id).orElse(null);
        if (license != null) {
            return List.of(license);
        }
        List<License> family = catalogue.family(id);
        return family.isEmpty() ? catalogue.family(id.toUpperCase(Locale.ROOT)) : family;
    }

    /**
     * One licence that binds, or what makes a licence unnecessary.
     *
     * @param id the id as written
     * @param candidates what it may be: one licence, every licence of a family, or none where it is unknown
     * @param settled the verdict for every outbound licence where no licence is needed, or null
     */
    record Term(
            String id, List<SourceRow> candidates, @Nullable Verdict settled) {
        static Term of(String id, List<License> candidates, PairTable table) {
            if (candidates.size() == 1) {
                return table.row(candidates.get(0)).term();
            }
            List<SourceRow> rows = new ArrayList<>(candidates.size());
            for (License candidate : candidates) {
                rows.add(table.row(candidate));
            }
            // The newest version is told about, and it is offered first.
            rows.sort(Comparator.comparingInt(SourceRow::number));
            return new Term(id, rows, null);
        }

        static Term settled(String id, Verdict verdict) {
            return new Term(id, List.of(), verdict);
        }

        /**
         * Whether the candidates are versions of one licence: then one whose text is merely disputed does not spoil the
         * name. Of different licences each has to permit.
         */
        boolean isFamily() {
            for (SourceRow candidate : candidates) {
                if (!candidate
                        .source()
                        .family()
                        .equals(candidates.get(0).source().family())) {
                    return false;
                }
            }
            return true;
        }

        boolean isUnknown() {
            return candidates.isEmpty() && settled == null;
        }

        boolean isExact() {
            return candidates.size() == 1;
        }

        /** The only candidate. */
        License license() {
            return candidates.get(0).source();
        }

        int number() {
            return candidates.get(0).number();
        }

        boolean mayBeCopyleft() {
            for (SourceRow candidate : candidates) {
                if (candidate.isCopyleft()) {
                    return true;
                }
            }
            return false;
        }
    }
}
