package org.oer4j.licensing.remix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oer4j.licensing.remix.Questions.CATALOGUE;
import static org.oer4j.licensing.remix.Questions.EVALUATOR;
import static org.oer4j.licensing.remix.Questions.REPAIRS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseElement;
import org.oer4j.licensing.LicenseKind;
import org.oer4j.licensing.Verdict;
import org.oer4j.licensing.expression.LicenseExpression;

/** What would make a refused question permitted: offered where it helps, and nowhere else. */
class RepairsTest {
    private static final List<String> CHEAPEST_FIRST = List.of(
            "repair.collection",
            "repair.other-outbound",
            "repair.change-use",
            "repair.leave-out",
            "repair.replace",
            "repair.ask-permission",
            "repair.settle-fact",
            "repair.private");

    /** Enough of every sort of conflict; licences with merge clauses are left out, since another source can help them. */
    private static final List<String> WORKS = List.of(
            "CC-BY-4.0",
            "CC-BY-2.0",
            "CC0-1.0",
            "MIT",
            "CC-BY-SA-4.0",
            "CC-BY-SA-3.0",
            "CC-BY-SA-3.0-DE",
            "CC-BY-SA-2.0",
            "CC-BY-SA-1.0",
            "CC-BY-NC-4.0",
            "CC-BY-NC-3.0",
            "CC-BY-NC-SA-4.0",
            "CC-BY-NC-SA-2.0",
            "CC-BY-ND-4.0",
            "LAL-1.3",
            "GPL-2.0-only",
            "GPL-2.0-or-later",
            "GFDL-1.3-only",
            "ODbL-1.0",
            "CC-BY",
            "CC-BY-SA",
            "CC-BY-NC-4.0 OR CC-BY-4.0",
            "CC-BY-SA-4.0 OR GFDL-1.3-only",
            "CC-BY-4.0 AND CC-BY-SA-3.0",
            "CC-BY-SA-4.0 OR GPL-2.0-only",
            "GPL-2.0-only OR GFDL-1.3-only",
            "CC-BY-ND-4.0 OR LicenseRef-unknown",
            "NOASSERTION",
            "rs:InC/1.0");

    private static Repairs.Suggestions suggest(String sources, String use, String outbound) {
        return REPAIRS.suggest(Questions.plan(sources, use, outbound));
    }

    private static List<String> kinds(Repairs.Suggestions suggestions) {
        return suggestions.repairs().stream()
                .map(repair -> repair.kind().value())
                .distinct()
                .toList();
    }

    private static List<Repair> of(Repairs.Suggestions suggestions, String kind) {
        return suggestions.repairs().stream()
                .filter(repair -> repair.kind().value().equals(kind))
                .toList();
    }

    private static List<List<String>> sources(Repairs.Suggestions suggestions, String kind) {
        return of(suggestions, kind).stream().map(Repair::sources).toList();
    }

