package org.oer4j.licensing.remix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oer4j.licensing.remix.Questions.CATALOGUE;
import static org.oer4j.licensing.remix.Questions.EVALUATOR;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseElement;
import org.oer4j.licensing.Obligation;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.Tables;
import org.oer4j.licensing.Verdict;

/** What other licence tools answer wrongly is answered rightly here: a test for every defect that was found. */
class PeerDefectsTest {
    private static final List<CSVRecord> ROWS = Tables.resource("/rules/peer-defects.csv");

    static Stream<Arguments> rows() {
        return ROWS.stream().map(row -> Arguments.of(row.get("number") + " " + row.get("question"), row));
    }

    private static RemixPlan plan(CSVRecord row) {
        return Questions.plan(row.get("sources"), row.get("as"), row.get("outbound"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void isAnsweredAsTheTextsSay(String question, CSVRecord row) {
        RemixPlan plan = plan(row);
        assertThat(plan.verdict().code()).as("%s: %s", question, plan.reasons()).isEqualTo(row.get("verdict"));
        if (row.get("first").isEmpty()) {
            assertThat(plan.outbound()).as(question).isEmpty();
        } else {
            assertThat(plan.outboundLicenses()).as(question).first().hasToString(row.get("first"));
        }
        assertThat(plan.reasons()).as(question).isNotEmpty();
    }

    @Test
    void everyRowOfTheComparisonEveryRecurringDefectAndEveryTypicalErrorAboutUsesHasItsQuestions() {
        Set<String> numbers = new TreeSet<>();
        for (CSVRecord row : ROWS) {
            numbers.add(row.get("number"));
            assertThat(row.get("wrong")).as("%s", row).isNotBlank();
            assertThat(row.get("source")).as("%s", row).isNotBlank();
        }
        Set<String> expected = new TreeSet<>();
        for (int i = 1; i <= 19; i++) {
            expected.add(i < 10 ? "P0" + i : "P" + i);
        }
        for (int i = 1; i <= 6; i++) {
            expected.add("R" + i);
        }
        for (int i : new int[] {1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 15, 16, 19, 20, 21, 22, 23, 24, 25}) {
            expected.add(i < 10 ? "E0" + i : "E" + i);
        }
        assertThat(numbers).isEqualTo(expected);
        assertThat(ROWS).hasSizeGreaterThan(100);
    }

    @Test
    void whatIsForbiddenNamesWhoStandsInTheWay() {
        int forbidden = 0;
        for (CSVRecord row : ROWS) {
            RemixPlan plan = plan(row);
            if (plan.verdict() instanceof Verdict.Prohibited) {
                forbidden++;
                assertThat(plan.blockers()).as("%s", row).isNotEmpty();
            }
        }
        assertThat(forbidden).isGreaterThan(40);
    }

    @Test
    void theOrderOfTheSourcesChangesNoAnswer() {
        int several = 0;
        for (CSVRecord row : ROWS) {
            RemixPlan plan = plan(row);
            List<Source> sources = new ArrayList<>(plan.remix().sources());
            Collections.reverse(sources);
            RemixPlan reversed = EVALUATOR.evaluate(
                    new Remix(sources, plan.remix().use(), plan.remix().outbound()));
            several += sources.size() > 1 ? 1 : 0;
            assertThat(reversed.verdict().code())
                    .as("%s", row)
                    .isEqualTo(plan.verdict().code());
            assertThat(Questions.outbound(reversed)).as("%s", row).isEqualTo(Questions.outbound(plan));
        }
        assertThat(several).isGreaterThan(20);
    }

    /** P03 of the comparison, over the whole catalogue: 1.0 goes nowhere but to itself. */
    @Test
    void onePointZeroShareAlikeGoesToItselfAlone() {
        int texts = 0;
        for (License source : CATALOGUE.all()) {
            if (source.elements().contains(LicenseElement.SA)
                    && source.version() != null
                    && source.version().major() == 1) {
                texts++;
                for (License outbound : CATALOGUE.all()) {
                    boolean permitted = EVALUATOR.adapt(source, outbound) instanceof Verdict.Permitted;
                    if (permitted != source.equals(outbound)) {
                        assertThat(permitted).as("%s to %s", source, outbound).isFalse();
                    }
                }
            }
        }
        assertThat(texts).isGreaterThan(5);
    }

    /** P18 and P19: whatever stands beside something unknown, the answer is never yes, and no only where it is no anyway. */
    @Test
    void nothingTurnsTheUnknownIntoYesOrNo() {
        int licenses = 0;
        for (License license : CATALOGUE.all()) {
            String id = license.id().value();
            String alone = Questions.adaptation(id).verdict().code();
            String beside =
                    Questions.adaptation(id + ";LicenseRef-unknown").verdict().code();
            licenses++;
            assertThat(beside).as(id).isIn("undetermined", "forbidden", "disputed");
            assertThat(beside.equals("forbidden")).as(id).isEqualTo(alone.equals("forbidden"));
        }
        assertThat(licenses).isEqualTo(CATALOGUE.size());
    }

    @Test
    void theGnuEdgeOfBySaIsNotPassedOn() {
        assertThat(Questions.code("CC-BY-SA-4.0;GPL-3.0-only", "adaptation")).isEqualTo("allowed");
        assertThat(Questions.outbound(Questions.adaptation("CC-BY-SA-4.0;GPL-3.0-only")))
                .containsExactly("GPL-3.0-only");
        assertThat(Questions.code("CC-BY-SA-3.0;GPL-3.0-only", "adaptation")).isEqualTo("forbidden");
        assertThat(Questions.code("CC-BY-SA-4.0;AGPL-3.0-only", "adaptation")).isEqualTo("forbidden");
        assertThat(Questions.code("CC-BY-SA-4.0;GPL-2.0-only", "adaptation")).isEqualTo("forbidden");
    }

    @Test
    void anIgoSourceHasThirtyDaysToMendABreach() {
        assertThat(Questions.plan("CC-BY-3.0-IGO", "adaptation", "CC-BY-4.0").obligations())
                .extracting(Obligation::duty)
                .extracting(Object::toString)
                .contains("duty.cure");
        assertThat(Questions.plan("CC-BY-3.0", "adaptation", "CC-BY-4.0").obligations())
                .extracting(Obligation::duty)
                .extracting(Object::toString)
                .contains("duty.credit", "duty.changes")
                .doesNotContain("duty.cure");
    }

    @Test
    void onlyShareAlikeFourPointZeroOffersToLookAtTheLastLicenceAlone() {
        assertThat(duties("CC-BY-SA-4.0")).contains("duty.additional-offer");
        assertThat(duties("CC-BY-NC-SA-4.0")).contains("duty.additional-offer");
        assertThat(duties("CC-BY-4.0")).doesNotContain("duty.additional-offer");
        assertThat(duties("CC-BY-SA-3.0")).doesNotContain("duty.additional-offer");
    }

    private static List<String> duties(String source) {
        return Questions.adaptation(source).obligations().stream()
                .map(duty -> duty.duty().value())
                .toList();
    }

    @Test
    void theConflictOfNonCommercialAndShareAlikeIsToldOnBothClauses() {
        assertThat(Questions.adaptation("CC-BY-NC-3.0;CC-BY-SA-3.0").reasons())
                .extracting(Reason::clause)
                .extracting(Object::toString)
                .contains("CC-BY-SA-3.0 s.4(b)(i)-(iv)", "CC-BY-SA-3.0 s.4(b)(II)");
    }

    @Test
    void anUnmodifiedWorkKeepsItsLicence() {
        for (String making : List.of("copy", "format-shift", "excerpt")) {
            assertThat(Questions.plan("CC-BY-SA-3.0", making, "CC-BY-SA-4.0").verdict())
                    .as(making)
                    .isNotInstanceOf(Verdict.Permitted.class);
        }
    }

    @Test
    void aDisputeIsExplainedByTheDispute() {
        RemixPlan plan = Questions.adaptation("GPL-3.0-only;CC-BY-3.0");
        assertThat(plan.verdict().code()).isEqualTo("disputed");
        assertThat(Questions.rules(plan)).contains("remix.incompatible-disputed");
        assertThat(Questions.adaptation("EUPL-1.2;CC-BY-SA-4.0").verdict().code())
                .as("only the GPL could be in dispute, and no work is under it")
                .isEqualTo("forbidden");
    }

    @Test
    void anUnmodifiedWorkIsOfferedNoOtherLicence() {
        for (String making : List.of("copy", "format-shift", "excerpt", "collection", "private")) {
            assertThat(Questions.plan("CC-BY-SA-3.0", making, "").outbound())
                    .as(making)
                    .isEmpty();
        }
    }
}
