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
    private static final Form<String> TEXT = new TextForm();
    private static final Form<String> WORDS = new WordsForm();
    private static final Form<Boolean> TRUTH = new TruthForm();
    private static final Form<Long> INTEGER = new IntegerForm();
    private static final Form<BigDecimal> DECIMAL = new DecimalForm();

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
        return new IdForm(member);
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
        return new ValueForm<>(kind, parse, print, pattern);
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
        return new CodeForm<>(codes, code);
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
        return new ListForm<>(element);
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
        return new MapForm<>(kind, parse, print, value);
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
        return new SameForm<>(form, to, from);
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
        return new OrTextForm<>(form, ofText);
    }
}
