package org.oer4j.json.contract;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.MemberState;
import org.oer4j.citation.Instrument;
import org.oer4j.implementation.CurrencyCode;
import org.oer4j.monitoring.ConsolidatedReport;
import org.oer4j.monitoring.NationalReport;
import org.oer4j.monitoring.NationalReports;
import org.oer4j.place.CountryCode;
import org.oer4j.place.Subdivision;
import org.oer4j.recommendation.MonitoringProvision;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.recommendation.Recommendation;
import org.oer4j.recommendation.RecommendedAction;
import org.oer4j.recommendation.SdgLink;
import org.oer4j.recommendation.StakeholderGroup;
import org.oer4j.resource.Accessibility;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDate;
import org.oer4j.time.PartialDateTime;
import org.oer4j.time.Period;

/**
 * Makes a record out of its components by chance, from a seed that a property gives: big records have too many fields for
 * combined arbitraries. What a constructor refuses is made anew.
 */
public final class SampleRecord {
    private static final int ENOUGH = 200;
    private static final int DEEPEST = 5;

    private final Random chance;
    private int depth;
    private final Map<Class<?>, Supplier<Object>> values = new LinkedHashMap<>();

    /** Samples that a seed decides. */
    public SampleRecord(long seed) {
        chance = new Random(seed);
        values.put(String.class, this::words);
        values.put(boolean.class, chance::nextBoolean);
        values.put(Boolean.class, chance::nextBoolean);
        values.put(Integer.class, () -> 1 + chance.nextInt(9));
        values.put(long.class, chance::nextLong);
        values.put(Long.class, chance::nextLong);
        values.put(BigDecimal.class, () -> BigDecimal.valueOf(chance.nextLong(), chance.nextInt(40) - 20));
        values.put(Instant.class, () -> Instant.ofEpochSecond(chance.nextInt(), chance.nextInt(1_000_000_000)));
        values.put(PartialDate.class, this::date);
        values.put(PartialDateTime.class, this::dateTime);
        values.put(Period.class, this::period);
        values.put(LanguageTag.class, () -> new LanguageTag(oneOf("en", "EN", "zh-hant", "gsw-CH", "x-own")));
        values.put(CountryCode.class, () -> CountryCode.of(oneOf("KE", "CH", "ZZ")));
        values.put(Subdivision.class, () -> Subdivision.of(oneOf("KE-30", "CH-ZH")));
        values.put(CurrencyCode.class, () -> CurrencyCode.of(oneOf("EUR", "KES", "QQQ")));
        values.put(ProvisionRef.class, () -> ProvisionRef.parse(oneOf("12(a)", "ii", "16(c)", "OTHER2030/4.b")));
        values.put(LocalizedText.class, this::text);
        values.put(int.class, () -> 1 + chance.nextInt(5));
        values.put(LocalDate.class, () -> LocalDate.EPOCH.plusDays(chance.nextInt(20_000)));
        values.put(java.time.Period.class, () -> java.time.Period.ofMonths(1 + chance.nextInt(40)));
        values.put(Accessibility.SufficientModes.class, () -> new Accessibility.SufficientModes(List.of("textual", "Ä")));
        // what hangs together is not put together by chance
        Recommendation recommendation = Recommendation.of2019();
        values.put(MemberState.class, () -> MemberState.find(CountryCode.of(oneOf("KE", "CH", "BR")))
                .orElseThrow());
        values.put(Instrument.class, () -> oneOf(Instrument.known()));
        values.put(RecommendedAction.class, () -> oneOf(recommendation.actions()));
        values.put(MonitoringProvision.class, () -> oneOf(recommendation.monitoring()));
        values.put(SdgLink.class, () -> oneOf(recommendation.sdgLinks()));
        values.put(StakeholderGroup.class, () -> oneOf(recommendation.stakeholders()));
        values.put(ConsolidatedReport.class, this::consolidated);
    }

