package org.oer4j.licensing.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.facts.FactTable;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;

/**
 * The words that licence names are made of, with their meanings, from the fact files. A meaning is a number: the kind in
 * the upper byte, a value below.
 */
final class PhraseBook {
    static final int KIND = 0xFF << 24;
    static final int VALUE = 0xFFFFFF;

    /** "CC" or "Creative Commons". */
    static final int CC = 1 << 24;
    /** An element's code, such as "BY"; the value is the element's bit. */
    static final int CODE = 2 << 24;
    /** An element in words, such as "Attribution"; the value is the bits of one or more elements, and the flags below. */
    static final int WORD = 3 << 24;
    /** In some language the same words leave BY out and mean it. */
    static final int CREDIT_UNSURE = 1 << 8;
    /** The same words name different elements. */
    static final int ELEMENTS_UNSURE = 1 << 9;
    /** "Generic", "Unported", "International", "Universal": no port. */
    static final int QUALIFIER = 4 << 24;
    /** A jurisdiction in words; the value is its column. */
    static final int JURISDICTION = 5 << 24;
    /** One licence; the value is its place in the catalogue, with {@link #COMMON_WORD} where the name is one. */
    static final int LICENSE = 6 << 24;
    /** A family of licences; the value is its place in {@link #family}. */
    static final int FAMILY = 7 << 24;
    /** A statement that is no licence; the value is one more than its place in the catalogue, or 0. */
    static final int STATUS = 8 << 24;
    /** A copyright notice without a grant. */
    static final int NOTICE = 9 << 24;
    /** "Public domain" without a tool. */
    static final int PUBLIC_DOMAIN = 10 << 24;
    /** Something open or special that names no licence; the value is 1 where Creative Commons is meant. */
    static final int VAGUE = 11 << 24;

    /** A name that is also a word of other texts ("MIT", "unknown"): it counts only where it is all that is said. */
    static final int COMMON_WORD = 1 << 20;

    static final int NOT = 12 << 24;
    static final int OR_LATER = 13 << 24;
    static final int ONLY = 14 << 24;
    static final int INVARIANTS = 15 << 24;
    static final int NO_INVARIANTS = 16 << 24;
    static final int OR = 17 << 24;
    static final int AND = 18 << 24;
    static final int FILLER = 19 << 24;

    private final LicenseCatalogue catalogue;
    private final CreativeCommonsIndex index;
    private final PhraseTrie trie;
    private final List<String> families = new ArrayList<>();
    /** Immutable once made; two threads that ask first both make the same. */
    private volatile @Nullable ForeignWords foreign;

    PhraseBook(CreativeCommonsIndex index) {
        this.index = index;
        this.catalogue = index.catalogue();
        PhraseTrie.Builder phrases = new PhraseTrie.Builder();
        for (FactTable.Row row : FactTable.load(
                        PhraseBook.class, "/META-INF/oer/license-names.tsv", "phrase", "means", "source")
                .rows()) {
            phrases.add(row.required("phrase"), meaning(row, row.required("means")));
        }
        for (FactTable.Row row : words("license-words-en.tsv").rows()) {
            phrases.add(row.required("phrase"), word(row));
        }
        for (FactTable.Row row : jurisdictionNames("en").rows()) {
            phrases.add(row.required("phrase"), jurisdiction(row));
        }
        this.trie = phrases.build();
    }

    static FactTable words(String file) {
        return FactTable.load(
                PhraseBook.class, "/META-INF/oer/" + file, "language", "meaning", "use", "phrase", "source");
    }

    static FactTable jurisdictionNames(String language) {
        return FactTable.load(
                PhraseBook.class,
                "/META-INF/oer/jurisdiction-names/" + language + ".tsv",
                "language",
                "jurisdiction",
                "use",
                "phrase",
                "source");
    }

    int jurisdiction(FactTable.Row row) {
        int column = index.jurisdiction(row.required("jurisdiction"));
        if (column < 0) {
            throw row.failure("'" + row.get("jurisdiction") + "' is no jurisdiction of Creative Commons");
        }
        return JURISDICTION | column;
    }

