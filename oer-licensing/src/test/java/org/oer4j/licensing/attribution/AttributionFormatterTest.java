package org.oer4j.licensing.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;

class AttributionFormatterTest {
    private static final LicenseCatalogue CATALOGUE = LicenseCatalogue.standard();
    private final AttributionFormatter formatter = AttributionFormatter.plainText();

    @Test
    void titleAuthorSourceAndLicenseStandInOneSentence() {
        assertThat(formatter.format(
                        new CreditedWork("Biology 2e", List.of("OpenStax"), "https://openstax.org/b"),
                        CATALOGUE.get("CC-BY-4.0")))
                .isEqualTo("“Biology 2e” by OpenStax (https://openstax.org/b) is licensed under CC BY 4.0"
                        + " (https://creativecommons.org/licenses/by/4.0/).");
    }

    @Test
    void aPortIsNamedADedicationIsDedicatedAndAMarkIsMarked() {
        CreditedWork work = new CreditedWork("W", List.of("A", "B"), null);
        assertThat(formatter.format(work, CATALOGUE.get("CC-BY-3.0-DE")))
                .isEqualTo(
                        "“W” by A, B is licensed under CC BY 3.0 DE (https://creativecommons.org/licenses/by/3.0/de/).");
        assertThat(formatter.format(work, CATALOGUE.get("CC0-1.0")))
                .contains("is dedicated to the public domain under CC0 1.0 (");
        assertThat(formatter.format(work, CATALOGUE.get("CC-PDM-1.0")))
                .contains("is marked with Public Domain Mark 1.0");
    }

    @Test
    void whatIsNotConcludedIsRepeatedAsThePublisherSaysIt() {
        assertThat(formatter.formatAsStated(new CreditedWork("W", List.of(), null), "CC BY "))
                .isEqualTo("“W”; its publisher states the licence as “CC BY”.");
    }

    @Test
    void whatGrantsNothingHasNoCredit() {
        assertThatThrownBy(() -> formatter.format(
                        new CreditedWork("W", List.of(), null), CATALOGUE.get("LicenseRef-all-rights-reserved")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'LicenseRef-all-rights-reserved' grants nothing");
    }

    @Test
    void everyLicenseAndEveryPatternOfMissingFieldsGivesAWholeSentence() {
        List<CreditedWork> works = Arrays.asList(
                new CreditedWork(null, List.of(), null),
                new CreditedWork("T", List.of(), null),
                new CreditedWork(null, List.of("C"), null),
                new CreditedWork(null, List.of(), "https://u"),
                new CreditedWork("T", List.of("C"), null),
                new CreditedWork("T", List.of(" "), "https://u"),
                new CreditedWork(" ", List.of("C"), "https://u"),
                new CreditedWork("T", List.of("C"), "https://u"));
        int sentences = 0;
        for (License license : CATALOGUE.all()) {
            for (CreditedWork work : works) {
                if (license.kind().isGrant()) {
                    sentences++;
                    assertThat(formatter.format(work, license))
                            .as("%s for %s", work, license)
                            .endsWith(").")
                            .contains(license.names().shortName(), license.uri())
                            .doesNotContain("null", "{", "by  ", "by (", "CC CC", "()", "“”");
                }
            }
        }
        assertThat(sentences).isGreaterThan(5_000);
    }

    @Property
    void aCreditStaysOneLineWhateverTheFieldsHold(
            @ForAll String title, @ForAll String creator, @ForAll String url, @ForAll String words) {
        CreditedWork work = new CreditedWork(title, List.of(creator), url);
        assertThat(formatter.format(work, CATALOGUE.get("CC-BY-4.0"))).doesNotContain("\n", "\r", "\u2028", "\u2029");
        assertThat(work.creators()).doesNotContain("");
        @Nullable String kept = work.title();
        assertThat(kept == null || !kept.isBlank()).isTrue();
        assertThat(formatter.formatAsStated(work, words)).doesNotContain("\n", "\r", "\u2028", "\u2029");
    }
}