    private static List<String> ids(Repair repair) {
        return repair.licenses().stream().map(License::toString).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CC-BY-4.0                      | adaptation
            CC-BY-4.0                      | adaptation commercial
            CC-BY-4.0;CC-BY-NC-4.0         | collection
            CC-BY-ND-4.0                   | private
            MIT                            | adaptation
            CC-Sampling-Plus-1.0           | adaptation
            """)
    void nothingIsSuggestedForAPermission(String sources, String use) {
        Repairs.Suggestions suggestions = suggest(sources, use, "");
        assertThat(suggestions.repairs()).isEmpty();
        assertThat(suggestions.truncated()).isFalse();
    }

    @Test
    void nonCommercialBesideShareAlikeGetsEveryWayOutInOrder() {
        Repairs.Suggestions suggestions = suggest("CC-BY-NC-4.0;CC-BY-4.0;CC-BY-SA-4.0", "adaptation", "");
        assertThat(kinds(suggestions))
                .containsExactly(
                        "repair.collection",
                        "repair.leave-out",
                        "repair.replace",
                        "repair.ask-permission",
                        "repair.private");
        List<List<String>> either = List.of(List.of("CC-BY-NC-4.0"), List.of("CC-BY-SA-4.0"));
        assertThat(sources(suggestions, "repair.leave-out")).isEqualTo(either);
        assertThat(sources(suggestions, "repair.replace")).isEqualTo(either);
        assertThat(sources(suggestions, "repair.ask-permission")).isEqualTo(either);
        assertThat(of(suggestions, "repair.replace").stream().map(RepairsTest::ids))
                .containsExactly(
                        List.of("CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0"),
                        List.of("CC0-1.0", "CC-BY-4.0", "CC-BY-NC-4.0", "CC-BY-NC-SA-4.0"));
        assertThat(of(suggestions, "repair.ask-permission").stream().map(RepairsTest::ids))
                .containsExactly(List.of("CC-BY-SA-4.0"), List.of("CC-BY-NC-4.0"));
        assertHold(Questions.adaptation("CC-BY-NC-4.0;CC-BY-4.0;CC-BY-SA-4.0"), suggestions);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CC-BY-ND-4.0;CC-BY-SA-3.0      | adaptation                    | true  | true
            CC-BY-ND-3.0;CC-BY-SA-3.0      | adaptation                    | true  | false
            CC-BY-ND-4.0                   | translation                   | true  | true
            CC-BY-ND-4.0                   | synchronization               | true  | true
            CC-BY-ND-4.0                   | database                      | true  | true
            CC-Sampling-1.0;CC-BY-SA-4.0   | adaptation                    | false | true
            CC-BY-NC-4.0;CC-BY-SA-4.0      | adaptation commercial         | false | false
            CC-BY-ND-4.0                   | adaptation technical-measures | false | true
            rs:InC/1.0;CC-BY-4.0           | adaptation                    | false | false
            rs:InC-NC/1.0;CC-BY-4.0        | adaptation                    | true  | false
            CC-BY-NC-4.0                   | collection commercial         | false | false
            CC-BY-ND-3.0                   | private                       | false | false
            """)
    void aCollectionAndKeepingItPrivateAreOfferedWhereTheyHelp(
            String sources, String use, boolean collection, boolean kept) {
        Repairs.Suggestions suggestions = suggest(sources, use, "");
        assertThat(kinds(suggestions).contains("repair.collection")).isEqualTo(collection);
        assertThat(kinds(suggestions).contains("repair.private")).isEqualTo(kept);
        assertHold(Questions.plan(sources, use, ""), suggestions);
    }

    @Test
    void anotherOutboundLicenceIsOfferedWhereTheOneAskedForIsRefused() {
        Repairs.Suggestions suggestions = suggest("CC-BY-SA-3.0;CC-BY-NC-SA-4.0 OR CC-BY-4.0", "adaptation", "MIT");
        List<Repair> other = of(suggestions, "repair.other-outbound");
        assertThat(other).hasSize(1);
        assertThat(ids(other.get(0))).first().isEqualTo("CC-BY-SA-4.0");
        assertThat(other.get(0).plan().remix().outbound()).isNull();
        Repairs.Suggestions fromBy = suggest("CC-BY-4.0", "adaptation", "rs:InC/1.0");
        assertThat(ids(of(fromBy, "repair.other-outbound").get(0)))
                .as("what the steward advises against is not offered where there is better")
                .startsWith("CC-BY-4.0", "CC-BY-SA-4.0")
                .doesNotContain("CC0-1.0");
        assertThat(kinds(suggest("CC-BY-SA-4.0;CC-BY-NC-4.0", "adaptation", "CC-BY-SA-4.0")))
                .as("nothing else is possible either")
                .doesNotContain("repair.other-outbound");
    }

    @Test
    void discouragedLicencesAreOfferedInsteadOnlyWhereThereAreNoOthers() {
        List<Repair> other = of(suggest("CC-Sampling-Plus-1.0", "adaptation", "MIT"), "repair.other-outbound");
        assertThat(kinds(suggest("CC-Sampling-Plus-1.0", "adaptation", "rs:InC/1.0")))
                .contains("repair.other-outbound");
        assertThat(other).as("MIT is discouraged and so permitted").isEmpty();
        Repair instead = of(suggest("CC-Sampling-Plus-1.0", "adaptation", "rs:InC/1.0"), "repair.other-outbound")
                .get(0);
        assertThat(instead.licenses())
                .isEqualTo(instead.plan().outboundLicenses())
                .isNotEmpty();
        assertThat(((Verdict.Permitted) instead.plan().verdict()).isRecommended())
                .isFalse();
    }

