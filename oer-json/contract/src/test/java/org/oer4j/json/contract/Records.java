package org.oer4j.json.contract;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.place.CountryCode;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.recommendation.Recommendation;
import org.oer4j.resource.Accessibility;
import org.oer4j.resource.Relations;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDate;
import org.oer4j.time.PartialDateTime;

/** Arbitrary records of any type, made component by component; what a constructor refuses is made again. */
public final class Records {
    /** Also control characters and half characters. */
    static final Arbitrary<String> TEXT = Arbitraries.strings().ofMaxLength(10);

    static final Arbitrary<String> WORDS = TEXT.filter(text -> !text.isBlank());

    private static final Map<Class<?>, Arbitrary<?>> VALUES = values();

    private Records() {}

    /** Records of a type. */
    public static <R> Arbitrary<R> of(Class<R> type) {
        return record(type).map(type::cast);
    }

    private static Map<Class<?>, Arbitrary<?>> values() {
        Map<Class<?>, Arbitrary<?>> values = new HashMap<>();
        Arbitrary<PartialDate> days = Arbitraries.integers()
                .between(0, 3_000_000)
                .map(day -> PartialDate.of(java.time.LocalDate.of(0, 1, 1).plusDays(day)));
        Arbitrary<OffsetTime> times = Combinators.combine(
                        Arbitraries.longs().between(0, LocalTime.MAX.toNanoOfDay()),
                        Arbitraries.integers().between(-18 * 60, 18 * 60))
                .as((nano, minutes) ->
                        OffsetTime.of(LocalTime.ofNanoOfDay(nano), ZoneOffset.ofTotalSeconds(minutes * 60)));
        Arbitrary<PartialDate> dates = Arbitraries.oneOf(
                days,
                days.map(day -> PartialDate.of(day.year())),
                days.map(day -> PartialDate.of(day.year(), Objects.requireNonNull(day.month()))));
        Arbitrary<Person> persons =
                Combinators.combine(WORDS, WORDS.injectNull(0.3)).as(Person::new);
        Arbitrary<Organization> organizations =
                Combinators.combine(WORDS, WORDS.injectNull(0.3)).as(Organization::new);
        values.put(String.class, TEXT);
        values.put(Boolean.class, Arbitraries.of(true, false));
        values.put(Integer.class, Arbitraries.integers().between(0, 9999));
        values.put(Long.class, Arbitraries.longs());
        values.put(
                BigDecimal.class,
                Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(-9, 9))
                        .as(BigDecimal::valueOf));
        values.put(
                LocalizedText.class,
                Arbitraries.maps(
                                Arbitraries.of("de", "en", "gsw", "und", "zh-Hant")
                                        .map(LanguageTag::of),
                                WORDS)
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(LocalizedText::new));
        values.put(PartialDate.class, dates);
        values.put(
                PartialDateTime.class,
                Arbitraries.oneOf(
                        dates.map(PartialDateTime::of),
                        Combinators.combine(days, times).as(PartialDateTime::new)));
        values.put(CountryCode.class, Arbitraries.of("CH", "KE", "XK", "ZX").map(CountryCode::of));
        values.put(
                ProvisionRef.class,
                Arbitraries.of(Recommendation.of2019().actions()).map(action -> action.ref()));
        values.put(Person.class, persons);
        values.put(Organization.class, organizations);
        values.put(Agent.class, Arbitraries.oneOf(persons, organizations));
        values.put(
                Accessibility.SufficientModes.class,
                Arbitraries.of("textual", "visual", "auditory", "Ä")
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(Accessibility.SufficientModes::new));
        return values;
    }

    private static Arbitrary<?> value(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return value(list.getActualTypeArguments()[0]).list().ofMaxSize(2);
        }
        Arbitrary<?> value = VALUES.get(type);
        return value == null ? record((Class<?>) type) : value;
    }

    private static Arbitrary<Object> record(Class<?> type) {
        List<Arbitrary<Object>> components = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Arbitrary<Object> value = component(type, component).map(given -> given);
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            components.add(nullable ? value.injectNull(0.4) : value);
        }
        Constructor<?> constructor = constructor(type);
        return Combinators.combine(components)
                .as(values -> made(constructor, values))
                .filter(Objects::nonNull);
    }

    /** Ids of parts are refused where they are blank, and there are too many to try again. */
    private static Arbitrary<?> component(Class<?> type, RecordComponent component) {
        return type == Relations.class && component.getName().equals("hasPart")
                ? WORDS.list().ofMaxSize(2)
                : value(component.getGenericType());
    }

    private static Constructor<?> constructor(Class<?> type) {
        try {
            return type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new AssertionError(type + " is no record", e);
        }
    }

    private static @Nullable Object made(Constructor<?> constructor, List<Object> values) {
        try {
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                return null;
            }
            throw new AssertionError(constructor + " fails", e);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new AssertionError(constructor + " cannot be called", e);
        }
    }
}
