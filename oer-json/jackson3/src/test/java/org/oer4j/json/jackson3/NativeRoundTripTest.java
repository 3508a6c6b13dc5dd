package org.oer4j.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.oer4j.actor.MemberState;
import org.oer4j.conformance.NativeName;
import org.oer4j.json.mapping.ReadMode;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.oer.NativeForm;
import org.oer4j.monitoring.Answer;
import org.oer4j.monitoring.ConsolidatedReport;
import org.oer4j.monitoring.MonitoringCycle;
import org.oer4j.monitoring.NationalReport;
import org.oer4j.monitoring.NationalReports;
import org.oer4j.monitoring.Questionnaire;
import org.oer4j.place.CountryCode;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;
import tools.jackson.databind.json.JsonMapper;

/** Every record of actors, support, commitments and monitoring goes into the native form and comes back, whatever it holds. */
class NativeRoundTripTest {
    private static final OerJson JSON = OerJson.create().withMode(ReadMode.STRICT);
    private static final Set<String> PACKAGES =
            Set.of("org.oer4j.actor", "org.oer4j.support", "org.oer4j.commitment", "org.oer4j.monitoring");

    private static Set<Class<?>> types() {
        Set<Class<?>> types = new LinkedHashSet<>(NativeForm.types());
        types.removeIf(type -> !PACKAGES.contains(type.getPackageName()));
        types.remove(MemberState.class); // its parts hang together; every one there is comes below
        types.remove(ConsolidatedReport.class); // its numbers have to add up; one comes below
        return types;
    }

    @Provide
    Arbitrary<Object> records() {
        return Arbitraries.of(types()).flatMap(type -> AnyRecord.of(type).map(record -> (Object) record));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenIsReadBackWithoutAProblem(@ForAll("records") Object record) {
        assertComesBack(record);
    }

    private static void assertComesBack(Object record) {
        String json = JSON.write(record);
        ReadResult<?> back = JSON.read(record.getClass(), json);
        assertThat(back.problems()).as(json).isEmpty();
        assertThat(back.value()).isEqualTo(record);
        assertThat(JSON.write(Objects.requireNonNull(back.value()))).isEqualTo(json);
    }

    @Test
    void everyMemberStateComesBack() {
        int states = 0;
        for (String alpha2 : Locale.getISOCountries()) {
            Optional<MemberState> state = CountryCode.find(alpha2).flatMap(MemberState::find);
            if (state.isPresent()) {
                assertComesBack(state.get());
                states++;
            }
        }
        assertThat(states).isGreaterThan(190);
    }

    @Test
    void whatTheLibraryKnowsOfCyclesAndQuestionsComesBack() {
        for (int number = 1; number <= 3; number++) {
            assertComesBack(MonitoringCycle.of(number));
        }
        assertComesBack(Questionnaire.standard());
    }

    @Test
    void aConsolidatedReportComesBackWithEveryPartOfIt() {
        NationalReport kenya = NationalReport.builder("kenya", 1, CountryCode.of("KE"))
                .state(NationalReport.State.CERTIFIED)
                .answer("Q6", Answer.Choice.YES)
                .answer("i", Answer.Choice.PARTIAL)
                .answer(Answer.of("13.b.languages", List.of(LanguageTag.of("sw"), LanguageTag.of("luo"))))
                .build();
        NationalReport draft =
                NationalReport.builder("draft", 1, CountryCode.of("FR")).build();
        ConsolidatedReport report = ConsolidatedReport.of(
                        new NationalReports(1, List.of(kenya, draft)),
                        ConsolidatedReport.Definition.standard(),
                        LocalDate.of(2023, 11, 15))
                .withoutSmallCells(5)
                .with(List.of(new ConsolidatedReport.Example(
                        CountryCode.of("FR"),
                        List.of(ProvisionRef.parse("iv")),
                        LocalizedText.of("en", "Thematic digital universities."),
                        List.of("https://example.org/example"))));
        assertThat(report.figures()).anyMatch(ConsolidatedReport.Figure::hidden);
        assertThat(report.leftOut()).hasSize(1);
        assertComesBack(report);
        assertThat(JSON.write(report)).containsOnlyOnce("\"code\":\"capacity-building\"");
    }

    /** The pointers of findings are made of the records; the members of the native form are these. */
    @Test
    void theMembersHaveTheNamesThatFindingsPointWith() {
        JsonMapper mapper = JsonMapper.builder().build();
        int looked = 0;
        for (Class<?> type : types()) {
            Set<String> written = new TreeSet<>();
            Arbitrary<?> records = AnyRecord.of(type);
            for (int i = 0; i < 60; i++) {
                Map<?, ?> json = mapper.readValue(JSON.write(records.sample()), Map.class);
                json.keySet().forEach(member -> written.add((String) member));
            }
            Set<String> expected = names(type);
            expected.add("oerVersion");
            expected.add("type");
            assertThat(written).as(type.getSimpleName()).isEqualTo(expected);
            looked++;
        }
        assertThat(looked).isGreaterThan(13);
    }

    @Test
    void everyRecordIsInTheSchema() {
        String schema = JSON.schema();
        assertThat(types())
                .hasSizeGreaterThan(13)
                .allSatisfy(type -> assertThat(schema).contains("\"" + type.getSimpleName() + "\""));
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
}
