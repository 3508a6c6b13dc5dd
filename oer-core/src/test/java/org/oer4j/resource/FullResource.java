package org.oer4j.resource;

import java.math.BigDecimal;
import java.util.List;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.place.CountryCode;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDate;
import org.oer4j.time.PartialDateTime;

/** A resource of which everything is said, and nothing wrong. */
public final class FullResource {
    private static final Person ADA = new Person("Ada Example", "https://orcid.org/0000-0002-1825-0097");
    private static final Organization SCHOOL = Organization.named("Example School");
    private static final PartialDateTime DAY = PartialDateTime.parse("2026-03-02");
    private static final DeclaredLicense LICENSE = DeclaredLicense.ofUri("https://creativecommons.org/licenses/by/4.0/")
            .asserted("aggregator", "https://example.org/feed", PartialDateTime.parse("2026-11-20T10:00:00Z"))
            .effectiveFrom(PartialDate.of(2026, 4, 1));
    private static final MediaObject PDF = MediaObject.builder()
            .contentUrl("https://example.org/algebra.pdf")
            .embedUrl("https://example.org/player")
            .mediaType("application/pdf")
            .size(568_000L)
            .bitrate(128L)
            .sha256("5daa33f7826285c1af76c7a2341707b5103e0208c7c425b71f00a72ff9beadde")
            .duration("PT47M58S")
            .language("de")
            .name("Algebra.pdf")
            .license(LICENSE)
            .build();

    private FullResource() {}

    /** The resource. */
    public static LearningResource make() {
        return LearningResource.builder("https://example.org/algebra")
                .general(FullResource::general)
                .education(FullResource::education)
                .rights(FullResource::rights)
                .lifecycle(FullResource::lifecycle)
                .technical(FullResource::technical)
                .accessibility(FullResource::accessibility)
                .relations(FullResource::relations)
                .equity(equity -> equity.genderSensitivityReviewed(true)
                        .adaptedForCountry(CountryCode.of("CH"))
                        .adaptedForCommunity("Walser")
                        .indigenousLanguage(false)
                        .languageEndangerment("vulnerable"))
                .quality(quality -> quality.reviewed(true)
                        .review(new Quality.Review(
                                "peer review",
                                ADA,
                                PartialDate.of(2026, 5),
                                new BigDecimal("0.75"),
                                List.of("correct", "clear"))))
                .catalogRecord(new CatalogRecord("https://example.org/catalogue/1", SCHOOL, DAY, DAY, LICENSE))
                .build();
    }

    private static void general(General.Builder general) {
        general.name("Algebra")
                .names(LocalizedText.of("de", "Algebra").with("fr", "Algèbre"))
                .alternateName("Linear Algebra")
                .description("An introduction")
                .descriptions(LocalizedText.of("de", "Eine Einführung"))
                .creator(ADA)
                .creator(SCHOOL)
                .url("https://example.org/algebra.html")
                .image("https://example.org/algebra.png")
                .language("de")
                .language("gsw")
                .keyword("vectors")
                .identifier(new ResourceIdentifier(ResourceIdentifier.DOI, "10.5281/zenodo.7994747"))
                .additionalType("Course");
    }

    private static void education(Education.Builder education) {
        education
                .learningResourceType(Concept.of(Vocabulary.HCRT, "course"))
                .educationalLevel(Concept.of(Vocabulary.ISCED_2011, "6"))
                .subject(Concept.of(Vocabulary.ISCED_F_2013, "0541"))
                .audience(Concept.of(Vocabulary.STAKEHOLDERS, "learners"))
                .teaches(new Concept("our-own", "c1", LocalizedText.of("en", "solves equations")))
                .assesses(Concept.ofLabel(LocalizedText.of("en", "solves equations")))
                .competencyRequired(Concept.ofLabel(LocalizedText.of("en", "counts")))
                .educationalUse(Concept.of("lrmi-educational-use", "instruction"))
                .serves(ProvisionRef.parse("12(d)"))
                .interactivityType(Concept.of("lrmi-interactivity-type", "mixed"))
                .typicalAgeRange("18-25")
                .timeRequired("PT30H");
    }

    private static void rights(Rights.Builder rights) {
        rights.license(LICENSE)
                .furtherRight(DeclaredLicense.ofText("cc-by-4.0"))
                .copyrightHolder(SCHOOL)
                .copyrightYear(2026)
                .copyrightNotice("© 2026 Example School")
                .creditText("Ada Example, Example School")
                .usageInfo("https://example.org/terms")
                .acquireLicensePage("https://example.org/shop")
                .conditionsOfAccess(Concept.of(Vocabulary.CONDITIONS_OF_ACCESS, "no_login"))
                .accessibleForFree(true)
                .price(new Rights.Price(BigDecimal.ZERO, "CHF"))
                .privacyStatement("https://example.org/privacy");
    }

    private static void lifecycle(Lifecycle.Builder lifecycle) {
        lifecycle
                .version("2nd edition")
                .created(PartialDateTime.parse("2025"))
                .published(DAY)
                .modified(PartialDateTime.parse("2026-10-01T12:00:00+02:00"))
                .contributor(new Contribution(Person.named("Bea Example"), "editor"))
                .publisher(SCHOOL)
                .funder(Organization.named("Example Foundation"))
                .grant(new Lifecycle.Grant("G-1", "Open textbooks", SCHOOL))
                .change(new Lifecycle.Change(DAY, "Ada Example", "Corrected chapter 3"));
    }

    private static void technical(Technical.Builder technical) {
        technical
                .encoding(PDF)
                .sourceFile(PDF.toBuilder().mediaType("text/x-tex").build())
                .caption(PDF.toBuilder().mediaType("text/vtt").build())
                .trailer(PDF.toBuilder().mediaType("video/mp4").build())
                .duration("PT47M58S")
                .offlineAvailable(true)
                .printAvailable(false);
    }

    private static void accessibility(Accessibility.Builder accessibility) {
        accessibility
                .accessMode("textual")
                .accessMode("visual")
                .sufficientModes("textual", "visual")
                .sufficientModes("textual")
                .feature("alternativeText")
                .feature("taggedPDF")
                .hazard("none")
                .control("fullKeyboardControl")
                .api("UIAutomation")
                .summary("All pictures are described.")
                .conformsTo(Concept.of("wcag-2.1", "AA"));
    }

    private static void relations(Relations.Builder relations) {
        relations
                .isBasedOn(new Derivation("https://example.org/old", "Old algebra", LICENSE, List.of("shortened"))
                        .as(Derivation.Relation.ADAPTATION)
                        .madeBy(List.of(ADA)))
                .hasPart("https://example.org/algebra/1")
                .part(new RelatedWork(
                        "https://example.org/picture",
                        "A curve",
                        List.of(ADA),
                        DeclaredLicense.ofText("CC BY-SA 4.0"),
                        "figure 3"))
                .isPartOf(new RelatedWork(
                        "https://example.org/mathematics", "Mathematics", List.of(SCHOOL), LICENSE, "term 1"));
    }
}
