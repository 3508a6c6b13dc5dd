package org.oer4j.resource;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oer4j.facts.FactTable;
import org.oer4j.recommendation.Recommendation;
import org.oer4j.recommendation.StakeholderGroup;
import org.oer4j.text.LocalizedText;

/**
 * A list of codes that others publish ({@code skos:ConceptScheme}): ISCED, the lists of KIM and LRMI, the values of
 * schema.org's accessibility properties, the stakeholder groups of the Recommendation. Rows of
 * {@code META-INF/oer/vocabulary-schemes.tsv} and {@code vocabulary-terms.tsv}. Immutable, thread-safe.
 */
public final class Vocabulary {
    /** The levels of education of ISCED 2011, {@code 0} to {@code 9}. */
    public static final String ISCED_2011 = "isced-2011";
    /** The fields of education of ISCED-F 2013: broad in two digits, narrow in three, detailed in four. */
    public static final String ISCED_F_2013 = "isced-f-2013";
    /** The kinds of resources of higher education (Hochschulcampus Ressourcentypen). */
    public static final String HCRT = "hcrt";
    /** Whether a login is needed, as AMB says it. */
    public static final String CONDITIONS_OF_ACCESS = "kim-conditions-of-access";
    /** The stakeholder groups of paragraph 4 of the Recommendation. */
    public static final String STAKEHOLDERS = "oer2019-stakeholder";
    /** Those whom paragraph 13 of the Recommendation asks to reach in particular. */
    public static final String PRIORITY_GROUPS = "oer2019-priority-group";

    private final String code;
    private final @Nullable String namespace;
    private final boolean closed;
    private final Map<String, Term> terms;
    private final Map<String, Term> byFoldedCode = new HashMap<>();

    private Vocabulary(String code, @Nullable String namespace, boolean closed, Map<String, Term> terms) {
        this.code = code;
        this.namespace = namespace;
        this.closed = closed;
        this.terms = Collections.unmodifiableMap(terms);
        terms.forEach((term, value) -> byFoldedCode.put(term.toLowerCase(Locale.ROOT), value));
    }

    /**
     * Every vocabulary that this library knows.
     *
     * @return the vocabularies, sorted by code, unmodifiable
     */
    public static List<Vocabulary> all() {
        return Known.ALL;
    }

    /**
     * A vocabulary by its code.
     *
     * @param code the code
     * @return the vocabulary, or empty where this library knows none
     */
    public static Optional<Vocabulary> find(String code) {
        return Optional.ofNullable(Known.BY_CODE.get(code));
    }

    /**
     * The code.
     *
     * @return the code by which records name it
     */
    public String code() {
        return code;
    }

    /**
     * With what the addresses of its terms begin.
     *
     * @return the address, or null where terms have none
     */
    public @Nullable String namespace() {
        return namespace;
    }

    /**
     * Whether all its terms are known here, so that another code is a mistake.
     *
     * @return false for vocabularies of which only the address is known
     */
    public boolean isClosed() {
        return closed;
    }

    /**
     * The terms.
     *
     * @return the terms, sorted by code; empty where they are not known
     */
    public Collection<Term> terms() {
        return terms.values();
    }

    /**
     * A term by exactly this code.
     *
     * @param term the code of the term
     * @return the term, or empty
     */
    public Optional<Term> findTerm(String term) {
        return Optional.ofNullable(terms.get(term));
    }

    /**
     * A term by its code in any case, as the accessibility vocabulary asks readers to compare.
     *
     * @param term the code of the term
     * @return the term, or empty
     */
    public Optional<Term> findTermIgnoringCase(String term) {
        return Optional.ofNullable(byFoldedCode.get(term.toLowerCase(Locale.ROOT)));
    }

    /**
     * Whether one term is another or stands somewhere under it.
     *
     * @param term the code of the narrower term
     * @param broader the code of the broader term
     * @return false where either is not in the vocabulary
     */
    public boolean isWithin(String term, String broader) {
        for (Term at = terms.get(term); at != null; at = at.broader() == null ? null : terms.get(at.broader())) {
            if (at.code().equals(broader)) {
                return true;
            }
        }
        return false;
    }

    /** The code in an address of this vocabulary; http and https are the same. */
    Optional<String> codeIn(String uri) {
        if (namespace == null) {
            return Optional.empty();
        }
        String rest = withoutScheme(namespace);
        String given = withoutScheme(uri);
        return given.startsWith(rest) && given.length() > rest.length()
                ? Optional.of(given.substring(rest.length()))
                : Optional.empty();
    }

    private static String withoutScheme(String uri) {
        int colon = uri.indexOf("://");
        String scheme = colon < 0 ? "" : uri.substring(0, colon);
        return scheme.equals("http") || scheme.equals("https") ? uri.substring(colon) : uri;
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }

