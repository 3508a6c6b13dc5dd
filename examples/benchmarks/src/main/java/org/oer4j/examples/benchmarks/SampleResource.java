package org.oer4j.examples.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.place.CountryCode;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.resource.CatalogRecord;
import org.oer4j.resource.Concept;
import org.oer4j.resource.Contribution;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.LearningResource;
import org.oer4j.resource.MediaObject;
import org.oer4j.resource.Quality;
import org.oer4j.resource.RelatedWork;
import org.oer4j.resource.ResourceIdentifier;
import org.oer4j.resource.Vocabulary;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDate;
import org.oer4j.time.PartialDateTime;

/** A resource that says something in every group, from values that are there already. */
final class SampleResource {
    private static final Person ADA = new Person("Ada Example", "https://orcid.org/0000-0002-1825-0097");
    private static final Organization SCHOOL = Organization.named("Example School");
    private static final DeclaredLicense LICENSE =
            new DeclaredLicense("https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0");
    private static final PartialDateTime CREATED = PartialDateTime.parse("2025");
    private static final PartialDateTime MODIFIED = PartialDateTime.parse("2026-10-01T12:00:00+02:00");
    private static final LocalizedText NAMES = LocalizedText.of("de", "Algebra").with("fr", "Algèbre");
    private static final ProvisionRef SOURCE_FILES = ProvisionRef.parse("12(d)");
    private static final CountryCode SWITZERLAND = CountryCode.of("CH");
    private static final BigDecimal SCORE = new BigDecimal("0.75");

    private SampleResource() {}

    static LearningResource build() {
        return LearningResource.builder("https://example.org/algebra")
                .name("Algebra")
                .creator(ADA)
                .creator(SCHOOL)
                .url("https://example.org/algebra.html")
                .language("de")
                .language("gsw")
                .license(LICENSE)
                .isAccessibleForFree(true)
                .general(general -> general.names(NAMES)
                        .description("An introduction to vectors and matrices for the first term")
                        .image("https://example.org/algebra.png")
                        .keyword("vectors")
                        .keyword("matrices")
                        .identifier(new ResourceIdentifier(ResourceIdentifier.DOI, "10.5281/zenodo.7994747")))
                .education(education -> education
                        .learningResourceType(Concept.of(Vocabulary.HCRT, "course"))
                        .educationalLevel(Concept.of(Vocabulary.ISCED_2011, "6"))
                        .subject(Concept.of(Vocabulary.ISCED_F_2013, "0541"))
                        .audience(Concept.of(Vocabulary.STAKEHOLDERS, "learners"))
                        .serves(SOURCE_FILES)
                        .typicalAgeRange("18-25")
                        .timeRequired("PT30H"))
                .rights(rights -> rights.copyrightHolder(SCHOOL)
                        .copyrightYear(2026)
                        .creditText("Ada Example, Example School")
                        .conditionsOfAccess(Concept.of(Vocabulary.CONDITIONS_OF_ACCESS, "no_login")))
                .lifecycle(lifecycle -> lifecycle
                        .version("2nd edition")
                        .created(CREATED)
                        .modified(MODIFIED)
                        .contributor(new Contribution(ADA, "editor"))
                        .publisher(SCHOOL))
                .technical(technical -> technical
                        .encoding(file("algebra.pdf", "application/pdf"))
                        .sourceFile(file("algebra.tex", "text/x-tex"))
                        .offlineAvailable(true))
                .accessibility(accessibility -> accessibility
                        .accessMode("textual")
                        .sufficientModes("textual")
                        .feature("alternativeText")
                        .feature("taggedPDF")
                        .hazard("none")
                        .conformsTo(Concept.of("wcag-2.1", "AA")))
                .relations(relations -> relations
                        .isBasedOn(
                                new Derivation("https://example.org/old", "Old algebra", LICENSE, List.of("shortened"))
                                        .as(Derivation.Relation.ADAPTATION))
                        .hasPart("https://example.org/algebra/1")
                        .part(RelatedWork.of("A curve", LICENSE)))
                .equity(equity -> equity.adaptedForCountry(SWITZERLAND))
                .quality(quality -> quality.reviewed(true)
                        .review(new Quality.Review(
                                "peer review", ADA, PartialDate.of(2026, 5), SCORE, List.of("clear"))))
                .catalogRecord(CatalogRecord.of("https://example.org/catalogue/1"))
                .build();
    }

    private static MediaObject file(String name, String mediaType) {
        return MediaObject.builder()
                .contentUrl("https://example.org/" + name)
                .mediaType(mediaType)
                .size(568_000L)
                .sha256("5daa33f7826285c1af76c7a2341707b5103e0208c7c425b71f00a72ff9beadde")
                .language("de")
                .name(name)
                .build();
    }
}
