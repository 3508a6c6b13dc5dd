package org.oer4j.licensing.expression;

import java.util.ArrayList;
import java.util.List;

/** Reads an expression from left to right, each character once; {@code AND} binds tighter than {@code OR}. */
final class LicenseExpressionParser {
    /** Deeper nesting is an attack, not a licence; it also keeps the recursion off the stack's limit. */
    private static final int MAX_DEPTH = 100;

    private final String text;
    private int position;
    private int depth;

    LicenseExpressionParser(String text) {
        this.text = text;
    }

    LicenseExpression parse() {
        LicenseExpression expression = or();
        skipSpace();
        if (position < text.length()) {
            throw failure("AND, OR or the end");
        }
        return expression;
    }

    private LicenseExpression or() {
        LicenseExpression first = and();
        if (!takeOperator("OR")) {
            return first;
        }
        List<LicenseExpression> parts = new ArrayList<>();
        parts.add(first);
        do {
            parts.add(and());
        } while (takeOperator("OR"));
        return new LicenseExpression.Or(parts);
    }

    private LicenseExpression and() {
        LicenseExpression first = primary();
        if (!takeOperator("AND")) {
            return first;
        }
        List<LicenseExpression> parts = new ArrayList<>();
        parts.add(first);
        do {
            parts.add(primary());
        } while (takeOperator("AND"));
        return new LicenseExpression.And(parts);
    }

    private LicenseExpression primary() {
        skipSpace();
        if (position < text.length() && text.charAt(position) == '(') {
            if (++depth > MAX_DEPTH) {
                throw failure("at most " + MAX_DEPTH + " nested parentheses");
            }
            position++;
            LicenseExpression inner = or();
            skipSpace();
            if (position >= text.length() || text.charAt(position) != ')') {
                throw failure("AND, OR or a closing parenthesis");
            }
            position++;
            depth--;
            return inner;
        }
        String id = takeId("a licence id or an opening parenthesis");
        boolean orLater = position < text.length() && text.charAt(position) == '+';
        if (orLater) {
            position++;
        }
        String exception = takeOperator("WITH") ? takeId("the id of an exception") : null;
        return new LicenseExpression.Simple(id, orLater, exception);
    }

    private String takeId(String expected) {
        skipSpace();
        int start = position;
        while (position < text.length() && isIdCharacter(start)) {
            position++;
        }
        String id = text.substring(start, position);
        if (id.isEmpty() || isOperator(start)) {
            position = start;
            throw failure(expected);
        }
        return id;
    }

    private boolean isOperator(int at) {
        return isOperatorAt(at, "AND") || isOperatorAt(at, "OR") || isOperatorAt(at, "WITH");
    }

    /** A slash belongs to an id only in {@code rs:InC/1.0}. */
    private boolean isIdCharacter(int start) {
        char c = text.charAt(position);
        return isAlphanumeric(c)
                || c == '-'
                || c == '.'
                || c == ':'
                || (c == '/' && text.regionMatches(true, start, "rs:", 0, 3));
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private boolean takeOperator(String operator) {
        skipSpace();
        if (!isOperatorAt(position, operator)) {
            return false;
        }
        position += operator.length();
        return true;
    }

    /** Whether a word is an operator, all upper or all lower case. */
    private boolean isOperatorAt(int at, String operator) {
        int end = at + operator.length();
        if (end > text.length()) {
            return false;
        }
        int lower = text.charAt(at) & 0x20;
        for (int i = 0; i < operator.length(); i++) {
            if (text.charAt(at + i) != (operator.charAt(i) | lower)) {
                return false;
            }
        }
        return end == text.length() || (!isAlphanumeric(text.charAt(end)) && text.charAt(end) != '-');
    }

    private void skipSpace() {
        while (position < text.length() && text.charAt(position) <= ' ') {
            position++;
        }
    }

    private LicenseExpressionException failure(String expected) {
        return new LicenseExpressionException(text, position, expected);
    }
}
