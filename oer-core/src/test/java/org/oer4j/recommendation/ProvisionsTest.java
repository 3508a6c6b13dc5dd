package org.oer4j.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oer4j.citation.EvidenceGrade;
import org.oer4j.citation.Instrument;
import org.oer4j.citation.Instrument.Kind;
import org.oer4j.text.LocalizedText;

class ProvisionsTest {
    private static final Provisions DRAFT = Provisions.ofDraft2019();
    private static final Provisions DUBAI = Provisions.ofDubai2024();
    private static final Provisions ADOPTED = Recommendation.of2019().provisions();

    private static long items(Provisions provisions, AreaOfAction area) {
        return provisions.in(area).stream()
                .filter(provision -> !provision.ref().item().isEmpty())
                .filter(provision -> !provision.ref().place().equals("9"))
                .count();
    }

    @ParameterizedTest
    @CsvSource({
        "CAPACITY_BUILDING,5,5",
        "SUPPORTIVE_POLICY,5,5",
        "INCLUSIVE_EQUITABLE_QUALITY,5,3",
        "SUSTAINABILITY_MODELS,4,3",
        "INTERNATIONAL_COOPERATION,4,4"
    })
    void theDraftAndTheDeclarationHaveProvisionsOfTheirOwn(AreaOfAction area, int draft, int dubai) {
        assertThat(items(DRAFT, area)).isEqualTo(draft);
        assertThat(items(DUBAI, area)).isEqualTo(dubai);
    }

    @Test
    void theDraftHas23ActionsAndThreeMonitoringProvisions() {
        assertThat(DRAFT.all().stream()
                        .filter(provision -> provision.ref().item().matches("[a-z]"))
                        .filter(provision -> !provision.ref().place().equals("9")))
                .hasSize(26);
        assertThat(DUBAI.all().stream()
                        .filter(provision -> !provision.ref().item().isEmpty()))
                .hasSize(20);
    }

    @Test
    void anotherInstrumentDoesNotChangeTheAnswersOf2019() {
        List<Provision> before = ADOPTED.all();
        assertThat(DRAFT.get("12(c)").ref()).hasToString("OER2019-DRAFT/12.c");
        assertThat(DUBAI.get("i.R3").ref()).hasToString("DUBAI2024/i.R3");
        assertThat(ADOPTED.get("12(c)").ref()).hasToString("OER2019/12.c");
        assertThat(ADOPTED.find("OER2019-DRAFT/12.c")).isEmpty();
        assertThat(ADOPTED.find("i.R3")).isEmpty();
        assertThat(ADOPTED.all()).isEqualTo(before);
        assertThat(ADOPTED.all())
                .allSatisfy(
                        provision -> assertThat(provision.ref().instrument()).isEqualTo("OER2019"));
    }

    @Test
    void theRangesAreThoseOfTheInstrument() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DRAFT.get("12(f)"))
                .withMessageContaining("12: a–e");
        assertThat(ADOPTED.find("12(f)")).isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DUBAI.get("iii.R4"))
                .withMessageContaining("iii: R1–R3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DUBAI.get("12"))
                .withMessageContaining("expected DUBAI2024/i–v");
    }

    @ParameterizedTest
    @CsvSource({
        "12.a,12.a",
        "12.b,12.b",
        "12.c,12.d",
        "12.d,12.e",
        "12.e,12.f",
        "13.d,13.d",
        "13.e,13.f",
        "15.d,15.d",
        "16.c,16.c"
    })
    void theLettersOfTheDraftAreMappedToThoseAdopted(String draft, String adopted) {
        assertThat(DRAFT.counterpart(ProvisionRef.parse("OER2019-DRAFT/" + draft), Instrument.OER2019))
                .contains(ProvisionRef.parse("OER2019/" + adopted));
    }

    @Test
    void everyLetterOfTheDraftHasOneCounterpartAndTheOthersWereAddedAfterIt() {
        Map<ProvisionRef, Long> targets = DRAFT.correspondences().stream()
                .collect(Collectors.groupingBy(Correspondence::to, Collectors.counting()));
        assertThat(DRAFT.correspondences()).hasSize(26);
        assertThat(targets).hasSize(26);
        for (RecommendedAction action : Recommendation.of2019().actions()) {
            assertThat(targets.containsKey(action.ref())).as("%s", action.ref()).isNotEqualTo(action.addedAfterDraft());
        }
        assertThat(DRAFT.correspondences())
                .allSatisfy(pair -> assertThat(ADOPTED.find(pair.to()))
                        .map(Provision::area)
                        .isEqualTo(DRAFT.find(pair.from()).map(Provision::area)));
        assertThat(DUBAI.correspondences()).isEmpty();
        assertThat(DUBAI.counterpart(ProvisionRef.parse("DUBAI2024/i.R1"), "OER2019"))
                .isEmpty();
    }

    @Test
    void anEmbedderMakesProvisionsOfAnInstrumentOfTheirOwn() {
        Instrument plan = new Instrument(
                "NATPLAN2025",
                Kind.ACTION_PLAN,
                LocalizedText.of("en", "National plan"),
                "1",
                null,
                List.of(),
                List.of("OER2019"),
                List.of(),
                "example.org");
        ListedProvision one = new ListedProvision(
                ProvisionRef.parse("3.a", plan.code()), AreaOfAction.SUPPORTIVE_POLICY, EvidenceGrade.A, "example.org");
        Correspondence same =
                new Correspondence(one.ref(), ProvisionRef.parse("12(a)"), EvidenceGrade.PROPOSED, "example.org");
        Provisions provisions = Provisions.of(plan, List.of(one), List.of(same));
        assertThat(provisions.get("3 (a)")).isEqualTo(one);
        assertThat(provisions.counterpart(one.ref(), "OER2019")).contains(ProvisionRef.parse("ii.a"));
        assertThat(provisions).hasToString("Provisions of NATPLAN2025 (1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> provisions.get("3.b"))
                .withMessageEndingWith("expected 3: a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> provisions.get("4"))
                .withMessageContaining("NATPLAN2025 without places");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Provisions.of(plan, List.of(one, one), List.of()))
                .withMessageContaining("'NATPLAN2025/3.a' is given twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Provisions.of(Instrument.get("OER2019"), List.of(one), List.of()))
                .withMessageContaining("in another instrument");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Provisions.of(plan, List.of(), List.of(same)))
                .withMessageContaining("none of the provisions");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Correspondence(one.ref(), one.ref(), EvidenceGrade.A, "x"))
                .withMessageContaining("same instrument");
    }

    @Test
    void anActionOrMonitoringProvisionWithoutALetterIsRefused() {
        LocalizedText text = LocalizedText.of("en", "x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecommendedAction(
                        ProvisionRef.parse("ii"),
                        AreaOfAction.SUPPORTIVE_POLICY,
                        text,
                        text,
                        null,
                        false,
                        EvidenceGrade.A,
                        EvidenceGrade.A,
                        "x"))
                .withMessageContaining("'OER2019/ii' has no item");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MonitoringProvision(
                        ProvisionRef.parse("16"), MonitoringProvision.Kind.RESEARCH, text, text, EvidenceGrade.A, "x"))
                .withMessageContaining("'OER2019/16' has no item");
    }
}
