package org.oer4j.json.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Hands tokens on and knows where they stand. */
abstract class PathSink implements TokenSink {
    private final TokenSink out;
    private final List<Container> open = new ArrayList<>();

    PathSink(TokenSink out) {
        this.out = out;
    }

    /** Called before an object or array is closed. */
    abstract void beforeEnd(Container container, TokenSink target);

    /** The names and places that lead to the innermost open object or array. */
    final List<Object> path() {
        List<Object> path = new ArrayList<>(open.size());
        for (int i = 0; i < open.size() - 1; i++) {
            path.add(open.get(i).step());
        }
        return path;
    }

    private void value(@Nullable String text) {
        if (!open.isEmpty()) {
            open.get(open.size() - 1).value(text);
        }
    }

    private void end() {
        beforeEnd(open.get(open.size() - 1), out);
        open.remove(open.size() - 1);
    }

    @Override
    public final void startObject() {
        value(null);
        open.add(new Container(false));
        out.startObject();
    }

    @Override
    public final void endObject() {
        end();
        out.endObject();
    }

    @Override
    public final void startArray() {
        value(null);
        open.add(new Container(true));
        out.startArray();
    }

    @Override
    public final void endArray() {
        end();
        out.endArray();
    }

    @Override
    public final void field(String name) {
        open.get(open.size() - 1).field(name);
        out.field(name);
    }

    @Override
    public final void string(String text) {
        value(text);
        out.string(text);
    }

    @Override
    public final void bool(boolean truth) {
        value(null);
        out.bool(truth);
    }

    @Override
    public final void number(long number) {
        value(null);
        out.number(number);
    }

    @Override
    public final void number(BigDecimal number) {
        value(null);
        out.number(number);
    }

    @Override
    public final void digits(String digits) {
        value(null);
        out.digits(digits);
    }

    @Override
    public final void nothing() {
        value(null);
        out.nothing();
    }

    /** An object or array that is being written. */
    static final class Container {
        private final boolean array;
        private final Set<String> names = new HashSet<>();
        private String name = "";
        private int count;
        private @Nullable String id;
        private @Nullable String title;

        private Container(boolean array) {
            this.array = array;
        }

        boolean isArray() {
            return array;
        }

        /** What tells the object from its neighbours: its id, else its name; null where it has neither. */
        @Nullable
        String anchor() {
            return id == null ? title : id;
        }

        /** False where the object has such a member. */
        boolean addName(String member) {
            return names.add(member);
        }

        private void field(String member) {
            name = member;
            names.add(member);
        }

        private void value(@Nullable String text) {
            count++;
            if (text != null && !array) {
                id = isId(name) ? text : id;
                title = isName(name) ? text : title;
            }
        }

        private Object step() {
            if (array) {
                return count - 1;
            }
            return name;
        }
    }

    static boolean isId(String member) {
        return member.equals("id") || member.equals("@id");
    }

    static boolean isName(String member) {
        return member.equals("name");
    }
}
