package org.oer4j.licensing.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.oer4j.actor.Person;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.recognition.LicenseRecognizer;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.LearningResource;
import org.oer4j.resource.RelatedWork;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDateTime;

/** What a learning resource says of itself, its sources and its parts stands in the credit. */
class ResourceCreditsTest {
    private static final LicenseRecognizer RECOGNIZER = LicenseRecognizer.of(LicenseCatalogue.standard());

    private static LearningResource.Builder course() {
        return LearningResource.builder("https://example.org/course")
                .name("Algebra")
                .creator(Person.named("Ada Example"))
                .license(DeclaredLicense.ofText("CC BY 4.0"));
    }

    private static String text(LearningResource.Builder resource) {
        Attribution attribution = attribution(resource);
        return AttributionFormatter.in(Locale.ENGLISH).format(attribution, AttributionFormat.TEXT);
    }

    private static Attribution attribution(LearningResource.Builder resource) {
        return AttributionDuties.standard().attribute(Credit.of(resource.build(), RECOGNIZER));
    }

    @Test
    void theAuthorOfASourceIsNamedAndNotMissed() {
        Derivation source = new Derivation(
                "https://example.org/old",
                "Old Algebra",
                DeclaredLicense.ofText("CC BY 3.0"),
                List.of("translated"),
                null,
                List.of(Person.named("Bo Muster")));
        assertThat(text(course().isBasedOn(source))).contains("Old Algebra", "by Bo Muster", "translated");
        assertThat(attribution(course().isBasedOn(source)).findings())
                .noneMatch(finding -> finding.rule().value().equals("attribution.missing-author"));
    }

    @Test
    void theCreditLineThatTheLicensorAsksForWins() {
        String line = text(course().rights(rights -> rights.creditText("Please credit: Ada, Example Press")));
        assertThat(line).contains("Please credit: Ada, Example Press");
    }

    @Test
    void aCopyrightNoticeIsKept() {
        assertThat(text(course().rights(rights -> rights.copyrightNotice("© 2024 Example Press"))))
                .contains("© 2024 Example Press");
    }

    @Test
    void theDayOfTheLastChangeIsGivenWhereTheLicenceAsksForIt() {
        LearningResource.Builder data = LearningResource.builder("https://example.org/data")
                .name("Écoles")
                .creator(Person.named("Ville"))
                .license(DeclaredLicense.ofText("etalab-2.0"));
        assertThat(attribution(data).findings())
                .extracting(finding -> finding.rule().value())
                .containsExactly("attribution.missing-last-updated");

        data.lifecycle(life -> life.modified(PartialDateTime.parse("2024-05-01T10:00:00Z")));
        assertThat(attribution(data).findings()).isEmpty();
        assertThat(text(data)).contains("Last updated: 2024-05-01.");
    }

    @Test
    void aPartUnderItsOwnLicenceIsCreditedByItself() {
        LearningResource.Builder whole = course().relations(relations -> relations.part(new RelatedWork(
                "https://example.org/figure",
                "Figure 1",
                List.of(Person.named("Cy Painter")),
                DeclaredLicense.ofText("CC BY-SA 4.0"),
                null)));
        assertThat(text(whole)).contains("Figure 1", "Cy Painter", "CC BY-SA 4.0");
    }

    @Test
    void aTitleByLanguageIsGivenInTheLanguageOfTheWork() {
        LearningResource.Builder french = LearningResource.builder("https://example.org/cours")
                .general(general -> general.names(LocalizedText.builder()
                        .text("en", "Algebra")
                        .text("fr", "Algèbre")
                        .build()))
                .language("fr")
                .license(DeclaredLicense.ofText("CC BY 4.0"));
        assertThat(text(french)).contains("Algèbre").doesNotContain("Algebra");
    }
}
