package org.oer4j.licensing.openness;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.oer4j.facts.FactTable;
import org.oer4j.licensing.License;

/**
 * Whether works under a licence have parts that nobody may change: invariant sections and cover texts of the GNU Free
 * Documentation License. The GFDL has no word for both together. SPDX tells the three cases apart by id; here they are rows
 * of {@code unmodifiable-parts.tsv}.
 */
public enum UnmodifiableParts {
    /** There are none. */
    NONE("none"),
    /** There are some. */
    PRESENT("present"),
    /** The notation does not say whether there are some. */
    NOT_SAID("not-said");

    private final String code;

    UnmodifiableParts(String code) {
        this.code = code;
    }

    /**
     * What is known of works under a licence.
     *
     * @param license the licence
     * @return what its notation says; for a licence of a family that has such parts and is not in the table, {@link
     *     #NOT_SAID}
     */
    public static UnmodifiableParts of(License license) {
        UnmodifiableParts stated = Facts.BY_ID.get(license.id().value());
        if (stated != null) {
            return stated;
        }
        return Facts.FAMILIES.contains(license.family()) ? NOT_SAID : NONE;
    }

    private static UnmodifiableParts of(FactTable.Row row) {
        for (UnmodifiableParts value : values()) {
            if (value.code.equals(row.required("parts"))) {
                return value;
            }
        }
        throw row.failure("'" + row.get("parts") + "' in column parts is unknown, expected none, present or not-said");
    }

    /** Read when somebody asks for the first time. */
    private static final class Facts {
        static final Map<String, UnmodifiableParts> BY_ID = new HashMap<>();
        static final Set<String> FAMILIES = new HashSet<>();

        static {
            for (FactTable.Row row : FactTable.load(
                            UnmodifiableParts.class, "/META-INF/oer/unmodifiable-parts.tsv", "id", "parts", "source")
                    .rows()) {
                String id = row.required("id");
                BY_ID.put(id, of(row));
                FAMILIES.add(id.substring(0, id.indexOf('-')));
            }
        }
    }
}
