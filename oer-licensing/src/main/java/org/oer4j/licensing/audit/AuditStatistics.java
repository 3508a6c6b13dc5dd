package org.oer4j.licensing.audit;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an audit counted. Maps are sorted by key; codes are those of the data: licence ids, {@code openness} codes, rule ids.
 *
 * @param records how many records were taken
 * @param byLicense records by the concluded licence: an id, or a family such as {@code CC-BY} with {@code ambiguous:}
 *     before it; {@code ambiguous}, {@code choice}, {@code contradiction}, {@code not-a-license}, {@code unknown} and {@code
 *     missing} for the rest
 * @param byVersion records by the version of the licence; {@code none} where it has none or is not known
 * @param byOpenness records by how open the licence is by the Recommendation
 * @param byFinding findings by rule
 * @param byLanguage records by the primary subtag of the first language; {@code none} where none is given, {@code other} for
 *     what is no language tag
 * @param byYear records by year; {@code none} where it is not given, {@code other} for years outside 1800 to 2199
 * @param familiesByYear licence families by those years
 * @param providers the hosts of the records' ids with the most records, at most a hundred
 * @param providersTotal how many hosts there are
 * @param blocking the sources that block most adaptations, at most a hundred; by how many they block
 * @param relicensing the sources of which a new licence would free most, at most a hundred; by how many it would free
 */
public record AuditStatistics(
        long records,
        SortedMap<String, Long> byLicense,
        SortedMap<String, Long> byVersion,
        SortedMap<String, Long> byOpenness,
        SortedMap<String, Long> byFinding,
        SortedMap<String, Long> byLanguage,
        SortedMap<String, Long> byYear,
        SortedMap<String, SortedMap<String, Long>> familiesByYear,
        List<Provider> providers,
        long providersTotal,
        List<BlockingSource> blocking,
        List<BlockingSource> relicensing) {
    /**
     * Copies the collections.
     *
     * @param records how many records were taken
     * @param byLicense records by the concluded licence
     * @param byVersion records by the version of the licence
     * @param byOpenness records by how open the licence is
     * @param byFinding findings by rule
     * @param byLanguage records by language
     * @param byYear records by year
     * @param familiesByYear licence families by year
     * @param providers the hosts with the most records
     * @param providersTotal how many hosts there are
     * @param blocking the sources that block most adaptations
     * @param relicensing the sources of which a new licence would free most
     */
    public AuditStatistics {
        byLicense = copy(byLicense);
        byVersion = copy(byVersion);
        byOpenness = copy(byOpenness);
        byFinding = copy(byFinding);
        byLanguage = copy(byLanguage);
        byYear = copy(byYear);
        SortedMap<String, SortedMap<String, Long>> years = new TreeMap<>();
        familiesByYear.forEach((year, families) -> years.put(year, copy(families)));
        familiesByYear = Collections.unmodifiableSortedMap(years);
        providers = List.copyOf(providers);
        blocking = List.copyOf(blocking);
        relicensing = List.copyOf(relicensing);
    }

    private static SortedMap<String, Long> copy(SortedMap<String, Long> counts) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /**
     * The host of records' ids.
     *
     * @param host the host in lower case; {@code none} for ids that are no web addresses
     * @param records how many records it has
     */
    public record Provider(String host, long records) {}

    /**
     * A source whose licence does not permit the licences of adaptations.
     *
     * @param source the source's id, or its name where it has none
     * @param blocked how many records it blocks
     * @param freed how many of these would be right if this source alone were under CC BY 4.0
     */
    public record BlockingSource(String source, long blocked, long freed) {}
}
