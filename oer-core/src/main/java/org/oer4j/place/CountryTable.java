package org.oer4j.place;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oer4j.facts.FactTable;

/** The codes of ISO 3166-1 as rows. */
final class CountryTable {
    private static final String FILE = "/META-INF/oer/countries.tsv";
    private static final String[] COLUMNS = {"alpha2", "alpha3", "numeric", "name", "regions", "regions-grade", "source"
    };

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, CountryCode> codes = new HashMap<>();

    private CountryTable(FactTable table) {
        for (FactTable.Row row : table.rows()) {
            Entry entry =
                    new Entry(row.required("alpha3"), row.required("numeric"), row.required("name"), regions(row));
            CountryCode code = new CountryCode(row.required("alpha2"));
            entries.put(code.value(), entry);
            if (codes.put(entry.alpha3, code) != null || codes.put(entry.numeric, code) != null) {
                throw row.failure("'" + entry.alpha3 + "' or '" + entry.numeric + "' stands twice, expected once");
            }
        }
    }

    private static Set<UnescoRegion> regions(FactTable.Row row) {
        Set<UnescoRegion> regions = EnumSet.noneOf(UnescoRegion.class);
        for (String word : row.words("regions")) {
            try {
                regions.add(UnescoRegion.valueOf(word));
            } catch (IllegalArgumentException e) {
                throw row.failure("'" + word + "' is no UNESCO region, expected AFR, APAC, ARB, ENA or LAC");
            }
        }
        return Collections.unmodifiableSet(regions);
    }

    static CountryTable standard() {
        return Standard.TABLE;
    }

    @Nullable
    Entry entry(String alpha2) {
        return entries.get(alpha2);
    }

    Optional<CountryCode> find(String text) {
        if (!text.chars().allMatch(c -> c < 128)) {
            return Optional.empty(); // or the dotless ı would be read as I
        }
        String code = text.toUpperCase(Locale.ROOT);
        if (code.length() == 2 && isLetter(code.charAt(0)) && isLetter(code.charAt(1))) {
            return Optional.of(new CountryCode(code));
        }
        return Optional.ofNullable(codes.get(code));
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    record Entry(String alpha3, String numeric, String name, Set<UnescoRegion> regions) {}

    /** Loaded when first asked for. */
    private static final class Standard {
        static final CountryTable TABLE = new CountryTable(FactTable.load(CountryTable.class, FILE, COLUMNS));
    }
}
