package org.oer4j.json.mapping;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The forms that records are put together from. */
public final class Forms {
    private static final Form<String> TEXT = new Text();
    private static final Form<String> WORDS = new Words();
    private static final Form<Boolean> TRUTH = new Truth();
    private static final Form<Long> INTEGER = new Whole();
    private static final Form<BigDecimal> DECIMAL = new Decimal();

    private Forms() {}

    /**
     * Text as it is; a number or a truth value is taken as it is written.
     *
     * @return the form
     */
    public static Form<String> text() {
        return TEXT;
    }

    /**
     * Text that says something; blank text counts as absent.
     *
     * @return the form
     */
    public static Form<String> words() {
        return WORDS;
    }

    /**
     * The id of a record; where the record itself stands there, its id is taken.
     *
     * @param member the member of the record that holds its id
     * @return the form
     */
    public static Form<String> idOf(String member) {
        return new IdOf(member);
    }

    /**
     * {@code true} or {@code false}; the words in quotes are understood too.
     *
     * @return the form
     */
    public static Form<Boolean> truth() {
        return TRUTH;
    }

    /**
     * A whole number within 64 bits; digits in quotes are understood too.
     *
     * @return the form
     */
    public static Form<Long> integer() {
        return INTEGER;
    }

    /**
     * A number of any size with its decimal places kept; digits in quotes are understood too.
     *
     * @return the form
     */
    public static Form<BigDecimal> decimal() {
        return DECIMAL;
    }

    /**
     * A value written as text, such as a date or a country's code. Where it is understood in another spelling than it is
     * written in, that is reported.
     *
     * @param kind what is expected, for problems, such as {@code ISO 3166-1 country}
     * @param parse reads the text; throws {@code IllegalArgumentException} where it cannot
     * @param print writes the value
     * @param pattern a regular expression (ECMA 262) of what is written, for the schema, or null
     * @param <T> the type of value
     * @return the form
     */
    public static <T> Form<T> value(
            String kind,
            Function<String, ? extends T> parse,
            Function<? super T, String> print,
            @Nullable String pattern) {
        return new Value<>(kind, parse, print, pattern);
    }

