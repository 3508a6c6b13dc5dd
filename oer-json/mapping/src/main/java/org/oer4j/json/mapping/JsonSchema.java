package org.oer4j.json.mapping;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes forms as JSON Schema 2020-12: for others to check documents with, and open for further members. We ourselves read
 * with the forms, which forgive more.
 */
public final class JsonSchema {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final TokenSink out;
    private final Map<String, ObjectForm<?>> known = new LinkedHashMap<>();
    private final Deque<ObjectForm<?>> waiting = new ArrayDeque<>();

    private JsonSchema(TokenSink out) {
        this.out = out;
    }

    /**
     * Writes the schema of documents that are one of some records, told apart by a member.
     *
     * @param id the schema's {@code $id}
     * @param title a title
     * @param roots the forms of the records
     * @param out takes the tokens
     */
    public static void write(String id, String title, List<? extends Form<?>> roots, TokenSink out) {
        JsonSchema schema = new JsonSchema(out);
        out.startObject();
        schema.member("$schema", DIALECT);
        schema.member("$id", id);
        schema.member("title", title);
        if (roots.size() == 1) {
            roots.get(0).describe(schema);
        } else {
            schema.any(roots);
        }
        out.field("$defs");
        out.startObject();
        for (ObjectForm<?> form = schema.waiting.poll(); form != null; form = schema.waiting.poll()) {
            out.field(form.name());
            schema.object(form);
        }
        out.endObject();
        out.endObject();
    }

    private void object(ObjectForm<?> form) {
        out.startObject();
        member("type", "object");
        out.field("properties");
        out.startObject();
        form.describeMembers(this);
        out.endObject();
        strings("required", form.requiredNames());
        out.endObject();
    }

    /** {@code {"$ref": …}} to a record, whose schema follows among the definitions. */
    void reference(ObjectForm<?> form) {
        ObjectForm<?> same = known.putIfAbsent(form.name(), form);
        if (same == null) {
            waiting.add(form);
        } else if (same != form) {
            throw new IllegalStateException("'" + form.name() + "' is the name of two forms, expected one");
        }
        member("$ref", "#/$defs/" + form.name());
    }

    /** A record of which a member names the type. */
    void typed(String typeMember, ObjectForm<?> form) {
        reference(form);
        out.field("properties");
        out.startObject();
        out.field(typeMember);
        out.startObject();
        member("const", form.name());
        out.endObject();
        out.endObject();
        strings("required", List.of(typeMember));
    }

    void property(String name, Form<?> form) {
        out.field(name);
        nested(form);
    }

    /** The type of a simple value. */
    void type(String type) {
        member("type", type);
    }

    /** Text of a kind. */
    void text(String kind, @Nullable String pattern) {
        member("type", "string");
        member("description", kind);
        if (pattern != null) {
            member("pattern", pattern);
        }
    }

    void oneOf(Collection<String> codes) {
        member("type", "string");
        strings("enum", codes);
    }

    void array(Form<?> element) {
        member("type", "array");
        out.field("items");
        nested(element);
    }

    void map(Form<?> value) {
        member("type", "object");
        out.field("additionalProperties");
        nested(value);
    }

    void any(List<? extends Form<?>> forms) {
        out.field("anyOf");
        out.startArray();
        forms.forEach(this::nested);
        out.endArray();
    }

    private void nested(Form<?> form) {
        out.startObject();
        form.describe(this);
        out.endObject();
    }

    private void member(String name, String value) {
        out.field(name);
        out.string(value);
    }

    private void strings(String name, Collection<String> values) {
        if (!values.isEmpty()) {
            out.field(name);
            out.startArray();
            values.forEach(out::string);
            out.endArray();
        }
    }
}
