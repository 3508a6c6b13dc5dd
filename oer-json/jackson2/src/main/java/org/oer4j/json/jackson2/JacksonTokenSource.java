package org.oer4j.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.oer4j.json.mapping.Token;
import org.oer4j.json.mapping.TokenSource;
import org.oer4j.json.mapping.UnreadableJsonException;

/** The tokens of a Jackson parser, which is opened with the first token, because opening can fail as well. */
final class JacksonTokenSource implements TokenSource, AutoCloseable {
    private final Opener opener;
    private final int firstLine;
    private @Nullable JsonParser parser;

    /**
     * Tokens of a text of its own.
     *
     * @param opener opens the parser
     * @param firstLine the line of the input in which the parser's first line stands
     */
    JacksonTokenSource(Opener opener, int firstLine) {
        this.opener = opener;
        this.firstLine = firstLine;
    }

    /** The first call gives the current token of a parser that has one, as deserializers get it. */
    @Override
    public Token next() {
        try {
            JsonParser open = parser;
            if (open == null) {
                open = opener.open();
                parser = open;
                if (open.currentToken() != null) {
                    return kind(open.currentToken());
                }
            }
            return kind(open.nextToken());
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    public String text() {
        try {
            return opened().getText();
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    public int line() {
        return parser == null ? firstLine : line(parser.currentTokenLocation());
    }

    @Override
    public int column() {
        return parser == null ? 1 : Math.max(0, parser.currentTokenLocation().getColumnNr());
    }

    @Override
    public void close() {
        if (parser != null) {
            try {
                parser.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Bytes that are no characters are wrong JSON; anything else is a failure of the input. */
    private RuntimeException broken(IOException e) {
        return e instanceof CharConversionException
                ? UnreadableJsonException.malformed(String.valueOf(e.getMessage()), line(), column())
                : new UncheckedIOException(e);
    }

    private JsonParser opened() {
        if (parser == null) {
            throw new IllegalStateException("no token yet, expected next() first");
        }
        return parser;
    }

    private int line(JsonLocation location) {
        return location.getLineNr() < 1 ? 0 : firstLine - 1 + location.getLineNr();
    }

    private UnreadableJsonException unreadable(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        int line = location == null ? firstLine : line(location);
        int column = location == null ? 0 : Math.max(0, location.getColumnNr());
        String message = String.valueOf(e.getOriginalMessage());
        // The parser adds where the value began, and names its own settings there.
        int note = message.indexOf(" (start marker at");
        String detail = note < 0 ? message : message.substring(0, note);
        return e instanceof StreamConstraintsException
                ? UnreadableJsonException.limit(detail, line, column)
                : UnreadableJsonException.malformed(detail, line, column);
    }

    private static Token kind(@Nullable JsonToken token) {
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.START_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.START_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case FIELD_NAME -> Token.FIELD;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            // other formats' embedded values have a text form as well
            case VALUE_STRING, VALUE_EMBEDDED_OBJECT -> Token.STRING;
            case NOT_AVAILABLE -> throw UnreadableJsonException.malformed("the parser waits for more input", 0, 0);
        };
    }

    /** Opens the parser. */
    interface Opener {
        JsonParser open() throws IOException;
    }
}
