package org.oer4j.recommendation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.ClauseRef;
import org.oer4j.citation.Instrument;

/**
 * A place in an instrument that has been read: which text, which paragraph or area, which lettered item, such as
 * {@code OER2019/12.c}.
 *
 * <p>A {@link ClauseRef} keeps any text's own way of numbering unread; this type understands the numbering, so that
 * every way of writing the same place gives the same value. It does not ask whether the place exists: that is
 * {@link Provisions#get}.
 *
 * <p>The Recommendation numbers its areas of action (i) to (v) and gives each of them a paragraph, 11 to 15. In its
 * references the area as a whole is written by the area ({@code OER2019/ii}, never {@code 12}), and an item of it by the
 * paragraph ({@code OER2019/12.c}, never {@code ii.c}).
 *
 * @param instrument the code of the instrument
 * @param place the number of the paragraph ({@code 12}), or the lower-case Roman number of the area ({@code ii})
 * @param item the letter ({@code c}), the Roman number of an objective in paragraph 9 ({@code ii}), or a numbered
 *     recommendation ({@code R3}); empty when the paragraph or area as a whole is meant
 */
public record ProvisionRef(String instrument, String place, String item) implements Comparable<ProvisionRef> {
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");
    private static final int AREAS = 5;
    private static final int BEFORE_THE_AREAS = 10;
    private static final int LONGEST = 64;

    private static final Pattern PARAGRAPH = Pattern.compile("[1-9][0-9]?");
    private static final Pattern ITEM = Pattern.compile("[a-z]|ii|iii|iv|R[1-9][0-9]?");

    // in lower case
    private static final Pattern NOTATION = Pattern.compile("(?:(?<instrument>[a-z]{2,}[0-9]{4}(?:-[a-z0-9]+)*)[/ ] ?)?"
            + "(?:(?<word>paragraph|para|par|article|art|§|area of action|area)\\.? ?)?"
            + "\\(?(?<place>[1-9][0-9]?|[ivx]+)(?<between>\\)? ?[.,]? ?\\(?)"
            + "(?<item>[a-z]|ii|iii|iv|r[1-9][0-9]?)?\\)?");

    private static final Comparator<ProvisionRef> ORDER = Comparator.comparing(ProvisionRef::instrument)
            .thenComparingInt(ProvisionRef::rank)
            .thenComparingInt(ref -> ref.item.startsWith("R") ? ref.item.length() : 0)
            .thenComparing(ProvisionRef::item)
            .thenComparing(ProvisionRef::place);

    /**
     * Refuses what is no reference, and a second way of writing a place of the Recommendation.
     *
     * @param instrument the code of the instrument
     * @param place the number of the paragraph or area
     * @param item the item, or empty
     * @throws IllegalArgumentException if a part has another form, or if the Recommendation's own numbering writes the
     *     place in another way
     */
    public ProvisionRef {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(item, "item");
        if (!Instrument.isCode(instrument)) {
            throw new IllegalArgumentException(
                    "'" + instrument + "' is no code of an instrument, expected one such as OER2019");
        }
        if (!PARAGRAPH.matcher(place).matches() && !ROMAN.contains(place)) {
            throw new IllegalArgumentException(
                    "'" + place + "' is no place, expected a paragraph such as 12 or an area such as ii");
        }
        if (!item.isEmpty() && !ITEM.matcher(item).matches()) {
            throw new IllegalArgumentException(
                    "'" + item + "' is no item, expected a letter, a Roman number up to v, R and a number, or nothing");
        }
        if (isNumberedAsOf2019(instrument) && !place.equals(placeOf2019(place, item))) {
            throw new IllegalArgumentException("'" + join(instrument, place, item) + "' is written '"
                    + join(instrument, placeOf2019(place, item), item) + "', as parse() does");
        }
    }

    /**
     * Reads a place in the 2019 Recommendation, or in the instrument that the text names.
     *
     * @param text the place in any notation, see {@link #parse(String, String)}
     * @return the reference
     * @throws IllegalArgumentException if the text is in none of the notations
     */
    public static ProvisionRef parse(String text) {
        return parse(text, Instrument.OER2019);
    }

