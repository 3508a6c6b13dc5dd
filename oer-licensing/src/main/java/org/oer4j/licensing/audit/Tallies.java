package org.oer4j.licensing.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Counts records. What records share is counted with the statement they share, and added up at the end. */
final class Tallies {
    private static final String NONE = "none";
    private static final String OTHER = "other";
    private static final int MOST_TAGS = 4096;
    private static final int MOST_SHOWN = 100;
    private static final int LONGEST_SUBTAG = 8;

    private final SpilledCounts providers;
    private final Map<String, long[]> byLicense = new HashMap<>();
    private final Map<String, long[]> byVersion = new HashMap<>();
    private final Map<String, long[]> byOpenness = new HashMap<>();
    private final Map<String, long[]> byLanguage = new HashMap<>();
    private final Map<String, long[]> byYear = new HashMap<>();
    private final Map<String, Map<String, long[]>> familiesByYear = new HashMap<>();
    /** The counter of the language of a tag, for the tags met first. */
    private final Map<String, long[]> tags = new HashMap<>();

    private long records;
    private String prefix = "\0";
    private String host = NONE;
    private long ofHost;

    Tallies(Scratch scratch, int inMemory) {
        this.providers = new SpilledCounts(scratch, inMemory);
    }

    void add(AuditRecord record, Statement statement) {
        records++;
        statement.counts.add(record.facts().year());
        if (statement.number < 0) {
            drain(statement);
        }
        countLanguage(record.facts().languages());
        countHost(record.id());
    }

    private void countLanguage(List<String> languages) {
        String tag = languages.isEmpty() ? NONE : languages.get(0);
        long[] count = tags.get(tag);
        if (count == null) {
            count = count(byLanguage, languages.isEmpty() ? NONE : primary(tag));
            if (tags.size() < MOST_TAGS) {
                tags.put(tag, count);
            }
        }
        count[0]++;
    }

    /** The first subtag: letters up to a hyphen or an underscore. */
    private static String primary(String tag) {
        int end = 0;
        while (end < tag.length() && isLetter(tag.charAt(end))) {
            end++;
        }
        boolean whole = end == tag.length() || tag.charAt(end) == '-' || tag.charAt(end) == '_';
        return whole && end > 1 && end <= LONGEST_SUBTAG ? tag.substring(0, end).toLowerCase(Locale.ROOT) : OTHER;
    }

    private static boolean isLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    /** Records of one provider mostly stand together, so the host is looked for only where it changes. */
    private void countHost(String id) {
        if (!id.startsWith(prefix)) {
            flushHost();
            int start = IdHash.afterScheme(id);
            int end = start;
            while (start > 0 && end < id.length() && "/?#:".indexOf(id.charAt(end)) < 0) {
                end++;
            }
            host = end > start ? id.substring(start, end).toLowerCase(Locale.ROOT) : NONE;
            prefix = end > start && end < id.length() ? id.substring(0, end + 1) : "\0";
        }
        ofHost++;
    }

    private void flushHost() {
        if (ofHost > 0) {
            providers.add(host, ofHost, 0);
            ofHost = 0;
        }
    }

    /** Adds up what was counted with a statement. */
    void drain(Statement statement) {
        Counts counts = statement.counts;
        if (counts.total == 0) {
            return;
        }
        count(byLicense, statement.licenseKey)[0] += counts.total;
        count(byVersion, statement.versionKey)[0] += counts.total;
        count(byOpenness, statement.openness.code())[0] += counts.total;
        for (int i = 0; i < Counts.YEARS; i++) {
            long inYear = counts.of(i);
            if (inYear > 0) {
                String year = Counts.name(i);
                count(byYear, year)[0] += inYear;
                count(familiesByYear.computeIfAbsent(year, key -> new HashMap<>()), statement.family)[0] += inYear;
            }
        }
        counts.clear();
    }

    private static long[] count(Map<String, long[]> counts, String key) {
        return counts.computeIfAbsent(key, unknown -> new long[1]);
    }

