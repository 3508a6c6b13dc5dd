package org.oer4j.licensing.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.FindingMessages;
import org.oer4j.conformance.Severity;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.recognition.LicenseRecognizer;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.LearningResource;

class AttributionTest {
    private static final LicenseCatalogue CATALOGUE = LicenseCatalogue.standard();
    private static final LicenseRecognizer RECOGNIZER = LicenseRecognizer.of(CATALOGUE);
    private static final AttributionDuties DUTIES = AttributionDuties.standard();
    private static final AttributionFormatter ENGLISH = AttributionFormatter.in(Locale.ENGLISH);

    @Test
    void aMissingTitleIsAnErrorUpToThreeAndAWarningInFour() {
        CreditedWork untitled = CreditedWork.builder()
                .creator("Ada")
                .url("https://example.org/")
                .build();

        assertThat(found(untitled, "CC-BY-3.0")).containsExactly("error /name attribution.missing-title");
        assertThat(found(untitled, "CC-BY-NC-SA-2.0")).containsExactly("error /name attribution.missing-title");
        assertThat(found(untitled, "CC-BY-4.0")).containsExactly("warning /name attribution.recommended-title");
    }

    @Test
    void nobodyIsSaidToAskForWhatTheyDoNotAskFor() {
        CreditedWork bare = CreditedWork.builder().build();
        FindingMessages english = AttributionMessages.in(Locale.ENGLISH);
        for (String license : List.of(
                "CC0-1.0", "CC-PDM-1.0", "CC-PDDC", "PDDL-1.0", "Unlicense", "MIT-0", "0BSD", "DL-DE-ZERO-2.0")) {
            assertThat(DUTIES.attribute(Credit.of(bare, CATALOGUE.get(license))).findings())
                    .as(license)
                    .hasSize(3)
                    .allMatch(finding -> english.sentence(finding).endsWith("; TASL asks for it."));
        }
        CreditedWork untitled = CreditedWork.builder()
                .creator("Ada")
                .url("https://example.org/")
                .build();
        Finding title = DUTIES.attribute(Credit.of(untitled, CATALOGUE.get("CC-BY-4.0")))
                .findings()
                .get(0);
        assertThat(title.clause()).isNull();
        assertThat(english.sentence(title))
                .isEqualTo("The title of the work is missing; with CC BY 4.0, Creative Commons recommends giving it.");
    }

    @Test
    void whatTheLicensorDidNotSupplyIsNotMissed() {
        CreditedWork untitled = CreditedWork.builder()
                .creator("Ada")
                .url("https://example.org/")
                .notSupplied(CreditElement.TITLE)
                .build();

        assertThat(found(untitled, "CC-BY-3.0")).isEmpty();
    }

    @Test
    void versionOneAsksForNoAddressAndTheUnattributedLicencesForNoAuthor() {
        CreditedWork work = CreditedWork.builder().title("T").creator("Ada").build();

        assertThat(found(work, "CC-BY-1.0")).containsExactly("info /url attribution.missing-source");
        assertThat(found(work, "CC-BY-2.5")).containsExactly("warning /url attribution.missing-source");
        assertThat(found(CreditedWork.builder().build(), "CC-SA-1.0")).allMatch(line -> line.startsWith("info "));
        assertThat(found(CreditedWork.builder().build(), "CC0-1.0")).allMatch(line -> line.startsWith("info "));
    }

    @Test
    void everyModificationIsMarkedInFourAndAdaptationsBefore() {
        assertThat(found(CreditScenarios.under("CC-BY-4.0").changed()))
                .containsExactly("warning  attribution.missing-changes");
        assertThat(found(CreditScenarios.under("CC-BY-3.0").changed())).isEmpty();
        assertThat(found(CreditScenarios.under("CC-BY-4.0")
                        .withSources(List.of(CreditScenarios.under("CC-BY-3.0").changed()))))
                .containsExactly("warning /isBasedOn/0/changes attribution.missing-changes");
    }

    @Test
    void aFindingNamesLicenceAndClause() {
        Finding finding = DUTIES.attribute(Credit.of(
                        CreditedWork.builder().title("T").url("https://e.org/").build(), CATALOGUE.get("CC-BY-4.0")))
                .findings()
                .get(0);

        assertThat(String.valueOf(finding.clause())).isEqualTo("CC-BY-4.0 s.3(a)(1)(A)(i)");
        assertThat(AttributionMessages.in(Locale.GERMAN).sentence(finding))
                .isEqualTo("Für das Werk ist niemand als Urheberin oder Urheber genannt; CC BY 4.0 verlangt das.");
    }

