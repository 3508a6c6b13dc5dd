package org.oer4j.licensing.remix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.Tables;
import org.oer4j.licensing.expression.LicenseExpression;

/** The tables made from the official charts and the legal codes: every row is answered as it says. */
class GoldTablesTest {
    private final RemixEvaluator evaluator = RemixEvaluator.of(LicenseCatalogue.standard());
    private static final Pattern SECTION = Pattern.compile("(?:\\b(?:s|art|cl|Ziff)\\.\\s?|clauses? )(\\d+)");

    /** Rows that the design's words on "allowed with conditions" contradict, with the words. */
    private static final Map<String, String> CONTRADICTED =
            Map.of("CC-BY-4.0 to LAL-1.3", "not among them: copyleft that carries notices itself (GPL, GFDL, FAL)");

    @Test
    void everyAdaptationIsJudgedAsTheTableSaysUnderAClauseOfTheSameSection() {
        List<String> wrong = new ArrayList<>();
        int rows = 0;
        int sections = 0;
        for (CSVRecord row : Tables.resource("/gold/adapter.csv")) {
            rows++;
            String question = row.get("source_licence") + " to " + row.get("adaptation_licence");
            RemixPlan plan = evaluator.evaluate(Remix.adaptationOf(List.of(Source.of(row.get("source_licence"))))
                    .under(LicenseExpression.parse(row.get("adaptation_licence"))));
            if (!plan.verdict().code().equals(row.get("verdict")) && !CONTRADICTED.containsKey(question)) {
                wrong.add(question + ": expected " + row.get("verdict") + ", was " + plan.verdict());
            }
            Set<String> expected = sections(row.get("clause"));
            Set<String> given = sections(plan.reasons().stream()
                    .map(Reason::clause)
                    .map(Object::toString)
                    .collect(Collectors.joining("; ")));
            if (!expected.isEmpty()) {
                sections++;
                if (given.stream().noneMatch(expected::contains)) {
                    wrong.add(question + ": expected a clause of " + row.get("clause") + ", was " + plan.reasons());
                }
            }
        }
        assertThat(rows).isEqualTo(316);
        assertThat(sections).isGreaterThan(200);
        assertThat(wrong).isEmpty();
    }

    private static Set<String> sections(String clauses) {
        Set<String> sections = new TreeSet<>();
        Matcher matcher = SECTION.matcher(clauses);
        while (matcher.find()) {
            sections.add(matcher.group(1));
        }
        return sections;
    }

    @Test
    void everyRemixIsJudgedAsTheTableSaysAndOffersItsLicencesTheFirstFirst() {
        List<String> wrong = new ArrayList<>();
        int rows = 0;
        for (CSVRecord row : Tables.resource("/gold/remix.csv")) {
            rows++;
            RemixPlan plan = evaluator.evaluate(
                    Remix.adaptationOf(List.of(Source.of(row.get("licence_a")), Source.of(row.get("licence_b")))));
            List<String> wanted = row.get("possible_outbound").isEmpty()
                    ? List.of()
                    : List.of(row.get("possible_outbound").split(" "));
            List<String> offered =
                    plan.outboundLicenses().stream().map(License::toString).toList();
            boolean right = plan.verdict().code().equals(row.get("verdict"))
                    && offered.containsAll(wanted)
                    && (wanted.isEmpty() ? offered.isEmpty() : offered.get(0).equals(wanted.get(0)));
            if (!right) {
                wrong.add(row.get("licence_a") + " + " + row.get("licence_b") + ": expected " + row.get("verdict") + " "
                        + wanted + ", was " + plan.verdict().code() + " " + offered);
            }
        }
        assertThat(rows).isEqualTo(127);
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyCollectionIsJudgedAsTheTableSays() {
        List<String> wrong = new ArrayList<>();
        int rows = 0;
        for (CSVRecord row : Tables.resource("/gold/collection.csv")) {
            rows++;
            boolean commercial = row.get("distribution").equals("commercial");
            RemixPlan plan = evaluator.evaluate(new Remix(
                    List.of(Source.of(row.get("licence"))), new IntendedUse(Making.COLLECTION, commercial), null));
            if (!plan.verdict().code().equals(row.get("verdict"))) {
                wrong.add(row.get("licence") + " " + row.get("distribution") + ": expected " + row.get("verdict")
                        + ", was " + plan.verdict());
            }
        }
        assertThat(rows).isEqualTo(136);
        assertThat(wrong).isEmpty();
    }
}
