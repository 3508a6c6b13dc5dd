package org.oer4j.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oer4j.actor.Organization;
import org.oer4j.place.CountryCode;
import org.oer4j.place.UnescoRegion;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.support.SupportMatch.Aspect;
import org.oer4j.support.SupportMatch.Fit;
import org.oer4j.support.SupportMatch.Grade;
import org.oer4j.support.SupportMatches.UnmetNeed;
import org.oer4j.time.PartialDate;
import org.oer4j.time.Period;

/** What a coalition sees that lays needs beside offers. */
class SupportMatchingTest {
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
    private static final CountryCode KENYA = CountryCode.of("KE");

    private static final SupportNeed LICENSING_POLICY = SupportNeed.builder("need:policy", SupportNeed.Kind.POLICY)
            .provision(ProvisionRef.parse("12(a)"))
            .priority(1)
            .reach(Reach.in(KENYA, "en"))
            .build();
    private static final SupportNeed MONITORING = SupportNeed.builder("need:monitoring", SupportNeed.Kind.SERVICE)
            .provision(ProvisionRef.parse("16(a)"))
            .reach(Reach.in(KENYA, "en"))
            .build();

    private static SupportResource.Builder template(String id) {
        return SupportResource.builder(id, SupportResource.Kind.TEMPLATE_POLICY, SupportResource.Status.AVAILABLE)
                .provision(ProvisionRef.parse("12(a)"));
    }

    private static SupportMatches match(List<SupportNeed> needs, SupportOffer... offers) {
        return SupportMatching.match(needs, List.of(offers), DAY);
    }

    @Test
    void aTemplateThatIsThereForAllInTheLanguageMeetsTheNeedAndTheMatchSaysWhy() {
        SupportMatches matches = match(
                List.of(LICENSING_POLICY),
                template("template").reach(Reach.everywhere("en")).build());
        assertThat(matches.unmet()).isEmpty();
        assertThat(matches.matches()).singleElement().satisfies(match -> {
            assertThat(match.grade()).isEqualTo(Grade.FULL);
            assertThat(match.criterion(Aspect.AREA).values()).containsExactly("OER2019/ii");
            assertThat(match.criterion(Aspect.ACTION).values()).containsExactly("OER2019/12.a");
            assertThat(match.criterion(Aspect.KIND).values()).containsExactly("policy");
            assertThat(match.criterion(Aspect.LANGUAGE).values()).containsExactly("en");
            assertThat(match.criterion(Aspect.REGION).values()).containsExactly("global");
        });
    }

    @Test
    void whatHelpsWithTheWholeAreaOrSaysLessIsPossibleAndWhatIsElsewhereOrElseIsPartial() {
        SupportResource wholeArea = SupportResource.builder(
                        "area", SupportResource.Kind.POLICY_GUIDE, SupportResource.Status.AVAILABLE)
                .provision(ProvisionRef.parse("area ii"))
                .reach(new Reach(null, List.of(UnescoRegion.AFR), List.of(), List.of()))
                .build();
        SupportResource french =
                template("french").reach(Reach.everywhere("fr")).build();
        SupportResource otherAction = SupportResource.builder(
                        "other", SupportResource.Kind.TEMPLATE_POLICY, SupportResource.Status.AVAILABLE)
                .provision(ProvisionRef.parse("12(h)"))
                .reach(Reach.everywhere("en"))
                .build();
        SupportMatches matches = match(List.of(LICENSING_POLICY), french, wholeArea, otherAction);
        assertThat(matches.matches())
                .extracting(SupportMatch::offer, SupportMatch::grade, SupportMatch::lacking)
                .containsExactly(
                        tuple("area", Grade.POSSIBLE, List.of(Aspect.ACTION, Aspect.LANGUAGE)),
                        tuple("french", Grade.PARTIAL, List.of(Aspect.LANGUAGE)),
                        tuple("other", Grade.PARTIAL, List.of(Aspect.ACTION)));
        assertThat(matches.of("need:policy").get(0).criterion(Aspect.REGION).values())
                .containsExactly("AFR");
        assertThat(matches.unmet())
                .containsExactly(new UnmetNeed("need:policy", Grade.POSSIBLE, List.of(Aspect.ACTION, Aspect.LANGUAGE)));
    }

