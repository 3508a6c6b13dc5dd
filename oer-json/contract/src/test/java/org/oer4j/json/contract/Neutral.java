package org.oer4j.json.contract;

import java.util.List;
import java.util.Objects;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.resource.CatalogRecord;
import org.oer4j.resource.Concept;
import org.oer4j.resource.Contribution;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.LearningResource;
import org.oer4j.resource.Lifecycle;
import org.oer4j.resource.MediaObject;
import org.oer4j.resource.RelatedWork;
import org.oer4j.resource.ResourceIdentifier;
import org.oer4j.resource.Vocabulary;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDateTime;

/** The record of {@code gold/mapping/neutral.json}, of which the files beside it are renderings. */
final class Neutral {
    private static final MediaObject ODT = MediaObject.builder()
            .contentUrl("https://repo.example.org/oer/7f3a/tides.odt")
            .mediaType("application/vnd.oasis.opendocument.text")
            .size(94210L)
            .build();
    private static final MediaObject PDF = MediaObject.builder()
            .contentUrl("https://repo.example.org/oer/7f3a/tides.pdf")
            .mediaType("application/pdf")
            .size(482113L)
            .sha256("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            .build();
    private static final String CHANGE = "Translated; examples moved to the coast of Kenya.";

    /** Its duration is that of the work with it, and stands in both places where formats have it. */
    static final LearningResource RECORD = LearningResource.builder("https://repo.example.org/oer/7f3a")
            .url("https://repo.example.org/oer/7f3a")
            .creator(Person.builder("Amara Okoro")
                    .id("https://orcid.org/0000-0002-1825-0097")
                    .organization(new Organization("Example College", "https://ror.org/04wxnsj81"))
                    .build())
            .languages(List.of("sw-KE", "en"))
            .license(new DeclaredLicense("https://creativecommons.org/licenses/by-sa/4.0/", "CC BY-SA 4.0"))
            .isAccessibleForFree(true)
            .general(general -> general.identifier(new ResourceIdentifier("doi", "10.5072/example-7f3a"))
                    .names(text("en", "Reading tide tables", "sw", "Kusoma majedwali ya maji"))
                    .descriptions(text(
                            "en",
                            "Worksheet on reading a tide table.",
                            "sw",
                            "Karatasi ya mazoezi ya kusoma jedwali la maji."))
                    .keywords(List.of("tide", "sea level")))
            .education(education -> education
                    .subject(new Concept(Vocabulary.ISCED_F_2013, "0532", LocalizedText.of("en", "Earth sciences")))
                    .subject(new Concept(
                            "kim-hochschulfaechersystematik",
                            "n43",
                            LocalizedText.of("en", "Geosciences (excl. Geography)")))
                    .educationalLevel(Concept.of(Vocabulary.ISCED_2011, "2"))
                    .educationalLevel(Concept.of(Vocabulary.ISCED_2011, "3"))
                    .learningResourceType(
                            new Concept(Vocabulary.HCRT, "worksheet", LocalizedText.of("en", "Worksheet")))
                    .teaches(new Concept(
                            null,
                            "https://competence.example.org/42",
                            LocalizedText.of("en", "can read a chart with two axes")))
                    .timeRequired("PT45M"))
            .lifecycle(lifecycle -> lifecycle
                    .created(PartialDateTime.parse("2024-11-20"))
                    .published(PartialDateTime.parse("2025-03-01"))
                    .modified(PartialDateTime.parse("2026-02-10"))
                    .contributor(new Contribution(Person.named("Juma Ali"), "translator"))
                    .publisher(new Organization("Example Open Press", "https://press.example.org/"))
                    .grant(new Lifecycle.Grant(
                            "OCF-17",
                            "Tides for schools",
                            new Organization("Open Coast Fund", "https://fund.example.org/")))
                    .change(new Lifecycle.Change(PartialDateTime.parse("2024-11-20"), "Amara Okoro", CHANGE)))
            .technical(technical -> technical
                    .encodings(List.of(ODT, PDF))
                    .sourceFile(ODT)
                    .duration("PT45M"))
            .accessibility(accessibility -> accessibility
                    .features(List.of("alternativeText", "structuralNavigation", "taggedPDF"))
                    .hazards(List.of("none"))
                    .accessModes(List.of("textual", "visual"))
                    .sufficientModes(List.of(sufficient("textual")))
                    .summary("All diagrams have text alternatives."))
            .rights(rights -> rights.creditText("Amara Okoro, Example Open Press")
                    .copyrightNotice("© 2025 Amara Okoro")
                    .copyrightYear(2025)
                    .copyrightHolder(Person.named("Amara Okoro"))
                    .conditionsOfAccess(Concept.of(Vocabulary.CONDITIONS_OF_ACCESS, "no_login")))
            .relations(relations -> relations
                    .isBasedOn(new Derivation(
                            "https://old.example.org/w/12",
                            "Ler tabelas de marés",
                            DeclaredLicense.ofUri("https://creativecommons.org/licenses/by/4.0/"),
                            List.of(CHANGE),
                            Derivation.Relation.TRANSLATION,
                            List.of(Person.named("Ines Duarte"))))
                    .hasPart("https://repo.example.org/oer/7f3a#q1")
                    .isPartOf(new RelatedWork(
                            "https://repo.example.org/course/9", "Coastal geography", List.of(), null, null)))
            .catalogRecord(new CatalogRecord(
                    null,
                    null,
                    null,
                    PartialDateTime.parse("2026-02-11"),
                    DeclaredLicense.ofUri("https://creativecommons.org/publicdomain/zero/1.0/")))
            .build();

    private Neutral() {}

    private static org.oer4j.resource.Accessibility.SufficientModes sufficient(String mode) {
        return new org.oer4j.resource.Accessibility.SufficientModes(List.of(mode));
    }

    private static LocalizedText text(String language, String text, String other, String translation) {
        return Objects.requireNonNull(LocalizedText.of(language, text)).with(other, translation);
    }
}
