package org.oer4j.licensing.openness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.recognition.LicenseRecognizer;
import org.oer4j.resource.Concept;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.LearningResource;
import org.oer4j.resource.RelatedWork;
import org.oer4j.resource.Rights;
import org.oer4j.resource.Vocabulary;

class ResourceOpennessTest {
    private static final LicenseRecognizer RECOGNIZER = LicenseRecognizer.of(LicenseCatalogue.standard());

    private static LearningResource.Builder free(String id, String license) {
        return LearningResource.builder(id)
                .license(DeclaredLicense.ofText(license))
                .isAccessibleForFree(true);
    }

    private static ResourceOpenness assess(LearningResource.Builder resource) {
        return ResourceOpenness.of(resource.build(), RECOGNIZER);
    }

    private static ResourceOpenness assess(LearningResource.Builder resource, LearningResource.Builder... parts) {
        Map<String, LearningResource> known = new java.util.HashMap<>();
        for (LearningResource.Builder part : parts) {
            LearningResource built = part.build();
            known.put(built.id(), built);
        }
        return ResourceOpenness.of(resource.build(), RECOGNIZER, id -> Optional.ofNullable(known.get(id)));
    }

    private static List<String> rules(OpennessAnswer answer) {
        return answer.reasons().stream().map(reason -> reason.rule().value()).toList();
    }

    @Test
    void anOpenLicenseAndAccessAtNoCostMakeAnOpenEducationalResource() {
        ResourceOpenness answer = assess(free("a", "CC BY-SA 4.0"));
        assertThat(answer.recommendation().openness()).isEqualTo(Openness.OPEN);
        assertThat(answer.license().openDefinition().openness()).isEqualTo(Openness.OPEN);
        assertThat(answer.openDefinition().openness())
                .as("nothing is known of the format")
                .isEqualTo(Openness.UNDETERMINED);
        assertThat(rules(answer.openDefinition())).containsSubsequence("openness.od-form-not-said", "openness.od-open");
    }

    @Test
    void accessThatCostsMoneyIsNotOpenAndAnUnknownPriceIsUndetermined() {
        ResourceOpenness paid = assess(free("a", "CC BY 4.0").isAccessibleForFree(false));
        assertThat(paid.recommendation().openness()).isEqualTo(Openness.NOT_OPEN);
        assertThat(rules(paid.recommendation()).get(0)).isEqualTo("openness.access-not-free");
        assertThat(rules(paid.openDefinition())).contains("openness.od-price-not-said");

        ResourceOpenness unsaid = assess(free("a", "CC BY 4.0").isAccessibleForFree(null));
        assertThat(unsaid.recommendation().openness()).isEqualTo(Openness.UNDETERMINED);
        assertThat(rules(unsaid.recommendation())).containsExactly("openness.cost-not-said", "openness.open");
    }

    @Test
    void aPriceIsAPriceWhateverElseIsSaid() {
        ResourceOpenness sold = assess(
                free("a", "CC BY 4.0").rights(rights -> rights.price(new Rights.Price(new BigDecimal("9.90"), "EUR"))));
        assertThat(sold.recommendation().openness()).isEqualTo(Openness.NOT_OPEN);
        ResourceOpenness given =
                assess(free("a", "CC BY 4.0").rights(rights -> rights.price(new Rights.Price(BigDecimal.ZERO, "EUR"))));
        assertThat(given.recommendation().openness()).isEqualTo(Openness.OPEN);
    }

    @Test
    void aLoginLeavesItOpenWhetherEverybodyIsLetIn() {
        ResourceOpenness login = assess(free("a", "CC BY 4.0")
                .rights(rights -> rights.conditionsOfAccess(Concept.of(Vocabulary.CONDITIONS_OF_ACCESS, "login"))));
        assertThat(login.recommendation().openness()).isEqualTo(Openness.UNDETERMINED);
        assertThat(rules(login.recommendation())).contains("openness.login-needed");
        ResourceOpenness none = assess(free("a", "CC BY 4.0")
                .rights(rights -> rights.conditionsOfAccess(Concept.of(Vocabulary.CONDITIONS_OF_ACCESS, "no_login"))));
        assertThat(none.recommendation().openness()).isEqualTo(Openness.OPEN);
    }

