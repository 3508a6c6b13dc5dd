package org.oer4j.json.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Finding;

/**
 * The members of a document that its reader did not know: kept word for word, so that writing in the same dialect gives
 * them back where they stood. Immutable; equal by what is kept.
 *
 * <p>They stand behind the members that the writer knows, and only where it writes an object or array at their place.
 * Whoever changed the record in between may have moved things: what belonged to the element of a list goes back only to
 * one with the same {@code id}, or where it has none, the same {@code name}.
 */
public final class KeptMembers {
    /** Nothing was kept. */
    public static final KeptMembers NONE = new KeptMembers(List.of());

    /** How much is kept of one document, in characters, with eight for each token. */
    public static final int MOST_CHARACTERS = 1_000_000;

    private final List<Kept> all;

    private KeptMembers(List<Kept> all) {
        this.all = all;
    }

    /**
     * Whether nothing was kept.
     *
     * @return true for {@link #NONE}
     */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * Where the members stand when they are written back.
     *
     * @return JSON Pointers (RFC 6901), sorted by object; that of an array names an element behind its others
     */
    public List<String> pointers() {
        return all.stream().map(Kept::pointer).toList();
    }

    /**
     * Writes a document together with these members.
     *
     * @param out takes the tokens of both
     * @return what the writer of the document writes to; afterwards it knows what found no place
     */
    public Merge into(TokenSink out) {
        return new Merge(this, out);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeptMembers that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return "KeptMembers" + pointers();
    }

    /**
     * One member, or one element.
     *
     * @param path where the object or array stands: names and numbers
     * @param anchor what tells the object from its neighbours, or null
     * @param name the name of the member, or null for an element
     * @param value its tokens
     */
    private record Kept(
            List<Object> path,
            @Nullable String anchor,
            @Nullable String name,
            TokenBuffer value) {
        String pointer() {
            return pointerOf(path) + "/" + (name == null ? "-" : escaped(name));
        }
    }

    private static String pointerOf(List<Object> path) {
        StringBuilder pointer = new StringBuilder();
        path.forEach(step -> pointer.append('/').append(escaped(step.toString())));
        return pointer.toString();
    }

    private static String escaped(String step) {
        return Finding.echo(step).replace("~", "~0").replace("/", "~1");
    }

    /** Collects what is kept of one document; used by one thread. */
    public static final class Builder {
        private final List<Kept> all = new ArrayList<>();
        private long left = MOST_CHARACTERS;

        /** Nothing is kept yet. */
        public Builder() {}

        /**
         * Keeps a member.
         *
         * @param path where its object stands in the document as it is written: names ({@link String}) and places in
         *     arrays ({@link Integer})
         * @param anchor the id of the object, or its name, which must be the same when it is written; null for any
         * @param name the name of the member; null for an element of the array at {@code path}
         * @return takes the value's tokens, and then goes to {@link #isKept}
         */
        public TokenSink keep(List<?> path, @Nullable String anchor, @Nullable String name) {
            boolean writable = name == null || !HalfCharacters.isIn(name);
            TokenBuffer value = new TokenBuffer(writable ? left - (name == null ? 0 : name.length()) : -1);
            all.add(new Kept(List.copyOf(path), anchor, name, value));
            return value;
        }

        /**
         * Ends the member that was kept last.
         *
         * @return false if it was too much, or has a name that cannot be written; then it is not kept
         */
        public boolean isKept() {
            TokenBuffer last = all.get(all.size() - 1).value;
            if (last.left() < 0) {
                all.remove(all.size() - 1);
                return false;
            }
            left = last.left();
            return true;
        }

        int size() {
            return all.size();
        }

        /** Forgets what was kept since, because the value that it stood in is left out. */
        void forget(int since) {
            all.subList(since, all.size()).clear();
        }

        /** Says what tells the object at a path from its neighbours. */
        void anchor(int since, List<?> path, String anchor) {
            for (int i = since; i < all.size(); i++) {
                Kept kept = all.get(i);
                if (kept.path.equals(path)) {
                    all.set(i, new Kept(kept.path, anchor, kept.name, kept.value));
                }
            }
        }

        /**
         * What was kept.
         *
         * @return an immutable value, sorted by object; of one object in the order of the text
         */
        public KeptMembers build() {
            return all.isEmpty()
                    ? NONE
                    : new KeptMembers(all.stream()
                            .sorted(Comparator.comparing(kept -> pointerOf(kept.path)))
                            .toList());
        }
    }

    /** Puts the kept members among those that a writer writes; used by one thread, for one document. */
    public static final class Merge extends PathSink {
        private final Map<List<Object>, List<Kept>> waiting = new LinkedHashMap<>();

        private Merge(KeptMembers kept, TokenSink out) {
            super(Objects.requireNonNull(out, "out"));
            kept.all.forEach(one ->
                    waiting.computeIfAbsent(one.path, path -> new ArrayList<>()).add(one));
        }

        /**
         * What could not be written back, because its place is not there, is taken, or belongs to something else now.
         *
         * @return JSON Pointers, in the order in which the members were kept
         */
        public List<String> unplaced() {
            return waiting.values().stream()
                    .flatMap(List::stream)
                    .map(Kept::pointer)
                    .toList();
        }

        @Override
        void beforeEnd(Container container, TokenSink out) {
            List<Kept> here = waiting.isEmpty() ? null : waiting.get(path());
            if (here != null) {
                here.removeIf(kept -> placed(kept, container, out));
            }
        }

        private static boolean placed(Kept kept, Container container, TokenSink out) {
            if (container.isArray() != (kept.name == null)
                    || (kept.anchor != null && !kept.anchor.equals(container.anchor()))) {
                return false;
            }
            if (kept.name != null) {
                if (!container.addName(kept.name)) {
                    return false;
                }
                out.field(kept.name);
            }
            kept.value.replay(out);
            return true;
        }
    }
}