    /** The meaning of a word that licence titles are made of. */
    int word(FactTable.Row row) {
        String means = row.required("meaning");
        return switch (means) {
            case "generic", "unported", "international", "universal" -> QUALIFIER;
            case "cc" -> CC;
            case "cc0" -> LICENSE | place(row, "CC0-1.0");
            case "pdm" -> LICENSE | place(row, "CC-PDM-1.0");
            case "publicdomain" -> LICENSE | place(row, "CC-PDDC");
            case "public-domain" -> PUBLIC_DOMAIN;
            case "sampling" -> LICENSE | COMMON_WORD | place(row, "CC-Sampling-1.0");
            case "sampling+" -> LICENSE | place(row, "CC-Sampling-Plus-1.0");
            case "nc-sampling+" -> LICENSE | place(row, "CC-NC-Sampling-Plus-1.0");
            case "devnations" -> LICENSE | COMMON_WORD | place(row, "CC-DevNations-2.0");
            case "gpl" -> FAMILY | familyNumber("GPL");
            case "lgpl" -> FAMILY | familyNumber("LGPL");
            case "bsd" -> FAMILY | familyNumber("BSD");
            case "mit" -> LICENSE | COMMON_WORD | place(row, "MIT");
            case "license", "filler" -> FILLER;
            default -> WORD | element(row, means);
        };
    }

    PhraseTrie trie() {
        return trie;
    }

    String family(int value) {
        return families.get(value);
    }

    private int meaning(FactTable.Row row, String means) {
        int colon = means.indexOf(':');
        String kind = colon < 0 ? means : means.substring(0, colon);
        String value = colon < 0 ? "" : means.substring(colon + 1);
        return switch (kind) {
            case "code" -> value.equals("cc") ? CC : CODE | element(row, value);
            case "id" -> LICENSE | place(row, value);
            case "common-id" -> LICENSE | COMMON_WORD | place(row, value);
            case "family" -> FAMILY | familyNumber(value);
            case "status" -> STATUS | (value.isEmpty() ? 0 : place(row, value) + 1);
            case "common-status" -> STATUS | COMMON_WORD | (value.isEmpty() ? 0 : place(row, value) + 1);
            case "notice" -> NOTICE;
            case "public-domain" -> PUBLIC_DOMAIN;
            case "vague" -> VAGUE | (value.isEmpty() ? 0 : 1);
            case "common-vague" -> VAGUE | COMMON_WORD;
            case "not" -> NOT;
            case "or-later" -> OR_LATER;
            case "only" -> ONLY;
            case "invariants" -> INVARIANTS;
            case "no-invariants" -> NO_INVARIANTS;
            case "or" -> OR;
            case "and" -> AND;
            case "filler" -> FILLER;
            default -> throw row.failure("'" + means + "' is no meaning of a phrase");
        };
    }

    private int element(FactTable.Row row, String code) {
        int mask = elementsOrZero(code);
        if (mask == 0) {
            throw row.failure("'" + code + "' is no element, expected by, nc, sa or nd");
        }
        return mask;
    }

    private static int elementsOrZero(String codes) {
        int mask = 0;
        for (String code : codes.split("-", -1)) {
            int element = switch (code) {
                case "by" -> CreativeCommonsIndex.BY;
                case "nc" -> CreativeCommonsIndex.NC;
                case "sa" -> CreativeCommonsIndex.SA;
                case "nd" -> CreativeCommonsIndex.ND;
                default -> 0;
            };
            if (element == 0) {
                return 0;
            }
            mask |= element;
        }
        return mask;
    }

    private int place(FactTable.Row row, String id) {
        License license = catalogue.find(id).orElse(null);
        if (license == null) {
            throw row.failure("'" + id + "' is not in the catalogue");
        }
        return catalogue.indexOf(license);
    }

    private int familyNumber(String family) {
        int known = families.indexOf(family);
        if (known >= 0) {
            return known;
        }
        families.add(family);
        return families.size() - 1;
    }

    /** The words of the other languages, read from their files at the first call. */
    ForeignWords foreignWords() {
        ForeignWords words = foreign;
        if (words == null) {
            words = new ForeignWords(this);
            foreign = words;
        }
        return words;
    }

    /** "Sampling+" is another licence than "Sampling": the sign after the word decides. */
    int withPlus(int value) {
        return license(value).id().value().equals("CC-Sampling-1.0")
                ? catalogue.indexOf(catalogue.get("CC-Sampling-Plus-1.0"))
                : value;
    }

    /** The licence a {@link #LICENSE} stands for. */
    License license(int value) {
        return catalogue.all().get(value & ~COMMON_WORD);
    }

    /** The entry a {@link #STATUS} stands for, or null. */
    @Nullable
    License status(int value) {
        int place = value & ~COMMON_WORD;
        return place == 0 ? null : catalogue.all().get(place - 1);
    }

    CreativeCommonsIndex index() {
        return index;
    }
}