    /** A record of a type. */
    public <R> R of(Class<R> type) {
        return type.cast(value(type));
    }

    /** Letters of any script, controls and halves of characters, but never blank. */
    private String words() {
        StringBuilder words = new StringBuilder(oneOf("a", "Ω", "漢", "\"", "\\"));
        for (int i = chance.nextInt(6); i > 0; i--) {
            words.append((char) chance.nextInt(Character.MAX_VALUE + 1));
        }
        return words.toString();
    }

    private PartialDate date() {
        Integer month = maybe(() -> 1 + chance.nextInt(12));
        return new PartialDate(
                1990 + chance.nextInt(50), month, month == null ? null : maybe(() -> 1 + chance.nextInt(28)));
    }

    private PartialDateTime dateTime() {
        PartialDate date = date();
        return date.isExact()
                ? new PartialDateTime(
                        date,
                        maybe(() ->
                                LocalTime.ofSecondOfDay(chance.nextInt(86_400)).atOffset(ZoneOffset.UTC)))
                : new PartialDateTime(date, null);
    }

    private Period period() {
        PartialDate one = maybe(this::date);
        PartialDate other = maybe(this::date);
        return one != null && other != null && other.isCertainlyBefore(one)
                ? new Period(other, one)
                : new Period(one, other);
    }

    private LocalizedText text() {
        return LocalizedText.of(oneOf("en", "fr", "ar"), words()).with("es", words());
    }

    /** Its numbers have to add up, so it is made of reports. */
    private ConsolidatedReport consolidated() {
        List<NationalReport> reports = new ArrayList<>();
        for (String country : List.of("KE", "CH", "BR").subList(0, 1 + chance.nextInt(3))) {
            reports.add(NationalReport.builder("report:" + country, 1, CountryCode.of(country))
                    .state(oneOf(List.of(NationalReport.State.values())))
                    .build());
        }
        return ConsolidatedReport.of(
                new NationalReports(1, reports),
                ConsolidatedReport.Definition.standard().subList(0, 2), // a whole one is long
                LocalDate.of(2023, 11, 1 + chance.nextInt(28)));
    }

    private String oneOf(String... choices) {
        return oneOf(List.of(choices));
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return depth > DEEPEST || chance.nextInt(3) == 0 ? null : value.get();
    }

    private Object value(Class<?> type) {
        Supplier<Object> value = values.get(type);
        if (value != null) {
            return value.get();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[chance.nextInt(type.getEnumConstants().length)];
        }
        if (type.isSealed()) {
            return value(oneOf(List.of(type.getPermittedSubclasses())));
        }
        if (!type.isRecord()) {
            throw new IllegalArgumentException("'" + type.getName() + "' is no record, expected a value for it");
        }
        for (int tries = 0; tries < ENOUGH; tries++) {
            depth++;
            Object made = record(type);
            depth--;
            if (made != null) {
                return made;
            }
        }
        throw new IllegalStateException("'" + type.getName() + "' refused " + ENOUGH + " times");
    }

    private @Nullable Object record(Class<?> type) {
        List<@Nullable Object> given = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            given.add(
                    nullable
                            ? maybe(() -> component(component.getGenericType()))
                            : component(component.getGenericType()));
            types.add(component.getType());
        }
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
            return canonical.newInstance(given.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                return null;
            }
            throw new IllegalStateException(type.getName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private Object component(Type type) {
        if (!(type instanceof ParameterizedType collection)) {
            return value((Class<?>) type);
        }
        Type[] of = collection.getActualTypeArguments();
        int size = depth > DEEPEST ? 0 : chance.nextInt(3);
        if (collection.getRawType() == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                map.put(component(of[0]), component(of[1]));
            }
            return map;
        }
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(component(of[0]));
        }
        if (collection.getRawType() == SortedSet.class) {
            return new TreeSet<>(list);
        }
        return collection.getRawType() == Set.class ? new LinkedHashSet<>(list) : list;
    }
}
