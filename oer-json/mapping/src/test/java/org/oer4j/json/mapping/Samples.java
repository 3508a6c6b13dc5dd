package org.oer4j.json.mapping;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oer4j.actor.Agent;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.place.CountryCode;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDate;
import org.oer4j.time.PartialDateTime;

/** Records in which every component has a value, so that no member can be forgotten. */
final class Samples {
    private static final Organization SCHOOL = new Organization("Example School", "https://ror.org/03yrm5c26");
    private static final Map<Class<?>, List<?>> VALUES = new HashMap<>(Map.of(
            String.class, List.of("text"),
            Boolean.class, List.of(false),
            Integer.class, List.of(2019),
            Long.class, List.of(Long.MAX_VALUE),
            BigDecimal.class, List.of(new BigDecimal("0.50")),
            LocalizedText.class, List.of(LocalizedText.of("gsw", "Grüezi")),
            PartialDate.class, List.of(PartialDate.of(2019, 11)),
            PartialDateTime.class, List.of(PartialDateTime.parse("2019-11-25T13:30:00+01:00")),
            CountryCode.class, List.of(CountryCode.of("CH")),
            ProvisionRef.class, List.of(ProvisionRef.parse("12(c)"))));

    static {
        VALUES.put(Agent.class, List.of(new Person("Ada Example", "https://orcid.org/0000-0002-1825-0097"), SCHOOL));
        VALUES.put(Organization.class, List.of(SCHOOL));
    }

    private final Set<Class<?>> made = new LinkedHashSet<>();

    /** A record of that type with a value for everything. */
    <R> R of(Class<R> type) {
        return type.cast(values(type).get(0));
    }

    /** The types of the records that were made. */
    Set<Class<?>> made() {
        return made;
    }

    private List<?> values(Class<?> type) {
        return VALUES.containsKey(type) ? VALUES.get(type) : List.of(record(type));
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new ArrayList<>(values((Class<?>) list.getActualTypeArguments()[0]));
        }
        return values((Class<?>) type).get(0);
    }

    private Object record(Class<?> type) {
        made.add(type);
        RecordComponent[] components = type.getRecordComponents();
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(Arrays.stream(components)
                            .map(component -> value(component.getGenericType()))
                            .toArray());
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new AssertionError(type + " has no sample", e);
        }
    }
}
