package org.oer4j.json.mapping;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The form of a record: its members in the order in which they are written, and how to make one of what was read.
 *
 * <pre>{@code
 * static final ObjectForm<Derivation> DERIVATION = new ObjectForm<>("Derivation") {
 *     final Member<String> id = member("id", Forms.text(), Derivation::id);
 *     final Member<List<String>> changes = member("changes", Forms.list(Forms.text()), Derivation::changes);
 *
 *     @Override
 *     protected Derivation make(Values in) {
 *         return new Derivation(in.get(id), in.all(changes));
 *     }
 * };
 * }</pre>
 *
 * <p>Absent members and empty lists are not written. A record that cannot be made, because a required member is missing
 * or its constructor refuses what was read, is reported and left out.
 *
 * @param <R> the record
 */
public abstract class ObjectForm<R> extends Form<R> {
    private final String name;
    private final List<Member<?>> members = new ArrayList<>();
    private final List<Member<?>> inOrder = new ArrayList<>();
    private final Map<String, Member<?>> byName = new HashMap<>();

    /**
     * A form whose members the subclass declares in its fields.
     *
     * @param name the name of the type, which is also that of its schema
     */
    protected ObjectForm(String name) {
        this.name = Objects.requireNonNull(name, "name");
    }

    /**
     * Declares a member.
     *
     * @param member its name
     * @param form the form of its value
     * @param getter takes the value from a record; null or an empty value is not written
     * @param <V> the type of its value
     * @return the member, to ask {@link Values} with
     * @throws IllegalStateException if a member has that name already
     */
    protected final <V> Member<V> member(
            String member, Form<V> form, Function<? super R, ? extends @Nullable V> getter) {
        return declare(member, form, getter, false);
    }

    /**
     * Declares a member without which there is no record.
     *
     * @param member its name
     * @param form the form of its value
     * @param getter takes the value from a record
     * @param <V> the type of its value
     * @return the member, to ask {@link Values} with
     * @throws IllegalStateException if a member has that name already
     */
    protected final <V> Member<V> required(String member, Form<V> form, Function<? super R, ? extends V> getter) {
        return declare(member, form, getter, true);
    }

    private <V> Member<V> declare(
            String member, Form<V> form, Function<? super R, ? extends @Nullable V> getter, boolean isRequired) {
        Member<V> declared = new Member<>(this, members.size(), member, form, getter, isRequired);
        if (byName.putIfAbsent(member, declared) != null) {
            throw new IllegalStateException("'" + member + "' is declared twice in " + name + ", expected once");
        }
        members.add(declared);
        inOrder.add(declared);
        return declared;
    }

    /**
     * Declares a part of the record whose members stand among those of the record, without an object of their own.
     *
     * @param form the form of the part, which must be able to make one of nothing
     * @param getter takes the part from a record
     * @param <G> the part
     * @return the group, to ask {@link Values} with
     * @throws IllegalStateException if a member of the part has a name that is there already
     */
    protected final <G> Group<G> group(ObjectForm<G> form, Function<? super R, ? extends G> getter) {
        Group<G> group = new Group<>(form, members.size());
        for (Member<?> member : form.members) {
            declareOf(member, getter);
        }
        return group;
    }

    private <V> void declareOf(Member<V> member, Function<? super R, ?> getter) {
        Function<R, @Nullable V> ofGroup = record -> member.get(Objects.requireNonNull(getter.apply(record)));
        declare(member.name, member.form, ofGroup, member.isRequired);
    }

    /**
     * Says which members are written before the others, which follow in the order of their declaration.
     *
     * @param names the names, in order
     * @throws IllegalStateException if there is no such member
     */
    protected final void writeFirst(String... names) {
        for (int i = names.length - 1; i >= 0; i--) {
            Member<?> member = byName.get(names[i]);
            if (member == null) {
                throw new IllegalStateException("'" + names[i] + "' is no member of " + name);
            }
            inOrder.remove(member);
            inOrder.add(0, member);
        }
    }

    /**
     * Makes a record of what was read; required members are there.
     *
     * @param in the values
     * @return the record, or null where what was read is not enough for one; then {@link Values#missing} has been said
     * @throws IllegalArgumentException if the values do not go together; this is reported, and the record left out
     */
    protected abstract @Nullable R make(Values in);

    /**
     * Makes a record of plain text that stands where the object is documented, such as a name.
     *
     * @param words the text, not blank
     * @return the record, or null if text cannot stand for it
     */
    protected @Nullable R ofText(String words) {
        return null;
    }

