package org.oer4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the page as a parser does, without a browser. */
class ReportPageTest {
    @TempDir
    static Path examples;

    @TempDir
    Path folder;

    private static final Map<String, MonitoringRun> WRITTEN = new HashMap<>();

    private static MonitoringRun report(String language) {
        return WRITTEN.computeIfAbsent(
                language, tag -> MonitoringRun.ofExamples(examples.resolve(tag), Locale.forLanguageTag(tag)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es"})
    void everyFigureOfThePageStandsInTheSummary(String language) throws IOException {
        MonitoringRun report = report(language);
        Document page = Jsoup.parse(report.page());
        List<PageFigure> figures = page.select("[data-json]").stream()
                .map(element ->
                        new PageFigure(element.attr("data-json"), element.attr("data-unit"), element.wholeText()))
                .toList();

        assertThat(figures).hasSizeGreaterThan(1000);
        assertThat(figures).allMatch(figure -> figure.says(report.summary(), Locale.forLanguageTag(language)));
        assertThat(page.select("td.number"))
                .hasSizeGreaterThan(200)
                .allMatch(cell -> cell.hasAttr("data-json")
                        || !cell.select("[data-json]").isEmpty()
                        || cell.text().equals("–")
                        || cell.text().matches("20\\d\\d"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es"})
    void thePageCanBeReadWithoutSeeingIt(String language) throws IOException {
        MonitoringRun report = report(language);
        Document page = Jsoup.parse(report.page());

        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("h1")).hasSize(1);
        int level = 1;
        for (Element heading : page.select("h1, h2, h3, h4")) {
            int own = heading.tagName().charAt(1) - '0';
            assertThat(own).as(heading.text()).isLessThanOrEqualTo(level + 1);
            level = own;
        }
        assertThat(page.select("table"))
                .hasSizeGreaterThan(15)
                .allMatch(table -> !table.select("caption").text().isBlank());
        assertThat(page.select("thead th"))
                .allMatch(heading -> heading.attr("scope").equals("col"));
        assertThat(page.select("svg[role=img]"))
                .hasSizeGreaterThan(9)
                .allMatch(svg -> !svg.select("title").text().isBlank()
                        && !svg.select("desc").text().isBlank());
        assertThat(page.select("svg:not([role=img])"))
                .allMatch(svg -> svg.attr("aria-hidden").equals("true"));
    }

    @Test
    void thePageIsOneFileWithoutScriptAndItsLinksLeadSomewhere() throws IOException {
        Document page = Jsoup.parse(report("en").page());

        assertThat(page.select("script, link, img, iframe, object, [onclick], [src]"))
                .isEmpty();
        assertThat(page.html()).doesNotContain("url(").doesNotContain("@import");
        List<String> ids = new ArrayList<>();
        page.select("[id]").forEach(element -> ids.add(element.id()));
        assertThat(ids).doesNotHaveDuplicates();
        Set<String> anchors = new HashSet<>(ids);
        assertThat(page.select("a[href]"))
                .hasSizeGreaterThan(100)
                .allMatch(link -> anchors.contains(link.attr("href").substring(1)));
        assertThat(page.select("dt[id^=action-1]").eachText()).hasSize(33 + 1 + 3);
    }

    @Test
    void thePageSaysThatTheDataAreInvented() throws IOException {
        Document page = Jsoup.parse(report("en").page());

        assertThat(page.select(".banner").text()).startsWith("Invented example data: ");
    }

    @Test
    void hostileTextStaysText() throws IOException {
        String hostile = "<script>alert(1)</script>\\\" onmouseover=\\\"x' & </title>";
        String input = "{\"type\":\"Commitment\",\"id\":\"example:1\",\"title\":{\"en\":\"" + hostile + "\"}}\n"
                + "{\"type\":\"Coalition\",\"id\":\"" + hostile + "\",\"kinds\":[\"platform\"]}\n"
                + "{\"type\":\"ImplementationRecord\",\"id\":\"" + hostile
                + "\",\"title\":{\"en\":\"" + hostile + "\"},\"countries\":[\"QQ\"]}";

        MonitoringRun report =
                MonitoringRun.of(folder, input, "1", "2023-12-01", "-", "--notice", "<script>alert(2)</script>");

        Document page = Jsoup.parse(report.page());
        assertThat(page.select("script, [onmouseover]")).isEmpty();
        assertThat(page.select("#commitment-table").text()).contains("<script>alert(1)</script>\" onmouseover=\"x'");
        assertThat(page.select("#coalition-table").text()).contains("<script>alert(1)</script>");
        assertThat(page.select("#left-out-items").text()).contains("<script>alert(1)</script>");
        assertThat(page.select(".banner").first().text()).isEqualTo("<script>alert(2)</script>");
    }
}
