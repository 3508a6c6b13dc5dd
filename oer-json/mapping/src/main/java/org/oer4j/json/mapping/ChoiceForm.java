package org.oer4j.json.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One of several records, told apart by a member that names the type. The list of names is closed: what is not on it is
 * read as the first record and reported.
 *
 * @param <T> what the records have in common
 */
public final class ChoiceForm<T> extends Form<T> {
    private final String typeMember;
    private final List<Alternative<? extends T>> alternatives;

    private ChoiceForm(String typeMember, List<Alternative<? extends T>> alternatives) {
        this.typeMember = typeMember;
        this.alternatives = List.copyOf(alternatives);
        Map<String, Form<?>> forms = new LinkedHashMap<>();
        for (Alternative<?> alternative : alternatives) {
            for (String member : alternative.form.memberNames()) {
                Form<?> form =
                        Objects.requireNonNull(alternative.form.find(member)).form();
                Form<?> other = forms.putIfAbsent(member, form);
                if (member.equals(typeMember) || (other != null && !other.equals(form))) {
                    throw new IllegalStateException("'" + member + "' of " + alternative.form.name()
                            + " stands for something else too, expected one form a name");
                }
            }
        }
    }

    /**
     * A choice with its first record, as which what is not known is read.
     *
     * @param typeMember the member that names the type, such as {@code type}
     * @param type the records of the first kind
     * @param form their form, whose name is the name of the type
     * @param <T> what the records have in common
     * @return the choice
     */
    public static <T> ChoiceForm<T> of(String typeMember, Class<? extends T> type, ObjectForm<? extends T> form) {
        return new ChoiceForm<T>(typeMember, List.of(Alternative.unchecked(type, form)));
    }

    /**
     * This choice with another record.
     *
     * @param type the records of the other kind
     * @param form their form, whose name is the name of the type; members that another record has too must have the same
     *     form there
     * @return the wider choice
     */
    public ChoiceForm<T> or(Class<? extends T> type, ObjectForm<? extends T> form) {
        List<Alternative<? extends T>> more = new ArrayList<>(alternatives);
        more.add(Alternative.unchecked(type, form));
        return new ChoiceForm<>(typeMember, more);
    }

    /**
     * The form of something that is one of these records and says one thing more, in the same object: a contributor is a
     * person or organization, and has a role.
     *
     * @param member the name of the further member
     * @param form its form
     * @param make puts the record and the further value, or null, together
     * @param record takes the record out
     * @param more takes the further value out, or null where there is none
     * @param <V> the type of the further value
     * @param <X> what both make
     * @return the form
     * @throws IllegalStateException if a record has a member of that name
     */
    public <V, X> Form<X> with(
            String member,
            Form<V> form,
            BiFunction<? super T, ? super @Nullable V, ? extends X> make,
            Function<? super X, ? extends T> record,
            Function<? super X, ? extends @Nullable V> more) {
        for (Alternative<?> alternative : alternatives) {
            if (member.equals(typeMember) || alternative.form.find(member) != null) {
                throw new IllegalStateException("'" + member + "' is a member of " + alternative.form.name()
                        + " already, expected another name");
            }
        }
        return new Extended<>(this, member, form, make, record, more);
    }

    @Override
    protected @Nullable T value(Reading in) {
        return value(in, (found, name) -> found.member(name));
    }

    /** Reads the record; {@code member} hands its members on to what was found and may keep others. */
    private @Nullable T value(Reading in, BiConsumer<Found, String> member) {
        if (in.token() != Token.START_OBJECT) {
            return alternatives.get(0).form.fromText(in);
        }
        Found found = new Found(in);
        int keptBefore = in.keptCount();
        in.object(name -> member.accept(found, name));
        found.values.get(0).anchorKept(keptBefore);
        return found.made(alternatives);
    }

    @Override
    public void write(T value, TokenSink out) {
        out.startObject();
        writeMembers(value, out);
        out.endObject();
    }

    private void writeMembers(T value, TokenSink out) {
        for (Alternative<? extends T> alternative : alternatives) {
            if (alternative.type.isInstance(value)) {
                out.field(typeMember);
                out.string(alternative.form.name());
                alternative.writeMembers(value, out);
                return;
            }
        }
        throw new IllegalArgumentException("'" + value.getClass().getName() + "' has no form, expected one of "
                + alternatives.stream().map(one -> one.form.name()).toList());
    }

    @Override
    public void describe(JsonSchema schema) {
        schema.any(alternatives.stream()
                .map(one -> new Typed<>(typeMember, one.form))
                .toList());
    }

    @Override
    public String shape() {
        return "object";
    }

