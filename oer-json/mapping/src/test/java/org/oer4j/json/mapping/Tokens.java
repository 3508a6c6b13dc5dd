package org.oer4j.json.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Keeps tokens and gives them back. */
public final class Tokens implements TokenSink {
    private final List<Token> kinds = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    /** Holds nothing yet. */
    public Tokens() {}

    private void add(Token kind, String text) {
        kinds.add(kind);
        texts.add(text);
    }

    @Override
    public void nothing() {
        add(Token.NULL, "null");
    }

    @Override
    public void digits(String digits) {
        add(Token.NUMBER, digits);
    }

    /** The tokens one after the other, strings and names in quotes. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < kinds.size(); i++) {
            boolean closes = kinds.get(i) == Token.END_OBJECT || kinds.get(i) == Token.END_ARRAY;
            boolean opened = i == 0 || kinds.get(i - 1) == Token.START_OBJECT || kinds.get(i - 1) == Token.START_ARRAY;
            text.append(closes || opened ? "" : " ");
            boolean quoted = kinds.get(i) == Token.STRING || kinds.get(i) == Token.FIELD;
            text.append(quoted ? '"' + texts.get(i) + '"' : texts.get(i));
        }
        return text.toString();
    }

    Set<String> fields() {
        Set<String> fields = new TreeSet<>();
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i) == Token.FIELD) {
                fields.add(texts.get(i));
            }
        }
        return fields;
    }

    public TokenSource source() {
        return new TokenSource() {
            private int at = -1;

            @Override
            public Token next() {
                at++;
                return at < kinds.size() ? kinds.get(at) : Token.END;
            }

            @Override
            public String text() {
                return texts.get(at);
            }

            @Override
            public int line() {
                return 1;
            }

            @Override
            public int column() {
                return at + 1;
            }
        };
    }

    @Override
    public void startObject() {
        add(Token.START_OBJECT, "{");
    }

    @Override
    public void endObject() {
        add(Token.END_OBJECT, "}");
    }

    @Override
    public void startArray() {
        add(Token.START_ARRAY, "[");
    }

    @Override
    public void endArray() {
        add(Token.END_ARRAY, "]");
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
        add(value ? Token.TRUE : Token.FALSE, String.valueOf(value));
    }

    @Override
    public void number(long value) {
        add(Token.NUMBER, String.valueOf(value));
    }

    @Override
    public void number(BigDecimal value) {
        add(Token.NUMBER, value.toPlainString());
    }
}
