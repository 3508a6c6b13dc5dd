package org.oer4j.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.oer4j.citation.Instrument;
import org.oer4j.citation.Instrument.Adoption;
import org.oer4j.text.LanguageTag;

/** Makes docs/recommendation.md from the data; {@code -Doer.docs=write} writes it anew. */
class RecommendationDocumentTest {
    private static final Recommendation OF_2019 = Recommendation.of2019();

    private final StringBuilder text = new StringBuilder(); // JUnit makes an object for each test

    @Test
    void theDocumentIsWhatTheDataSay() throws IOException {
        Path document = Path.of("../docs/recommendation.md");
        String expected = document();
        if ("write".equals(System.getProperty("oer.docs"))) {
            Files.writeString(document, expected, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(document))
                .as("docs/recommendation.md; run the tests with -Doer.docs=write to write it anew")
                .isEqualTo(expected);
    }

    @Test
    void theDocumentNamesEveryProvisionAndGroup() {
        String expected = document();
        assertThat(expected.lines().filter(line -> line.matches("\\| 1[1-6]\\([a-h]\\) \\| [A-Za-z].*")))
                .hasSize(33 + 3);
        assertThat(OF_2019.stakeholders())
                .isNotEmpty()
                .allSatisfy(group -> assertThat(expected).contains("`" + group.code() + "`"));
    }

    private String document() {
        text.append("""
                # The Recommendation as data

                Made by `RecommendationDocumentTest` from the fact files in `META-INF/oer/`; do not edit.

                Titles and gists are in our own words; for the wording see UNESDOC 373755. Each row has a grade and a source:

                - **A**: seen in a source that quotes or lists the adopted text, or in the real system.
                - **B**: seen in the draft at the same paragraph and borne out by another source; the final wording is recalled.
                - **C**: recalled, seen in no source.
                - **proposed**: in no source; ours.

                The column letter says how well established it is that the area has this letter at all: those of areas (iii) to
                (v) were recalled twice independently, but have not been checked against the certified text.
                """);
        instruments();
        definitionsAndAim();
        OF_2019.areas().forEach(this::area);
        monitoring();
        stakeholders();
        goals();
        draft();
        dubai();
        return text.toString();
    }

    private void instruments() {
        section("Instruments");
        table("code", "title", "kind", "version", "adopted or issued by", "languages", "follows", "source");
        for (Instrument instrument : Instrument.known()) {
            Adoption adoption = instrument.adoption();
            row(
                    "`" + instrument.code() + "`",
                    instrument.title().in(Locale.ENGLISH),
                    words(instrument.kind()),
                    instrument.version(),
                    adoption == null ? "" : adopted(adoption),
                    joined(instrument.languages()),
                    joined(instrument.follows()),
                    instrument.source());
        }
    }

    private static String adopted(Adoption adoption) {
        List<String> parts = new ArrayList<>(List.of(adoption.body()));
        for (String part : new String[] {adoption.session(), adoption.documentCode(), adoption.place()}) {
            if (part != null) {
                parts.add(part);
            }
        }
        return String.join(", ", parts);
    }

    private void definitionsAndAim() {
        section("Definitions (paragraphs 1 to 4)");
        table("ref", "term", "acronym", "meaning", "grade", "source");
        for (Definition definition : OF_2019.definitions()) {
            row(
                    place(definition),
                    languages(definition.term().texts()),
                    definition.acronym() == null
                            ? ""
                            : languages(definition.acronym().texts()),
                    definition.meaning().in(Locale.ENGLISH),
                    words(definition.grade()),
                    definition.source());
        }
        section("Aim (paragraphs 5 to 8)");
        table("ref", "gist", "grade", "source");
        OF_2019.aim().forEach(this::paragraph);
    }

    private void area(AreaOfAction area) {
        section("Area (" + area.roman() + "), paragraph " + area.paragraph() + ": "
                + area.names().in(Locale.ENGLISH));
        table("ref", "gist", "grade", "source");
        paragraph(OF_2019.objective(area));
        paragraph(OF_2019.opening(area));
        text.append('\n');
        table("action", "title", "gist", "levels", "grade", "letter", "in the draft", "source");
        for (RecommendedAction action : OF_2019.actionsIn(area)) {
            row(
                    place(action),
                    action.title().in(Locale.ENGLISH),
                    action.gist().in(Locale.ENGLISH),
                    joined(action.levels().stream()
                            .map(RecommendationDocumentTest::words)
                            .toList()),
                    words(action.grade()),
                    words(action.letterGrade()),
                    draftLetter(action.ref()),
                    action.source());
        }
        text.append('\n');
        table("name set", "language", "name", "official", "grade", "source");
        for (AreaName name : area.aliases()) {
            row(
                    words(name.set()),
                    name.language().value(),
                    name.name(),
                    name.official() ? "yes" : "no",
                    words(name.grade()),
                    name.source());
        }
    }

    private static String draftLetter(ProvisionRef adopted) {
        return Provisions.ofDraft2019().correspondences().stream()
                .filter(pair -> pair.to().equals(adopted))
                .map(pair -> place(pair.from()))
                .findFirst()
                .orElse("added after it");
    }

    private void monitoring() {
        section("Monitoring (paragraph 16)");
        table("ref", "gist", "grade", "source");
        paragraph((Paragraph) OF_2019.get("16"));
        text.append('\n');
        table("provision", "kind", "title", "gist", "grade", "source");
        for (MonitoringProvision provision : OF_2019.monitoring()) {
            row(
                    place(provision),
                    words(provision.kind()),
                    provision.title().in(Locale.ENGLISH),
                    provision.gist().in(Locale.ENGLISH),
                    words(provision.grade()),
                    provision.source());
        }
    }

    private void stakeholders() {
        section("Stakeholders (paragraph 4)");
        table("no.", "code", "group", "portal term", "kinds", "sectors", "grade", "source");
        int number = 0;
        for (StakeholderGroup group : OF_2019.stakeholders()) {
            number++;
            row(
                    String.valueOf(number),
                    "`" + group.code() + "`",
                    group.name().in(Locale.ENGLISH),
                    Objects.requireNonNullElse(group.portalTerm(), ""),
                    joined(group.kinds().stream()
                            .map(kind -> "`" + kind.code() + "`")
                            .toList()),
                    joined(group.sectors().stream()
                            .map(RecommendationDocumentTest::words)
                            .toList()),
                    words(group.grade()),
                    group.source());
        }
    }

    private void goals() {
        section("Sustainable Development Goals");
        table("goal or target", "grade", "source");
        OF_2019.sdgLinks().forEach(link -> row(link.code(), words(link.grade()), link.source()));
    }

    private void draft() {
        section("The draft of 2019");
        text.append(
                "The letters that changed; the draft has the other items under the letters of the adopted text.\n\n");
        table("draft", "adopted", "grade", "source");
        Provisions.ofDraft2019().correspondences().stream()
                .filter(pair -> !pair.from().item().equals(pair.to().item()))
                .forEach(pair -> row(place(pair.from()), place(pair.to()), words(pair.grade()), pair.source()));
    }

    private void dubai() {
        section("The Dubai Declaration of 2024");
        text.append("Recommendations under the same areas, as numbered in the consultation draft.\n\n");
        table("area", "recommendations", "source");
        for (AreaOfAction area : AreaOfAction.values()) {
            List<Provision> items = Provisions.ofDubai2024().in(area).stream()
                    .filter(provision -> !provision.ref().item().isEmpty())
                    .toList();
            row(
                    "(" + area.roman() + ")",
                    joined(items.stream()
                            .map(provision -> provision.ref().item())
                            .toList()),
                    items.get(0).source());
        }
    }

    private void section(String title) {
        text.append("\n## ").append(title).append("\n\n");
    }

    private void paragraph(Paragraph paragraph) {
        row(place(paragraph), paragraph.gist().in(Locale.ENGLISH), words(paragraph.grade()), paragraph.source());
    }

    private void table(String... columns) {
        row(columns);
        text.append("|").append("---|".repeat(columns.length)).append('\n');
    }

    private void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String place(Provision provision) {
        return place(provision.ref());
    }

    private static String place(ProvisionRef ref) {
        return ref.item().isEmpty() ? ref.place() : ref.place() + "(" + ref.item() + ")";
    }

    private static String words(Enum<?> constant) {
        String name = constant.name();
        return name.length() == 1 ? name : name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String joined(Iterable<?> values) {
        List<String> words = new ArrayList<>();
        values.forEach(value -> words.add(value.toString()));
        return String.join(", ", words);
    }

    private static String languages(Map<LanguageTag, String> texts) {
        return texts.entrySet().stream()
                .map(entry -> entry.getValue() + " (" + entry.getKey() + ")")
                .collect(Collectors.joining("; "));
    }
}
