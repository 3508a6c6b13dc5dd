package org.oer4j.json.mapping.dialect;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import org.oer4j.json.mapping.TokenSink;
import org.oer4j.text.LocalizedText;

/** Writes the members of objects; what is null or empty is not written. Used by one thread. */
public final class MemberWriter {
    private final TokenSink out;

    /**
     * Writes to a sink.
     *
     * @param out takes the tokens
     */
    public MemberWriter(TokenSink out) {
        this.out = Objects.requireNonNull(out, "out");
    }

    /**
     * Writes an object.
     *
     * @param members writes its members
     */
    public void object(Runnable members) {
        out.startObject();
        members.run();
        out.endObject();
    }

    /**
     * Writes a member that is an object.
     *
     * @param name the member
     * @param value the value, or null for no member
     * @param members writes the members of the value
     * @param <T> the type of the value
     */
    public <T> void object(String name, @Nullable T value, Consumer<? super T> members) {
        if (value != null) {
            out.field(name);
            object(() -> members.accept(value));
        }
    }

    /**
     * Writes a member that is an array of objects.
     *
     * @param name the member
     * @param values the values; for none there is no member
     * @param members writes the members of each, and gets its place
     * @param <T> the type of value
     */
    public <T> void objects(String name, Collection<? extends T> values, ObjIntConsumer<? super T> members) {
        if (!values.isEmpty()) {
            out.field(name);
            out.startArray();
            int place = 0;
            for (T value : values) {
                int at = place++;
                object(() -> members.accept(value, at));
            }
            out.endArray();
        }
    }

    /**
     * Writes a member that is text.
     *
     * @param name the member
     * @param value the text, or null for no member
     */
    public void text(String name, @Nullable String value) {
        if (value != null) {
            out.field(name);
            out.string(value);
        }
    }

    /**
     * Writes a member that is the text of a value.
     *
     * @param name the member
     * @param value the value, or null for no member
     */
    public void textOf(String name, @Nullable Object value) {
        text(name, value == null ? null : value.toString());
    }

    /**
     * Writes a member that is an array of text.
     *
     * @param name the member
     * @param values the text; for none there is no member
     */
    public void texts(String name, Collection<String> values) {
        if (!values.isEmpty()) {
            out.field(name);
            out.startArray();
            values.forEach(out::string);
            out.endArray();
        }
    }

    /**
     * Writes a member that is a language map.
     *
     * @param name the member
     * @param texts the text, or null for no member
     */
    public void languageMap(String name, @Nullable LocalizedText texts) {
        if (texts != null) {
            out.field(name);
            out.startObject();
            texts.texts().forEach((language, text) -> text(language.value(), text));
            out.endObject();
        }
    }

    /**
     * Writes a member that is a truth value.
     *
     * @param name the member
     * @param value the value, or null for no member
     */
    public void truth(String name, @Nullable Boolean value) {
        if (value != null) {
            out.field(name);
            out.bool(value);
        }
    }

    /**
     * Writes a member that is a whole number.
     *
     * @param name the member
     * @param value the number, or null for no member
     */
    public void whole(String name, @Nullable Long value) {
        if (value != null) {
            out.field(name);
            out.number(value);
        }
    }
}
