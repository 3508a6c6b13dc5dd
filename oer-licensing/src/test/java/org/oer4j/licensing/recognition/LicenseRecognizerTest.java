package org.oer4j.licensing.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.Tables;

class LicenseRecognizerTest {
    private static final LicenseCatalogue CATALOGUE = LicenseCatalogue.standard();
    private static final LicenseRecognizer RECOGNIZER = LicenseRecognizer.of(CATALOGUE);

    /** An answer in the words of the tables. */
    private static String said(Recognition answer) {
        if (answer instanceof Recognition.Exact exact) {
            return exact.license().toString();
        }
        if (answer instanceof Recognition.Choice choice) {
            return choice.expression().toString();
        }
        return answer instanceof Recognition.Ambiguous ambiguous
                ? "AMBIGUOUS " + ambiguous.family()
                : answer.rule().value();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/recognition-addresses.csv", "/recognition-names.csv"})
    void everyNotationOfTheTableIsReadAsItSays(String table) {
        List<CSVRecord> rows = Tables.resource(table);
        assertThat(rows).hasSizeGreaterThan(40);
        List<String> wrong = new ArrayList<>();
        for (CSVRecord row : rows) {
            String said = said(RECOGNIZER.recognize(row.get("text")));
            if (!said.equals(row.get("expected"))) {
                wrong.add(row.get("text") + ": expected " + row.get("expected") + ", was " + said);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Provide
    Arbitrary<String> joinedWithTheUnknown() {
        return Combinators.combine(
                        Arbitraries.of(CATALOGUE.all().stream()
                                .map(license -> license.id().value())
                                .filter(id -> !id.contains("/"))
                                .toList()),
                        Arbitraries.of("HouseRules", "Proprietary", "LicenseRef-Ours", "xyz-1.0"),
                        Arbitraries.of(" AND ", " and ", ") AND (", " AND (MIT OR CC0-1.0) AND "),
                        Arbitraries.of(true, false))
                .as((known, unknown, and, first) ->
                        first ? "(" + known + and + unknown + ")" : "(" + unknown + and + known + ")");
    }

    @Property
    void whatIsJoinedWithTheUnknownPermitsNothing(@ForAll("joinedWithTheUnknown") String text) {
        assertThat(RECOGNIZER.recognize(text)).as(text).isInstanceOf(Recognition.Unknown.class);
    }

    @Test
    void theAnswerDoesNotDependOnTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            LicenseRecognizer recognizer = LicenseRecognizer.of(CATALOGUE);
            assertThat(said(recognizer.recognize("CC BY-SA 2.5 IT"))).isEqualTo("CC-BY-SA-2.5-IT");
            assertThat(said(recognizer.recognize("HTTPS://CREATIVECOMMONS.ORG/LICENSES/BY/3.0/IGO/")))
                    .isEqualTo("CC-BY-3.0-IGO");
            assertThat(said(recognizer.recognize("cc-by-3.0-igo"))).isEqualTo("CC-BY-3.0-IGO");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theAnswerNamesTheSpanAndTheRule() {
        Recognition found = RECOGNIZER.recognize("a random CC-BY 4.0 string");
        assertThat(found.rule()).hasToString("recognize.inside-text");
        assertThat("a random CC-BY 4.0 string".substring(found.start(), found.end()))
                .isEqualTo("CC-BY 4.0");
        assertThat(RECOGNIZER.recognize("ODbL").rule()).hasToString("recognize.single-version");
    }

    @Test
    void anUnversionedNameOffersEveryVersionAndPortOfItsFamilyAndNoOther() {
        Recognition.Ambiguous answer = (Recognition.Ambiguous) RECOGNIZER.recognize("CC BY-SA");
        assertThat(answer.missing()).isEqualTo(Missing.VERSION);
        assertThat(answer.candidates())
                .containsAll(CATALOGUE.family("CC-BY-SA"))
                .doesNotContain(
                        CATALOGUE.get("CC-BY-4.0"), CATALOGUE.get("CC-BY-NC-SA-4.0"), CATALOGUE.get("CC-SA-1.0"));
        assertThat(((Recognition.Ambiguous) RECOGNIZER.recognize("CC SA")).candidates())
                .as("short for BY-SA, or the retired SA")
                .contains(CATALOGUE.get("CC-SA-1.0"), CATALOGUE.get("CC-BY-SA-4.0"));
        Recognition.Ambiguous german = (Recognition.Ambiguous) RECOGNIZER.recognize("CC BY-SA 2.1");
        assertThat(german.missing()).isEqualTo(Missing.JURISDICTION);
        assertThat(german.candidates()).allMatch(license -> license.jurisdiction() != null);
    }

    @Test
    void everyRecordOfTheOpenTextbookTablesIsReadAsExpected() {
        Optional<List<CSVRecord>> rows = Tables.shared("open-textbooks/expected-licences.tsv");
        assumeTrue(rows.isPresent());
        assertThat(rows.get()).hasSize(1597);
        List<String> wrong = new ArrayList<>();
        for (CSVRecord row : rows.get()) {
            Recognition answer = RECOGNIZER.recognize(row.get("raw"));
            String said = answer instanceof Recognition.Exact exact
                    ? exact.license().uri()
                    : said(answer).replace("AMBIGUOUS ", "").replace("CC-", "CC ") + " (version unknown)";
            if (!said.equals(row.get("expected"))) {
                wrong.add(row.get("raw") + ": " + said);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Property
    boolean everySpellingOfALicensesAddressIsThatLicense(
            @ForAll("tools") License license, @ForAll("spellings") Spelling spelling) {
        return RECOGNIZER.recognize(spelling.of(license.uri())) instanceof Recognition.Exact exact
                && exact.license().equals(license);
    }

    @Property(tries = 5000)
    void theShortWayGivesTheSameAnswerAsTheLongOne(@ForAll("commonForms") String text) {
        assertThat(RECOGNIZER.recognize(text)).isEqualTo(RECOGNIZER.recognizeAnyForm(text));
    }

    @Provide
    Arbitrary<String> commonForms() {
        Arbitrary<String> joints = Arbitraries.of(" ", "-", "_", "/", "");
        Arbitrary<String> units = Arbitraries.of(
                "by",
                "BY",
                "by-sa",
                "BY-NC",
                "by nc sa",
                "By_Nd",
                "by-nc-nd",
                "by-nd-nc",
                "sa",
                "nc-sa",
                "by-by",
                "nd-sa");
        Arbitrary<String> versions = Arbitraries.of("4.0", "3.0", "2.5", "2.1", "2.0", "1.0", "9.0", "4", "3.17", "x");
        Arbitrary<String> tails = Arbitraries.of(
                "",
                "/",
                "/de",
                "/de/",
                "/de/deed.en",
                "/deed.de",
                "/legalcode",
                " DE",
                "-igo",
                " igo",
                "/uk",
                " uk",
                "_jp",
                "/xu/",
                "/igo/",
                " XX",
                "/deed.es_ES",
                " in",
                "/x y");
        Arbitrary<String> heads = Arbitraries.of(
                "CC", "cc", "Cc", "https://creativecommons.org/licenses", "http://creativecommons.org/licenses");
        return Combinators.combine(heads, joints, units, joints, versions, tails)
                .as((head, one, unit, two, version, tail) -> head + one + unit + two + version + tail);
    }

    @Test
    void everyIdAndEveryCanonicalAddressIsReadBack() {
        int read = 0;
        for (License license : CATALOGUE.all()) {
            if (license.kind().isGrant()) {
                assertThat(said(RECOGNIZER.recognize(license.id().value())))
                        .isEqualTo(license.id().value());
                assertThat(said(RECOGNIZER.recognize(license.id().value().toLowerCase(Locale.ROOT))))
                        .isEqualTo(license.id().value());
                assertThat(said(RECOGNIZER.recognize(license.names().shortName())))
                        .as(license.names().shortName())
                        .isIn(
                                license.id().value(),
                                "CC-BY-NC-ND-2.0-JP",
                                "AMBIGUOUS CC-BY-NC-SA",
                                "AMBIGUOUS CC-BY-NC-ND",
                                "AMBIGUOUS CC-BY-ND",
                                "AMBIGUOUS CC-BY-SA",
                                "AMBIGUOUS CC-BY-NC");
                read++;
            }
        }
        assertThat(read).isGreaterThan(650);
    }

    @Property(tries = 2000)
    void arbitraryTextNeverThrowsAndSpansLieInTheText(@ForAll("texts") String text) {
        Recognition answer = RECOGNIZER.recognize(text);
        assertThat(answer.start()).isBetween(0, text.length());
        assertThat(answer.end()).isBetween(answer.start(), text.length());
    }

    @Test
    void aVeryLongTextIsCutAndTheAnswerSaysSo() {
        String text = "x ".repeat(20_000) + "CC BY 4.0";
        assertThat(RECOGNIZER.recognize(text).end()).isLessThanOrEqualTo(LicenseRecognizer.MAX_LENGTH);
        assertThat(RECOGNIZER.recognize(text).rule()).hasToString("recognize.too-long");
        assertThat(said(RECOGNIZER.recognize("CC BY 4.0 " + text))).isEqualTo("CC-BY-4.0");
    }

    @Provide
    Arbitrary<License> tools() {
        return Arbitraries.of(
                CATALOGUE.all().stream().filter(License::isCreativeCommons).toList());
    }

    @Provide
    Arbitrary<Spelling> spellings() {
        Arbitrary<String> schemes = Arbitraries.of("https://", "http://", "//", "", "HTTPS://", "https://www.");
        Arbitrary<String> tails =
                Arbitraries.of("", "deed.de", "deed.pt_BR", "legalcode", "legalcode.fr", "rdf", "?ref=x", "#top", ".");
        Arbitrary<Boolean> flags = Arbitraries.of(true, false);
        return Combinators.combine(schemes, tails, flags, flags).as(Spelling::new);
    }

    /** A way to write an address. */
    record Spelling(String scheme, String tail, boolean upper, boolean doubled) {
        String of(String uri) {
            String rest = uri.substring("https://".length());
            String path = doubled ? rest.replace("/", "//") : rest;
            return scheme + (upper ? path.toUpperCase(Locale.ROOT) : path) + tail;
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "CC",
                "BY",
                "-",
                "NC",
                "SA",
                "ND",
                " ",
                "4.0",
                "3.0",
                "DE",
                "0",
                "(",
                ")",
                "/",
                "not ",
                "or",
                "and",
                "Creative Commons",
                "creativecommons.org/",
                "licenses/",
                "by-sa",
                "%2B",
                "http://",
                "GFDL",
                "©",
                "é",
                "표",
                "\u0301");
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(60),
                pieces.list().ofMaxSize(14).map(list -> String.join("", list)));
    }
}
