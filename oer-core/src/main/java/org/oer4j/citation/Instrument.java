package org.oer4j.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;

/**
 * A text that recommends, declares, plans or calls, such as the UNESCO 2019 Recommendation on Open Educational Resources.
 * "Instrument" is UNESCO's word for it ("normative instrument").
 *
 * <p>Another version of a text is another instrument with a code of its own, so that a reference always says which
 * version it means: the draft of 2019 has other letters than the adopted Recommendation.
 *
 * @param code the short code in references, such as {@code OER2019}: capital letters, a year, and for a version that was
 *     not adopted a suffix
 * @param kind what kind of text it is
 * @param title the title, in the languages in which it has been verified
 * @param version which version of the text this is, such as {@code adopted 2019-11-25}
 * @param adoption when, where and by whom it was adopted or issued; null for a draft
 * @param languages the languages in which the issuer published it, as far as known, sorted
 * @param follows codes of the instruments it builds on
 * @param supersedes codes of the instruments it takes the place of
 * @param source where these facts come from
 */
public record Instrument(
        String code,
        Kind kind,
        LocalizedText title,
        String version,
        @Nullable Adoption adoption,
        List<LanguageTag> languages,
        List<String> follows,
        List<String> supersedes,
        String source) {
    /** The code of the UNESCO 2019 Recommendation on Open Educational Resources. */
    public static final String OER2019 = "OER2019";

    /** The code of the draft of the Recommendation that was negotiated in 2019. */
    public static final String OER2019_DRAFT = "OER2019-DRAFT";

    /** The code of the Dubai Declaration of 2024. */
    public static final String DUBAI2024 = "DUBAI2024";

    /**
     * Copies the lists; null becomes empty.
     *
     * @param code the short code in references
     * @param kind what kind of text it is
     * @param title the title
     * @param version which version of the text this is
     * @param adoption when, where and by whom it was adopted, or null
     * @param languages the languages in which the issuer published it
     * @param follows codes of the instruments it builds on
     * @param supersedes codes of the instruments it takes the place of
     * @param source where these facts come from
     * @throws IllegalArgumentException if {@code code} is no code, or version or source are blank, or it follows or
     *     supersedes itself
     */
    public Instrument {
        if (!isCode(Objects.requireNonNull(code, "code"))) {
            throw new IllegalArgumentException(
                    "'" + code
                            + "' is no code of an instrument, expected capital letters and a year, such as OER2019 or OER2019-DRAFT");
        }
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        if (Objects.requireNonNull(version, "version").isBlank()) {
            throw new IllegalArgumentException("the version of " + code + " is blank, expected which version it is");
        }
        languages = languages == null ? List.of() : languages.stream().sorted().toList();
        follows = follows == null ? List.of() : List.copyOf(follows);
        supersedes = supersedes == null ? List.of() : List.copyOf(supersedes);
        if (follows.contains(code) || supersedes.contains(code)) {
            throw new IllegalArgumentException(
                    "'" + code + "' follows or supersedes itself, expected other instruments");
        }
        if (Objects.requireNonNull(source, "source").isBlank()) {
            throw new IllegalArgumentException(
                    "the source of " + code + " is blank, expected where the facts come from");
        }
    }

    /**
     * The instruments that this library knows: the Recommendation, what it builds on, its draft, and what followed.
     *
     * @return the instruments by code
     */
    public static List<Instrument> known() {
        return Known.INSTRUMENTS;
    }

    /**
     * Finds a known instrument.
     *
     * @param code the code, letter by letter
     * @return the instrument, or empty where the library knows none of that code
     */
    public static Optional<Instrument> find(String code) {
        return known().stream()
                .filter(instrument -> instrument.code().equals(code))
                .findFirst();
    }

    /**
     * The known instrument with a code that must be there.
     *
     * @param code the code, letter by letter
     * @return the instrument
     * @throws IllegalArgumentException if the library knows none of that code
     */
    public static Instrument get(String code) {
        return find(code)
                .orElseThrow(
                        () -> new IllegalArgumentException("'" + code + "' is no known instrument, expected one of "
                                + known().stream().map(Instrument::code).toList()));
    }

    /**
     * Whether a text can be the code of an instrument: two capital letters or more, a year of four digits, and possibly
     * suffixes of capital letters and digits after hyphens.
     *
     * @param text the text
     * @return whether it can
     */
    public static boolean isCode(String text) {
        int letters = 0;
        while (letters < text.length() && isCapital(text.charAt(letters))) {
            letters++;
        }
        int year = letters;
        while (year < text.length() && isDigit(text.charAt(year))) {
            year++;
        }
        if (letters < 2 || year - letters != 4) {
            return false;
        }
        char before = '0';
        for (int i = year; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = c == '-' ? before != '-' : i > year && (isCapital(c) || isDigit(c));
            if (!fits) {
                return false;
            }
            before = c;
        }
        return before != '-';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** What kind of text an instrument is. */
    public enum Kind {
        /** Adopted by UNESCO's General Conference; not binding, but states report on it. */
        RECOMMENDATION,
        /** Declared by a congress. */
        DECLARATION,
        /** A plan of actions. */
        ACTION_PLAN,
        /** A call to act, issued by its signatories. */
        CALL
    }

    /**
     * When, where and by whom an instrument was adopted, or a call issued.
     *
     * @param on the day, or null where no source at hand gives it
     * @param body who adopted or issued it
     * @param session the session of that body, such as {@code 40 C}, or null
     * @param documentCode the code of the document before that body, such as {@code 40 C/32}, or null
     * @param place the city, or null
     */
    public record Adoption(
            @Nullable LocalDate on,
            String body,
            @Nullable String session,
            @Nullable String documentCode,
            @Nullable String place) {
        /**
         * Refuses an adoption by nobody.
         *
         * @param on the day, or null
         * @param body who adopted or issued it
         * @param session the session of that body, or null
         * @param documentCode the code of the document, or null
         * @param place the city, or null
         * @throws IllegalArgumentException if {@code body} is blank
         */
        public Adoption {
            if (Objects.requireNonNull(body, "body").isBlank()) {
                throw new IllegalArgumentException("body is blank, expected who adopted or issued the instrument");
            }
        }
    }

    /** Defers reading the files until somebody asks. */
    private static final class Known {
        static final List<Instrument> INSTRUMENTS = InstrumentTable.load();
    }
}
