package org.oer4j.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.oer4j.citation.EvidenceGrade;
import org.oer4j.citation.Instrument;

class RecommendationTest {
    private static final Recommendation OF_2019 = Recommendation.of2019();
    private static final Map<AreaOfAction, Integer> ACTIONS = Map.of(
            AreaOfAction.CAPACITY_BUILDING, 6,
            AreaOfAction.SUPPORTIVE_POLICY, 8,
            AreaOfAction.INCLUSIVE_EQUITABLE_QUALITY, 6,
            AreaOfAction.SUSTAINABILITY_MODELS, 7,
            AreaOfAction.INTERNATIONAL_COOPERATION, 6);

    @Test
    void isOneValueThatPrintsAndWasAdoptedOn25November2019() {
        assertThat(OF_2019).isSameAs(Recommendation.of2019()).hasToString("OER2019, adopted 2019-11-25");
        assertThat(OF_2019.adoption().on()).isEqualTo(LocalDate.of(2019, 11, 25));
        assertThat(OF_2019.adoption().documentCode()).isEqualTo("40 C/32");
        assertThat(OF_2019.instrument().code()).isEqualTo(Instrument.OER2019);
    }

    @Test
    void hasFiveAreas33ActionsAndThreeMonitoringProvisions() {
        assertThat(OF_2019.areas()).hasSize(5);
        assertThat(OF_2019.actions()).hasSize(33);
        assertThat(OF_2019.monitoring()).hasSize(3);
        ACTIONS.forEach((area, count) -> {
            List<RecommendedAction> actions = OF_2019.actionsIn(area);
            assertThat(actions).as("%s", area).hasSize(count);
            for (int i = 0; i < count; i++) {
                assertThat(actions.get(i).letter()).isEqualTo(String.valueOf((char) ('a' + i)));
                assertThat(actions.get(i).ref().place()).isEqualTo(String.valueOf(area.paragraph()));
            }
        });
        assertThat(OF_2019.monitoring())
                .extracting(provision -> provision.ref().toString())
                .containsExactly("OER2019/16.a", "OER2019/16.b", "OER2019/16.c");
        assertThat(OF_2019.monitoring())
                .extracting(MonitoringProvision::kind)
                .containsExactly(MonitoringProvision.Kind.values());
    }

    @Test
    void theLettersOfTheLastThreeAreasStayMarkedAsUnchecked() {
        for (RecommendedAction action : OF_2019.actions()) {
            assertThat(action.letterGrade())
                    .as("%s", action.ref())
                    .isEqualTo(action.area().number() <= 2 ? EvidenceGrade.A : EvidenceGrade.C);
        }
    }

    @Test
    void theGradesAreThoseOfTheResearch() {
        assertThat(refsOfGrade(EvidenceGrade.A))
                .containsExactlyInAnyOrder("11.a", "11.b", "12.a", "14.a", "14.b", "14.c");
        assertThat(refsOfGrade(EvidenceGrade.C))
                .containsExactlyInAnyOrder("12.g", "13.e", "14.f", "14.g", "15.e", "15.f");
        assertThat(refsOfGrade(EvidenceGrade.PROPOSED)).isEmpty();
        assertThat(OF_2019.monitoring())
                .allSatisfy(provision -> assertThat(provision.grade()).isEqualTo(EvidenceGrade.A));
    }

    private static List<String> refsOfGrade(EvidenceGrade grade) {
        return OF_2019.actions().stream()
                .filter(action -> action.grade() == grade)
                .map(action -> action.ref().place() + "." + action.letter())
                .toList();
    }

    @Test
    void anActionSaysAtWhichLevelsItIsMeant() {
        assertThat(((RecommendedAction) OF_2019.get("12(a)")).levels())
                .containsExactlyInAnyOrder(Level.NATIONAL, Level.INSTITUTIONAL);
        assertThat(((RecommendedAction) OF_2019.get("14(g)")).levels())
                .containsExactly(Level.GLOBAL, Level.REGIONAL, Level.NATIONAL, Level.INSTITUTIONAL);
        assertThat(((RecommendedAction) OF_2019.get("13(a)")).levels())
                .as("paragraph 13 names no level")
                .isEmpty();
    }