    void addAll(Tallies other) {
        records += other.records;
        flushHost();
        other.flushHost();
        providers.addAll(other.providers);
        addAll(other.byLicense, byLicense);
        addAll(other.byVersion, byVersion);
        addAll(other.byOpenness, byOpenness);
        addAll(other.byLanguage, byLanguage);
        addAll(other.byYear, byYear);
        other.familiesByYear.forEach(
                (year, families) -> addAll(families, familiesByYear.computeIfAbsent(year, key -> new HashMap<>())));
    }

    private static void addAll(Map<String, long[]> from, Map<String, long[]> to) {
        from.forEach((key, count) -> count(to, key)[0] += count[0]);
    }

    AuditStatistics statistics(SortedMap<String, Long> findings, SpilledCounts blocked) {
        flushHost();
        Top hosts = new Top(SpilledCounts.Count::first);
        providers.forEach(hosts::add);
        Top blocking = new Top(SpilledCounts.Count::first);
        Top freeing = new Top(SpilledCounts.Count::second);
        blocked.forEach(count -> {
            blocking.add(count);
            freeing.add(count);
        });
        SortedMap<String, SortedMap<String, Long>> families = new TreeMap<>();
        familiesByYear.forEach((year, counts) -> families.put(year, sorted(counts)));
        return new AuditStatistics(
                records,
                sorted(byLicense),
                sorted(byVersion),
                sorted(byOpenness),
                findings,
                sorted(byLanguage),
                sorted(byYear),
                families,
                hosts.list(one -> new AuditStatistics.Provider(one.name(), one.first())),
                hosts.seen,
                blocking.list(Tallies::source),
                freeing.list(Tallies::source));
    }

    private static AuditStatistics.BlockingSource source(SpilledCounts.Count count) {
        return new AuditStatistics.BlockingSource(count.name(), count.first(), count.second());
    }

    private static SortedMap<String, Long> sorted(Map<String, long[]> counts) {
        SortedMap<String, Long> sorted = new TreeMap<>();
        counts.forEach((key, count) -> sorted.put(key, count[0]));
        return sorted;
    }

    /** Records with one statement, by year. */
    static final class Counts {
        private static final int FIRST_YEAR = 1800;
        private static final int LAST_YEAR = 2199;
        private static final int NO_YEAR = 0;
        private static final int OTHER_YEAR = 1;
        static final int YEARS = LAST_YEAR - FIRST_YEAR + 3;

        private long total;
        private long withoutYear;
        private int @Nullable [] years;

        void add(@Nullable Integer year) {
            total++;
            if (year == null) {
                withoutYear++;
                return;
            }
            if (years == null) {
                years = new int[YEARS];
            }
            boolean other = year < FIRST_YEAR || year > LAST_YEAR;
            years[other ? OTHER_YEAR : year - FIRST_YEAR + 2]++;
        }

        private long of(int index) {
            return index == NO_YEAR ? withoutYear : years == null ? 0 : years[index];
        }

        private static String name(int index) {
            return switch (index) {
                case NO_YEAR -> NONE;
                case OTHER_YEAR -> OTHER;
                default -> String.valueOf(index - 2 + FIRST_YEAR);
            };
        }

        private void clear() {
            total = 0;
            withoutYear = 0;
            years = null;
        }
    }

    /** The greatest by a number above nothing, the first by name among equals. */
    private static final class Top {
        private final Comparator<SpilledCounts.Count> order;
        private final ToLongFunction<SpilledCounts.Count> number;
        private final PriorityQueue<SpilledCounts.Count> least;
        private long seen;

        Top(ToLongFunction<SpilledCounts.Count> number) {
            this.number = number;
            this.order = Comparator.comparingLong(number).reversed().thenComparing(SpilledCounts.Count::name);
            this.least = new PriorityQueue<>(order.reversed());
        }

        void add(SpilledCounts.Count one) {
            seen++;
            if (number.applyAsLong(one) > 0) {
                least.add(one);
                if (least.size() > MOST_SHOWN) {
                    least.remove();
                }
            }
        }

        <R> List<R> list(Function<SpilledCounts.Count, R> form) {
            List<SpilledCounts.Count> sorted = new ArrayList<>(least);
            sorted.sort(order);
            return sorted.stream().map(form).toList();
        }
    }
}
