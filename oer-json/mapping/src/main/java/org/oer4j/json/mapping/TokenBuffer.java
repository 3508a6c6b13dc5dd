package org.oer4j.json.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds the tokens of a value and gives them back; beyond a budget it holds nothing. Equal by what it holds. */
final class TokenBuffer implements TokenSink {
    private static final int CHARACTERS_OF_A_TOKEN = 8;

    private final List<Token> kinds = new ArrayList<>(4);
    private final List<String> texts = new ArrayList<>(4);
    private long left;

    TokenBuffer(long budget) {
        this.left = budget;
    }

    /** How much of the budget is left; below zero where it was not enough and nothing is held. */
    long left() {
        return left;
    }

    void replay(TokenSink out) {
        for (int i = 0; i < kinds.size(); i++) {
            String text = texts.get(i);
            switch (kinds.get(i)) {
                case START_OBJECT -> out.startObject();
                case END_OBJECT -> out.endObject();
                case START_ARRAY -> out.startArray();
                case END_ARRAY -> out.endArray();
                case FIELD -> out.field(text);
                case STRING -> out.string(text);
                case NUMBER -> out.digits(text);
                case TRUE -> out.bool(true);
                case FALSE -> out.bool(false);
                case NULL -> out.nothing();
                case END -> throw new IllegalStateException("the end is no part of a value");
            }
        }
    }

    private void add(Token kind, String text) {
        if (left < 0) {
            return;
        }
        left -= CHARACTERS_OF_A_TOKEN + (long) text.length();
        if (left < 0 || (kind == Token.FIELD && HalfCharacters.isIn(text))) {
            left = Math.min(left, -1); // half a character has no form in a name
            kinds.clear();
            texts.clear();
        } else {
            kinds.add(kind);
            texts.add(text);
        }
    }

    @Override
    public void startObject() {
        add(Token.START_OBJECT, "");
    }

    @Override
    public void endObject() {
        add(Token.END_OBJECT, "");
    }

    @Override
    public void startArray() {
        add(Token.START_ARRAY, "");
    }

    @Override
    public void endArray() {
        add(Token.END_ARRAY, "");
    }

    @Override
    public void field(String name) {
        add(Token.FIELD, name);
    }

    @Override
    public void string(String value) {
        add(Token.STRING, value);
    }

    @Override
    public void bool(boolean value) {
        add(value ? Token.TRUE : Token.FALSE, "");
    }

    @Override
    public void number(long value) {
        digits(Long.toString(value));
    }

    @Override
    public void number(BigDecimal value) {
        digits(value.toPlainString());
    }

    @Override
    public void digits(String digits) {
        add(Token.NUMBER, digits);
    }

    @Override
    public void nothing() {
        add(Token.NULL, "");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TokenBuffer that && kinds.equals(that.kinds) && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return 31 * kinds.hashCode() + texts.hashCode();
    }

    @Override
    public String toString() {
        return kinds.size() + " tokens";
    }
}