    @Test
    void everyParagraphFrom1To16IsFound() {
        for (int paragraph = 1; paragraph <= 16; paragraph++) {
            assertThat(OF_2019.find(String.valueOf(paragraph)))
                    .as("%d", paragraph)
                    .isPresent();
        }
        assertThat(OF_2019.find("17")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OF_2019.get("17"))
                .withMessageContaining("expected OER2019/1–16");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OF_2019.get("7(a)"))
                .withMessageContaining("expected 7: no items");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OF_2019.get("9(a)"))
                .withMessageContaining("expected 9: i–v");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OF_2019.get("DUBAI2024/i.R1"))
                .withMessageContaining("'DUBAI2024/i.R1' is no provision of OER2019");
    }

    @Test
    void definesFourTermsAndAimsAtFiveObjectives() {
        assertThat(OF_2019.definitions())
                .extracting(definition -> definition.term().in(Locale.ENGLISH))
                .containsExactly(
                        "Open Educational Resources",
                        "Open license",
                        "Information and communication technology",
                        "Stakeholders");
        Definition oer = OF_2019.definitions().get(0);
        assertThat(oer.acronym()).isNotNull();
        assertThat(oer.acronym().in(Locale.FRENCH)).isEqualTo("REL");
        assertThat(oer.acronym().in(Locale.forLanguageTag("ru"))).isEqualTo("ООР");
        assertThat(oer.term().match(Locale.FRENCH).fallback()).isTrue();
        assertThat(OF_2019.aim())
                .extracting(paragraph -> paragraph.ref().place())
                .containsExactly("5", "6", "7", "8");
        for (AreaOfAction area : OF_2019.areas()) {
            assertThat(OF_2019.objective(area).ref()).hasToString("OER2019/9." + area.roman());
            assertThat(OF_2019.objective(area).area()).isEqualTo(area);
            assertThat(OF_2019.opening(area).ref()).isEqualTo(area.ref());
            assertThat(OF_2019.get("area " + area.roman())).isEqualTo(OF_2019.opening(area));
            assertThat(OF_2019.provisions().in(area)).hasSize(ACTIONS.get(area) + 2);
        }
    }

    @Test
    void everyAreaWithItsActionsIsReadInTheOrderOfTheText() {
        assertThat(OF_2019.provisions().all())
                .extracting(Provision::ref)
                .isSorted()
                .hasSize(4 + 4 + 6 + 1 + 5 + 33 + 1 + 3);
        assertThat(OF_2019.provisions().all())
                .allSatisfy(provision -> assertThat(provision.source()).isNotBlank());
    }

    @Test
    void lists20GroupsOfStakeholdersForWhichThePortalHas18Terms() {
        List<StakeholderGroup> groups = OF_2019.stakeholders();
        assertThat(groups).hasSize(20);
        assertThat(groups.get(0).code()).isEqualTo("teachers");
        assertThat(groups.get(19).code()).isEqualTo("funding-bodies");
        Set<String> terms =
                groups.stream().map(StakeholderGroup::portalTerm).collect(Collectors.toCollection(TreeSet::new));
        assertThat(terms).hasSize(18).doesNotContain(StakeholderGroup.PORTAL_TERM_FOR_ALL);
        assertThat(groups.stream()
                        .filter(group -> "teachers/educators".equals(group.portalTerm()))
                        .map(StakeholderGroup::code))
                .containsExactly("teachers", "educators");
        assertThat(groups).allSatisfy(group -> assertThat(group.sectors()).containsExactly(Sector.values()));
    }

    @Test
    void findsKindsNamedInsideAGroup() {
        assertThat(OF_2019.stakeholders().stream()
                        .mapToInt(group -> group.kinds().size())
                        .sum())
                .isEqualTo(7);
        assertThat(OF_2019.findStakeholder("cultural-institutions")
                        .orElseThrow()
                        .kinds())
                .extracting(StakeholderGroup::code)
                .containsExactly("archives", "libraries", "museums");
        assertThat(OF_2019.findStakeholder("libraries").orElseThrow().portalTerm())
                .isNull();
        assertThat(OF_2019.findStakeholder("Libraries")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StakeholderGroup(
                        "Bad Code",
                        OF_2019.stakeholders().get(0).name(),
                        null,
                        List.of(),
                        Set.of(),
                        EvidenceGrade.A,
                        "x"))
                .withMessageContaining("'Bad Code'");
    }

    @Test
    void namesSixGoalsAndMarksTheTargetsAsProposed() {
        assertThat(OF_2019.sdgLinks().stream().filter(link -> !link.isTarget()))
                .extracting(SdgLink::code)
                .containsExactly("4", "5", "9", "10", "16", "17");
        assertThat(OF_2019.sdgLinks()).allSatisfy(link -> {
            assertThat(link.grade()).isEqualTo(link.isTarget() ? EvidenceGrade.PROPOSED : EvidenceGrade.A);
            assertThat(link.goal()).isIn(4, 5, 9, 10, 16, 17);
        });
        assertThat(OF_2019.sdgLinks().stream().filter(SdgLink::isTarget)).hasSize(20);
        assertThat(OF_2019.sdgLinks()).isSorted();
        for (String nonsense : List.of("0", "18", "4.20", "4.e", "4.", "four")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new SdgLink(nonsense, EvidenceGrade.A, "x"))
                    .withMessageContaining("'" + nonsense + "'");
        }
    }

    @Test
    void knowsFiveFreedoms() {
        assertThat(EnumSet.allOf(Freedom.class))
                .extracting(Freedom::term)
                .containsExactly("access", "re-use", "re-purpose", "adapt", "redistribute");
    }

    @Test
    void cannotBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> OF_2019.stakeholders().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> OF_2019.actions().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> OF_2019.provisions().all().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> OF_2019.actions().get(0).levels().clear());
    }

    @Test
    void theGoalsHave169Targets() {
        List<Integer> targets = List.of(7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19);
        assertThat(targets.stream().mapToInt(Integer::intValue).sum()).isEqualTo(169);
        for (int goal = 0; goal <= 20; goal++) {
            int found = 0;
            for (int number = 0; number <= 30; number++) {
                found += (goal + "." + number).matches(SdgLink.CODES) ? 1 : 0;
            }
            for (char letter = 'a'; letter <= 'z'; letter++) {
                found += (goal + "." + letter).matches(SdgLink.CODES) ? 1 : 0;
            }
            boolean exists = goal >= 1 && goal <= targets.size();
            assertThat(String.valueOf(goal).matches(SdgLink.CODES)).isEqualTo(exists);
            assertThat(found).as("targets of goal %s", goal).isEqualTo(exists ? targets.get(goal - 1) : 0);
        }
    }
}