    @Test
    void monitoringIsAThemeOfHelpLikeTheAreas() {
        SupportService training = SupportService.builder("training", SupportService.Kind.EVALUATION)
                .provision(ProvisionRef.parse("16"))
                .reach(Reach.everywhere("en"))
                .terms(new SupportService.Terms(null, null, Period.parse("2021/2022"), null))
                .build();
        assertThat(match(List.of(MONITORING), training).matches())
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.criterion(Aspect.AREA).values()).containsExactly("OER2019/16");
                    assertThat(match.criterion(Aspect.ACTION).fit()).isEqualTo(Fit.UNSAID);
                    assertThat(match.criterion(Aspect.AVAILABILITY).fit()).isEqualTo(Fit.UNSAID);
                });
    }

    @Test
    void theMostPressingNeedStandsFirstAndWhatNobodyOffersIsUnmet() {
        SupportMatches matches = match(
                List.of(MONITORING, LICENSING_POLICY),
                template("template").reach(Reach.everywhere("fr")).build());
        assertThat(matches.unmet())
                .containsExactly(
                        new UnmetNeed("need:policy", Grade.PARTIAL, List.of(Aspect.LANGUAGE)),
                        new UnmetNeed("need:monitoring", null, List.of()));
    }

    @Test
    void anOfferThatNamesTheNeedStandsBeforeOneThatDoesNot() {
        SupportMatches matches = match(
                List.of(LICENSING_POLICY),
                template("a").reach(Reach.everywhere("en")).build(),
                template("b")
                        .reach(Reach.everywhere("en"))
                        .addressesNeed("need:policy")
                        .build());
        assertThat(matches.matches()).extracting(SupportMatch::offer).containsExactly("b", "a");
    }

    @Test
    void whatIsGoneOrOnlyWishedForIsNoOfferAndWhatIsMetOrWithdrawnNoNeed() {
        SupportResource wished = SupportResource.builder(
                        "wished", SupportResource.Kind.TEMPLATE_POLICY, SupportResource.Status.NEEDED)
                .provision(ProvisionRef.parse("12(a)"))
                .build();
        CollaboratorPledge past = new CollaboratorPledge(
                "past",
                Organization.named("Example School"),
                List.of(ProvisionRef.parse("12(a)")),
                Set.of(SupportNeed.Kind.POLICY),
                Reach.UNSAID,
                Period.parse("2018/2020"));
        PartnerCandidate declined = new PartnerCandidate(
                "declined",
                Organization.named("Example School"),
                null,
                null,
                List.of(ProvisionRef.parse("12(a)")),
                Reach.UNSAID,
                PartnerCandidate.Status.DECLINED);
        SupportMatches matches = match(List.of(LICENSING_POLICY), wished, past, declined);
        assertThat(matches.matches()).isEmpty();
        assertThat(matches.idle()).isEmpty();
        SupportNeed met = SupportNeed.builder("met", SupportNeed.Kind.POLICY)
                .provision(ProvisionRef.parse("12(a)"))
                .status(SupportNeed.Status.MET)
                .build();
        SupportMatches none = match(List.of(met), template("template").build());
        assertThat(none.unmet()).isEmpty();
        assertThat(none.idle()).containsExactly("template");
    }

    @Test
    void aPledgeThatBeginsLaterIsExpectedAndNotThereYet() {
        CollaboratorPledge later = new CollaboratorPledge(
                "later",
                Organization.named("Example School"),
                List.of(ProvisionRef.parse("12(a)")),
                Set.of(SupportNeed.Kind.POLICY),
                Reach.everywhere("en"),
                Period.parse("2022/2023"));
        assertThat(match(List.of(LICENSING_POLICY), later).matches())
                .singleElement()
                .satisfies(match -> assertThat(match.lacking()).containsExactly(Aspect.AVAILABILITY));
    }

    @Test
    void theResultIsSharedBackWithEachCoalition() {
        SupportMatches matches = match(
                List.of(LICENSING_POLICY, MONITORING),
                template("template").reach(Reach.everywhere("en")).build());
        List<String> records = List.of("need:policy", "template", "need:monitoring");
        assertThat(matches.sharedBackWith("noo", "cc-platform"))
                .containsExactly(
                        new SharingBack("noo", records, PartialDate.of(DAY)),
                        new SharingBack("cc-platform", records, PartialDate.of(DAY)));
    }

    @Test
    void twoDifferentRecordsWithOneIdAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> match(
                        List.of(LICENSING_POLICY),
                        template("a").build(),
                        template("a").reach(Reach.everywhere("en")).build()))
                .withMessageContaining("'a'");
        assertThat(match(
                                List.of(LICENSING_POLICY, LICENSING_POLICY),
                                template("a").build(),
                                template("a").build())
                        .matches())
                .hasSize(1);
    }

    @Test
    void aNeedHasAnIdAndAPriorityFromOneToFive() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> SupportNeed.builder(" ", SupportNeed.Kind.FUNDING).build())
                .withMessageContaining("' '");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SupportNeed.builder("n", SupportNeed.Kind.FUNDING)
                        .priority(6)
                        .build())
                .withMessageContaining("6");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SupportNeed.Voice(null, null, SupportNeed.Capacity.PARTICIPANT_VIEW));
        assertThatIllegalArgumentException().isThrownBy(() -> new SharingBack("", List.of(), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SupportService.Terms(null, -1, null, null))
                .withMessageContaining("-1");
    }

    /** A need and an offer of one provision each. */
    private static List<SupportMatch> match(String asked, String offered) {
        SupportNeed need = SupportNeed.builder("need", SupportNeed.Kind.RESOURCE)
                .provision(ProvisionRef.parse(asked))
                .build();
        SupportResource offer = SupportResource.builder(
                        "offer", SupportResource.Kind.HANDOUT, SupportResource.Status.AVAILABLE)
                .provision(ProvisionRef.parse(offered))
                .build();
        return match(List.of(need), offer).matches();
    }

    @Test
    void anItemOfTheDraftIsTheOneOfTheAdoptedTextThatSaysTheSame() {
        assertThat(match("OER2019-DRAFT/12.c", "OER2019/12.d")).singleElement().satisfies(match -> {
            assertThat(match.criterion(Aspect.AREA).values()).containsExactly("OER2019/ii");
            assertThat(match.criterion(Aspect.ACTION).values()).containsExactly("OER2019/12.d");
        });
        assertThat(match("OER2019-DRAFT/12.c", "OER2019/12.c"))
                .singleElement()
                .satisfies(match -> assertThat(match.criterion(Aspect.ACTION).fit())
                        .as("the same letter, another action")
                        .isEqualTo(Fit.MISSED));
    }

    @Test
    void onlyInstrumentsThatHangOnTheSameAreasAreReadAsIfTheyDid() {
        assertThat(match("DUBAI2024/ii.R1", "OER2019/12.a"))
                .singleElement()
                .satisfies(match ->
                        assertThat(match.criterion(Aspect.AREA).values()).containsExactly("OER2019/ii"));
        assertThat(match("OTHER2030/12.a", "OER2019/12.a"))
                .as("paragraph 12 of another text is about something else")
                .isEmpty();
        assertThat(match("PARIS2012/12", "PARIS2012/12")).isEmpty();
    }
}
