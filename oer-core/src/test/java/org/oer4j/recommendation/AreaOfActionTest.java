package org.oer4j.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oer4j.facts.FactFormatException;
import org.oer4j.facts.FactTable;
import org.oer4j.recommendation.AreaName.NameSet;
import org.oer4j.text.LocalizedText.Match;

class AreaOfActionTest {
    @ParameterizedTest
    @CsvSource({
        "CAPACITY_BUILDING,i,1,11,OER2019/i,true",
        "SUPPORTIVE_POLICY,ii,2,12,OER2019/ii,true",
        "INCLUSIVE_EQUITABLE_QUALITY,iii,3,13,OER2019/iii,true",
        "SUSTAINABILITY_MODELS,iv,4,14,OER2019/iv,true",
        "INTERNATIONAL_COOPERATION,v,5,15,OER2019/v,false"
    })
    void hasTheNumbersOfTheText(
            AreaOfAction area, String roman, int number, int paragraph, String ref, boolean thematicGroup) {
        assertThat(area.roman()).isEqualTo(roman);
        assertThat(area.number()).isEqualTo(number);
        assertThat(area.paragraph()).isEqualTo(paragraph);
        assertThat(area.ref()).hasToString(ref);
        assertThat(area.allowsThematicGroup()).isEqualTo(thematicGroup);
    }

    @Test
    void thereAreFive() {
        assertThat(AreaOfAction.values()).hasSize(5);
    }

    /** The table of recommendation.md, section 2, typed in once more: every name with its area. */
    @ParameterizedTest
    @CsvFileSource(resources = "area-names.csv", numLinesToSkip = 1)
    void everyNameOfTheTableFindsExactlyItsArea(String roman, String name) {
        assertThat(AreaOfAction.find(name).map(AreaOfAction::roman)).as(name).contains(roman);
        assertThat(AreaOfAction.find("The " + name.toUpperCase(Locale.ROOT) + ".")
                        .map(AreaOfAction::roman))
                .as(name)
                .contains(roman);
    }

