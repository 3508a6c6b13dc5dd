package org.oer4j.licensing.recognition;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.resource.DeclaredLicense;

/**
 * Reads what repositories write into licence fields: addresses of deeds and legal codes in every spelling, SPDX ids and
 * expressions, short names such as {@code CC BY-NC-SA 3.0 DE}, titles and sentences that name a licence.
 *
 * <p>A recogniser never guesses: a name without version is {@linkplain Recognition.Ambiguous ambiguous} unless only one
 * version was ever published. It is immutable and safe for use by many threads, reads no file after it is made, uses no
 * regular expression, and takes time linear in the text; a text longer than {@value #MAX_LENGTH} characters is read up to
 * there, and where nothing was found the answer says that the text was cut.
 */
public final class LicenseRecognizer {
    /** The number of characters that are read at most. */
    public static final int MAX_LENGTH = 10_000;

    private static final int DOT = 1;
    private static final int SPACE = 2;
    private static final int OPERATOR = 4;

    private final LicenseCatalogue catalogue;
    private final CommonForms commonForms;
    private final CreativeCommonsAddress creativeCommons;
    private final AddressBook addresses;
    private final Vocabularies vocabularies;
    private final NameReader names;
    private final ExpressionReader expressions;

    private LicenseRecognizer(LicenseCatalogue catalogue) {
        this.catalogue = catalogue;
        CreativeCommonsIndex index = new CreativeCommonsIndex(catalogue);
        this.commonForms = new CommonForms(index);
        this.creativeCommons = new CreativeCommonsAddress(index);
        this.addresses = new AddressBook(catalogue);
        this.vocabularies = new Vocabularies(catalogue);
        this.names = new NameReader(new PhraseBook(index));
        this.expressions = new ExpressionReader(catalogue, names);
    }

    /**
     * A recogniser for the licences of a catalogue.
     *
     * @param catalogue the catalogue
     * @return the recogniser; make it once and share it
     */
    public static LicenseRecognizer of(LicenseCatalogue catalogue) {
        return new LicenseRecognizer(Objects.requireNonNull(catalogue, "catalogue"));
    }

    /**
     * Reads a notation.
     *
     * @param text the notation as a repository holds it
     * @return what it says; never null, and never an exception for any text
     */
    public Recognition recognize(CharSequence text) {
        if (text instanceof String whole) {
            Recognition common = commonForms.read(whole);
            if (common != null) {
                return common;
            }
        }
        return recognizeAnyForm(text);
    }

