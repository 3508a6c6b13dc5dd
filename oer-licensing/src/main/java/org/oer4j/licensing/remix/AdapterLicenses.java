package org.oer4j.licensing.remix;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.Verdict;

/**
 * The rules compiled over a whole catalogue: what {@link RemixEvaluator} explains, as a table for millions of questions
 * and for search facets. Creative Commons calls the licence of what an adapter adds the adapter's licence.
 *
 * <p>Every licence has a number here ({@link #number}), from 0, in the order in which outbound licences are offered. Code
 * that asks often looks the numbers up once. The answers are those of the evaluator for adaptations that are shared
 * non-commercially, and the same shared values.
 */
public final class AdapterLicenses {
    private final PairTable table;
    private final Adaptation adaptation;
    private final SourceRow[] rows;
    private final int words;
    /**
     * Two planes of the rows, the first words of all rows first: the best of many sources is sought word by word through all
     * rows. A row whose first bit may not be the best is empty.
     */
    private final long[][] unconditional;

    private final long[][] relatives;
    private final boolean[] copyleft;
    private final boolean[] merging;
    private final long[] worth;

    private AdapterLicenses(LicenseCatalogue catalogue, RuleSet rules) {
        this.table = new PairTable(catalogue, rules);
        this.adaptation = new Adaptation(catalogue, table, IntendedUse.ADAPTATION);
        this.rows = new SourceRow[table.size()];
        this.words = Bits.words(table.size());
        this.unconditional = new long[words][rows.length];
        this.relatives = new long[words][rows.length];
        this.copyleft = new boolean[rows.length];
        this.merging = new boolean[rows.length];
        this.worth = table.offered();
        for (int i = 0; i < rows.length; i++) {
            SourceRow row = table.row(i);
            rows[i] = row;
            for (int word = 0; word < words; word++) {
                unconditional[word][i] = row.isRankedOtherwise() ? 0 : row.unconditional[word];
                relatives[word][i] = row.relatives[word];
            }
            copyleft[i] = row.isCopyleft();
            merging[i] = row.isMerging();
        }
        table.forgetTemplates();
    }

    /**
     * The table of a catalogue under the standard rules.
     *
     * @param catalogue the catalogue
     * @return the table
     */
    public static AdapterLicenses of(LicenseCatalogue catalogue) {
        return of(catalogue, RuleSet.standard());
    }

    /**
     * The table of a catalogue under given rules.
     *
     * @param catalogue the catalogue
     * @param rules the rules
     * @return the table
     */
    public static AdapterLicenses of(LicenseCatalogue catalogue, RuleSet rules) {
        return new AdapterLicenses(
                Objects.requireNonNull(catalogue, "catalogue"), Objects.requireNonNull(rules, "rules"));
    }

    /**
     * The number of a licence in this table.
     *
     * @param license a licence of the catalogue
     * @return the number, from 0
     * @throws IllegalArgumentException if the catalogue does not hold the licence
     */
    public int number(License license) {
        return table.number(license);
    }

    /**
     * The licence with a number.
     *
     * @param number a number that {@link #number} gave
     * @return the licence
     * @throws IndexOutOfBoundsException if no licence has the number
     */
    public License license(int number) {
        return table.license(number);
    }

    /**
     * How many licences the table holds.
     *
     * @return one more than the greatest number
     */
    public int size() {
        return table.size();
    }

    /**
     * May an adaptation of a work under one licence be shared under another?
     *
     * @param source the licence of the work
     * @param outbound the licence proposed for the adaptation
     * @return the verdict with reasons and duties
     * @throws IllegalArgumentException if the catalogue does not hold one of the licences
     */
    public Verdict verdict(License source, License outbound) {
        return table.verdict(source, outbound);
    }