    @Test
    void ofLicencesToChooseFromTheOneCountsThatMissesLeast() {
        CreditedLicense either = CreditedLicense.of(DeclaredLicense.ofText("CC-BY-3.0 OR CC0-1.0"), RECOGNIZER);

        assertThat(found(Credit.of(CreditedWork.builder().build(), either))).allMatch(line -> line.startsWith("info "));
    }

    @Test
    void aResourceIsCreditedWithItsSources() {
        LearningResource resource = LearningResource.builder("https://example.org/new")
                .name("New")
                .creator(Person.named("Ada"))
                .creator(new Organization("", "https://ror.org/1"))
                .license(DeclaredLicense.ofUri("http://creativecommons.org/licenses/by-sa/4.0"))
                .isBasedOn(new Derivation(
                        "https://example.org/old", "Old", DeclaredLicense.ofText("CC BY-SA 3.0"), List.of("shorter")))
                .build();

        Attribution attribution = DUTIES.attribute(Credit.of(resource, RECOGNIZER));

        assertThat(ENGLISH.format(attribution, AttributionFormat.TEXT))
                .isEqualTo("“New” (https://example.org/new) by Ada and https://ror.org/1 is licensed under CC BY-SA 4.0"
                        + " (https://creativecommons.org/licenses/by-sa/4.0/).\n"
                        + "- Adapted from “Old” (https://example.org/old), licensed under CC BY-SA 3.0"
                        + " (https://creativecommons.org/licenses/by-sa/3.0/). Changes: shorter.");
        assertThat(lines(attribution)).containsExactly("error /isBasedOn/0/creator attribution.missing-author");
        assertThat(attribution.isComplete()).isFalse();
        assertThat(attribution.layers()).hasSize(2);
    }

    @Test
    void aFindingPointsToWhereTheDocumentCanSayIt() {
        CreditedWork bare = CreditedWork.builder().build();
        Credit whole = CreditScenarios.under("MIT")
                .withSources(List.of(Credit.of(bare, CATALOGUE.get("MIT")).changed("shorter")))
                .withParts(List.of(Credit.of(bare, CATALOGUE.get("CC-BY-2.5"))));

        assertThat(found(whole))
                .contains(
                        "warning /copyrightNotice attribution.missing-copyright-notice",
                        "warning /isBasedOn/0 attribution.missing-copyright-notice",
                        "info /isBasedOn/0/id attribution.missing-source",
                        "error /part/0/creator attribution.missing-author",
                        "warning /part/0/id attribution.missing-source");
    }

    @Test
    void aLicenceThatIsNotSettledIsRepeatedAndFound() {
        assertThat(found(stated("CC BY-SA"))).containsExactly("warning /license attribution.missing-version");
        assertThat(found(stated("All rights reserved"))).containsExactly("error /license attribution.no-license");
        assertThat(found(stated("ask my publisher"))).containsExactly("warning /license attribution.unsettled-license");
        assertThat(found(Credit.of(
                        complete(),
                        CreditedLicense.of(
                                new DeclaredLicense("https://creativecommons.org/licenses/by/4.0/", "CC BY-NC 4.0"),
                                RECOGNIZER))))
                .containsExactly("error /license attribution.contradictory-license");
        assertThat(found(Credit.of(complete(), CreditedLicense.UNSTATED)))
                .containsExactly("error /license attribution.missing-license");
    }

    @Test
    void aStatementThatLeavesTheStatusOpenIsNoRefusal() {
        for (String open : List.of(
                "http://rightsstatements.org/vocab/NoC-US/1.0/",
                "http://rightsstatements.org/vocab/UND/1.0/",
                "http://rightsstatements.org/vocab/CNE/1.0/",
                "http://rightsstatements.org/vocab/NKC/1.0/",
                "NOASSERTION")) {
            assertThat(found(stated(open))).containsExactly("warning /license attribution.unsettled-status");
        }
        for (String closed :
                List.of("http://rightsstatements.org/vocab/InC/1.0/", "NONE", "LicenseRef-free-to-read", "not CC BY")) {
            assertThat(found(stated(closed))).containsExactly("error /license attribution.no-license");
        }
    }

