package org.oer4j.json.mapping;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Severity;

/**
 * A record as a document of its own, which says in which version of the form it is written and what it is:
 * {@code {"oerVersion":"1","type":"LearningResource", …}}.
 *
 * @param <R> the record
 */
public final class DocumentForm<R> extends Form<R> {
    private static final String OER_VERSION = "oerVersion";
    private static final String TYPE = "type";

    private final String version;
    private final ObjectForm<R> form;

    /**
     * The document of a record.
     *
     * @param version the version that is written, digits only; what is read may have a minor version behind it
     * @param form the record's form, whose name is the name of the type
     */
    public DocumentForm(String version, ObjectForm<R> form) {
        this.version = Objects.requireNonNull(version, "version");
        this.form = Objects.requireNonNull(form, "form");
    }

    /**
     * Reads a text that is one record and nothing else.
     *
     * @param source stands before the first token
     * @param mode how much to forgive
     * @param line the line of the input in which the text begins, counted from 1
     * @return the record, and what was met
     */
    public ReadResult<R> readDocument(TokenSource source, ReadMode mode, int line) {
        return read(source, mode, line, true);
    }

    /**
     * Reads one record where it stands in a larger text and leaves the source on its last token.
     *
     * @param source stands before the value's first token
     * @param mode how much to forgive
     * @param line the line of the input in which the text begins, counted from 1
     * @return the record, and what was met
     */
    public ReadResult<R> readValue(TokenSource source, ReadMode mode, int line) {
        return read(source, mode, line, false);
    }

    private ReadResult<R> read(TokenSource source, ReadMode mode, int line, boolean whole) {
        Reading in = new Reading(source, mode);
        R value = null;
        try {
            in.advance();
            value = value(in);
            if (whole && in.token() != Token.END && in.advance() != Token.END) {
                throw UnreadableJsonException.malformed("text after the end", source.line(), source.column());
            }
        } catch (UnreadableJsonException e) {
            // half a record is no record
            value = null;
            in.report(e);
        }
        return new ReadResult<>(value, in.problems(), line, in.kept());
    }

    @Override
    protected @Nullable R value(Reading in) {
        if (in.token() != Token.START_OBJECT) {
            in.report(ReadRules.UNREADABLE_VALUE, Severity.ERROR, shape(), in.found());
            if (in.token() != Token.END) {
                in.skip();
            }
            return null;
        }
        Header header = new Header(in);
        return form.object(in, header::member, header::complete);
    }

    @Override
    public void write(R value, TokenSink out) {
        out.startObject();
        out.field(OER_VERSION);
        out.string(version);
        out.field(TYPE);
        out.string(form.name());
        form.writeMembers(value, out);
        out.endObject();
    }

    @Override
    public void describe(JsonSchema schema) {
        schema.typed(TYPE, form);
    }

    @Override
    public String shape() {
        return "object";
    }

    @Override
    protected boolean takesArrays() {
        return true; // an array of documents is no document
    }

    /** The members before those of the record. */
    private final class Header {
        private final Reading in;
        private boolean hasVersion;
        private boolean hasType;

        Header(Reading in) {
            this.in = in;
        }

        boolean member(String name) {
            switch (name) {
                case OER_VERSION -> version();
                case TYPE -> type();
                default -> {
                    return false;
                }
            }
            return true;
        }

        /** Within a major version the form only grows, so 1.7 is read as 1. */
        private void version() {
            String found = in.text();
            hasVersion |= found != null;
            if (found != null && !found.equals(version) && !found.startsWith(version + ".")) {
                in.report(ReadRules.UNKNOWN_VERSION, in.mode().bent(), found, version);
            }
        }

        /** Several types are how JSON-LD says that a resource is a book as well. */
        private void type() {
            List<String> found;
            if (in.token() == Token.START_ARRAY) {
                in.wrongShape("string");
                found = in.list(in::text, "string");
            } else {
                String only = in.text();
                found = only == null ? List.of() : List.of(only);
            }
            hasType |= !found.isEmpty();
            if (!found.isEmpty() && !found.contains(form.name())) {
                in.report(ReadRules.UNKNOWN_TYPE, in.mode().bent(), String.join(" ", found), form.name());
            }
        }

        void complete() {
            if (!hasVersion) {
                in.report(ReadRules.MISSING_MEMBER, in.mode().unknown(), OER_VERSION);
            }
            if (!hasType) {
                in.report(ReadRules.MISSING_MEMBER, in.mode().unknown(), TYPE);
            }
        }
    }
}