    /**
     * The name of the type.
     *
     * @return for example {@code Derivation}
     */
    public final String name() {
        return name;
    }

    /**
     * The names of the members.
     *
     * @return the names in the order in which they are written
     */
    public final Set<String> memberNames() {
        Set<String> names = new LinkedHashSet<>();
        inOrder.forEach(member -> names.add(member.name));
        return names;
    }

    @Override
    protected final @Nullable R value(Reading in) {
        return in.token() == Token.START_OBJECT ? object(in, found -> false, () -> {}) : fromText(in);
    }

    /** Reads an object; {@code others} reads members that belong to the document and not to the record, and
     * {@code end} looks at them when all have been read. */
    final @Nullable R object(Reading in, Predicate<String> others, Runnable end) {
        Values values = values(in);
        int keptBefore = in.keptCount();
        Set<String> unknown = null;
        while (in.nextMember()) {
            String found = in.memberName();
            Member<?> member = byName.get(found);
            if (member != null) {
                if (values.seen[member.index]) {
                    in.repeatedMember();
                } else {
                    values.seen[member.index] = true;
                    in.advance();
                    int before = in.problemCount();
                    values.slots[member.index] = member.form.read(in);
                    values.told[member.index] = in.problemCount() > before;
                }
            } else {
                unknown = unknown == null ? new HashSet<>() : unknown;
                if (!unknown.add(found)) {
                    in.repeatedMember();
                } else {
                    in.advance();
                    if (!others.test(found)) {
                        in.unknownMember(found);
                    }
                }
            }
            in.endMember();
        }
        end.run();
        values.anchorKept(keptBefore);
        return made(values);
    }

    final Values values(Reading in) {
        return new Values(in, this, members.size());
    }

    /** The member of a name, or null. */
    final @Nullable Member<?> find(String member) {
        return byName.get(member);
    }

    /** Makes the record, or reports why there is none. */
    final @Nullable R made(Values values) {
        boolean complete = true;
        for (Member<?> member : members) {
            if (member.isRequired && values.slots[member.index] == null) {
                // why something that was there could not be used has been told
                if (!values.told[member.index]) {
                    values.missing(member);
                }
                complete = false;
            }
        }
        try {
            return complete ? make(values) : null;
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException refused) {
            values.in.refused(refused);
            return null;
        }
    }

    final @Nullable R fromText(Reading in) {
        R record = null;
        if (in.token() == Token.STRING) {
            String words = in.tokenText();
            if (words.isBlank()) {
                in.wrongShape(shape());
                return null;
            }
            record = ofText(words);
        }
        if (record == null) {
            in.leaveOut(shape());
        } else {
            in.wrongShape(shape());
        }
        return record;
    }

    @Override
    public final void write(R record, TokenSink out) {
        out.startObject();
        writeMembers(record, out);
        out.endObject();
    }

    /** Writes the members without the braces. */
    final void writeMembers(R record, TokenSink out) {
        for (Member<?> member : inOrder) {
            writeMember(member, record, out);
        }
    }

    /**
     * The members that a record has a value for.
     *
     * @param record the record
     * @return the names of the members that would be written, in order
     */
    public final List<String> membersOf(R record) {
        List<String> names = new ArrayList<>();
        for (Member<?> member : inOrder) {
            if (member.says(record)) {
                names.add(member.name);
            }
        }
        return names;
    }

    private static <R, V> void writeMember(Member<V> member, R record, TokenSink out) {
        V value = member.get(record);
        if (value != null && !member.form.isEmpty(value)) {
            out.field(member.name);
            member.form.write(value, out);
        }
    }

    @Override
    public final void describe(JsonSchema schema) {
        schema.reference(this);
    }

    /** Writes the properties, and which of them are required. */
    final void describeMembers(JsonSchema schema) {
        for (Member<?> member : inOrder) {
            schema.property(member.name, member.form);
        }
    }

    /** The names of the members without which there is no record. */
    final List<String> requiredNames() {
        return inOrder.stream()
                .filter(member -> member.isRequired)
                .map(member -> member.name)
                .toList();
    }

    @Override
    public final String shape() {
        return "object";
    }

    /**
     * One member of a record's form.
     *
     * @param <V> the type of its value
     */
    public static final class Member<V> {
        private final ObjectForm<?> owner;
        private final int index;
        private final String name;
        private final Form<V> form;
        private final Function<Object, @Nullable V> getter;
        private final boolean isRequired;

