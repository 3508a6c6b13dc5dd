package org.oer4j.implementation;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oer4j.facts.FactTable;
import org.oer4j.time.PartialDate;
import org.oer4j.time.Period;

/** The codes of ISO 4217 as rows. */
final class CurrencyTable {
    private static final String FILE = "/META-INF/oer/currencies.tsv";
    private static final String[] COLUMNS = {"code", "digits", "status", "from", "to", "grade", "name", "source"};
    private static final String ACTIVE = "active";
    private static final String HISTORIC = "historic";

    private final Map<String, Entry> entries = new HashMap<>();

    private CurrencyTable(FactTable table) {
        for (FactTable.Row row : table.rows()) {
            try {
                String code = CurrencyCode.of(row.required("code")).value();
                String digits = row.get("digits");
                Entry entry = new Entry(
                        digits.isEmpty() ? null : Integer.valueOf(digits),
                        isActive(row),
                        new Period(date(row.get("from")), date(row.get("to"))),
                        row.required("name"));
                if (entries.put(code, entry) != null) {
                    throw row.failure("'" + code + "' stands twice, expected once");
                }
            } catch (IllegalArgumentException e) {
                throw row.failure(String.valueOf(e.getMessage()));
            }
        }
    }

    private static boolean isActive(FactTable.Row row) {
        String status = row.required("status");
        if (!status.equals(ACTIVE) && !status.equals(HISTORIC)) {
            throw row.failure("'" + status + "' is no status, expected " + ACTIVE + " or " + HISTORIC);
        }
        return status.equals(ACTIVE);
    }

    private static @Nullable PartialDate date(String text) {
        return text.isEmpty() ? null : PartialDate.parse(text);
    }

    static @Nullable Entry entry(String code) {
        return Standard.TABLE.entries.get(code);
    }

    record Entry(@Nullable Integer digits, boolean active, Period validity, String name) {}

    /** Loaded when first asked for. */
    private static final class Standard {
        static final CurrencyTable TABLE = new CurrencyTable(FactTable.load(CurrencyTable.class, FILE, COLUMNS));
    }
}