    @Test
    void everyAliasFindsItsAreaAndNoneFindsTwo() {
        int aliases = 0;
        for (AreaOfAction area : AreaOfAction.values()) {
            Set<String> keys = area.aliases().stream()
                    .map(alias -> AreaNames.key(alias.name()))
                    .collect(Collectors.toCollection(TreeSet::new));
            for (AreaOfAction other : AreaOfAction.values()) {
                if (other != area) {
                    assertThat(other.aliases())
                            .extracting(alias -> AreaNames.key(alias.name()))
                            .doesNotContainAnyElementsOf(keys);
                }
            }
            for (AreaName alias : area.aliases()) {
                assertThat(AreaOfAction.find(alias.name())).as("%s", alias).contains(area);
                assertThat(alias.area()).isEqualTo(area);
                aliases++;
            }
        }
        assertThat(aliases).isEqualTo(46);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Building Capacity of the Stakeholders to Create, Access, Reuse, Adapt & Redistribute OER|",
                "building capacity of stakeholders to create access reuse adapt and redistribute OER|i",
                "Building the capacity of stakeholders to create, access, re‑use, adapt and redistribute OER|i",
                "  developing   supportive\tpolicy in OER |ii",
                "DEVELOPPER UNE POLITIQUE DE SOUTIEN AUX REL|ii",
                "Kapazitaetsaufbau|",
                "Kapazitatsaufbau|i",
                "Fostering and facilitating international co-operation in the OER|v",
                "policy|",
                "OER|",
                "international cooperation|"
            })
    void overlooksWhatItPromisesToOverlookAndGuessesNothing(String text, String roman) {
        assertThat(AreaOfAction.find(text).map(AreaOfAction::roman).orElse(null))
                .isEqualTo(roman);
    }

    @Test
    void isFoundByItsCodeHoweverItIsWritten() {
        for (AreaOfAction area : AreaOfAction.values()) {
            String code = area.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(AreaOfAction.find(code)).as(code).contains(area);
            assertThat(AreaOfAction.find(area.name())).contains(area);
        }
        assertThat(AreaOfAction.find(" Capacity-Building ")).contains(AreaOfAction.CAPACITY_BUILDING);
        assertThat(AreaOfAction.find("building-capacity")).isEmpty();
    }

    @Test
    void foldsBritishAndAmericanSpelling() {
        assertThat(AreaNames.key("Utilising Licences, an Organisation's programme"))
                .isEqualTo(AreaNames.key("utilizing licenses an organization s program"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ii", "(II)", "area 2", "12", "§ 12", "OER2019/ii", "DUBAI2024/ii", "OER2019-DRAFT/ii"})
    void isFoundByItsPlaceInAnyInstrument(String notation) {
        assertThat(AreaOfAction.find(notation)).contains(AreaOfAction.SUPPORTIVE_POLICY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "16", "12(c)", "9(ii)", "vi", "nothing of the kind"})
    void isNotFoundByWhatNamesNoWholeArea(String text) {
        assertThat(AreaOfAction.find(text)).isEmpty();
    }

    @Test
    void givesAVerifiedNameOrEnglishAndSaysSo() {
        for (AreaOfAction area : AreaOfAction.values()) {
            for (String verified : List.of("en", "fr", "de", "sv")) {
                Match match = area.names().match(Locale.forLanguageTag(verified));
                assertThat(match.fallback()).as("%s in %s", area, verified).isFalse();
                assertThat(match.language()).hasToString(verified);
            }
            for (String unverified : List.of("es", "ru", "zh", "ar", "sw", "und")) {
                Match match = area.names().match(Locale.forLanguageTag(unverified));
                assertThat(match.fallback()).as("%s in %s", area, unverified).isTrue();
                assertThat(match.language()).hasToString("en");
                assertThat(match.text()).isEqualTo(area.names().in(Locale.ENGLISH));
            }
            assertThat(area.names().languages()).hasSize(4);
        }
    }

    @Test
    void aNameSetGivesTheNamesOfOneText() {
        AreaOfAction area = AreaOfAction.INTERNATIONAL_COOPERATION;
        assertThat(area.names(NameSet.CALL).orElseThrow().in(Locale.ENGLISH))
                .isEqualTo("Fostering and facilitating international cooperation");
        assertThat(area.names(NameSet.PORTAL).orElseThrow().in(Locale.ENGLISH))
                .isEqualTo("facilitating international cooperation");
        assertThat(area.names(NameSet.OBJECTIVE)
                        .orElseThrow()
                        .match(Locale.FRENCH)
                        .fallback())
                .as("paragraph 9 has not been seen in French")
                .isTrue();
        assertThat(area.names(NameSet.WORKING_GROUP)).as("there is none").isEmpty();
        assertThat(AreaOfAction.INCLUSIVE_EQUITABLE_QUALITY.names(NameSet.QUOTED))
                .as("two names, so no single one")
                .isEmpty();
        for (AreaOfAction each : AreaOfAction.values()) {
            assertThat(each.aliases().stream()
                            .filter(alias -> alias.language().value().equals("sv")))
                    .singleElement()
                    .satisfies(alias -> assertThat(alias.official()).isFalse());
        }
    }

    @Test
    void aNameForTwoAreasStopsTheLoad() {
        String file = """
                area\tset\tlanguage\tname\tofficial\tgrade\tsource
                i\tcall\ten\tThe Capacity building\tyes\ta\tsomewhere
                ii\tcall\ten\tcapacity building for OER\tyes\ta\tsomewhere
                """;
        assertThatExceptionOfType(FactFormatException.class)
                .isThrownBy(() -> AreaNames.load(FactTable.read(
                        "names",
                        new StringReader(file),
                        "area",
                        "set",
                        "language",
                        "name",
                        "official",
                        "grade",
                        "source")))
                .withMessageContaining("names:3")
                .withMessageContaining("also names area i");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vi\tcall\ten\tx\tyes\ta\ts",
                "\tcall\ten\tx\tyes\ta\ts",
                "i\tcal\ten\tx\tyes\ta\ts",
                "i\tcall\tenglish!\tx\tyes\ta\ts",
                "i\tcall\ten\tx\tperhaps\ta\ts",
                "i\tcall\ten\tx\tyes\tz\ts"
            })
    void aBadCellStopsTheLoadWithFileAndLine(String row) {
        String file = "area\tset\tlanguage\tname\tofficial\tgrade\tsource\n" + row + "\n";
        assertThatExceptionOfType(FactFormatException.class)
                .isThrownBy(() -> AreaNames.load(FactTable.read(
                        "names",
                        new StringReader(file),
                        "area",
                        "set",
                        "language",
                        "name",
                        "official",
                        "grade",
                        "source")))
                .withMessageStartingWith("names:2");
    }

    @Property
    void caseSpacesAndPunctuationDoNotMatter(
            @ForAll("aliases") AreaName alias, @ForAll("separators") String separator, @ForAll boolean upper) {
        String written = separator + alias.name().replace(" ", separator) + separator;
        assertThat(AreaOfAction.find(upper ? written.toUpperCase(Locale.ROOT) : written))
                .as(written)
                .contains(alias.area());
    }

    @Provide
    Arbitrary<AreaName> aliases() {
        return Arbitraries.of(AreaOfAction.values()).flatMap(area -> Arbitraries.of(area.aliases()));
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(" ", "  ", ", ", "; ", " the ", "\u00a0", "\n", " – ", "_");
    }
}
