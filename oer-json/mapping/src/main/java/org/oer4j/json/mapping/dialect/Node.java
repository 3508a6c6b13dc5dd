package org.oer4j.json.mapping.dialect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Finding;
import org.oer4j.json.mapping.Token;
import org.oer4j.json.mapping.TokenSink;

/**
 * One value of a document that is being read, and where it stands. It remembers which of its members were asked for:
 * those that nobody asked for are what the reader did not understand, and are kept. Used by one thread, while the document
 * is read.
 */
public final class Node {
    private static final List<Node> NONE = List.of();

    private final Token kind;
    private final String text;
    private final @Nullable Node parent;
    private final int line;
    private final int column;
    private List<Node> children = NONE;
    private String name = "";
    private int index = -1;
    private boolean understood;
    private boolean leftOut;
    private boolean kept;
    private boolean withoutRule;
    private @Nullable Object writtenStep;
    private boolean stands;

    Node(Token kind, String text, @Nullable Node parent, int line, int column) {
        this.kind = kind;
        this.text = text;
        this.parent = parent;
        this.line = line;
        this.column = column;
    }

    void member(String itsName, Node value) {
        value.name = itsName;
        add(value);
    }

    void element(Node value) {
        value.index = children.size();
        add(value);
    }

    private void add(Node value) {
        if (children == NONE) {
            children = new ArrayList<>();
        }
        children.add(value);
    }

    /**
     * Whether this is an object.
     *
     * @return true for braces
     */
    public boolean isObject() {
        return kind == Token.START_OBJECT;
    }

    /**
     * Whether this is an array.
     *
     * @return true for brackets
     */
    public boolean isArray() {
        return kind == Token.START_ARRAY;
    }

    /**
     * Whether this is a string.
     *
     * @return true for text in quotes
     */
    public boolean isText() {
        return kind == Token.STRING;
    }

    /**
     * Whether this is a number.
     *
     * @return true for digits without quotes
     */
    public boolean isNumber() {
        return kind == Token.NUMBER;
    }

    /**
     * Whether this is a truth value.
     *
     * @return true for {@code true} and {@code false}
     */
    public boolean isTruth() {
        return kind == Token.TRUE || kind == Token.FALSE;
    }

    /**
     * Whether this is {@code null}.
     *
     * @return true for the literal
     */
    public boolean isNull() {
        return kind == Token.NULL;
    }

    /**
     * The text of a string, the digits of a number, {@code true}, {@code false} or {@code null}.
     *
     * @return the text; empty for objects and arrays
     */
    public String text() {
        return text;
    }

    /**
     * Under which name this stands in its object.
     *
     * @return the name as written in the document; empty for elements of an array
     */
    public String name() {
        return name;
    }

    /**
     * The members of an object, which are not marked as understood by this.
     *
     * @return the members in the order of the text; none for anything else
     */
    public List<Node> members() {
        return isObject() ? children : NONE;
    }

    /**
     * The elements of an array.
     *
     * @return the elements; none for anything else
     */
    public List<Node> elements() {
        return isArray() ? children : NONE;
    }

    /**
     * Looks whether there is a member, without marking it as understood.
     *
     * @param member its name
     * @return the member, also one that is null; or null where there is none
     */
    public @Nullable Node find(String member) {
        if (isObject()) {
            for (Node child : children) {
                if (child.name.equals(member)) {
                    return child;
                }
            }
        }
        return null;
    }

    /**
     * Whether there is a member, be it null; does not mark it as understood.
     *
     * @param member its name
     * @return true if it is there
     */
    public boolean has(String member) {
        return find(member) != null;
    }

    /**
     * Asks for a member and marks it as understood.
     *
     * @param member its name
     * @return the member, or null where there is none or it is null in the document
     */
    public @Nullable Node get(String member) {
        Node found = find(member);
        return found == null ? null : found.take();
    }

    /**
     * Asks for the first of several names that is there.
     *
     * @param writtenAs the name under which our writer writes it, which is looked for first
     * @param others other names for the same, such as {@code @id} for {@code id}
     * @return the member, or null where there is none or it is null in the document
     */
    public @Nullable Node getAny(String writtenAs, String... others) {
        Node found = get(writtenAs);
        for (int i = 0; found == null && i < others.length; i++) {
            found = get(others[i]);
            if (found != null) {
                found.writtenStep = writtenAs;
            }
        }
        return found;
    }

