package org.oer4j.licensing.remix;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.licensing.License;

/**
 * An immutable set of licences of one {@link AdapterLicenses} table, in the order in which they are offered. It holds one
 * bit a licence, so that sets of millions of questions cost little.
 */
public final class LicenseSet {
    private final PairTable table;
    private final long[] bits;

    LicenseSet(PairTable table, long[] bits) {
        this.table = table;
        this.bits = bits;
    }

    /**
     * Whether no licence is in the set.
     *
     * @return true for the empty set
     */
    public boolean isEmpty() {
        return Bits.isEmpty(bits);
    }

    /**
     * The number of licences.
     *
     * @return how many licences are in the set
     */
    public int size() {
        return Bits.size(bits);
    }

    /**
     * Whether a licence is in the set.
     *
     * @param license a licence of the table's catalogue
     * @return true if it is in the set
     * @throws IllegalArgumentException if the catalogue does not hold the licence
     */
    public boolean contains(License license) {
        return Bits.get(bits, table.number(license));
    }

    /**
     * The licence that is offered before the others.
     *
     * @return the first licence, or null for the empty set
     */
    public @Nullable License first() {
        int number = Bits.next(bits, 0);
        return number < 0 ? null : table.license(number);
    }

    /**
     * The licences as a list.
     *
     * @return an immutable list in the order in which they are offered
     */
    public List<License> toList() {
        License[] licenses = new License[size()];
        int number = -1;
        for (int i = 0; i < licenses.length; i++) {
            number = Bits.next(bits, number + 1);
            licenses[i] = table.license(number);
        }
        return List.of(licenses);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LicenseSet set && toList().equals(set.toList());
    }

    @Override
    public int hashCode() {
        return toList().hashCode();
    }

    /** Returns the licences' ids. */
    @Override
    public String toString() {
        return toList().toString();
    }
}
