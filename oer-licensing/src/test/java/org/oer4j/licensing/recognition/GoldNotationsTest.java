package org.oer4j.licensing.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.Tables;

/** The tables of notations that repositories really hold. */
class GoldNotationsTest {
    private static final LicenseRecognizer RECOGNIZER = LicenseRecognizer.of(LicenseCatalogue.standard());

    /** Rows of licence-strings.csv that another source contradicts, with the proof. */
    private static final Map<String, String> CONTRADICTED = Map.of(
            "Creative Commons",
            "names.csv: no licence is named, so the family is CC",
            "cc",
            "names.csv: no licence is named; BY is meant in Moodle's vocabulary only",
            "public-domain",
            "names.csv: 'Public Domain' names no tool; the mark was in another column of that file",
            "Attribution, Share-alike (CC-BY-SA)",
            "no version is stated; 4.0 was in another column of that list");

    /** Tokens that the notes of licence-strings.csv place in a vocabulary. */
    private static final Map<String, String> VOCABULARY = Map.of(
            "1", "flickr", "2", "flickr", "5", "flickr", "6", "flickr", "10", "flickr", "C", "h5p", "U", "h5p",
            "public", "moodle");

    @Test
    void everyNameOfTheTableIsReadInItsVocabulary() {
        List<CSVRecord> rows = Tables.resource("/gold/names.csv");
        assertThat(rows).hasSize(232);
        List<String> wrong = new ArrayList<>();
        for (CSVRecord row : rows) {
            Recognition answer = read(row.get("text"), row.get("vocabulary"));
            if (!agrees(answer, row.get("canonical"), row.get("family"))) {
                wrong.add(row.get("vocabulary") + " " + row.get("text") + ": expected " + row.get("canonical") + " "
                        + row.get("family") + ", was " + answer);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Recognition read(String text, String vocabulary) {
        return Set.of("url", "text").contains(vocabulary)
                ? RECOGNIZER.recognize(text)
                : RECOGNIZER.recognize(text, vocabulary);
    }

    private static boolean agrees(Recognition answer, String canonical, String family) {
        return switch (canonical) {
            case "AMBIGUOUS" ->
                answer instanceof Recognition.Ambiguous ambiguous
                        && (family.isEmpty() || family.equals(ambiguous.family()));
            case "NOT_A_LICENCE" ->
                answer instanceof Recognition.NotALicense statement
                        && (family.isEmpty() || family.equals(String.valueOf(statement.status())));
            default -> canonical.equals(id(answer));
        };
    }

    private static String id(Recognition answer) {
        if (answer instanceof Recognition.Exact exact) {
            return exact.license().id().value();
        }
        if (answer instanceof Recognition.NotALicense statement) {
            return String.valueOf(statement.status());
        }
        return answer instanceof Recognition.Choice choice ? choice.expression().toString() : answer.code();
    }

    @Test
    void everyStringOfTheTableIsReadAsItsWordsOrItsVocabularySay() {
        List<CSVRecord> rows = Tables.resource("/gold/licence-strings.csv");
        assertThat(rows).hasSize(417);
        List<String> wrong = new ArrayList<>();
        int contradicted = 0;
        for (CSVRecord row : rows) {
            String text = row.get("value");
            String vocabulary = VOCABULARY.get(text);
            Recognition answer =
                    vocabulary == null ? RECOGNIZER.recognize(text) : RECOGNIZER.recognize(text, vocabulary);
            if (CONTRADICTED.containsKey(text)) {
                contradicted++;
                assertThat(answer.code()).as(text).isEqualTo("ambiguous");
            } else if (!intends(answer, row.get("intended_licence"))) {
                wrong.add(text + ": expected " + row.get("intended_licence") + ", was " + answer);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(contradicted).isEqualTo(CONTRADICTED.size());
    }

    private static boolean intends(Recognition answer, String intended) {
        String family = answer instanceof Recognition.Ambiguous ambiguous ? String.valueOf(ambiguous.family()) : "";
        if (intended.startsWith("https://creativecommons.org/")) {
            return answer instanceof Recognition.Exact exact
                    && exact.license().uri().equals(intended);
        }
        if (intended.startsWith("SPDX:")) {
            String id = intended.substring("SPDX:".length());
            return id.contains(" ")
                    ? family.equals(id.substring(0, id.indexOf(' ')))
                    : id(answer).equals(id);
        }
        if (intended.startsWith("http://rightsstatements.org/")) {
            return answer instanceof Recognition.NotALicense statement
                    && statement.status() != null
                    && statement.status().uri().equals(intended);
        }
        if (intended.endsWith("(version unknown)") || intended.endsWith("(clause count unknown)")) {
            String named = intended.substring(0, intended.indexOf(" ("))
                    .replace("CC ", "CC-")
                    .replace("Open Government Licence", "OGL-UK");
            return family.equals(named);
        }
        if (intended.startsWith("Public domain")) {
            return family.equals("public-domain");
        }
        if (intended.startsWith("Custom") || intended.equals("(unknown)")) {
            return family.equals("null") || answer instanceof Recognition.Unknown;
        }
        // All rights reserved, access rights, exceptions, platform terms, templates, pages that are no licence.
        return answer instanceof Recognition.NotALicense
                || (intended.startsWith("(template") && answer instanceof Recognition.Unknown);
    }

    @Test
    void theOfficialTitlesAreReadAndNoneIsReadWrongly() {
        Optional<List<CSVRecord>> rows = Tables.shared("cc-titles.csv");
        assumeTrue(rows.isPresent());
        Map<String, Integer> counts = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        for (CSVRecord row : rows.get()) {
            Recognition answer = RECOGNIZER.recognize(row.get("title"));
            String outcome;
            if (answer instanceof Recognition.Exact exact) {
                boolean right = exact.license().uri().equals(row.get("url"))
                        || (row.get("url").endsWith("/MIT/")
                                && exact.license().id().value().equals("MIT"));
                outcome = right ? "right" : "wrong";
                if (!right) {
                    wrong.add(row.get("language") + " " + row.get("title") + ": " + exact.license());
                }
            } else {
                // Titles without a version that design.md makes ambiguous: the GNU licences, and "public domain".
                outcome = row.get("url").matches(".*/(L?GPL/2.\\d|publicdomain)/") ? "rightly ambiguous" : "missed";
            }
            counts.merge(outcome, 1, Integer::sum);
        }
        assertThat(wrong).isEmpty();
        int judged = counts.getOrDefault("right", 0) + counts.getOrDefault("missed", 0);
        assertThat(judged).isGreaterThan(3_300);
        assertThat(100.0 * counts.getOrDefault("right", 0) / judged)
                .as("percent of %s", counts)
                .isGreaterThan(99.0);
    }

    @Test
    void aVocabularyThatIsNotKnownIsRefusedByName() {
        assertThatThrownBy(() -> RECOGNIZER.recognize("4", "flicker"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'flicker' is no vocabulary")
                .hasMessageContaining("flickr");
        assertThat(RECOGNIZER.vocabularies())
                .contains("spdx", "cc-url", "kolibri", "h5p", "moodle", "flickr", "youtube", "wikimedia-commons", "lom")
                .contains("edu-sharing", "mycore", "libretexts", "open-textbook-library", "ckan", "data.gouv.fr")
                .contains(
                        "eu-authority", "dcat-ap-de", "opendefinition", "datacite", "openverse", "outernet", "galter");
    }
}