    /**
     * A term ({@code skos:Concept}).
     *
     * @param code its code
     * @param broader the code of the next broader term, or null
     * @param deprecated whether its publisher advises against it
     * @param label what it is called, or null where the code says it
     */
    public record Term(
            String code,
            @Nullable String broader,
            boolean deprecated,
            @Nullable LocalizedText label) {
        /**
         * Refuses nothing but null.
         *
         * @param code its code
         * @param broader the code of the next broader term, or null
         * @param deprecated whether its publisher advises against it
         * @param label what it is called, or null
         */
        public Term {
            Objects.requireNonNull(code, "code");
        }
    }

    /** Loaded when first asked for. */
    private static final class Known {
        private static final String TERMS = "/META-INF/oer/vocabulary-terms.tsv";
        private static final String SCHEMES = "/META-INF/oer/vocabulary-schemes.tsv";

        static final Map<String, Vocabulary> BY_CODE = load();
        static final List<Vocabulary> ALL = List.copyOf(BY_CODE.values());

        private static Map<String, Vocabulary> load() {
            Map<String, Map<String, Term>> terms = terms();
            Map<String, Vocabulary> known = new LinkedHashMap<>();
            for (FactTable.Row row : FactTable.load(
                            Vocabulary.class, SCHEMES, "vocabulary", "namespace", "terms", "source")
                    .rows()) {
                String code = row.required("vocabulary");
                Map<String, Term> of = terms.remove(code);
                boolean closed = oneOf(row, "terms", "closed", "open");
                if (closed == (of == null)) {
                    throw row.failure(
                            "the vocabulary '" + code + "' is closed and has no terms, or the other way round");
                }
                known.put(code, new Vocabulary(code, orNull(row, "namespace"), closed, of == null ? Map.of() : of));
            }
            if (!terms.isEmpty()) {
                throw new IllegalStateException(
                        "'" + terms.keySet().iterator().next() + "' in " + TERMS + " is no vocabulary of " + SCHEMES);
            }
            known.put(STAKEHOLDERS, new Vocabulary(STAKEHOLDERS, null, true, stakeholders()));
            return Collections.unmodifiableMap(known);
        }

        private static Map<String, Map<String, Term>> terms() {
            Map<String, Map<String, Term>> terms = new LinkedHashMap<>();
            for (FactTable.Row row : FactTable.load(
                            Vocabulary.class, TERMS, "vocabulary", "code", "broader", "status", "en", "de", "source")
                    .rows()) {
                Term term = new Term(
                        row.required("code"),
                        orNull(row, "broader"),
                        oneOf(row, "status", "deprecated", "current"),
                        label(row));
                Map<String, Term> of = terms.computeIfAbsent(row.required("vocabulary"), v -> new LinkedHashMap<>());
                if (of.put(term.code(), term) != null) {
                    throw row.failure("'" + term.code() + "' is there twice, expected once");
                }
            }
            terms.forEach(Known::requireBroaderTerms);
            return terms;
        }

        private static void requireBroaderTerms(String vocabulary, Map<String, Term> terms) {
            for (Term term : terms.values()) {
                if (term.broader() != null && !terms.containsKey(term.broader())) {
                    throw new IllegalStateException("'" + term.broader() + "' above '" + term.code() + "' in " + TERMS
                            + " is no term of '" + vocabulary + "'");
                }
            }
        }

        private static Map<String, Term> stakeholders() {
            Map<String, Term> terms = new LinkedHashMap<>();
            for (StakeholderGroup group : Recommendation.of2019().stakeholders()) {
                terms.put(group.code(), new Term(group.code(), null, false, group.name()));
                for (StakeholderGroup kind : group.kinds()) {
                    terms.put(kind.code(), new Term(kind.code(), group.code(), false, kind.name()));
                }
            }
            return terms;
        }

        private static @Nullable LocalizedText label(FactTable.Row row) {
            LocalizedText label = null;
            for (String language : List.of("en", "de")) {
                String text = row.get(language);
                if (!text.isEmpty()) {
                    label = label == null ? LocalizedText.of(language, text) : label.with(language, text);
                }
            }
            return label;
        }

        private static boolean oneOf(FactTable.Row row, String column, String yes, String no) {
            String word = row.required(column);
            if (!word.equals(yes) && !word.equals(no)) {
                throw row.failure(
                        "'" + word + "' is no value of '" + column + "', expected '" + yes + "' or '" + no + "'");
            }
            return word.equals(yes);
        }

        private static @Nullable String orNull(FactTable.Row row, String column) {
            String text = row.get(column);
            return text.isEmpty() ? null : text;
        }
    }
}
