package org.oer4j.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.oer4j.conformance.NativeName;
import org.oer4j.implementation.ImplementationRecord;
import org.oer4j.json.contract.SampleRecord;
import org.oer4j.json.mapping.ReadMode;
import org.oer4j.json.mapping.ReadResult;
import tools.jackson.databind.json.JsonMapper;

class ImplementationRecordJsonTest {
    private static final OerJson JSON = OerJson.create().withMode(ReadMode.STRICT);

    private static ImplementationRecord sample(long seed) {
        return new SampleRecord(seed).of(ImplementationRecord.class);
    }

    @Property(tries = 500)
    void whatIsWrittenIsReadBackWithoutAProblem(@ForAll long seed) {
        ImplementationRecord record = sample(seed);
        String json = JSON.write(record);
        ReadResult<ImplementationRecord> back = JSON.read(ImplementationRecord.class, json);
        assertThat(back.problems()).as(json).isEmpty();
        assertThat(back.value()).isEqualTo(record);
        assertThat(JSON.write(record)).isEqualTo(json);
    }

    @Property(tries = 300)
    void equalRecordsAreWrittenInTheSameBytes(@ForAll long seed) {
        assertThat(sample(seed)).isEqualTo(sample(seed));
        assertThat(JSON.write(sample(seed))).isEqualTo(JSON.write(sample(seed)));
    }

    @Property(tries = 300)
    void aChangedCopyWithoutAChangeIsTheSame(@ForAll long seed) {
        ImplementationRecord record = sample(seed);
        assertThat(record.toBuilder().build()).isEqualTo(record);
    }

    @Property(tries = 100)
    void nothingInARecordCanBeChanged(@ForAll long seed) throws ReflectiveOperationException {
        assertThat(unchangeable(sample(seed))).isGreaterThan(20);
    }

    private static int unchangeable(Object value) throws ReflectiveOperationException {
        int looked = 0;
        if (value instanceof Collection<?> collection) {
            assertThatThrownBy(collection::clear).isInstanceOf(UnsupportedOperationException.class);
            looked++;
            for (Object element : collection) {
                looked += unchangeable(element);
            }
        } else if (value instanceof Map<?, ?> map) {
            assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
            looked++;
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Object part = component.getAccessor().invoke(value);
                looked += part == null ? 0 : unchangeable(part);
            }
        }
        return looked;
    }

    /** The pointers of findings are made of the record; the members of the native form are these. */
    @Test
    void theMembersHaveTheNamesThatFindingsPointWith() {
        JsonMapper mapper = JsonMapper.builder().build();
        Set<String> written = new TreeSet<>();
        for (long seed = 0; seed < 100; seed++) {
            Map<?, ?> json = mapper.readValue(JSON.write(sample(seed)), Map.class);
            json.keySet().forEach(member -> written.add((String) member));
        }
        Set<String> expected = names(ImplementationRecord.class);
        expected.addAll(List.of("oerVersion", "type"));
        assertThat(expected).hasSizeGreaterThan(55);
        assertThat(written).isEqualTo(expected);
    }

    private static Set<String> names(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            NativeName name = component.getAnnotation(NativeName.class);
            if (name == null) {
                names.add(component.getName());
            } else if (name.value().equals(NativeName.SAME_OBJECT)) {
                names.addAll(names(component.getType()));
            } else {
                names.add(name.value());
            }
        }
        return names;
    }

    @Test
    void documentsAreToldApartByTheirType() {
        assertThat(JSON.write(sample(1))).startsWith("{\"oerVersion\":\"1\",\"type\":\"ImplementationRecord\",\"id\":");
        String other = "{\"oerVersion\":\"1\",\"type\":\"LearningResource\",\"id\":\"a\",\"title\":{\"en\":\"A\"}}";
        assertThat(JSON.read(ImplementationRecord.class, other).isOk()).isFalse();
    }

    @Test
    void whatCannotBeUsedIsReportedAndLeftOut() {
        ReadResult<ImplementationRecord> read = OerJson.create().read(ImplementationRecord.class, """
                {"oerVersion":"1","type":"ImplementationRecord","id":"r","title":{"en":"A"},
                 "cycles":[1,0],"created":"yesterday","evidence":[{"kind":"report"},"https://example.org/e"],
                 "indicators":[{"code":"i","name":{"en":"I"},"measure":"unit","observations":[{"date":"2020"}]}]}
                """);
        assertThat(read.value()).isNotNull();
        assertThat(read.value().editorial().cycles()).containsExactly(1);
        assertThat(read.value().appraisal().evidence()).hasSize(1);
        assertThat(read.value().results().indicators().get(0).observations()).isEmpty();
        assertThat(read.problems()).hasSizeGreaterThanOrEqualTo(5);
    }
}
