package org.oer4j.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oer4j.facts.FactTable;

/**
 * What the IANA Language Subtag Registry (RFC 5646, section 3) says of the subtags of a tag, as far as the answer does
 * not change from month to month: two-letter languages, two-letter regions, and the tags registered as a whole.
 *
 * <p>Of three-letter languages, scripts and variants nothing is said: that part of the registry grows faster than a
 * library. Immutable, thread-safe.
 */
public final class LanguageSubtagRegistry {
    private static final String FILE = "/META-INF/oer/language-subtags.tsv";
    private static final String DEPRECATED = "deprecated";
    private static final int TWO_LETTERS = 2;

    private final Map<String, String> preferredOfDeprecated = new HashMap<>();
    private final Map<String, String> statuses = new HashMap<>();

    private LanguageSubtagRegistry(FactTable table) {
        for (FactTable.Row row : table.rows()) {
            String status = row.required("status");
            if (!status.equals(DEPRECATED) && !status.equals("registered")) {
                throw row.failure("'" + status + "' is no status, expected 'deprecated' or 'registered'");
            }
            String key = key(row.required("kind"), row.required("subtag"));
            statuses.put(key, status);
            if (status.equals(DEPRECATED)) {
                preferredOfDeprecated.put(key, row.get("preferred"));
            }
        }
    }

    /**
     * The registry as this library knows it.
     *
     * @return the registry
     */
    public static LanguageSubtagRegistry standard() {
        return Standard.REGISTRY;
    }

    /**
     * What is to be said against a tag.
     *
     * @param tag the tag, in any case
     * @return the first thing to be said, or empty
     */
    public Optional<Concern> concern(LanguageTag tag) {
        Concern whole = concern("tag", tag.value());
        if (whole != null && whole.deprecated()) {
            return Optional.of(whole);
        }
        List<String> subtags = List.of(tag.value().split("-", -1));
        if (subtags.get(0).length() == TWO_LETTERS) {
            Concern language = concern("language", subtags.get(0));
            if (language != null) {
                return Optional.of(language);
            }
        }
        for (String subtag : subtags.subList(1, subtags.size())) {
            if (subtag.length() == 1) {
                break; // an extension or private use: other rules hold from here on
            }
            Concern region =
                    subtag.length() == TWO_LETTERS && !isPrivateRegion(subtag) ? concern("region", subtag) : null;
            if (region != null) {
                return Optional.of(region);
            }
        }
        return Optional.empty();
    }

    private @Nullable Concern concern(String kind, String subtag) {
        String key = key(kind, subtag);
        String status = statuses.getOrDefault(key, "");
        if (status.equals(DEPRECATED)) {
            String preferred = preferredOfDeprecated.getOrDefault(key, "");
            return new Concern(subtag, true, preferred.isEmpty() ? null : preferred);
        }
        return status.isEmpty() ? new Concern(subtag, false, null) : null;
    }

    private static String key(String kind, String subtag) {
        return kind + ' ' + subtag.toLowerCase(Locale.ROOT);
    }

    /** RFC 5646, section 2.2.4: AA, QM to QZ, XA to XZ and ZZ are for private use. */
    private static boolean isPrivateRegion(String subtag) {
        String region = subtag.toUpperCase(Locale.ROOT);
        char first = region.charAt(0);
        return region.equals("AA") || region.equals("ZZ") || first == 'X' || (first == 'Q' && region.charAt(1) >= 'M');
    }

    /**
     * What is to be said against a subtag.
     *
     * @param subtag the subtag, or the whole tag where that was registered as one
     * @param deprecated true for a subtag that the registry keeps but advises against, false for one it does not have
     * @param preferred the value to use instead, or null where the registry names none
     */
    public record Concern(
            String subtag, boolean deprecated, @Nullable String preferred) {}

    /** Loaded when first asked for. */
    private static final class Standard {
        static final LanguageSubtagRegistry REGISTRY = new LanguageSubtagRegistry(
                FactTable.load(LanguageSubtagRegistry.class, FILE, "kind", "subtag", "status", "preferred", "source"));
    }
}