    /**
     * Reads a place in any of the notations that people write, in any case: {@code 12(c)}, {@code 12 (c)}, {@code 12.c},
     * {@code 12c}, {@code para 12(c)}, {@code § 12 c}, {@code art. 12 c}, {@code ii.c}, {@code II(c)}, {@code (ii)(c)},
     * {@code 2c}, {@code area ii}, {@code OER2019/12.c}.
     *
     * <p>Where a notation could mean two places of the Recommendation:
     *
     * <ul>
     *   <li>{@code 12} is the area of action (ii), whose paragraph it is.
     *   <li>{@code 2c} is item (c) of area (ii), because paragraphs 1 to 5 have no items; after {@code para}, {@code §}
     *       or {@code art.} the text means paragraph 2, and is refused.
     *   <li>{@code 5} alone is paragraph 5; {@code area 5} is the area.
     *   <li>{@code i} and {@code v} alone are areas, never letters; {@code c} alone is nothing.
     *   <li>{@code 9(ii)} is the objective for area (ii); {@code 9(i)} is a Roman number too.
     * </ul>
     *
     * <p>In an instrument with another numbering than the Recommendation's the place is taken as it is written.
     *
     * @param text the place in any notation
     * @param instrument the code of the instrument that is meant where the text names none
     * @return the reference
     * @throws IllegalArgumentException if the text is in none of the notations
     */
    public static ProvisionRef parse(String text, String instrument) {
        String plain = Objects.requireNonNull(text, "text").toLowerCase(Locale.ROOT);
        Matcher notation = NOTATION.matcher(
                plain.length() > LONGEST
                        ? ""
                        : plain.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip());
        if (!notation.matches()) {
            throw noReference(text);
        }
        String code = orElse(notation.group("instrument"), instrument).toUpperCase(Locale.ROOT);
        String item = orElse(notation.group("item"), "");
        String place = place(text, notation, item.isEmpty());
        boolean of2019 = isNumberedAsOf2019(code);
        if (of2019 && !item.isEmpty() && isParagraph(notation) && isDigits(place) && Integer.parseInt(place) <= AREAS) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no place in " + code + ": paragraph " + place + " has no items");
        }
        String canonicalItem = item.length() > 1 && item.startsWith("r") ? "R" + item.substring(1) : item;
        return new ProvisionRef(code, of2019 ? placeOf2019(place, item) : place, canonicalItem);
    }

    /** The paragraph, or the Roman number where the text says area. */
    private static String place(String text, Matcher notation, boolean whole) {
        String place = notation.group("place");
        boolean area = orElse(notation.group("word"), "").startsWith("area");
        if (isDigits(place)) {
            if (!area) {
                return place;
            }
            if (Integer.parseInt(place) <= ROMAN.size()) {
                return ROMAN.get(Integer.parseInt(place) - 1);
            }
        } else if (ROMAN.contains(place) && !isParagraph(notation)) {
            // without anything between, iic could as well be a slip of iii
            if (whole || !notation.group("between").isEmpty()) {
                return place;
            }
        }
        throw noReference(text);
    }

    private static boolean isParagraph(Matcher notation) {
        String word = notation.group("word");
        return word != null && !word.startsWith("area");
    }

    private static boolean isDigits(String place) {
        return place.charAt(0) <= '9';
    }

    private static String orElse(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }

    /**
     * Reads text that may be a reference.
     *
     * @param text the text
     * @return the reference, or empty where {@link #parse(String)} refuses the text
     */
    public static Optional<ProvisionRef> find(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The same place for a finding or a sentence.
     *
     * @return the clause, for example {@code OER2019 12.c}
     */
    public ClauseRef clause() {
        return ClauseRef.of(instrument, join("", place, item).substring(1));
    }

    /** The adopted text and its versions; an embedder's instrument is not assumed to be numbered like it. */
    private static boolean isNumberedAsOf2019(String code) {
        return code.equals(Instrument.OER2019) || code.startsWith(Instrument.OER2019 + "-");
    }

    private static String placeOf2019(String place, String item) {
        int number = isDigits(place) ? Integer.parseInt(place) : ROMAN.indexOf(place) + 1;
        if (item.isEmpty()) {
            int area = isDigits(place) ? number - BEFORE_THE_AREAS : 0;
            return area >= 1 && area <= AREAS ? ROMAN.get(area - 1) : place;
        }
        return number <= AREAS ? String.valueOf(number + BEFORE_THE_AREAS) : place;
    }

    private static IllegalArgumentException noReference(String text) {
        return new IllegalArgumentException("'" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text)
                + "' is no place in an instrument, expected one such as 12(c), ii.c, area ii, § 9 or OER2019/12.c");
    }

    private static String join(String instrument, String place, String item) {
        return instrument + "/" + place + (item.isEmpty() ? "" : "." + item);
    }

    /** The areas stand where their paragraphs stand. */
    private int rank() {
        return isDigits(place) ? Integer.parseInt(place) : ROMAN.indexOf(place) + 1 + BEFORE_THE_AREAS;
    }

    /** Orders by instrument, then as the text is read: paragraph or area, then item. */
    @Override
    public int compareTo(ProvisionRef other) {
        return ORDER.compare(this, other);
    }

    /** Returns the canonical notation, such as {@code OER2019/12.c}, which {@link #parse(String)} reads back. */
    @Override
    public String toString() {
        return join(instrument, place, item);
    }
}