    /** As {@link #recognize(CharSequence)}, by the readers that know every spelling. */
    Recognition recognizeAnyForm(CharSequence text) {
        int end = Math.min(text.length(), MAX_LENGTH);
        int start = 0;
        while (start < end && isPadding(text.charAt(start))) {
            start++;
        }
        while (end > start && isPadding(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return new Recognition.NotALicense(
                    catalogue.find("NOASSERTION").orElse(null), RecognitionRules.EMPTY, 0, text.length());
        }
        int seen = glance(text, start, end);
        int afterHost = (seen & DOT) == 0 ? -1 : CreativeCommonsAddress.afterHost(text, start, end);
        boolean joined = (seen & OPERATOR) != 0;
        if (afterHost >= 0 && joined && expressions.joinsTheUnknown(text, start, end)) {
            return new Recognition.Unknown(RecognitionRules.NOT_UNDERSTOOD, start, end);
        }
        if (afterHost >= 0) {
            return withWords(creativeCommons.read(text, start, afterHost), text, start, end, afterHost);
        }
        Recognition answer = (seen & SPACE) == 0 ? identifier(text, start, end) : null;
        if (answer == null && (seen & SPACE) == 0 && looksLikeAddress(text, start, end)) {
            answer = addresses.read(text, start, end);
            return answer == null ? codeListEntry(text, start, end) : answer;
        }
        if (answer == null && joined) {
            answer = expressions.read(text, start, end);
        }
        if (answer == null && joined && expressions.joinsTheUnknown(text, start, end)) {
            return new Recognition.Unknown(RecognitionRules.NOT_UNDERSTOOD, start, end);
        }
        if (answer == null) {
            answer = names.read(text, start, end);
        }
        boolean cut = text.length() > MAX_LENGTH && answer instanceof Recognition.Unknown;
        return cut ? new Recognition.Unknown(RecognitionRules.TOO_LONG, start, end) : answer;
    }

    /** Reads a text as a name whatever it looks like; what the test of linear time counts. */
    Recognition recognizeName(FoldedText text) {
        return names.read(text, 0, text.length());
    }

    /** What a first look at a text shows, as bits: which readers can be left out. */
    private static int glance(CharSequence text, int start, int end) {
        int seen = 0;
        char before = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                seen |= DOT;
            } else if (c == ' ') {
                seen |= SPACE;
            } else if (before == ' ' && isOperator(c, i + 1 < end ? text.charAt(i + 1) : 0)) {
                seen |= OPERATOR;
            }
            before = c;
        }
        return seen;
    }

    /** The first letters of OR, AND and WITH in one case. */
    private static boolean isOperator(char first, char second) {
        return switch (first) {
            case 'O' -> second == 'R';
            case 'A' -> second == 'N';
            case 'W' -> second == 'I';
            case 'o' -> second == 'r';
            case 'a' -> second == 'n';
            case 'w' -> second == 'i';
            default -> false;
        };
    }

    /** An address in a text that says more: words that name another licence contradict it, a denial takes it back. */
    private Recognition withWords(Recognition address, CharSequence text, int start, int end, int afterHost) {
        int from = afterHost;
        while (from > start && text.charAt(from - 1) > ' ' && "<>()[]'\"".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        if (from == start && address.end() >= end) {
            return address;
        }
        CharSequence before = text.subSequence(start, from);
        String words = before + " " + text.subSequence(Math.min(address.end(), end), end);
        Recognition denial = names.read(before + " CC", 0, before.length() + 3);
        if (denial.rule().equals(RecognitionRules.DENIED)) {
            return new Recognition.NotALicense(null, RecognitionRules.DENIED, start, end);
        }
        Recognition said = names.read(words, 0, words.length());
        boolean names = said instanceof Recognition.Exact
                || said instanceof Recognition.Contradiction
                || (said instanceof Recognition.Ambiguous ambiguous && ambiguous.family() != null);
        return names ? Agreement.of(address, said) : address;
    }

    /**
     * Concludes the licence from everything a resource's metadata says of it, the address and the words together. Where
     * one is exact and the other only less exact, the exact one stands; where they name different licences, none wins.
     *
     * @param declared what the metadata says, or null where it says nothing
     * @return what follows from it; spans are those of the notation that decided
     */
    public Recognition recognize(@Nullable DeclaredLicense declared) {
        Recognition answer = null;
        if (declared != null) {
            for (String notation : declared.notations()) {
                Recognition next = recognize(notation);
                answer = answer == null ? next : Agreement.of(answer, next);
            }
        }
        return answer == null ? recognize("") : answer;
    }

    /**
     * Reads a code of a platform's vocabulary. A code that means no more than its words is read as these.
     *
     * @param text the code; parts of a compound code are joined by {@code |} ({@code CC BY|4.0} for H5P's licence and
     *     version), element and value of LOM by {@code =}
     * @param vocabulary one of {@link #vocabularies()}
     * @return what the code says; never null
     * @throws IllegalArgumentException if the vocabulary is not known
     */
    public Recognition recognize(CharSequence text, String vocabulary) {
        if (!vocabularies.codes().contains(vocabulary)) {
            throw new IllegalArgumentException("'" + vocabulary + "' is no vocabulary, expected one of "
                    + String.join(", ", vocabularies.codes()));
        }
        int start = 0;
        int end = Math.min(text.length(), MAX_LENGTH);
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        Recognition known = vocabularies.read(text, start, end, vocabulary);
        if (known != null) {
            return known;
        }
        Recognition answer = recognize(text);
        return vocabulary.equals("wikimedia-commons") && answer instanceof Recognition.Ambiguous ambiguous
                ? MultiLicense.chosen(ambiguous, text, start, end, this, catalogue)
                : answer;
    }

    /**
     * The vocabularies whose codes are known.
     *
     * @return the names in alphabetical order
     */
    public Set<String> vocabularies() {
        return vocabularies.codes();
    }

    private static boolean isPadding(char c) {
        return c <= ' ' || c == '\u00A0' || c == '<' || c == '>' || c == '"' || c == '\'' || c == '-' || c == '_';
    }

    /** A whole text that is the id of an entry. */
    private @Nullable Recognition identifier(CharSequence text, int start, int end) {
        if (end - start > 64) {
            return null;
        }
        License license =
                catalogue.find(text.subSequence(start, end).toString()).orElse(null);
        if (license == null) {
            return null;
        }
        return license.kind().isGrant()
                ? new Recognition.Exact(license, RecognitionRules.IDENTIFIER, start, end)
                : new Recognition.NotALicense(license, RecognitionRules.STATUS, start, end);
    }

    /** An entry of a list of codes that has an address: what follows the list's address is the code. */
    private Recognition codeListEntry(CharSequence text, int start, int end) {
        AddressBook.CodeList list = addresses.codeList(text, start, end);
        if (list == null) {
            return new Recognition.Unknown(RecognitionRules.NOT_UNDERSTOOD, start, end);
        }
        int codeEnd = end;
        for (String ending : new String[] {"/", ".html", ".php"}) {
            int at = codeEnd - ending.length();
            boolean ends = at > list.codeStart()
                    && text.subSequence(at, codeEnd).toString().equals(ending);
            codeEnd = ends ? at : codeEnd;
        }
        CharSequence code = text.subSequence(list.codeStart(), codeEnd);
        return list.vocabulary().isEmpty() ? recognize(code) : recognize(code, list.vocabulary());
    }

    private static boolean looksLikeAddress(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                return false;
            }
            if (c == '/' && i + 1 < end && text.charAt(i + 1) == '/') {
                return true;
            }
        }
        return end - start > 4 && "www.".contentEquals(text.subSequence(start, start + 4));
    }
}