    /**
     * May an adaptation of a work under one licence be shared under another? The numbers make this as fast as looking
     * into an array.
     *
     * @param source the number of the licence of the work
     * @param outbound the number of the licence proposed for the adaptation
     * @return the verdict with reasons and duties
     * @throws IndexOutOfBoundsException if no licence has one of the numbers
     */
    public Verdict verdict(int source, int outbound) {
        return table.verdict(source, outbound);
    }

    /**
     * The licences under which one work made of several sources may be shared, discouraged ones among them.
     *
     * @param sources the numbers of the sources' licences; at least one
     * @return every licence that all sources permit together
     * @throws IllegalArgumentException if there is no source
     * @throws IndexOutOfBoundsException if no licence has one of the numbers
     */
    public LicenseSet outboundFor(int... sources) {
        requireSome(sources);
        boolean special = false;
        boolean narrow = false;
        for (int source : sources) {
            special |= merging[source];
            narrow |= copyleft[source];
        }
        if (special) {
            return new LicenseSet(
                    table, adaptation.search().search(inbound(sources)).certain());
        }
        boolean residual = narrow && sources.length > 1;
        long[] outbound = rows[sources[0]].outbound(residual).clone();
        for (int i = 1; i < sources.length; i++) {
            Bits.and(outbound, rows[sources[i]].outbound(residual));
        }
        return new LicenseSet(table, outbound);
    }

    /**
     * The licences under which one work made of several sources may be shared.
     *
     * @param sources the sources' licences; at least one
     * @return every licence that all sources permit together
     * @throws IllegalArgumentException if there is no source, or the catalogue does not hold one of the licences
     */
    public LicenseSet outboundFor(List<License> sources) {
        return outboundFor(sources.stream().mapToInt(table::number).toArray());
    }

    /**
     * The licence under which one work made of several sources is best shared.
     *
     * @param sources the numbers of the sources' licences; at least one
     * @return the first licence that a plan offers, or null where it offers none
     * @throws IllegalArgumentException if there is no source
     * @throws IndexOutOfBoundsException if no licence has one of the numbers
     */
    public @Nullable License bestFor(int... sources) {
        requireSome(sources);
        for (int word = 0; word < words; word++) {
            long[] permitted = unconditional[word];
            long[] related = relatives[word];
            long best = -1L;
            long offered = worth[word];
            for (int source : sources) {
                best &= permitted[source];
                offered |= related[source];
            }
            best &= offered;
            if (best != 0) {
                int number = word * Long.SIZE + Long.numberOfTrailingZeros(best);
                if (!table.isNoDerivatives(number)) {
                    return table.license(number);
                }
                // What nobody may adapt comes after what is discouraged or conditional, which the planes do not tell.
                break;
            }
        }
        return outboundFor(sources).isEmpty() ? null : bestExplained(sources);
    }

    private @Nullable License bestExplained(int... sources) {
        List<OutboundOption> options = adaptation.any(inbound(sources)).options();
        return options.isEmpty() ? null : options.get(0).license();
    }

    private List<Inbound> inbound(int[] sources) {
        List<Inbound> inbound = new ArrayList<>(sources.length);
        for (int source : sources) {
            inbound.add(Inbound.of(table.license(source), table));
        }
        return inbound;
    }

    /**
     * The licences of works that may flow into an adaptation that is to be published under a licence; each is permitted
     * for itself, and {@link #outboundFor} says which go together.
     *
     * @param outbound the licence of the adaptation
     * @return the licences that permit it, discouraged ones among them
     * @throws IllegalArgumentException if the catalogue does not hold the licence
     */
    public LicenseSet inboundFor(License outbound) {
        int number = table.number(outbound);
        long[] inbound = new long[Bits.words(table.size())];
        for (int source = 0; source < table.size(); source++) {
            Bits.set(inbound, source, Bits.get(table.row(source).permitted, number));
        }
        return new LicenseSet(table, inbound);
    }

    private static void requireSome(int[] sources) {
        if (sources.length == 0) {
            throw new IllegalArgumentException("no sources, expected at least one licence");
        }
    }
}