    /**
     * The constants of an enum by their codes; capitals and {@code _} for {@code -} are understood too.
     *
     * @param type the enum
     * @param code the code of a constant, lower case with hyphens
     * @param <E> the enum
     * @return the form
     */
    public static <E extends Enum<E>> Form<E> code(Class<E> type, Function<? super E, String> code) {
        Map<String, E> codes = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> codes.put(code.apply(constant), constant));
        return new Code<>(codes, code);
    }

    /**
     * The constants of an enum by their names in lower case with hyphens; capitals and {@code _} are understood too.
     *
     * @param type the enum
     * @param <E> the enum
     * @return the form
     */
    public static <E extends Enum<E>> Form<E> code(Class<E> type) {
        return code(type, constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /**
     * Elements of which each counts once, in the order they have; a single value stands for a set of one.
     *
     * @param element the form of an element
     * @param <T> the type of element
     * @return the form
     */
    public static <T> Form<Set<T>> set(Form<T> element) {
        return as(list(element), LinkedHashSet::new, List::copyOf);
    }

    /**
     * Elements in their order; a single value stands for a list of one. Elements that cannot be used are left out.
     *
     * @param element the form of an element
     * @param <T> the type of element
     * @return the form
     * @throws IllegalArgumentException if an element is a list itself: a single value could stand for either
     */
    public static <T> Form<List<T>> list(Form<T> element) {
        return new Elements<>(element);
    }

    /**
     * An object whose members are not named by the form, such as a language map.
     *
     * @param kind what is expected of a name, for problems, such as {@code BCP 47 language tag}
     * @param parse reads a name; throws {@code IllegalArgumentException} where it cannot
     * @param print writes a name
     * @param value the form of the values
     * @param <K> the type of the names
     * @param <V> the type of the values
     * @return the form; maps are read and written in the order they have
     */
    public static <K, V> Form<Map<K, V>> map(
            String kind, Function<String, ? extends K> parse, Function<? super K, String> print, Form<V> value) {
        return new Members<>(kind, parse, print, value);
    }

    /**
     * A form for another type of value that has the same JSON.
     *
     * @param form the form that there is
     * @param to makes the other value; throws {@code IllegalArgumentException} where it cannot
     * @param from takes it apart
     * @param <A> the type that there is a form for
     * @param <B> the other type
     * @return the form
     */
    public static <A, B> Form<B> as(
            Form<A> form, Function<? super A, ? extends B> to, Function<? super B, ? extends A> from) {
        return new Same<>(form, to, from);
    }

    /**
     * A form that also takes plain text for its value, such as a title of which the language is not said; that is reported.
     *
     * @param form the form as which the value is written
     * @param ofText makes a value of text that is not blank
     * @param <T> the type of value
     * @return the form
     */
    public static <T> Form<T> orText(Form<T> form, Function<String, ? extends T> ofText) {
        return new OrText<>(form, ofText);
    }

    private static class Text extends Form<String> {
        @Override
        protected @Nullable String value(Reading in) {
            return in.text();
        }

        @Override
        public void write(String value, TokenSink out) {
            out.string(value);
        }

        @Override
        public void describe(JsonSchema schema) {
            schema.type(shape());
        }

        @Override
        public String shape() {
            return "string";
        }
    }

    private static final class Words extends Text {
        @Override
        protected @Nullable String value(Reading in) {
            String text = super.value(in);
            return text == null || text.isBlank() ? null : text;
        }
    }

    private static final class IdOf extends Text {
        private final String member;

        IdOf(String member) {
            this.member = member;
        }

        @Override
        protected @Nullable String value(Reading in) {
            String id;
            if (in.token() == Token.START_OBJECT) {
                in.wrongShape(shape());
                Found found = new Found();
                in.object(name -> {
                    if (name.equals(member)) {
                        found.id = in.text();
                    } else {
                        in.unknownMember(name);
                    }
                });
                id = found.id;
            } else {
                id = in.text();
            }
            if (id == null || id.isBlank()) {
                in.missing(member);
                return null;
            }
            return id;
        }

        private static final class Found {
            private @Nullable String id;
        }
    }

    private static final class Truth extends Form<Boolean> {
        @Override
        protected @Nullable Boolean value(Reading in) {
            return in.bool();
        }

        @Override
        public void write(Boolean value, TokenSink out) {
            out.bool(value);
        }

        @Override
        public void describe(JsonSchema schema) {
            schema.type(shape());
        }

        @Override
        public String shape() {
            return "boolean";
        }
    }

    private static final class Whole extends Form<Long> {
        @Override
        protected @Nullable Long value(Reading in) {
            String digits = in.number("integer");
            if (digits == null) {
                return null;
            }
            try {
                return Long.valueOf(digits);
            } catch (NumberFormatException fraction) {
                in.refused(digits, "integer");
                return null;
            }
        }

        @Override
        public void write(Long value, TokenSink out) {
            out.number(value);
        }

        @Override
        public void describe(JsonSchema schema) {
            schema.type("integer");
        }

        @Override
        public String shape() {
            return "number";
        }
    }

    private static final class Decimal extends Form<BigDecimal> {
        /** Beyond this many digits before or after the point it is no amount of anything, but an attack. */
        private static final int MOST_DIGITS = 100;

        @Override
        protected @Nullable BigDecimal value(Reading in) {
            String digits = in.number("number");
            if (digits == null) {
                return null;
            }
            try {
                BigDecimal number = new BigDecimal(digits);
                if (Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS) {
                    return number;
                }
            } catch (NumberFormatException noNumber) {
                // reported below, as a number that is too long is
            }
            in.refused(digits, "number");
            return null;
        }

        @Override
        public void write(BigDecimal value, TokenSink out) {
            out.number(value);
        }

        @Override
        public void describe(JsonSchema schema) {
            schema.type(shape());
        }

        @Override
        public String shape() {
            return "number";
        }
    }

    private static final class Value<T> extends Form<T> {
        private final String kind;
        private final Function<String, ? extends T> parse;
        private final Function<? super T, String> print;
        private final @Nullable String pattern;

        Value(
                String kind,
                Function<String, ? extends T> parse,
                Function<? super T, String> print,
                @Nullable String pattern) {
            this.kind = kind;
            this.parse = parse;
            this.print = print;
            this.pattern = pattern;
        }

        @Override
        protected @Nullable T value(Reading in) {
            String text = in.text();
            if (text == null) {
                return null;
            }
            try {
                T value = parse.apply(text);
                String written = print.apply(value);
                if (!written.equals(text)) {
                    in.otherSpelling(text, written);
                }
                return value;
            } catch (IllegalArgumentException refused) {
                in.refused(text, kind);
                return null;
            }
        }

        @Override
        public void write(T value, TokenSink out) {
            out.string(print.apply(value));
        }

        @Override
        public void describe(JsonSchema schema) {
            schema.text(kind, pattern);
        }

        @Override
        public String shape() {
            return "string";
        }
    }

    private static final class Code<E> extends Form<E> {
        private final Map<String, E> codes;
        private final Function<? super E, String> code;

        Code(Map<String, E> codes, Function<? super E, String> code) {
            this.codes = codes;
            this.code = code;
        }

        @Override
        protected @Nullable E value(Reading in) {
            String text = in.text();
            if (text == null) {
                return null;
            }
            E exact = codes.get(text);
            if (exact != null) {
                return exact;
            }
            E other = codes.get(
                    text.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-'));
            if (other == null) {
                in.refused(text, String.join(", ", codes.keySet()));
            } else {
                in.otherSpelling(text, code.apply(other));
            }
            return other;
        }

        @Override
        public void write(E value, TokenSink out) {
            out.string(code.apply(value));
        }

        @Override
        public void describe(JsonSchema schema) {
            schema.oneOf(codes.keySet());
        }

        @Override
        public String shape() {
            return "string";
        }
    }

    private static final class Elements<T> extends Form<List<T>> {
        private final Form<T> element;

        Elements(Form<T> element) {
            this.element = element;
            if (element.takesArrays()) {
                throw new IllegalArgumentException("a list of lists, expected elements that are no lists");
            }
        }

        @Override
        protected List<T> value(Reading in) {
            return in.list(() -> element.read(in), element.shape());
        }

        @Override
        public void write(List<T> values, TokenSink out) {
            out.startArray();
            for (T value : values) {
                element.write(value, out);
            }
            out.endArray();
        }

        @Override
        public void describe(JsonSchema schema) {
            schema.array(element);
        }

        @Override
        public String shape() {
            return "array";
        }

        @Override
        protected boolean takesArrays() {
            return true;
        }

        @Override
        protected boolean isEmpty(List<T> values) {
            return values.isEmpty();
        }
    }

    private static final class Members<K, V> extends Form<Map<K, V>> {
        private final String kind;
        private final Function<String, ? extends K> parse;
        private final Function<? super K, String> print;
        private final Form<V> value;

        Members(String kind, Function<String, ? extends K> parse, Function<? super K, String> print, Form<V> value) {
            this.kind = kind;
            this.parse = parse;
            this.print = print;
            this.value = value;
        }

        @Override
        protected @Nullable Map<K, V> value(Reading in) {
            if (in.token() != Token.START_OBJECT) {
                in.leaveOut(shape());
                return null;
            }
            Map<K, V> map = new LinkedHashMap<>();
            in.object(name -> put(name, in, map));
            return map;
        }

        private void put(String name, Reading in, Map<K, V> map) {
            K key;
            try {
                key = parse.apply(name);
            } catch (IllegalArgumentException refused) {
                in.refused(name, kind);
                in.skip();
                return;
            }
            if (!print.apply(key).equals(name)) {
                in.otherSpelling(name, print.apply(key));
            }
            V read = value.read(in);
            if (read != null && map.putIfAbsent(key, read) != null) {
                in.repeated(name);
            }
        }

        @Override
        public void write(Map<K, V> map, TokenSink out) {
            out.startObject();
            map.forEach((key, one) -> {
                out.field(print.apply(key));
                value.write(one, out);
            });
            out.endObject();
        }

        @Override
        public void describe(JsonSchema schema) {
            schema.map(value);
        }

        @Override
        public String shape() {
            return "object";
        }

        @Override
        protected boolean isEmpty(Map<K, V> map) {
            return map.isEmpty();
        }
    }

    private static final class Same<A, B> extends Form<B> {
        private final Form<A> form;
        private final Function<? super A, ? extends B> to;
        private final Function<? super B, ? extends A> from;

        Same(Form<A> form, Function<? super A, ? extends B> to, Function<? super B, ? extends A> from) {
            this.form = form;
            this.to = to;
            this.from = from;
        }

        @Override
        protected @Nullable B value(Reading in) {
            A read = form.value(in);
            if (read == null || form.isEmpty(read)) {
                return null;
            }
            try {
                return to.apply(read);
            } catch (IllegalArgumentException refused) {
                in.refused(refused);
                return null;
            }
        }

        @Override
        public void write(B value, TokenSink out) {
            form.write(from.apply(value), out);
        }

        @Override
        public void describe(JsonSchema schema) {
            form.describe(schema);
        }

        @Override
        public String shape() {
            return form.shape();
        }

        @Override
        protected boolean takesArrays() {
            return form.takesArrays();
        }

        @Override
        protected boolean isEmpty(B value) {
            return form.isEmpty(from.apply(value));
        }
    }

    private static final class OrText<T> extends Form<T> {
        private final Form<T> form;
        private final Function<String, ? extends T> ofText;

        OrText(Form<T> form, Function<String, ? extends T> ofText) {
            this.form = form;
            this.ofText = ofText;
        }

        @Override
        protected @Nullable T value(Reading in) {
            if (in.token() != Token.STRING || in.tokenText().isBlank()) {
                return form.value(in);
            }
            in.wrongShape(shape());
            return ofText.apply(in.tokenText());
        }

        @Override
        public void write(T value, TokenSink out) {
            form.write(value, out);
        }

        @Override
        public void describe(JsonSchema schema) {
            form.describe(schema);
        }

        @Override
        public String shape() {
            return form.shape();
        }

        @Override
        protected boolean takesArrays() {
            return form.takesArrays();
        }

        @Override
        protected boolean isEmpty(T value) {
            return form.isEmpty(value);
        }
    }
}
