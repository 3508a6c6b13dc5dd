package org.oer4j.licensing.remix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oer4j.licensing.remix.Questions.REPAIRS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.Reason;

/** Answers in sentences, in four languages. */
class ExplanationTest {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("es"), Locale.GERMAN);

    /** Questions that together need every sentence about plans and repairs: sources, use, outbound licence. */
    private static final List<List<String>> QUESTIONS = List.of(
            List.of("CC-BY-SA-4.0", "adaptation", ""),
            List.of("CC-BY-4.0;CC0-1.0", "adaptation", ""),
            List.of("CC-Sampling-Plus-1.0", "adaptation", ""),
            List.of("MIT", "adaptation", ""),
            List.of("CC-BY-4.0;CC-BY-ND-4.0", "collection", ""),
            List.of("CC-BY-4.0", "private", ""),
            List.of("CC-BY-NC-4.0;CC-BY-4.0;CC-BY-SA-4.0", "adaptation", ""),
            List.of("CC-BY-ND-4.0;rs:InC/1.0;CC-BY-4.0", "translation", ""),
            List.of("CC-BY-SA-4.0", "adaptation", "CC-BY-4.0"),
            List.of("CC-DevNations-2.0", "adaptation", ""),
            List.of("CC-BY-NC-4.0;CC-BY-4.0", "collection commercial", ""),
            List.of("CC-BY-NC-4.0", "copy sold-copies", ""),
            List.of("CC-BY-NC-4.0", "copy advertising", ""),
            List.of("CC-BY-NC-4.0;CC-BY-4.0", "copy paid-access", ""),
            List.of("CC-BY-NC-4.0", "copy cost-recovery", ""),
            List.of("CC-BY-NC-4.0", "copy staff-training", ""),
            List.of("CC-BY-4.0", "copy technical-measures", ""),
            List.of("CC-BY-SA;CC-BY-4.0", "adaptation", ""),
            List.of("NOASSERTION;CC-BY-4.0", "adaptation", ""),
            List.of("LicenseRef-unknown;CC-BY-4.0", "copy", ""),
            List.of("GFDL-1.3-only", "adaptation", "GFDL-1.3-no-invariants-only"),
            List.of("CC-BY-4.0", "adaptation", "NOASSERTION"),
            List.of("old=pd:US;CC-BY-4.0", "adaptation in:FR", ""),
            List.of("old=pd:US;q=exception;p=permission;mine=own;gone=pd", "adaptation", ""),
            List.of("old=pd:US,FR", "adaptation in:FR", ""),
            List.of("EUPL-1.2", "adaptation", "GPL-3.0-only"));

    static Stream<Arguments> questionsInEveryLanguage() {
        return QUESTIONS.stream()
                .flatMap(question -> LANGUAGES.stream().map(language -> Arguments.of(question, language)));
    }

    private static RemixPlan plan(List<String> question) {
        return Questions.plan(question.get(0), question.get(1), question.get(2));
    }

    private static Explanation explain(List<String> question, Locale language) {
        RemixPlan plan = plan(question);
        return Explanation.of(plan, REPAIRS.suggest(plan), language);
    }

    private static List<Explanation.Sentence> sentences(Explanation explanation) {
        List<Explanation.Sentence> all = new ArrayList<>();
        all.add(explanation.verdict());
        all.addAll(explanation.outbound());
        all.addAll(explanation.conflicts());
        all.addAll(explanation.reasons());
        all.addAll(explanation.duties());
        all.addAll(explanation.questions());
        all.addAll(explanation.repairs());
        all.add(explanation.note());
        return all;
    }

    @ParameterizedTest
    @MethodSource("questionsInEveryLanguage")
    void everySentenceIsASentenceAndEveryReasonCarriesItsClause(List<String> question, Locale language) {
        RemixPlan plan = plan(question);
        Explanation explanation = explain(question, language);
        List<Explanation.Sentence> sentences = sentences(explanation);
        assertThat(sentences).allSatisfy(sentence -> {
            assertThat(sentence.text())
                    .doesNotContain("{", "}", "''")
                    .doesNotContain(sentence.rule().value())
                    .containsAnyOf(".", "?")
                    .contains(" ");
            assertThat(sentence.text()).matches("(?s)\\S.*[.?]");
        });
        assertThat(explanation.reasons()).hasSameSizeAs(plan.reasons()).isNotEmpty();
        for (int i = 0; i < plan.reasons().size(); i++) {
            Reason reason = plan.reasons().get(i);
            Explanation.Sentence sentence = explanation.reasons().get(i);
            assertThat(sentence.rule()).isEqualTo(reason.rule());
            assertThat(sentence.clause()).isEqualTo(reason.clause());
            assertThat(sentence).hasToString(sentence.text() + " [" + reason.clause() + "]");
        }
        assertThat(explanation.duties().stream().map(Explanation.Sentence::clause))
                .containsExactlyElementsOf(
                        plan.obligations().stream().map(duty -> duty.clause()).toList());
        assertThat(explanation.verdict()).hasToString(explanation.verdict().text());
        assertThat(explanation.text())
                .isEqualTo(
                        sentences.stream().map(Explanation.Sentence::toString).collect(Collectors.joining("\n")));
    }

    @Test
    void everyLanguageSaysTheSameInItsOwnWords() {
        int questions = 0;
        for (List<String> question : QUESTIONS) {
            List<Explanation.Sentence> english = sentences(explain(question, Locale.ENGLISH));
            for (Locale language : LANGUAGES.subList(1, LANGUAGES.size())) {
                List<Explanation.Sentence> other = sentences(explain(question, language));
                questions++;
                assertThat(other.stream().map(Explanation.Sentence::rule))
                        .as("%s in %s", question, language)
                        .containsExactlyElementsOf(
                                english.stream().map(Explanation.Sentence::rule).toList());
                for (int i = 0; i < english.size(); i++) {
                    assertThat(other.get(i).text())
                            .as("%s in %s", question, language)
                            .isNotEqualTo(english.get(i).text());
                }
            }
        }
        assertThat(questions).isEqualTo(3 * QUESTIONS.size());
    }

    @Test
    void anotherLanguageIsAnsweredInEnglish() {
        List<String> question = QUESTIONS.get(0);
        assertThat(explain(question, Locale.JAPANESE)).isEqualTo(explain(question, Locale.ENGLISH));
        assertThat(explain(question, Locale.forLanguageTag("de-CH"))).isEqualTo(explain(question, Locale.GERMAN));
    }

    @Test
    void aVerdictThatPermitsNamesTheBestTheOthersAndWhatIsAdvisedAgainst() {
        Explanation one = explain(List.of("CC-BY-SA-4.0", "adaptation", ""), Locale.ENGLISH);
        assertThat(rules(one.outbound())).containsExactly("explanation.best");
        assertThat(one.verdict().rule()).hasToString("explanation.allowed");
        Explanation several = explain(List.of("CC-BY-4.0", "adaptation", ""), Locale.ENGLISH);
        assertThat(texts(several.outbound()))
                .containsExactly(
                        "The result is best shared under CC BY 4.0.",
                        "It may also be shared under CC BY-SA 4.0, CC BY-NC 4.0, CC BY-NC-SA 4.0, CC BY-ND 4.0,"
                                + " CC BY-NC-ND 4.0.",
                        "The texts also permit CC0 1.0, and the steward advises against that.");
        Explanation discouraged = explain(List.of("CC-BY-4.0", "adaptation", "CC0-1.0"), Locale.ENGLISH);
        assertThat(discouraged.verdict().rule()).hasToString("explanation.discouraged");
        assertThat(rules(discouraged.outbound())).containsExactly("explanation.discouraged-options");
        assertThat(explain(List.of("MIT", "adaptation", "CC-BY-4.0"), Locale.ENGLISH)
                        .verdict()
                        .rule())
                .hasToString("explanation.allowed-with-conditions");
    }

    @Test
    void onlyACollectionThatIsPermittedKeepsTheLicencesOfItsWorks() {
        assertThat(rules(explain(List.of("CC-BY-4.0", "collection", ""), Locale.ENGLISH)
                        .outbound()))
                .containsExactly("explanation.collection");
        assertThat(explain(List.of("NONE", "collection", ""), Locale.ENGLISH).outbound())
                .isEmpty();
        assertThat(explain(List.of("CC-BY-4.0", "private", ""), Locale.ENGLISH).outbound())
                .isEmpty();
    }

    @Test
    void conflictsNameTheWorksThatStandInTheWayAloneOrTogether() {
        assertThat(texts(explain(List.of("CC-BY-NC-4.0;CC-BY-SA-4.0;rs:InC/1.0", "adaptation", ""), Locale.ENGLISH)
                        .conflicts()))
                .containsExactly(
                        "rs:InC/1.0 stands in the way by itself.", "CC-BY-NC-4.0, CC-BY-SA-4.0 cannot go together.");
        assertThat(explain(List.of("CC-BY-4.0", "adaptation", ""), Locale.ENGLISH)
                        .conflicts())
                .isEmpty();
    }

    @Test
    void whatIsNotKnownIsAskedFor() {
        assertThat(questions("CC-BY-SA;CC-BY-4.0", "adaptation", ""))
                .containsExactly("Which version of CC-BY-SA is meant?");
        assertThat(questions("rs:UND/1.0;LicenseRef-x", "adaptation", ""))
                .containsExactly("Under which licence is rs:UND/1.0?", "Under which licence is LicenseRef-x?");
        assertThat(questions("CC-BY-NC-4.0", "adaptation staff-training", ""))
                .containsExactly("Is the use primarily intended for commercial advantage or monetary compensation?");
        assertThat(questions("GFDL-1.3-only", "adaptation", "GFDL-1.3-no-invariants-only"))
                .containsExactly("Does the work under GFDL-1.3-only have invariant sections?");
        assertThat(questions("CC-BY-4.0", "adaptation", "NOASSERTION"))
                .containsExactly("What does NOASSERTION let others do with the result?");
        assertThat(questions("old=pd:US", "adaptation in:FR", ""))
                .containsExactly("Is old in the public domain in the other countries too?");
        assertThat(questions("CC-BY-4.0", "adaptation", "")).isEmpty();
        assertThat(questions("CC-BY-ND-4.0", "adaptation", "")).isEmpty();
    }

    private static List<String> questions(String sources, String use, String outbound) {
        return texts(explain(List.of(sources, use, outbound), Locale.ENGLISH).questions());
    }

    @Test
    void anUnknownOutboundLicenceIsAskedForWhatItLetsOthersDo() {
        assertThat(questions("CC-BY-4.0", "adaptation", "LicenseRef-mine"))
                .containsExactly("What does LicenseRef-mine let others do with the result?");
    }

    @Test
    void longListsOfLicencesThatWouldDoAreCutAfterSix() {
        List<String> many = texts(explain(List.of("CC-BY-SA;CC-BY-4.0", "adaptation", ""), Locale.ENGLISH)
                .repairs());
        assertThat(many)
                .anyMatch(
                        text -> text.matches(
                                "Find out the licence of CC-BY-SA; it would do if it is (CC BY-SA [^,]+, ){6}or one of \\d+ others\\."));
        List<String> few = texts(explain(List.of("NOASSERTION;CC-BY-SA-4.0", "adaptation", ""), Locale.ENGLISH)
                .repairs());
        assertThat(few)
                .contains("Find out the licence of NOASSERTION; it would do if it is one of CC0 1.0, CC BY 4.0,"
                        + " CC BY-SA 4.0.");
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 8, 9})
    void aListIsCutOnlyWhereMoreThanOneLicenceIsSpared(int size) {
        List<License> licenses = Questions.CATALOGUE.family("CC-BY").subList(0, size);
        RemixPlan plan = Questions.adaptation("CC-BY-4.0");
        Repair repair = new Repair(RuleId.of("repair.settle-fact"), List.of("work"), licenses, List.of(), plan);
        Explanation explanation = Explanation.of(plan, new Repairs.Suggestions(List.of(repair), false), Locale.ENGLISH);
        assertThat(rules(explanation.repairs()))
                .containsExactly(size <= 7 ? "repair.settle-fact" : "repair.settle-fact-many");
        assertThat(texts(explanation.repairs()).get(0).contains("or one of " + (size - 6) + " others"))
                .isEqualTo(size > 7);
    }

    @Test
    void aPlanWithoutSuggestionsHasNoRepairs() {
        RemixPlan plan = Questions.adaptation("CC-BY-ND-4.0");
        assertThat(Explanation.of(plan, Locale.ENGLISH).repairs()).isEmpty();
        assertThat(Explanation.of(plan, Locale.ENGLISH).reasons()).isNotEmpty();
    }

    @Test
    void theHoldersAreAskedForALicenceWhereThereIsOneAndForTheUseWhereThereIsNone() {
        assertThat(texts(explain(List.of("CC-BY-ND-4.0;CC-BY-4.0", "adaptation", ""), Locale.ENGLISH)
                        .repairs()))
                .contains("Ask those who hold the rights in CC-BY-ND-4.0 for permission to share the result under"
                        + " CC BY 4.0.");
        assertThat(texts(explain(List.of("NONE;CC-BY-4.0", "copy", ""), Locale.ENGLISH)
                        .repairs()))
                .contains("Ask those who hold the rights in NONE for permission.");
    }

    @Test
    void aSmallPlanReadsWholly() {
        assertThat(explain(List.of("CC-BY-NC-4.0;CC-BY-SA-4.0", "adaptation", ""), Locale.ENGLISH)
                        .text())
                .isEqualTo("""
                        This is not permitted.
                        CC-BY-NC-4.0, CC-BY-SA-4.0 cannot go together.
                        CC BY-SA 4.0 demands the same licence elements or a named compatible licence; this is neither. [CC-BY-SA-4.0 s.3(b)(1)]
                        CC BY-SA 4.0 allows no further restriction on the adaptation, but a condition of CC BY-NC 4.0 would survive. [CC-BY-SA-4.0 s.3(b)(3)]
                        Offer the works side by side as a collection in which each stays unmodified and keeps its licence.
                        Leave out CC-BY-NC-4.0.
                        Leave out CC-BY-SA-4.0.
                        Replace CC-BY-NC-4.0 with works under CC0 1.0, CC BY 4.0, CC BY-SA 4.0.
                        Replace CC-BY-SA-4.0 with works under CC0 1.0, CC BY 4.0, CC BY-NC 4.0, CC BY-NC-SA 4.0.
                        Ask those who hold the rights in CC-BY-NC-4.0 for permission to share the result under CC BY-SA 4.0.
                        Ask those who hold the rights in CC-BY-SA-4.0 for permission to share the result under CC BY-NC 4.0.
                        Make it and keep it to yourself.
                        This is information, not legal advice; it rests on the rules of 2026-11 and the licence catalogue of 2026-11.""");
    }

    @Test
    void aSmallPermissionReadsWholly() {
        assertThat(explain(List.of("CC-BY-SA-4.0", "copy", ""), Locale.ENGLISH).text())
                .startsWith("""
                        This is permitted.
                        CC BY-SA 4.0 lets you pass the unmodified work on. [CC-BY-SA-4.0 s.2(a)(1)(A)]
                        Give credit as CC BY-SA 4.0 asks. [CC-BY-SA-4.0 s.3(a)(1)]
                        """)
                .endsWith("and the licence catalogue of 2026-11.");
        assertThat(explain(List.of("CC0-1.0", "adaptation", ""), Locale.ENGLISH).text())
                .isEqualTo("""
                        This is permitted.
                        The result is best shared under CC0 1.0.
                        It may also be shared under CC BY 4.0, CC BY-SA 4.0, CC BY-NC 4.0, CC BY-NC-SA 4.0, CC BY-ND 4.0, CC BY-NC-ND 4.0.
                        CC0 1.0 asks for nothing, so your part may carry any licence. [CC0-1.0 s.2, s.3]
                        This is information, not legal advice; it rests on the rules of 2026-11 and the licence catalogue of 2026-11.""");
    }

    @Test
    void theQuestionsTogetherNeedEverySortOfSentence() {
        Set<String> rules = new TreeSet<>();
        Set<String> verdicts = new TreeSet<>();
        for (List<String> question : QUESTIONS) {
            verdicts.add(plan(question).verdict().code());
            sentences(explain(question, Locale.ENGLISH))
                    .forEach(sentence -> rules.add(sentence.rule().value()));
        }
        assertThat(verdicts).hasSize(6);
        assertThat(rules)
                .contains(
                        "explanation.best",
                        "explanation.others",
                        "explanation.discouraged-options",
                        "explanation.collection",
                        "explanation.conflict",
                        "explanation.conflict-alone",
                        "repair.settle-fact-many",
                        "repair.ask-permission-unmerged",
                        "repair.change-use-commercial",
                        "repair.change-use-staff-training",
                        "repair.other-outbound",
                        "question.invariant-sections",
                        "question.public-domain")
                .hasSizeGreaterThan(60);
    }

    private static List<String> rules(List<Explanation.Sentence> sentences) {
        return sentences.stream().map(sentence -> sentence.rule().value()).toList();
    }

    private static List<String> texts(List<Explanation.Sentence> sentences) {
        return sentences.stream().map(Explanation.Sentence::text).toList();
    }
}