    private record Alternative<A>(Class<A> type, ObjectForm<A> form) {
        @SuppressWarnings("unchecked") // a form reads and writes records of its own type
        static <A> Alternative<? extends A> unchecked(Class<? extends A> type, ObjectForm<? extends A> form) {
            return new Alternative<>((Class<A>) type, (ObjectForm<A>) form);
        }

        void writeMembers(Object value, TokenSink out) {
            form.writeMembers(type.cast(value), out);
        }
    }

    /** What was read before the type is known: every record's values side by side. */
    private final class Found {
        private final Reading in;
        private final List<ObjectForm.Values> values = new ArrayList<>();
        private final Map<String, Boolean> names = new LinkedHashMap<>();
        private @Nullable String type;

        Found(Reading in) {
            this.in = in;
            alternatives.forEach(one -> values.add(one.form.values(in)));
        }

        void member(String name) {
            if (name.equals(typeMember)) {
                type = in.text();
                return;
            }
            Object value = null;
            boolean known = false;
            for (int i = 0; i < values.size(); i++) {
                ObjectForm.Member<?> member = alternatives.get(i).form.find(name);
                if (member != null) {
                    value = known ? value : member.form().read(in);
                    values.get(i).put(member, value);
                    known = true;
                }
            }
            if (known) {
                names.put(name, true);
            } else {
                in.unknownMember(name);
            }
        }

        private int chosen() {
            for (int i = 0; i < values.size(); i++) {
                if (alternatives.get(i).form.name().equals(type)) {
                    return i;
                }
            }
            String first = alternatives.get(0).form.name();
            if (type == null) {
                in.report(ReadRules.MISSING_MEMBER, in.mode().bent(), typeMember);
            } else {
                in.report(ReadRules.UNKNOWN_TYPE, in.mode().bent(), type, first);
            }
            return 0;
        }

        @Nullable
        T made(List<Alternative<? extends T>> among) {
            int chosen = chosen();
            ObjectForm<? extends T> form = among.get(chosen).form;
            Set<String> own = form.memberNames();
            for (String name : names.keySet()) {
                if (!own.contains(name)) {
                    in.report(ReadRules.UNKNOWN_MEMBER, in.mode().unknown(), name);
                    values.forEach(of -> of.keep(name));
                }
            }
            return form.made(values.get(chosen));
        }
    }

    /** A record with a further member. */
    private static final class Extended<T, V, X> extends Form<X> {
        private final ChoiceForm<T> choice;
        private final String member;
        private final Form<V> form;
        private final BiFunction<? super T, ? super @Nullable V, ? extends X> make;
        private final Function<? super X, ? extends T> record;
        private final Function<? super X, ? extends @Nullable V> more;

        Extended(
                ChoiceForm<T> choice,
                String member,
                Form<V> form,
                BiFunction<? super T, ? super @Nullable V, ? extends X> make,
                Function<? super X, ? extends T> record,
                Function<? super X, ? extends @Nullable V> more) {
            this.choice = choice;
            this.member = member;
            this.form = form;
            this.make = make;
            this.record = record;
            this.more = more;
        }

        @Override
        protected @Nullable X value(Reading in) {
            List<V> further = new ArrayList<>(1);
            T read = choice.value(in, (found, name) -> {
                if (name.equals(member)) {
                    V value = form.read(in);
                    if (value != null) {
                        further.add(value);
                    }
                } else {
                    found.member(name);
                }
            });
            return read == null ? null : make.apply(read, further.isEmpty() ? null : further.get(0));
        }

        @Override
        public void write(X value, TokenSink out) {
            out.startObject();
            choice.writeMembers(record.apply(value), out);
            V further = more.apply(value);
            if (further != null && !form.isEmpty(further)) {
                out.field(member);
                form.write(further, out);
            }
            out.endObject();
        }

        @Override
        public void describe(JsonSchema schema) {
            choice.describe(schema);
            schema.properties(member, form);
        }

        @Override
        public String shape() {
            return choice.shape();
        }
    }

    /** A record with the member that names its type. */
    private static final class Typed<A> extends Form<A> {
        private final String typeMember;
        private final ObjectForm<A> form;

        Typed(String typeMember, ObjectForm<A> form) {
            this.typeMember = typeMember;
            this.form = form;
        }

        @Override
        protected @Nullable A value(Reading in) {
            return form.value(in);
        }

        @Override
        public void write(A value, TokenSink out) {
            form.write(value, out);
        }

        @Override
        public void describe(JsonSchema schema) {
            schema.typed(typeMember, form);
        }

        @Override
        public String shape() {
            return "object";
        }
    }
}
