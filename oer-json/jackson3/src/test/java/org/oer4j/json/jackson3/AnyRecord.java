package org.oer4j.json.jackson3;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.oer4j.implementation.CurrencyCode;
import org.oer4j.place.CountryCode;
import org.oer4j.place.Subdivision;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDate;
import org.oer4j.time.Period;

/**
 * Makes any record that its constructor does not refuse, out of its components, so that no field of a new record can be
 * forgotten in its native form.
 */
final class AnyRecord {
    private static final int DEEPEST = 4;

    private static final Arbitrary<String> TEXT = Arbitraries.strings().ofMaxLength(8); // also halves of characters
    private static final Arbitrary<String> WORDS = TEXT.filter(text -> !text.isBlank());
    private static final Arbitrary<PartialDate> DATE = Combinators.combine(
                    Arbitraries.integers().between(1990, 2040),
                    Arbitraries.integers().between(1, 12).injectNull(0.3),
                    Arbitraries.integers().between(1, 28).injectNull(0.3))
            .as((year, month, day) -> new PartialDate(year, month, month == null ? null : day));

    private static final Map<Class<?>, Arbitrary<?>> VALUES = new LinkedHashMap<>();

    static {
        VALUES.put(String.class, WORDS);
        VALUES.put(CurrencyCode.class, Arbitraries.of("CHF", "XAF", "ZZZ").map(CurrencyCode::of));
        VALUES.put(boolean.class, Arbitraries.of(true, false));
        VALUES.put(Boolean.class, Arbitraries.of(true, false));
        VALUES.put(int.class, Arbitraries.integers().between(1, 5));
        VALUES.put(Integer.class, Arbitraries.integers().between(1, 5));
        VALUES.put(Long.class, Arbitraries.longs());
        VALUES.put(BigDecimal.class, Arbitraries.integers().map(cents -> BigDecimal.valueOf(cents, 2)));
        VALUES.put(PartialDate.class, DATE);
        VALUES.put(
                LocalDate.class, Arbitraries.integers().between(0, 20_000).map(day -> LocalDate.EPOCH.plusDays(day)));
        VALUES.put(
                Period.class,
                Combinators.combine(DATE.injectNull(0.2), DATE.injectNull(0.2))
                        .as((one, other) -> one != null && other != null && other.isCertainlyBefore(one)
                                ? new Period(other, one)
                                : new Period(one, other)));
        VALUES.put(
                java.time.Period.class,
                Arbitraries.integers().between(1, 40).map(months -> java.time.Period.ofMonths(months)));
        VALUES.put(
                LanguageTag.class,
                Arbitraries.of("en", "fr", "zh-Hant", "gsw-CH", "x-own").map(LanguageTag::of));
        VALUES.put(
                CountryCode.class, Arbitraries.of("CH", "FR", "BR", "ZX", "XK").map(CountryCode::new));
        VALUES.put(Subdivision.class, Arbitraries.of("CH-ZH", "FR-75C", "ZX-1").map(Subdivision::of));
        VALUES.put(
                ProvisionRef.class,
                Arbitraries.of("ii", "12(c)", "16", "16.b", "9.iv", "OER2024-DUBAI/ii.R3", "1")
                        .map(text -> ProvisionRef.find(text).orElseGet(() -> ProvisionRef.parse("11.a"))));
        VALUES.put(
                LocalizedText.class,
                Combinators.combine(Arbitraries.of("en", "fr", "ar"), WORDS, WORDS)
                        .as((tag, one, other) -> LocalizedText.of(tag, one).with("es", other)));
    }

    private AnyRecord() {}

    static <R> Arbitrary<R> of(Class<R> type) {
        return of(type, 0).map(type::cast);
    }

    private static Arbitrary<?> of(Class<?> type, int depth) {
        Arbitrary<?> value = VALUES.get(type);
        if (value != null) {
            return value;
        }
        if (type.isEnum()) {
            return Arbitraries.of(type.getEnumConstants());
        }
        if (type.isSealed()) {
            List<Arbitrary<?>> kinds = new ArrayList<>();
            for (Class<?> kind : type.getPermittedSubclasses()) {
                kinds.add(of(kind, depth));
            }
            return oneOf(kinds);
        }
        if (!type.isRecord()) {
            throw new IllegalArgumentException("'" + type.getName() + "' is no record, expected an arbitrary for it");
        }
        return record(type, depth);
    }

    @SuppressWarnings("unchecked")
    private static Arbitrary<?> oneOf(List<Arbitrary<?>> kinds) {
        return Arbitraries.oneOf((List<Arbitrary<Object>>) (List<?>) kinds);
    }

    private static Arbitrary<?> record(Class<?> type, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        List<Arbitrary<Object>> values = new ArrayList<>();
        for (RecordComponent component : components) {
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            values.add(component(component.getGenericType(), nullable, depth));
        }
        return Combinators.combine(values).as(given -> made(type, given)).filter(made -> made != REFUSED);
    }

    private static final Object REFUSED = new Object();

    @SuppressWarnings("unchecked")
    private static Arbitrary<Object> component(Type type, boolean nullable, int depth) {
        if (type instanceof ParameterizedType list) {
            Supplier<Arbitrary<Object>> element = () -> component(list.getActualTypeArguments()[0], false, depth + 1);
            if (depth >= DEEPEST) {
                return Arbitraries.just(list.getRawType() == Set.class ? Set.of() : List.of());
            }
            return list.getRawType() == Set.class
                    ? element.get().list().ofMaxSize(2).map(LinkedHashSet::new)
                    : element.get().list().ofMaxSize(2).map(one -> one);
        }
        Class<?> raw = (Class<?>) type;
        if (!nullable) {
            return (Arbitrary<Object>) of(raw, depth + 1);
        }
        boolean leaf = VALUES.containsKey(raw) || raw.isEnum();
        return leaf || depth < DEEPEST
                ? ((Arbitrary<Object>) of(raw, depth + 1)).injectNull(0.4)
                : Arbitraries.just((Object) null);
    }

    private static Object made(Class<?> type, List<Object> values) {
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(List.of(type.getRecordComponents()).stream()
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            return canonical.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                return REFUSED;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
