package org.oer4j.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.oer4j.actor.Organization;
import org.oer4j.place.CountryCode;
import org.oer4j.place.UnescoRegion;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.support.SupportMatches.UnmetNeed;
import org.oer4j.text.LanguageTag;
import org.oer4j.time.Period;

/** What holds of every matching. */
class SupportMatchingLawsTest {
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);

    @Provide
    Arbitrary<List<SupportNeed>> needs() {
        return Combinators.combine(
                        Arbitraries.of(SupportNeed.Kind.class),
                        refs(),
                        Arbitraries.integers().between(1, 5).injectNull(0.3),
                        reach(),
                        Arbitraries.of(SupportNeed.Status.class))
                .as((kind, refs, priority, reach, status) -> new SupportNeed(
                        "draft", kind, null, null, refs, priority, reach, null, null, status, List.of()))
                .list()
                .ofMaxSize(5)
                .map(SupportMatchingLawsTest::numbered);
    }

    private static List<SupportNeed> numbered(List<SupportNeed> drafts) {
        List<SupportNeed> needs = new ArrayList<>();
        for (SupportNeed draft : drafts) {
            SupportNeed.Builder need = SupportNeed.builder("need" + needs.size(), draft.kind())
                    .priority(draft.priority())
                    .reach(draft.reach())
                    .status(draft.status());
            draft.provisions().forEach(need::provision);
            needs.add(need.build());
        }
        return needs;
    }

    @Provide
    Arbitrary<List<SupportOffer>> offers() {
        Arbitrary<Integer> which = Arbitraries.integers().between(0, 3);
        return Combinators.combine(
                        which,
                        refs(),
                        reach(),
                        Arbitraries.of(SupportResource.Status.class),
                        Arbitraries.of(SupportNeed.Kind.class).set().ofMaxSize(3))
                .as(Draft::new)
                .list()
                .ofMaxSize(6)
                .map(drafts -> {
                    List<SupportOffer> offers = new ArrayList<>();
                    drafts.forEach(draft -> offers.add(draft.offer("offer" + offers.size())));
                    return offers;
                });
    }

    private static Arbitrary<List<ProvisionRef>> refs() {
        return Arbitraries.of("ii", "12(a)", "12(c)", "iii", "13(b)", "16", "16(b)", "9.ii", "1")
                .map(ProvisionRef::parse)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<Reach> reach() {
        return Combinators.combine(
                        Arbitraries.of(Reach.Scope.class).injectNull(0.4),
                        Arbitraries.of(UnescoRegion.class).list().ofMaxSize(2),
                        Arbitraries.of("KE", "CH", "BR")
                                .map(CountryCode::of)
                                .list()
                                .ofMaxSize(2),
                        Arbitraries.of("en", "en-GB", "fr", "sw")
                                .map(LanguageTag::of)
                                .list()
                                .ofMaxSize(2))
                .as(Reach::new);
    }

    /** An offer that has no id yet. */
    private record Draft(
            int which,
            List<ProvisionRef> refs,
            Reach reach,
            SupportResource.Status status,
            Set<SupportNeed.Kind> kinds) {
        SupportOffer offer(String id) {
            Organization school = Organization.named("Example School");
            return switch (which) {
                case 0 ->
                    new SupportResource(
                            id,
                            SupportResource.Kind.TEMPLATE_POLICY,
                            null,
                            refs,
                            List.of("need1"),
                            reach,
                            status,
                            null);
                case 1 ->
                    new SupportService(
                            id,
                            SupportService.Kind.TRAINING,
                            null,
                            Set.of(),
                            school,
                            refs,
                            reach,
                            new SupportService.Terms(null, null, Period.parse("2021/.."), null));
                case 2 -> new CollaboratorPledge(id, school, refs, kinds, reach, Period.parse("2020/2022"));
                default -> new PartnerCandidate(id, school, null, null, refs, reach, PartnerCandidate.Status.ACCEPTED);
            };
        }
    }

    @Property(tries = 500)
    void noMatchIsWithoutASharedAreaOrAction(
            @ForAll("needs") List<SupportNeed> needs, @ForAll("offers") List<SupportOffer> offers) {
        SupportMatches matches = SupportMatching.match(needs, offers, DAY);
        for (SupportMatch match : matches.matches()) {
            SupportNeed need = needs.stream()
                    .filter(one -> one.id().equals(match.need()))
                    .findFirst()
                    .orElseThrow();
            SupportOffer offer = offers.stream()
                    .filter(one -> one.id().equals(match.offer()))
                    .findFirst()
                    .orElseThrow();
            Set<String> themes = themes(need.provisions());
            themes.retainAll(themes(offer.provisions()));
            assertThat(themes).isNotEmpty();
            assertThat(need.isWaiting()).isTrue();
        }
    }

    /** The themes once more, from the text alone. */
    private static Set<String> themes(List<ProvisionRef> refs) {
        Set<String> themes = new HashSet<>();
        for (ProvisionRef ref : refs) {
            switch (ref.toString()) {
                case "OER2019/ii", "OER2019/12.a", "OER2019/12.c", "OER2019/9.ii" -> themes.add("ii");
                case "OER2019/iii", "OER2019/13.b" -> themes.add("iii");
                case "OER2019/16", "OER2019/16.b" -> themes.add("16");
                default -> assertThat(ref).hasToString("OER2019/1");
            }
        }
        return themes;
    }

    @Property(tries = 500)
    void oneMoreOfferNeverLeavesMoreNeedsUnmet(
            @ForAll("needs") List<SupportNeed> needs, @ForAll("offers") List<SupportOffer> offers) {
        List<SupportOffer> fewer = offers.isEmpty() ? offers : offers.subList(1, offers.size());
        assertThat(unmet(needs, fewer)).containsAll(unmet(needs, offers));
    }

    private static List<String> unmet(List<SupportNeed> needs, List<SupportOffer> offers) {
        return SupportMatching.match(needs, offers, DAY).unmet().stream()
                .map(UnmetNeed::need)
                .toList();
    }

    @Property(tries = 500)
    void theOrderDoesNotMatter(
            @ForAll("needs") List<SupportNeed> needs, @ForAll("offers") List<SupportOffer> offers, @ForAll long seed) {
        List<SupportNeed> otherNeeds = new ArrayList<>(needs);
        List<SupportOffer> otherOffers = new ArrayList<>(offers);
        Collections.shuffle(otherNeeds, new Random(seed));
        Collections.shuffle(otherOffers, new Random(seed + 1));
        assertThat(SupportMatching.match(otherNeeds, otherOffers, DAY))
                .isEqualTo(SupportMatching.match(needs, offers, DAY));
    }

    @Property(tries = 500)
    void everyWaitingNeedIsMetOrUnmetAndEveryOfferThatIsThereMatchesOrIsIdle(
            @ForAll("needs") List<SupportNeed> needs, @ForAll("offers") List<SupportOffer> offers) {
        SupportMatches matches = SupportMatching.match(needs, offers, DAY);
        Set<String> met = new HashSet<>();
        Set<String> used = new HashSet<>(matches.idle());
        for (SupportMatch match : matches.matches()) {
            used.add(match.offer());
            if (match.grade() == SupportMatch.Grade.FULL) {
                met.add(match.need());
            }
        }
        Set<String> unmet = new HashSet<>(unmet(needs, offers));
        assertThat(Collections.disjoint(met, unmet)).isTrue();
        met.addAll(unmet);
        assertThat(met)
                .containsExactlyInAnyOrderElementsOf(needs.stream()
                        .filter(SupportNeed::isWaiting)
                        .map(SupportNeed::id)
                        .toList());
        assertThat(used)
                .containsExactlyInAnyOrderElementsOf(offers.stream()
                        .filter(offer -> offer.availability(DAY) != SupportOffer.Availability.NONE)
                        .map(SupportOffer::id)
                        .toList());
    }
}
