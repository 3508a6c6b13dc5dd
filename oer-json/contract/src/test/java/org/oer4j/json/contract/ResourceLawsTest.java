package org.oer4j.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.oer4j.resource.LearningResource;

/** What holds of every resource, however full. */
class ResourceLawsTest {
    private static final Set<Class<?>> IMMUTABLE =
            Set.of(String.class, Boolean.class, Integer.class, Long.class, BigDecimal.class, OffsetTime.class);

    @Provide
    Arbitrary<LearningResource> resources() {
        return Records.of(LearningResource.class);
    }

    @Property(tries = 200)
    void aCopyThroughTheBuilderIsEqual(@ForAll("resources") LearningResource resource) {
        assertThat(resource.toBuilder().build()).isEqualTo(resource).hasSameHashCodeAs(resource);
    }

    @Property(tries = 50)
    void nothingInsideCanBeChanged(@ForAll("resources") LearningResource resource) {
        assertThat(immutables(resource)).isGreaterThan(50);
    }

    /** Counts the values inside, and fails where one can be changed. */
    private static int immutables(@Nullable Object value) {
        if (value == null || IMMUTABLE.contains(value.getClass()) || value instanceof Enum<?>) {
            return 1;
        }
        if (value instanceof List<?> list) {
            assertThat(list).isUnmodifiable();
            return 1 + list.stream().mapToInt(ResourceLawsTest::immutables).sum();
        }
        if (value instanceof Map<?, ?> map) {
            assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
            return 1
                    + map.values().stream()
                            .mapToInt(ResourceLawsTest::immutables)
                            .sum();
        }
        assertThat(value.getClass().isRecord()).as("%s", value.getClass()).isTrue();
        int sum = 1;
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            sum += immutables(componentOf(value, component));
        }
        return sum;
    }

    private static @Nullable Object componentOf(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(component + " cannot be read", e);
        }
    }
}