    /**
     * Marks this value as understood: it is not kept.
     *
     * @return this value, or null where it is null in the document
     */
    public @Nullable Node take() {
        understood = true;
        return isNull() ? null : this;
    }

    /** Keeps this value as it is, without a word: the dialect allows it, and the record has no place for it. */
    public void keep() {
        kept = true;
    }

    void withoutRule() {
        withoutRule = true;
    }

    boolean isWithoutRule() {
        return withoutRule;
    }

    boolean isKept() {
        return kept;
    }

    /**
     * Says under which name our writer writes this member, where it is another than the document's.
     *
     * @param member the name
     */
    public void writtenAs(String member) {
        writtenStep = member;
    }

    /**
     * Says at which place our writer writes this element, where it is another than the document's.
     *
     * @param place the place, counted from 0
     */
    public void writtenAs(int place) {
        writtenStep = place;
    }

    /** This value was left out, and so is what stands in it. */
    void leaveOut() {
        leftOut = true;
    }

    /** In the array that is written this stands at another place than in the one that was read, or in none yet. */
    void writtenAt(int place) {
        if (index >= 0) {
            writtenStep = place;
        } else {
            stands = true; // one value where the format has an array
        }
    }

    /** The array of this only element is not written. */
    void withoutArray() {
        writtenStep = "";
    }

    boolean isUnderstood() {
        return understood;
    }

    boolean isLeftOut() {
        return leftOut;
    }

    /** Where this stands in the document that is written. */
    List<Object> writtenPath() {
        List<Object> path = parent == null ? new ArrayList<>() : parent.writtenPath();
        if (parent != null && !"".equals(writtenStep)) {
            Object step = index >= 0 ? index : name;
            path.add(writtenStep == null ? step : writtenStep);
        }
        if (stands) {
            path.add(0);
        }
        return path;
    }

    /** What tells this object from its neighbours. */
    @Nullable
    String anchor() {
        String title = null;
        for (Node child : children) {
            if (child.isText() && (child.name.equals("id") || child.name.equals("@id"))) {
                return child.text;
            }
            if (child.isText() && child.name.equals("name")) {
                title = child.text;
            }
        }
        return title;
    }

    /**
     * Where this stands.
     *
     * @return the JSON Pointer (RFC 6901) into the document that was read
     */
    public String pointer() {
        if (parent == null) {
            return "";
        }
        String step = index >= 0
                ? Integer.toString(index)
                : Finding.echo(name).replace("~", "~0").replace("/", "~1");
        return parent.pointer() + "/" + step;
    }

    /**
     * In which line this begins.
     *
     * @return the line, counted from 1; 0 if it is not known
     */
    public int line() {
        return line;
    }

    /**
     * Where in its line this begins.
     *
     * @return the column, counted from 1; 0 if it is not known
     */
    public int column() {
        return column;
    }

    /**
     * The JSON type.
     *
     * @return {@code object}, {@code array}, {@code string}, {@code number}, {@code boolean} or {@code null}
     */
    public String shape() {
        return switch (kind) {
            case START_OBJECT -> "object";
            case START_ARRAY -> "array";
            case STRING -> "string";
            case NUMBER -> "number";
            case TRUE, FALSE -> "boolean";
            default -> "null";
        };
    }

    /**
     * Writes the value as it is.
     *
     * @param out takes its tokens
     */
    public void write(TokenSink out) {
        switch (kind) {
            case START_OBJECT -> {
                out.startObject();
                for (Node child : children) {
                    out.field(child.name);
                    child.write(out);
                }
                out.endObject();
            }
            case START_ARRAY -> {
                out.startArray();
                children.forEach(child -> child.write(out));
                out.endArray();
            }
            case STRING -> out.string(text);
            case NUMBER -> out.digits(text);
            case TRUE, FALSE -> out.bool(kind == Token.TRUE);
            default -> out.nothing();
        }
    }

    @Override
    public String toString() {
        return shape() + " at '" + pointer() + "'";
    }
}