        @SuppressWarnings("unchecked") // only a record of the owner's type is ever handed in
        private <R> Member(
                ObjectForm<R> owner,
                int index,
                String name,
                Form<V> form,
                Function<? super R, ? extends @Nullable V> getter,
                boolean isRequired) {
            this.owner = owner;
            this.index = index;
            this.name = name;
            this.form = form;
            this.getter = (Function<Object, @Nullable V>) (Function<?, ?>) getter;
            this.isRequired = isRequired;
        }

        private @Nullable V get(Object record) {
            return getter.apply(record);
        }

        private boolean says(Object record) {
            V value = get(record);
            return value != null && !form.isEmpty(value);
        }

        Form<V> form() {
            return form;
        }

        @SuppressWarnings("unchecked") // the member's own form made the value
        private void writeSlot(@Nullable Object value, TokenSink out) {
            form.write((V) Objects.requireNonNull(value), out);
        }

        String name() {
            return name;
        }
    }

    /**
     * Members that stand together in a part of the record.
     *
     * @param <G> the part
     */
    public static final class Group<G> {
        private final ObjectForm<G> form;
        private final int first;

        private Group(ObjectForm<G> form, int first) {
            this.form = form;
            this.first = first;
        }
    }

    /** What was read of one object. */
    public static final class Values {
        private final Reading in;
        private final ObjectForm<?> owner;
        private final @Nullable Object[] slots;
        private final boolean[] seen;
        private final boolean[] told;

        private Values(Reading in, ObjectForm<?> owner, int size) {
            this.in = in;
            this.owner = owner;
            this.slots = new Object[size];
            this.seen = new boolean[size];
            this.told = new boolean[size];
        }

        /**
         * The value of a member.
         *
         * @param member the member
         * @param <V> the type of its value
         * @return the value, or null where there is none
         */
        @SuppressWarnings("unchecked") // the member's own form made the value
        public <V> @Nullable V get(Member<V> member) {
            return (V) slots[member.index];
        }

        /**
         * The value of a required member.
         *
         * @param member the member
         * @param <V> the type of its value
         * @return the value
         * @throws IllegalStateException if the member was not declared as required
         */
        public <V> V the(Member<V> member) {
            V value = get(member);
            if (value == null) {
                throw new IllegalStateException(
                        "'" + member.name + "' of " + member.owner.name + " has no value, expected it to be required");
            }
            return value;
        }

        /**
         * The values of a list.
         *
         * @param member the member
         * @param <V> the type of its elements
         * @return the elements; empty where there are none
         */
        public <V> List<V> all(Member<List<V>> member) {
            List<V> values = get(member);
            return values == null ? List.of() : values;
        }

        /**
         * The value of a member, or another one where there is none.
         *
         * @param member the member
         * @param other the other value
         * @param <V> the type of its value
         * @return the value
         */
        public <V> V or(Member<V> member, V other) {
            V value = get(member);
            return value == null ? other : value;
        }

        /**
         * The part that a group of members makes.
         *
         * @param group the group
         * @param <G> the part
         * @return the part
         * @throws IllegalArgumentException if the values do not go together
         */
        public <G> G the(Group<G> group) {
            int size = group.form.members.size();
            Values values = new Values(in, group.form, size);
            System.arraycopy(slots, group.first, values.slots, 0, size);
            G part = group.form.make(values);
            if (part == null) {
                throw new IllegalStateException("'" + group.form.name + "' makes nothing, expected it to be a group");
            }
            return part;
        }

        /** What was kept of this object goes back only to the object with this id, or name. */
        void anchorKept(int since) {
            if (in.keptCount() > since) {
                in.anchorKept(since, named("id"), named("name"));
            }
        }

        /** Keeps a value for which the record that is made has no place. */
        void keep(String member) {
            Member<?> found = owner.find(member);
            if (found != null && slots[found.index] != null) {
                in.keepHere(member, out -> found.writeSlot(slots[found.index], out));
            }
        }

        private @Nullable Object named(String member) {
            Member<?> found = owner.find(member);
            return found == null ? null : slots[found.index];
        }

        void put(Member<?> member, @Nullable Object value) {
            seen[member.index] = true;
            slots[member.index] = value;
        }

        /**
         * Reports that a member is missing; what is read is left out, so this is an error where the mode says so.
         *
         * @param member the member
         */
        public void missing(Member<?> member) {
            in.missing(member.name);
        }
    }
}