    @Test
    void theRetiredLicenceOfASourceIsOfferedWhereNothingElseIsLeft() {
        Repairs.Suggestions suggestions = suggest("CC0-1.0;CC-DevNations-2.0", "adaptation", "");
        Repair other = of(suggestions, "repair.other-outbound").get(0);
        assertThat(ids(other)).containsExactly("CC-DevNations-2.0");
        assertThat(other.plan().remix().outbound()).hasToString("CC-DevNations-2.0");
        assertHold(Questions.plan("CC0-1.0;CC-DevNations-2.0", "adaptation", ""), suggestions);
        assertThat(ids(of(suggest("CC-DevNations-2.0", "adaptation", "CC-BY-4.0"), "repair.other-outbound")
                        .get(0)))
                .containsExactly("CC-DevNations-2.0");
        assertThat(kinds(suggest("CC-DevNations-2.0;CC-BY-SA-4.0", "adaptation", "")))
                .doesNotContain("repair.other-outbound");
        assertThat(kinds(suggest("CC-DevNations-2.0 OR CC-BY-ND-4.0", "adaptation", "")))
                .as("a choice of licences cannot be put on the result")
                .doesNotContain("repair.other-outbound");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CC-BY-NC-4.0;CC-BY-4.0         | adaptation commercial                 | commercial
            CC-BY-NC-4.0                   | collection commercial                 | commercial
            CC-BY-NC-4.0                   | copy sold-copies                      | sold-copies
            CC-BY-NC-4.0                   | copy advertising                      | advertising
            CC-BY-NC-4.0                   | copy paid-access                      | paid-access
            CC-BY-NC-4.0                   | copy cost-recovery                    | cost-recovery
            CC-BY-NC-4.0                   | adaptation staff-training             | staff-training
            CC-BY-4.0                      | adaptation technical-measures         | technical-measures
            CC-BY-4.0                      | adaptation technical-measures in:FR   | technical-measures
            CC-BY-NC-4.0                   | copy advertising closed-group         | advertising
            CC-BY-4.0                      | adaptation commercial sold-copies     |
            CC-BY-ND-4.0                   | adaptation closed-group               |
            CC-BY-SA-4.0;CC-BY-NC-4.0      | adaptation commercial                 |
            """)
    void theUseIsChangedInTheOnePointThatStandsInTheWay(String sources, String use, String without) {
        RemixPlan plan = Questions.plan(sources, use, "");
        Repairs.Suggestions suggestions = REPAIRS.suggest(plan);
        List<Repair> changes = of(suggestions, "repair.change-use");
        if (without == null) {
            assertThat(changes).isEmpty();
            return;
        }
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).details()).containsExactly(without);
        IntendedUse changed = changes.get(0).plan().remix().use();
        assertThat(changed.countries()).isEqualTo(plan.remix().use().countries());
        assertThat(changed.making()).isEqualTo(plan.remix().use().making());
        assertThat(changed.has(UseCircumstance.CLOSED_GROUP))
                .isEqualTo(plan.remix().use().has(UseCircumstance.CLOSED_GROUP));
        assertHold(plan, suggestions);
    }

    @Test
    void aUseThatIsCommercialInTwoWaysIsTakenBackInBoth() {
        assertThat(kinds(suggest("CC-BY-NC-4.0;CC-BY-4.0", "collection commercial sold-copies", "")))
                .contains("repair.change-use");
    }

    @Test
    void sourcesThatBlockByThemselvesAreLeftOutTogether() {
        Repairs.Suggestions suggestions =
                suggest("CC-BY-4.0;CC-BY-ND-4.0;LicenseRef-all-rights-reserved", "adaptation", "");
        List<List<String>> both = List.of(List.of("CC-BY-ND-4.0", "LicenseRef-all-rights-reserved"));
        assertThat(sources(suggestions, "repair.leave-out")).isEqualTo(both);
        assertThat(sources(suggestions, "repair.ask-permission")).isEqualTo(both);
        assertThat(of(suggestions, "repair.leave-out").get(0).plan().remix().sources())
                .containsExactly(Source.of("CC-BY-4.0"));
    }

    @Test
    void duplicatesOfOneSourceAreLeftOutTogether() {
        Repairs.Suggestions suggestions =
                suggest("a=CC-BY-NC-4.0;b=CC-BY-NC-4.0;c=CC-BY-SA-4.0;d=CC-BY-SA-4.0", "adaptation", "");
        assertThat(sources(suggestions, "repair.leave-out"))
                .containsExactlyInAnyOrder(List.of("a", "b"), List.of("c", "d"));
        Repairs.Suggestions uneven =
                suggest("a=CC-BY-NC-4.0;c=CC-BY-SA-4.0;b=CC-BY-NC-4.0;x=CC-BY-4.0", "adaptation", "");
        assertThat(sources(uneven, "repair.leave-out"))
                .as("one work is fewer than two")
                .containsExactly(List.of("c"));
        assertThat(sources(uneven, "repair.replace")).containsExactly(List.of("c"));
    }

    @Test
    void ofThreeWorksOfWhichAnyTwoGoTogetherOneIsLeftOut() {
        String works = "free=CC0-1.0;a=CC-BY-SA-4.0 OR GPL-2.0-only;b=GPL-2.0-only OR GFDL-1.3-only;x=MIT;"
                + "c=CC-BY-SA-4.0 OR GFDL-1.3-only";
        RemixPlan plan = Questions.adaptation(works);
        assertThat(plan.verdict().code()).isEqualTo("forbidden");
        assertThat(plan.blockers()).containsExactly(List.of("a", "b", "c"));
        Repairs.Suggestions suggestions = REPAIRS.suggest(plan);
        assertThat(sources(suggestions, "repair.leave-out"))
                .containsExactlyInAnyOrder(List.of("a"), List.of("b"), List.of("c"));
        assertHold(plan, suggestions);
    }

    @Test
    void whatBlocksByItselfGoesBesideOneOfThreeThatConflictTogether() {
        String works = "nd=CC-BY-ND-4.0;a=CC-BY-SA-4.0 OR GPL-2.0-only;b=GPL-2.0-only OR GFDL-1.3-only;"
                + "c=CC-BY-SA-4.0 OR GFDL-1.3-only;d=CC-BY-SA-4.0 OR GFDL-1.3-only";
        assertThat(sources(suggest(works, "adaptation", ""), "repair.leave-out"))
                .as("c and d are one work twice, so that leaving out both is more")
                .containsExactlyInAnyOrder(List.of("nd", "a"), List.of("nd", "b"));
    }

    @Test
    void theWorksThatStayInTheWayOfAnOutboundLicenceAreNamed() {
        Repairs.Suggestions suggestions = suggest("CC-BY-4.0;CC-BY-SA-4.0;CC0-1.0", "adaptation", "CC-BY-4.0");
        assertThat(sources(suggestions, "repair.leave-out")).containsExactly(List.of("CC-BY-SA-4.0"));
        Repair asked = of(suggestions, "repair.ask-permission").get(0);
        assertThat(ids(asked)).containsExactly("CC-BY-4.0");
        assertThat(asked.plan().remix().outbound()).hasToString("CC-BY-4.0");
    }

    @Test
    void nothingIsLeftWhereEverySourceWouldHaveToGo() {
        Repairs.Suggestions suggestions = suggest("CC-BY-ND-3.0;rs:InC/1.0", "adaptation", "");
        assertThat(kinds(suggestions)).doesNotContain("repair.leave-out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CC-BY-ND-4.0", "LicenseRef-all-rights-reserved", "CC-BY-ND-4.0;rs:InC/1.0"})
    void theHoldersOfAllSourcesCanBeAskedForPermission(String sources) {
        assertThat(kinds(suggest(sources, "translation", ""))).contains("repair.ask-permission");
    }

    @Test
    void aFactIsSettledByEveryVersionThatWouldDo() {
        Repairs.Suggestions suggestions = suggest("CC-BY-SA;CC-BY-4.0", "adaptation", "CC-BY-SA-3.0");
        Repair settled = of(suggestions, "repair.settle-fact").get(0);
        assertThat(settled.sources()).containsExactly("CC-BY-SA");
        assertThat(settled.details()).containsExactly("version:CC-BY-SA");
        assertThat(ids(settled))
                .contains("CC-BY-SA-3.0", "CC-BY-SA-2.0", "CC-BY-SA-2.5")
                .doesNotContain("CC-BY-SA-4.0", "CC-BY-SA-1.0")
                .first()
                .isEqualTo("CC-BY-SA-3.0");
        for (License license : CATALOGUE.family("CC-BY-SA")) {
            assertThat(settled.licenses().contains(license))
                    .as("%s", license)
                    .isEqualTo(EVALUATOR.adapt(license, CATALOGUE.get("CC-BY-SA-3.0")) instanceof Verdict.Permitted);
        }
        assertHold(Questions.plan("CC-BY-SA;CC-BY-4.0", "adaptation", "CC-BY-SA-3.0"), suggestions);
    }

    @Test
    void whatIsNotKnownAtAllMayBeAnyLicenceThatIsStillOffered() {
        for (String unknown : List.of("NOASSERTION", "LicenseRef-unknown", "rs:UND/1.0")) {
            Repair settled = of(suggest(unknown + ";CC-BY-SA-4.0", "adaptation", ""), "repair.settle-fact")
                    .get(0);
            assertThat(settled.details()).containsExactly("license:" + unknown);
            assertThat(ids(settled)).containsExactly("CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0");
        }
    }

    @Test
    void whatARecogniserNarrowedIsSettledByWhatItFound() {
        Basis narrowed = new Basis.OneOf(
                "BY-SA or BY-ND",
                List.of(CATALOGUE.get("CC-BY-SA-3.0"), CATALOGUE.get("CC-BY-ND-3.0"), CATALOGUE.get("CC-BY-SA-4.0")));
        RemixPlan plan = EVALUATOR.evaluate(
                Remix.adaptationOf(List.of(Source.of("CC-BY-4.0"), new Source("BY-SA or BY-ND", narrowed))));
        assertThat(plan.verdict().code()).isEqualTo("undetermined");
        Repairs.Suggestions suggestions = REPAIRS.suggest(plan);
        Repair settled = of(suggestions, "repair.settle-fact").get(0);
        assertThat(ids(settled)).containsExactly("CC-BY-SA-4.0", "CC-BY-SA-3.0");
        assertHold(plan, suggestions);
    }

    @Test
    void aFactThatHelpsNothingIsNotAskedFor() {
        assertThat(kinds(suggest("CC-BY-NC;CC-BY-SA", "adaptation", ""))).doesNotContain("repair.settle-fact");
        assertThat(kinds(suggest("CC-BY-ND-4.0 OR LicenseRef-x", "adaptation", "")))
                .as("a choice of licences has no one fact to settle")
                .doesNotContain("repair.settle-fact");
        assertThat(kinds(suggest("CC-BY-NC-4.0", "copy paid-access", ""))).doesNotContain("repair.settle-fact");
    }

    @Test
    void aFactIsSettledWhateverTheSourceIsCalled() {
        assertThat(kinds(suggest("photo=CC-BY-SA;CC-BY-4.0", "adaptation", ""))).contains("repair.settle-fact");
    }

    @Test
    void aFactIsSettledForAllSourcesThatShareIt() {
        assertThat(kinds(suggest("CC-BY-SA;CC-BY-SA;CC-BY-4.0", "adaptation", "")))
                .contains("repair.settle-fact");
    }

    @Test
    void aLicenceThatIsKnownIsNotSettledAsAnother() {
        for (Repair settled :
                of(suggest("GFDL-1.3-only", "adaptation", "GFDL-1.3-no-invariants-only"), "repair.settle-fact")) {
            assertThat(settled.licenses()).allMatch(license -> license.family().equals("GFDL"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EUPL-1.2;GPL-3.0-only;CC-BY-ND-4.0, GPL-3.0-only",
        "EUPL-1.1;GPL-2.0-only;LGPL-2.1-only;CC-BY-ND-4.0, ''"
    })
    void aSourceThatAnotherHelpsIsNotLeftOut(String sources, String outbound) {
        assertThat(sources(suggest(sources, "adaptation", outbound), "repair.leave-out"))
                .containsExactly(List.of("CC-BY-ND-4.0"));
        assertThat(Questions.plan(sources, "adaptation", outbound).blockers()).containsExactly(List.of("CC-BY-ND-4.0"));
    }

    @Property(tries = 250)
    void theSetsToLeaveOutAreExactlyTheSmallest(
            @ForAll("works") List<String> works, @ForAll("uses") String use, @ForAll("outbound") String outbound) {
        List<Source> sources = new ArrayList<>();
        for (String work : works) {
            sources.add(new Source(sources.size() + ". " + work, LicenseExpression.parse(work)));
        }
        LicenseExpression asked = outbound.isEmpty() ? null : LicenseExpression.parse(outbound);
        RemixPlan plan = EVALUATOR.evaluate(new Remix(sources, Questions.use(use), asked));
        Repairs.Suggestions suggestions = REPAIRS.suggest(plan);
        if (plan.verdict() instanceof Verdict.Permitted) {
            assertThat(suggestions.repairs()).isEmpty();
            return;
        }
        Set<List<String>> smallest = smallest(plan.remix());
        List<List<String>> offered = sources(suggestions, "repair.leave-out");
        assertThat(offered).doesNotHaveDuplicates();
        assertThat(smallest).containsAll(offered);
        assertThat(offered).hasSize(Math.min(8, smallest.size()));
        assertThat(suggestions.truncated()).isEqualTo(smallest.size() > 8);
        assertHold(plan, suggestions);
    }

    /** By brute force: of all sets without which the question is permitted, those with the fewest sources. */
    private static Set<List<String>> smallest(Remix remix) {
        int size = remix.sources().size();
        Set<List<String>> smallest = new HashSet<>();
        int fewest = size;
        for (int set = 1; set < (1 << size) - 1; set++) {
            int left = Integer.bitCount(set);
            if (left <= fewest && EVALUATOR.evaluate(without(remix, set)).verdict() instanceof Verdict.Permitted) {
                if (left < fewest) {
                    smallest.clear();
                    fewest = left;
                }
                int leftOut = set;
                smallest.add(IntStream.range(0, size)
                        .filter(i -> (leftOut & 1 << i) != 0)
                        .mapToObj(i -> remix.sources().get(i).name())
                        .toList());
            }
        }
        return smallest;
    }

    private static Remix without(Remix remix, int set) {
        List<Source> rest = new ArrayList<>();
        for (int i = 0; i < remix.sources().size(); i++) {
            if ((set & 1 << i) == 0) {
                rest.add(remix.sources().get(i));
            }
        }
        return new Remix(rest, remix.use(), remix.outbound());
    }

    @Provide
    Arbitrary<List<String>> works() {
        return Arbitraries.of(WORKS).list().ofMinSize(2).ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> uses() {
        return Arbitraries.of(
                "adaptation",
                "adaptation",
                "adaptation",
                "translation commercial",
                "database",
                "collection commercial",
                "copy technical-measures",
                "private",
                "adaptation paid-access advertising");
    }

    @Provide
    Arbitrary<String> outbound() {
        return Arbitraries.of("", "", "CC-BY-SA-4.0", "CC-BY-4.0", "CC-BY-NC-SA-4.0", "MIT");
    }

    /** Every repair is permitted, is what evaluating its question gives, and changes what it says and nothing else. */
    private static void assertHold(RemixPlan plan, Repairs.Suggestions suggestions) {
        Remix remix = plan.remix();
        int rank = 0;
        for (Repair repair : suggestions.repairs()) {
            Remix changed = repair.plan().remix();
            String kind = repair.kind().value();
            assertThat(repair.plan().verdict()).isInstanceOf(Verdict.Permitted.class);
            assertThat(repair.plan()).isEqualTo(EVALUATOR.evaluate(changed));
            assertThat(CHEAPEST_FIRST.indexOf(kind)).as("cheapest first").isGreaterThanOrEqualTo(rank);
            rank = CHEAPEST_FIRST.indexOf(kind);
            boolean sameUse = changed.use().equals(remix.use());
            switch (kind) {
                case "repair.collection" ->
                    assertThat(changed)
                            .isEqualTo(new Remix(remix.sources(), remix.use().as(Making.COLLECTION), null));
                case "repair.private" ->
                    assertThat(changed)
                            .isEqualTo(new Remix(remix.sources(), remix.use().as(Making.PRIVATE), null));
                case "repair.other-outbound" -> {
                    assertThat(changed.sources()).isEqualTo(remix.sources());
                    assertThat(sameUse).isTrue();
                    assertThat(repair.plan().outboundLicenses()).containsAll(repair.licenses());
                    assertThat(repair.licenses()).isNotEmpty();
                }
                case "repair.change-use" -> {
                    assertThat(changed.sources()).isEqualTo(remix.sources());
                    assertThat(changed.outbound()).isEqualTo(remix.outbound());
                    assertThat(changed.use()).isEqualTo(less(remix.use(), repair.details()));
                }
                case "repair.leave-out" -> {
                    assertThat(changed.sources()).isEqualTo(others(remix, repair));
                    assertThat(changed.outbound()).isEqualTo(remix.outbound());
                    assertThat(sameUse).isTrue();
                }
                case "repair.replace" -> assertReplaces(remix, repair);
                case "repair.ask-permission" -> {
                    assertThat(changed.sources()).hasSameSizeAs(remix.sources());
                    assertThat(changed.sources()).containsAll(others(remix, repair));
                    assertThat(changed.sources().stream()
                                    .filter(source -> repair.sources().contains(source.name())))
                            .hasSameSizeAs(repair.sources())
                            .allMatch(source -> source.basis()
                                    .equals(new Basis.ByPermission(
                                            remix.use().making().code())));
                    assertThat(sameUse).isTrue();
                    assertThat(repair.licenses()).hasSizeLessThanOrEqualTo(1);
                    assertThat(repair.licenses().isEmpty())
                            .isEqualTo(repair.plan().outbound().isEmpty());
                }
                case "repair.settle-fact" -> {
                    assertThat(changed.sources()).containsAll(others(remix, repair));
                    assertThat(repair.licenses()).isNotEmpty();
                    assertThat(repair.details()).isNotEmpty();
                    assertThat(sameUse).isTrue();
                }
                default -> throw new AssertionError(kind);
            }
        }
    }

    private static void assertReplaces(Remix remix, Repair repair) {
        List<Source> others = others(remix, repair);
        List<License> suitable = new ArrayList<>();
        for (License license : CATALOGUE.all()) {
            boolean offered = license.isCreativeCommons()
                    && (license.kind() == LicenseKind.LICENSE || license.kind() == LicenseKind.PUBLIC_DOMAIN_DEDICATION)
                    && license.registration().status().code().equals("current")
                    && !license.elements().contains(LicenseElement.ND);
            if (offered) {
                List<Source> sources = new ArrayList<>(others);
                sources.add(Source.of("new", license));
                Verdict verdict = EVALUATOR
                        .evaluate(new Remix(sources, remix.use(), remix.outbound()))
                        .verdict();
                if (verdict instanceof Verdict.Permitted permitted && permitted.isRecommended()) {
                    suitable.add(license);
                }
            }
        }
        assertThat(repair.licenses())
                .containsExactlyInAnyOrderElementsOf(suitable)
                .isNotEmpty();
        assertThat(repair.plan().remix().sources()).hasSize(others.size() + 1).containsAll(others);
    }

    private static List<Source> others(Remix remix, Repair repair) {
        return remix.sources().stream()
                .filter(source -> !repair.sources().contains(source.name()))
                .toList();
    }

    private static IntendedUse less(IntendedUse use, List<String> without) {
        EnumSet<UseCircumstance> rest = EnumSet.noneOf(UseCircumstance.class);
        use.circumstances().stream()
                .filter(circumstance -> !without.contains(circumstance.code()))
                .forEach(rest::add);
        return new IntendedUse(
                use.making(), use.commercial() && !without.contains("commercial"), rest, use.countries());
    }

    @Test
    void sixtyFourSourcesInTwoCampsAreAnsweredWholly() {
        List<Source> sources = new ArrayList<>();
        camp("CC-BY-SA", 32, sources);
        camp("CC-BY-NC", 32, sources);
        RemixPlan plan = EVALUATOR.evaluate(Remix.adaptationOf(sources));
        assertThat(plan.verdict().code()).isEqualTo("forbidden");
        Repairs.Suggestions suggestions = REPAIRS.suggest(plan);
        assertThat(suggestions.truncated()).isFalse();
        assertThat(sources(suggestions, "repair.leave-out"))
                .containsExactlyInAnyOrder(names(sources.subList(0, 32)), names(sources.subList(32, 64)));
        assertHold(plan, suggestions);
    }

    private static void camp(String family, int size, List<Source> sources) {
        CATALOGUE.family(family).stream()
                .filter(license ->
                        license.version() != null && license.version().major() == 3)
                .filter(license -> license.jurisdiction() != null
                        && !license.jurisdiction().equals("igo"))
                .limit(size)
                .forEach(license -> sources.add(Source.of(license.id().value(), license)));
    }

    private static List<String> names(List<Source> sources) {
        return sources.stream().map(Source::name).toList();
    }

    @Test
    void sixtyFourSourcesOfManySortsAreAnsweredWhollyOrSaidToBeTruncated() {
        List<Source> sources = new ArrayList<>();
        List<License> copyleft = CATALOGUE.all().stream()
                .filter(License::isCopyleft)
                .filter(license -> !license.family().matches("EUPL|MPL|A?GPL|LGPL"))
                .toList();
        for (int i = 0; sources.size() < 64; i += 3) {
            License license = copyleft.get(i % copyleft.size());
            sources.add(Source.of(i + " " + license, license));
        }
        RemixPlan plan = EVALUATOR.evaluate(Remix.adaptationOf(sources));
        assertThat(plan.verdict()).isNotInstanceOf(Verdict.Permitted.class);
        Repairs.Suggestions suggestions = REPAIRS.suggest(plan);
        List<List<String>> offered = sources(suggestions, "repair.leave-out");
        assertThat(offered.isEmpty() && !suggestions.truncated()).isFalse();
        assertThat(offered).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(8);
        assertThat(offered.stream().map(List::size).distinct()).hasSizeLessThanOrEqualTo(1);
        for (List<String> set : offered) {
            for (String kept : set) {
                List<Source> rest = sources.stream()
                        .filter(source ->
                                !set.contains(source.name()) || source.name().equals(kept))
                        .toList();
                assertThat(EVALUATOR.evaluate(Remix.adaptationOf(rest)).verdict())
                        .as("%s has to go", kept)
                        .isNotInstanceOf(Verdict.Permitted.class);
            }
        }
        assertHold(plan, suggestions);
    }

    @Test
    void eightWaysAreAllThereAre() {
        Repairs.Suggestions suggestions = suggest(
                "CC-BY-SA-1.0-NL;CC-BY-SA-1.0-FI;CC-BY-SA-1.0-IL;CC-BY-SA-1.0;CC-SA-1.0;GPL-2.0-only;GFDL-1.3-only;"
                        + "ODbL-1.0",
                "adaptation",
                "");
        assertThat(suggestions.truncated()).isFalse();
        assertThat(sources(suggestions, "repair.leave-out")).hasSize(8);
    }

    @Test
    void moreThanEightWaysAreCutShortAndThatIsSaid() {
        // Ten works of which no two go together: nine have to go, in ten ways.
        List<String> works = List.of(
                "CC-BY-SA-1.0-NL",
                "CC-BY-SA-1.0-FI",
                "CC-BY-SA-1.0-IL",
                "CC-BY-SA-1.0",
                "CC-SA-1.0",
                "GPL-2.0-only",
                "GFDL-1.3-only",
                "ODbL-1.0",
                "CC-NC-SA-1.0",
                "CC-BY-NC-SA-1.0");
        Repairs.Suggestions suggestions = suggest(String.join(";", works), "adaptation", "");
        assertThat(suggestions.truncated()).isTrue();
        assertThat(sources(suggestions, "repair.leave-out"))
                .hasSize(8)
                .doesNotHaveDuplicates()
                .allMatch(set -> set.size() == 9);
    }

    @Test
    void theBlockersAreTheSmallestSetsThatCannotGoTogether() {
        assertThat(Questions.adaptation("CC-BY-NC-4.0;CC-BY-SA-4.0;CC-BY-SA-1.0;CC-BY-4.0")
                        .blockers())
                .containsExactly(
                        List.of("CC-BY-NC-4.0", "CC-BY-SA-4.0"),
                        List.of("CC-BY-NC-4.0", "CC-BY-SA-1.0"),
                        List.of("CC-BY-SA-4.0", "CC-BY-SA-1.0"));
        assertThat(Questions.adaptation("CC-BY-4.0;CC-BY-SA").blockers())
                .as("nothing blocks what is only not known")
                .isEmpty();
    }

    @Property(tries = 150)
    void withoutMergeClausesTheBlockersAreThoseOfBruteForce(@ForAll("works") List<String> works) {
        List<Source> sources = new ArrayList<>();
        for (String work : works) {
            sources.add(new Source(sources.size() + ". " + work, LicenseExpression.parse(work)));
        }
        RemixPlan plan = EVALUATOR.evaluate(Remix.adaptationOf(sources));
        if (!isClosed(plan.verdict())) {
            assertThat(plan.blockers()).isEmpty();
            return;
        }
        assertThat(plan.blockers()).isNotEmpty().doesNotHaveDuplicates();
        Set<List<String>> expected = new HashSet<>();
        for (int i = 0; i < sources.size(); i++) {
            boolean alone = isClosed(sources.get(i));
            if (alone) {
                expected.add(List.of(sources.get(i).name()));
            }
            for (int j = i + 1; j < sources.size(); j++) {
                if (!alone && !isClosed(sources.get(j)) && isClosed(sources.get(i), sources.get(j))) {
                    expected.add(List.of(sources.get(i).name(), sources.get(j).name()));
                }
            }
        }
        if (expected.isEmpty()) {
            assertThat(plan.blockers()).hasSize(1);
            assertThat(plan.blockers().get(0)).hasSizeGreaterThan(2);
        } else {
            assertThat(plan.blockers()).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static boolean isClosed(Source... sources) {
        return isClosed(
                EVALUATOR.evaluate(Remix.adaptationOf(Arrays.asList(sources))).verdict());
    }

    private static boolean isClosed(Verdict verdict) {
        return verdict.code().equals("forbidden") || verdict.code().equals("disputed");
    }

    @Test
    void everyKindOfRepairIsOfferedSomewhereAndHasASentence() {
        Set<String> kinds = new TreeSet<>();
        List<Repairs.Suggestions> all = List.of(
                suggest("CC-BY-NC-4.0;CC-BY-SA-4.0", "adaptation", ""),
                suggest("CC-BY-NC-4.0", "copy commercial", ""),
                suggest("CC-BY-SA", "adaptation", "CC-BY-SA-4.0"),
                suggest("CC-BY-SA-4.0", "adaptation", "CC-BY-4.0"));
        for (Repairs.Suggestions suggestions : all) {
            kinds.addAll(kinds(suggestions));
        }
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(CHEAPEST_FIRST);
        assertThat(all.stream()
                        .flatMap(suggestions ->
                                Explanation.of(Questions.adaptation("CC-BY-ND-4.0"), suggestions, Locale.ENGLISH)
                                        .repairs()
                                        .stream())
                        .map(Explanation.Sentence::text))
                .isNotEmpty()
                .noneMatch(text -> text.startsWith("repair."));
    }
}
