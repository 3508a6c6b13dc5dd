package org.oer4j.licensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class LicenseCatalogueTest {
    private final LicenseCatalogue catalogue = LicenseCatalogue.standard();

    @Test
    void everyCreativeCommonsToolIsThereOnce() {
        List<License> tools =
                catalogue.all().stream().filter(License::isCreativeCommons).toList();
        assertThat(tools).hasSize(610);
        assertThat(tools.stream().map(License::uri).distinct()).hasSize(610);
        assertThat(catalogue.all().stream().map(License::id).distinct()).hasSize(catalogue.size());
    }

    @Test
    void theAddressesAreThoseThatCreativeCommonsPublishes() {
        Optional<List<CSVRecord>> rows = Tables.shared("cc-tools.csv");
        assumeTrue(rows.isPresent());
        Set<String> published =
                rows.get().stream().map(row -> row.get("url")).collect(Collectors.toCollection(HashSet::new));
        assertThat(published).hasSize(614);
        // Deeds about licences of other stewards: addresses of those licences, not licences of their own.
        published.removeIf(uri -> uri.matches(".*/(BSD|MIT|GPL/2.0|LGPL/2.1)/"));
        assertThat(catalogue.all().stream()
                        .filter(License::isCreativeCommons)
                        .map(License::uri)
                        .collect(Collectors.toSet()))
                .isEqualTo(published);
    }

    @Test
    void theTermsDifferFromThePublishedRdfOnlyWhereTheLegalCodeSaysOtherwise() {
        Optional<List<CSVRecord>> rows = Tables.shared("cc-tools.csv");
        assumeTrue(rows.isPresent());
        Set<String> different = new HashSet<>();
        int compared = 0;
        for (CSVRecord row : rows.get()) {
            License license = catalogue.findByUri(row.get("url")).orElse(null);
            if (license != null) {
                compared++;
                boolean same = codes(license.terms().permits().stream().map(Permission::code))
                                .equals(words(row.get("permits")))
                        && codes(license.terms().requires().stream().map(Requirement::code))
                                .equals(words(row.get("requires")))
                        && codes(license.terms().prohibits().stream().map(Prohibition::code))
                                .equals(words(row.get("prohibits")));
                if (!same) {
                    different.add(license.id().value());
                }
            }
        }
        assertThat(compared).isEqualTo(610);
        assertThat(different)
                .as("the RDF forgets credit for DevNations and derivatives for Scotland, and lets Sampling be copied")
                .containsExactlyInAnyOrder(
                        "CC-DevNations-2.0",
                        "CC-Sampling-1.0",
                        "CC-Sampling-1.0-BR",
                        "CC-Sampling-1.0-TW",
                        "CC-Sampling-Plus-1.0",
                        "CC-Sampling-Plus-1.0-BR",
                        "CC-Sampling-Plus-1.0-DE",
                        "CC-Sampling-Plus-1.0-TW",
                        "CC-NC-Sampling-Plus-1.0",
                        "CC-NC-Sampling-Plus-1.0-TW",
                        "CC-BY-2.5-SCOTLAND",
                        "CC-BY-NC-2.5-SCOTLAND",
                        "CC-BY-SA-2.5-SCOTLAND",
                        "CC-BY-NC-SA-2.5-SCOTLAND");
    }

    private static Set<String> codes(java.util.stream.Stream<String> codes) {
        return codes.collect(Collectors.toSet());
    }

    private static Set<String> words(String cell) {
        return cell.isEmpty() ? Set.of() : Set.of(cell.split(" "));
    }

    @Test
    void onlyTheListedPortsHaveAnSpdxId() {
        List<License> ports = catalogue.all().stream()
                .filter(license ->
                        license.jurisdiction() != null && license.elements().contains(LicenseElement.BY))
                .toList();
        assertThat(ports).hasSize(547);
        assertThat(ports.stream().filter(port -> port.registration().spdxId() != null))
                .hasSize(21);
        assertThat(catalogue.get("CC-BY-3.0-DE").registration().spdxId()).isEqualTo("CC-BY-3.0-DE");
        assertThat(catalogue.get("CC-BY-3.0-ES").registration().spdxId()).isNull();
    }

    @Test
    void anEntryIsFoundByIdInAnyCaseAndByItsAddress() {
        License german = catalogue.find("cc-by-sa-3.0-de").orElseThrow();
        assertThat(german.id()).isEqualTo(LicenseId.of("CC-BY-SA-3.0-DE"));
        assertThat(catalogue.findByUri("https://creativecommons.org/licenses/by-sa/3.0/de/"))
                .contains(german);
        assertThat(german.names())
                .isEqualTo(new LicenseNames("Creative Commons Attribution-ShareAlike 3.0 Germany", "CC BY-SA 3.0 DE"));
        assertThat(german.version()).isEqualTo(LicenseVersion.parse("3.0"));
        assertThat(german.jurisdiction()).isEqualTo("de");
        assertThat(german.elements()).containsExactly(LicenseElement.BY, LicenseElement.SA);
        assertThat(catalogue.find("CC-BY-9.0")).isEmpty();
        assertThatThrownBy(() -> catalogue.get("CC-BY-9.0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'CC-BY-9.0'");
    }

    @Test
    void namesAndIdsOfOldToolsFollowTheSamePattern() {
        assertThat(catalogue.get("CC-BY-NC-ND-1.0").uri()).endsWith("/by-nd-nc/1.0/");
        assertThat(catalogue.get("CC-BY-ND-NC-2.0-JP").uri()).endsWith("/by-nd-nc/2.0/jp/");
        assertThat(catalogue.get("CC-BY-NC-ND-2.0-JP").uri()).endsWith("/by-nc-nd/2.0/jp/");
        assertThat(catalogue.get("CC-NC-SA-2.0-JP").names().shortName()).isEqualTo("CC NC-SA 2.0 JP");
        assertThat(catalogue.get("CC-Sampling-Plus-1.0").names().shortName()).isEqualTo("CC Sampling Plus 1.0");
        assertThat(catalogue.get("CC0-1.0").names().shortName()).isEqualTo("CC0 1.0");
        assertThat(catalogue.get("CC-BY-2.5").names().title()).isEqualTo("Creative Commons Attribution 2.5 Generic");
        assertThat(catalogue.get("CC-BY-ND-3.0").names().title())
                .isEqualTo("Creative Commons Attribution-NoDerivs 3.0 Unported");
        assertThat(catalogue.get("CC-BY-ND-4.0").names().title())
                .isEqualTo("Creative Commons Attribution-NoDerivatives 4.0 International");
    }

    @Test
    void statusAndSuccessorAreStated() {
        assertThat(catalogue.get("CC-BY-4.0").registration().status()).isEqualTo(LicenseStatus.CURRENT);
        assertThat(catalogue.get("CC-BY-3.0-US").registration().successor()).isEqualTo(LicenseId.of("CC-BY-4.0"));
        assertThat(catalogue.get("CC-NC-1.0").registration().status()).isEqualTo(LicenseStatus.RETIRED);
        for (License license : catalogue.all()) {
            LicenseId successor = license.registration().successor();
            assertThat(successor == null || catalogue.find(successor).isPresent())
                    .as("successor of %s", license)
                    .isTrue();
            assertThat(license.registration().source())
                    .as("source of %s", license)
                    .isNotBlank();
        }
    }

    @Test
    void aFamilyHoldsItsVersionsAndPortsAndNothingElse() {
        assertThat(catalogue.family("CC-BY"))
                .contains(catalogue.get("CC-BY-1.0"), catalogue.get("CC-BY-3.0-IGO"))
                .doesNotContain(catalogue.get("CC-BY-SA-4.0"))
                .hasSize(96);
        assertThat(catalogue.family("GFDL")).hasSize(18);
        assertThat(catalogue.family("GFDL-1.3")).hasSize(6);
        assertThat(catalogue.family("none")).isEmpty();
    }

    @Test
    void withGivesANewCatalogueAndRefusesATakenId() {
        License own = new License(
                LicenseId.of("LicenseRef-our-terms"),
                LicenseKind.LICENSE,
                new LicenseNames("Our terms", "Our terms"),
                "https://example.org/terms",
                new LicenseLineage("LicenseRef-our-terms", Set.of(), null, null),
                new LicenseTerms(Set.of(Permission.REPRODUCTION), Set.of(), Set.of()),
                new LicenseRegistration(null, "Example", LicenseStatus.CURRENT, null, "test"));
        LicenseCatalogue more = catalogue.with(own);
        assertThat(more.get("licenseref-our-terms")).isEqualTo(own);
        assertThat(more.indexOf(own)).isEqualTo(catalogue.size());
        assertThat(catalogue.find("LicenseRef-our-terms")).isEmpty();
        assertThat(more.version()).isNotEqualTo(catalogue.version());
        assertThat(catalogue.withProviders(List.of(() -> List.of(own))).get("LicenseRef-our-terms"))
                .isEqualTo(own);
        assertThatThrownBy(() -> more.withProviders(List.of(() -> List.of(own))))
                .hasMessageStartingWith("the provider ")
                .hasMessageContaining("is refused: 'LicenseRef-our-terms' is already");
        assertThatThrownBy(() -> more.with(own)).hasMessageContaining("'LicenseRef-our-terms' is already");
        assertThatThrownBy(() -> catalogue.indexOf(own)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void statementsAreNoLicenses() {
        for (String id : List.of("rs:InC/1.0", "LicenseRef-all-rights-reserved", "NONE", "NOASSERTION")) {
            License statement = catalogue.get(id);
            assertThat(statement.kind().isGrant()).as(id).isFalse();
            assertThat(statement.terms().permits()).as(id).isEmpty();
        }
        assertThat(catalogue.get("CC-PDM-1.0").kind()).isEqualTo(LicenseKind.PUBLIC_DOMAIN_MARK);
        assertThat(catalogue.get("CC0-1.0").kind()).isEqualTo(LicenseKind.PUBLIC_DOMAIN_DEDICATION);
    }
}