    @Test
    void ofALicenceWithoutVersionThatIsMissedWhatEveryVersionAsksFor() {
        // CC BY-NC 2.0 of England and Wales asks for no title
        CreditedLicense unversioned = CreditedLicense.of(DeclaredLicense.ofText("CC BY-NC"), RECOGNIZER);
        Attribution attribution = DUTIES.attribute(
                Credit.of(CreditedWork.builder().url("https://example.org/").build(), unversioned));

        assertThat(lines(attribution))
                .containsExactly(
                        "error /creator attribution.missing-author",
                        "warning /license attribution.missing-version",
                        "info /name attribution.missing-title");
        assertThat(attribution.findings().get(0).clause()).isNull();
        assertThat(attribution.findings().get(0).arguments()).containsExactly("CC BY-NC");
    }

    @Test
    void whatGrantsNothingIsNoLicenceToCreditBy() {
        assertThatThrownBy(() -> CreditedLicense.of(CATALOGUE.get("LicenseRef-all-rights-reserved")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'LicenseRef-all-rights-reserved' grants nothing");
    }

    @Test
    void whoAskedNotToBeNamedIsNamedNowhere() {
        CreditedWork work = CreditedWork.builder()
                .title("T")
                .withdrawn("Zoe Secret")
                .creator("Zoe Secret")
                .url("https://example.org/")
                .copyrightNotice("© 2020 zoe secret")
                .creditLine("Zoe Secret and friends")
                .build();
        Attribution attribution =
                DUTIES.attribute(Credit.of(work, CATALOGUE.get("CC-BY-4.0")).changed("cropped", "after Zoe Secret"));

        for (AttributionFormat format : AttributionFormat.values()) {
            assertThat(ENGLISH.format(attribution, format)).doesNotContainIgnoringCase("zoe");
        }
        assertThat(lines(attribution))
                .containsExactly("warning  attribution.notice-removed", "info /creator attribution.credit-removed");
    }

    @Test
    void theLicensorsOwnLineStandsInPlaceOfNamesAndOfAPrescribedStatement() {
        CreditedWork work = CreditedWork.builder()
                .title("T")
                .creator("Ada")
                .creditLine("© Crown copyright")
                .url("https://example.org/")
                .build();

        String text =
                ENGLISH.format(DUTIES.attribute(Credit.of(work, CATALOGUE.get("OGL-UK-3.0"))), AttributionFormat.TEXT);
        assertThat(text)
                .contains("Credit line requested by the licensor: © Crown copyright.")
                .doesNotContain("Ada", "Contains public sector information");
    }

    @Test
    void softwareLicencesRemindOfTheirText() {
        assertThat(found(CreditScenarios.under("MIT")))
                .containsExactly(
                        "warning /copyrightNotice attribution.missing-copyright-notice",
                        "info /license attribution.license-text");
        assertThat(found(CreditScenarios.under("etalab-2.0")))
                .containsExactly("warning /dateModified attribution.missing-last-updated");
    }

    @Test
    void tulluAsksForMoreThanTheLicence() {
        Credit bare = Credit.of(CreditedWork.builder().creator("Ada").build(), CATALOGUE.get("CC-SA-1.0"));

        assertThat(lines(DUTIES.attribute(bare, AttributionProfile.TULLU_B)))
                .containsExactly("warning /name attribution.missing-title", "warning /url attribution.missing-source");
    }

    @Test
    void everyFindingHasASentenceInFourLanguages() {
        List<String> languages = List.of("en", "de", "fr", "es");
        List<Finding> findings = CreditScenarios.all().values().stream()
                .flatMap(attribution -> attribution.findings().stream())
                .toList();
        assertThat(findings).hasSizeGreaterThan(30);
        for (String language : languages) {
            FindingMessages messages = AttributionMessages.in(Locale.forLanguageTag(language));
            for (Finding finding : findings) {
                assertThat(messages.has(finding.rule()))
                        .as("%s %s", language, finding)
                        .isTrue();
                assertThat(messages.sentence(finding)).doesNotContain("{", "''");
            }
        }
        assertThat(findings.stream().map(Finding::severity)).contains(Severity.values());
    }

    private static Credit stated(String words) {
        return Credit.of(complete(), CreditedLicense.of(DeclaredLicense.ofText(words), RECOGNIZER));
    }

    private static CreditedWork complete() {
        return CreditedWork.builder()
                .title("T")
                .creator("Ada")
                .url("https://example.org/")
                .build();
    }

    private static List<String> found(CreditedWork work, String license) {
        return found(Credit.of(work, CATALOGUE.get(license)));
    }

    private static List<String> found(Credit credit) {
        return lines(DUTIES.attribute(credit));
    }

    private static List<String> lines(Attribution attribution) {
        return attribution.findings().stream()
                .map(finding -> finding.severity().code() + " " + finding.pointer() + " " + finding.rule())
                .toList();
    }
}
