package org.oer4j.licensing.remix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oer4j.licensing.remix.Questions.CATALOGUE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oer4j.licensing.License;

/** Which outbound licence is offered first, and which clauses are told. */
class RankingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MIT;CC-BY-4.0                  | CC-BY-4.0    | what is no software is best under Creative Commons
            MIT;CC-BY                      | CC-BY-4.0    | of whatever version
            MIT;Apache-2.0                 | Apache-2.0   | software stays under a licence for software
            MIT;CC0-1.0;mine=own           | MIT          | the licence whose duties it fulfils
            MIT;Unlicense                  | MIT          | the public domain is no reason against software
            GPL-2.0-or-later;MIT           | GPL-3.0-only | the newest version
            CC-BY-SA-2.0;CC-BY-SA-3.0      | CC-BY-SA-4.0 | the newest version
            CC-BY-SA-2.0;CC-BY-SA-3.0-DE   | CC-BY-SA-4.0 | the newest version
            CC-BY-4.0;CC0-1.0              | CC-BY-4.0    | nothing that hides a condition
            CC0-1.0                        | CC0-1.0      | the fewest restrictions
            CC-BY-NC-4.0;CC-BY-4.0         | CC-BY-NC-4.0 | the fewest restrictions that carry every condition
            LAL-1.3;CC-BY-SA-4.0           | CC-BY-SA-4.0 | Creative Commons before others
            """)
    void theBestIsOfferedFirst(String sources, String first, String because) {
        assertThat(Questions.outbound(Questions.adaptation(sources)))
                .as(because)
                .first()
                .isEqualTo(first);
    }

    @Test
    void noDerivativesIsNeverOfferedBeforeALicenceThatOthersMayAdapt() {
        for (String source : List.of("CC-BY-4.0", "MIT", "CC0-1.0", "CC-BY-NC-4.0", "OGL-UK-3.0")) {
            List<String> offered = Questions.adaptation(source).outbound().stream()
                    .filter(option -> option.verdict().isRecommended())
                    .map(option -> option.license().elements().toString())
                    .map(elements -> elements.contains("ND") ? "ND" : "free")
                    .toList();
            List<String> sorted = new ArrayList<>(offered);
            sorted.sort(Collections.reverseOrder());
            assertThat(offered).as(source).contains("ND").isEqualTo(sorted);
        }
    }

    @Test
    void whatIsAdvisedAgainstComesLastTheLeastHiddenFirst() {
        List<OutboundOption> options = Questions.adaptation("CC-BY-NC-4.0").outbound();
        List<Boolean> recommended =
                options.stream().map(option -> option.verdict().isRecommended()).toList();
        assertThat(recommended).startsWith(true).endsWith(false);
        assertThat(recommended.lastIndexOf(true)).isLessThan(recommended.indexOf(false));
        assertThat(options.get(options.size() - 1).license())
                .as("CC0 hides the credit too")
                .hasToString("CC0-1.0");
    }

    @Test
    void licencesAreOrderedFromTheFreestAndNewest() {
        List<License> licenses = new ArrayList<>();
        for (String id : List.of(
                "MIT",
                "CC-BY-ND-4.0",
                "CC-BY-3.0-DE",
                "CC-BY-3.0",
                "CC-BY-NC-4.0",
                "CC-BY-4.0",
                "CC0-1.0",
                "CC-BY-SA-4.0",
                "CC-BY-NC-SA-4.0",
                "GPL-3.0-only")) {
            licenses.add(CATALOGUE.get(id));
        }
        licenses.sort(Ranking.LICENSES);
        assertThat(licenses.stream().map(License::toString))
                .containsExactly(
                        "CC0-1.0",
                        "CC-BY-4.0",
                        "CC-BY-SA-4.0",
                        "CC-BY-NC-4.0",
                        "CC-BY-NC-SA-4.0",
                        "CC-BY-3.0",
                        "CC-BY-3.0-DE",
                        "MIT",
                        "GPL-3.0-only",
                        "CC-BY-ND-4.0");
    }

    @Test
    void aRefusalIsToldByTheNewestVersionThatRefuses() {
        RemixPlan plan = Questions.plan("CC-BY-SA", "adaptation", "CC-BY-4.0");
        assertThat(plan.verdict().code()).isEqualTo("forbidden");
        assertThat(plan.reasons()).hasSize(1);
        assertThat(plan.reasons().get(0).clause()).hasToString("CC-BY-SA-4.0 s.3(b)(1)");
    }

    @Test
    void aConditionBesideAShareAlikeIsToldWithTheShareAlikesClause() {
        for (String sources :
                List.of("CC-BY-NC-4.0;CC-BY-SA-4.0", "CC-BY-SA-4.0;CC-BY-NC-4.0", "CC-BY-NC-4.0 AND CC-BY-SA-4.0")) {
            RemixPlan plan = Questions.plan(sources, "adaptation", "CC-BY-SA-4.0");
            assertThat(Questions.rules(plan)).as(sources).containsExactly("remix.added-restriction");
            assertThat(plan.reasons().get(0).clause()).hasToString("CC-BY-SA-4.0 s.3(b)(3)");
        }
        assertThat(Questions.plan("CC-BY-NC-4.0;CC-BY-SA-4.0", "adaptation", "CC-BY-SA-4.0")
                        .blockers())
                .containsExactly(List.of("CC-BY-NC-4.0"));
    }

    @Test
    void anAmbiguousSourceDoesNotBlockByItself() {
        RemixPlan plan = Questions.plan("CC-BY-SA;CC-BY-NC", "adaptation", "CC-BY-SA-4.0");
        assertThat(plan.verdict().code()).isEqualTo("forbidden");
        assertThat(plan.blockers()).containsExactly(List.of("CC-BY-NC"));
        assertThat(Questions.rules(plan)).contains("remix.added-restriction");
    }
}