    @Test
    void aPartThatIsDescribedWithTheWholeNeedsALicenseToo() {
        ResourceOpenness silent = assess(free("a", "CC BY 4.0")
                .relations(relations -> relations.part(new RelatedWork(null, "Figure 1", List.of(), null, null))));
        assertThat(rules(silent.recommendation())).contains("openness.part-without-license");
        ResourceOpenness closed = assess(free("a", "CC BY 4.0")
                .relations(relations ->
                        relations.part(RelatedWork.of("Figure 1", DeclaredLicense.ofText("All rights reserved")))));
        assertThat(closed.recommendation().openness()).isEqualTo(Openness.RESTRICTED);
        ResourceOpenness open = assess(free("a", "CC BY 4.0")
                .relations(relations -> relations.part(RelatedWork.of("Figure 1", DeclaredLicense.ofText("CC0")))));
        assertThat(open.recommendation().openness()).isEqualTo(Openness.OPEN);
    }

    @Test
    void theLicenseDecidesFirst() {
        assertThat(assess(free("a", "CC BY-NC 4.0")).recommendation().openness())
                .isEqualTo(Openness.OPEN_NON_COMMERCIAL);
        ResourceOpenness closed = assess(free("a", "CC BY-ND 4.0").isAccessibleForFree(null));
        assertThat(closed.recommendation().openness()).isEqualTo(Openness.NOT_OPEN);
        assertThat(closed.openDefinition().openness()).isEqualTo(Openness.NOT_OPEN);
        assertThat(rules(closed.recommendation()).get(0)).isEqualTo("openness.no-adaptation");
        ResourceOpenness silent = assess(LearningResource.builder("a").isAccessibleForFree(true));
        assertThat(silent.recommendation().openness()).isEqualTo(Openness.UNDETERMINED);
        assertThat(rules(silent.recommendation())).containsExactly("openness.license-not-stated");
        assertThat(silent.license().use(FiveR.REMIX).grant()).isEqualTo(FiveRAnswer.Grant.UNDETERMINED);
    }

    @Test
    void eachPartNeedsALicense() {
        LearningResource.Builder whole = free("whole", "CC BY 4.0").hasPart("p");
        assertThat(assess(whole).recommendation().openness()).isEqualTo(Openness.UNDETERMINED);
        assertThat(rules(assess(whole).recommendation()).get(0)).isEqualTo("openness.part-not-found");

        assertThat(assess(whole, free("p", "CC0")).recommendation().openness()).isEqualTo(Openness.OPEN);

        ResourceOpenness nonCommercial = assess(whole, free("p", "CC BY-NC 4.0"));
        assertThat(nonCommercial.recommendation().openness()).isEqualTo(Openness.OPEN_NON_COMMERCIAL);
        assertThat(nonCommercial.openDefinition().openness()).isEqualTo(Openness.NOT_OPEN);

        ResourceOpenness closed = assess(whole, free("p", "All rights reserved"));
        assertThat(closed.recommendation().openness()).isEqualTo(Openness.RESTRICTED);
        assertThat(closed.recommendation().reasons().get(0).arguments()).containsExactly("p");
        assertThat(closed.openDefinition().openness()).isEqualTo(Openness.NOT_OPEN);

        assertThat(rules(assess(whole, LearningResource.builder("p")).recommendation()))
                .contains("openness.part-without-license");
        assertThat(rules(assess(whole, free("p", "Creative Commons")).recommendation()))
                .contains("openness.part-unknown");
    }

    @Test
    void thePartsOfPartsCountAndACircleEnds() {
        ResourceOpenness answer = assess(
                free("book", "CC BY 4.0").hasPart("chapter"),
                free("chapter", "CC BY 4.0").hasPart("figure").hasPart("book"),
                free("figure", "All rights reserved").hasPart("chapter"));
        assertThat(answer.recommendation().openness()).isEqualTo(Openness.RESTRICTED);
        assertThat(answer.recommendation().reasons())
                .filteredOn(reason -> reason.rule().value().equals("openness.part-closed"))
                .singleElement()
                .satisfies(reason -> assertThat(reason.arguments()).containsExactly("figure"));
    }

    @Test
    void adoptedDefinitionsAreNamed() {
        ResourceOpenness answer = assess(free("a", "CC BY 4.0"));
        assertThat(answer.recommendation().definition()).isEqualTo(OpennessDefinition.RECOMMENDATION_2019);
        assertThat(answer.openDefinition().definition()).isEqualTo(OpennessDefinition.OPEN_DEFINITION_2_1);
    }
}
