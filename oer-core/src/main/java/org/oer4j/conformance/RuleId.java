package org.oer4j.conformance;

import java.util.Objects;
import java.util.Optional;

/**
 * The stable name of a rule: {@code area.name} in lower-case kebab case, such as {@code remix.share-alike}, or
 * {@code V01} to {@code V99} for the numbered cross-field rules of the data model.
 *
 * <p>The id is also the key of the rule's message in every language and its heading in {@code docs/rules.md}; it never
 * changes meaning once released.
 *
 * @param value the id's text
 */
public record RuleId(String value) implements Comparable<RuleId> {
    /**
     * Refuses an id of another form.
     *
     * @param value the id's text
     * @throws IllegalArgumentException if {@code value} is neither {@code area.name} nor {@code V} and two digits
     */
    public RuleId {
        Objects.requireNonNull(value, "value");
        if (!isNumbered(value) && !isDotted(value)) {
            throw new IllegalArgumentException(
                    "'" + value + "' is no rule id, expected area.name in lower-case kebab case, or V and two digits");
        }
    }

    /**
     * The rule id with that text.
     *
     * @param value the id's text
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    /**
     * Reads text that may be a rule id.
     *
     * @param text the text
     * @return the id, or empty if the text has another form
     */
    public static Optional<RuleId> find(String text) {
        return isNumbered(text) || isDotted(text) ? Optional.of(new RuleId(text)) : Optional.empty();
    }

    private static boolean isNumbered(String text) {
        return text.length() == 3 && text.charAt(0) == 'V' && isDigit(text.charAt(1)) && isDigit(text.charAt(2));
    }

    private static boolean isDotted(String text) {
        int dots = 0;
        char before = '.';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean separator = c == '.' || c == '-';
            if (separator ? before == '.' || before == '-' : !isDigit(c) && (c < 'a' || c > 'z')) {
                return false;
            }
            dots += c == '.' ? 1 : 0;
            before = c;
        }
        return dots == 1 && before != '.' && before != '-';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Orders by text. */
    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id's text, which {@link #of} reads back. */
    @Override
    public String toString() {
        return value;
    }
}
