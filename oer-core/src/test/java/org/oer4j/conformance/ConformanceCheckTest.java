package org.oer4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.citation.ClauseRef;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.LearningResource;
import org.oer4j.text.LocalizedText;

class ConformanceCheckTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Validator VALIDATOR = Validators.speaking(Locale.ENGLISH);
    private static final ConformanceCheck DRAFT = ConformanceCheck.of(VALIDATOR, Profile.DRAFT);
    private static final ConformanceCheck PUBLISHABLE = ConformanceCheck.of(VALIDATOR, Profile.PUBLISHABLE);

    private static List<String> placesAndRules(ConformanceReport report) {
        return report.findings().stream()
                .map(finding -> finding.pointer() + " " + finding.rule())
                .toList();
    }

    @Test
    void anEmptyDraftIsADraftButNotPublishable() {
        LearningResource draft = LearningResource.builder("a").build();
        assertThat(DRAFT.check(draft, DAY).findings()).isEmpty();
        ConformanceReport report = PUBLISHABLE.check(draft, DAY);
        assertThat(report.isConformant()).isFalse();
        assertThat(placesAndRules(report))
                .containsExactly(
                        "/creator resource.missing-creator",
                        "/inLanguage resource.missing-language",
                        "/license resource.missing-license",
                        "/name resource.missing-name",
                        "/url resource.missing-address");
        assertThat(report.findings().get(2).clause()).isEqualTo(ClauseRef.of("OER2019", "1"));
        assertThat(report.profile()).isEqualTo("publishable");
        assertThat(report.asOf()).isEqualTo(DAY);
    }

    @Test
    void aCompleteResourceIsPublishable() {
        LearningResource.Builder builder = LearningResource.builder("https://example.org/a")
                .name("Algebra")
                .creator(Person.named("Ada Example"))
                .license(DeclaredLicense.ofText("CC BY 4.0"))
                .language("en");
        assertThat(PUBLISHABLE.check(builder.build(), DAY).findings()).isEmpty();
        LearningResource byUrl = LearningResource.builder("local:1")
                .name("Algebra")
                .creator(Person.named("Ada Example"))
                .license(DeclaredLicense.ofText("CC BY 4.0"))
                .language("en")
                .url("https://example.org/a")
                .build();
        assertThat(PUBLISHABLE.check(byUrl, DAY).isConformant()).isTrue();
    }

    @Test
    void whatNoDraftMayHaveIsFoundAtItsPlaceInTheNativeForm() {
        LearningResource bad = LearningResource.builder("a\u0000")
                .name("half \ud800 a character")
                .creator(Person.named("Ada Example"))
                .creator(new Organization("", "no uri"))
                .language("en")
                .language("english!")
                .url("example.org")
                .license(new DeclaredLicense("CC BY", null))
                .isBasedOn(Derivation.from("https://example.org/b"))
                .isBasedOn(new Derivation(
                        "b", null, new DeclaredLicense("not a uri", "x"), List.of("fine", "not \u0007 fine")))
                .hasPart("ok")
                .hasPart("not \u009f ok")
                .build();
        assertThat(placesAndRules(DRAFT.check(bad, DAY)))
                .containsExactly(
                        "/creator/1/id text.malformed-uri",
                        "/hasPart/1 text.unprintable-character",
                        "/id text.unprintable-character",
                        "/inLanguage/1 V50",
                        "/isBasedOn/1/changes/1 text.unprintable-character",
                        "/isBasedOn/1/license/uri text.malformed-uri",
                        "/license/uri text.malformed-uri",
                        "/name text.unprintable-character",
                        "/url text.malformed-uri");
        assertThat(placesAndRules(PUBLISHABLE.check(bad, DAY)))
                .contains("/creator/1/name actor.missing-name")
                .doesNotContain("/url resource.missing-address");
    }

    @Test
    void tabulatorAndLineBreaksAreText() {
        LearningResource resource =
                LearningResource.builder("a").name("one\r\n\ttwo 🎓").build();
        assertThat(DRAFT.check(resource, DAY).findings()).isEmpty();
    }

    @Test
    void theBadValueIsAnArgumentCutToTwoHundredCharacters() {
        LearningResource resource = LearningResource.builder("a")
                .language("x y")
                .url("no uri" + "🎓".repeat(300))
                .build();
        List<Finding> findings = DRAFT.check(resource, DAY).findings();
        assertThat(findings.get(0).arguments()).containsExactly("x y");
        assertThat(findings.get(1).arguments().get(0))
                .hasSizeLessThanOrEqualTo(200)
                .endsWith("🎓…");
    }

    @Test
    void noFindingCarriesAnEmailAddress() {
        Person person = Person.builder("Ada Example").email("ada@example org").build();
        assertThat(PUBLISHABLE.check(person, DAY).findings())
                .extracting(finding -> finding.rule() + " " + finding.arguments())
                .containsExactly("V70 []", "actor.malformed-email []", "actor.private-email []");
    }

    @Test
    void twoRunsGiveTheSameReport() {
        LearningResource draft =
                LearningResource.builder("a").language("!").language("?").build();
        assertThat(PUBLISHABLE.check(draft, DAY)).isEqualTo(PUBLISHABLE.check(draft, DAY));
    }

    @Test
    void rulesRunOnObjectsOfTheirTypeAndGetTheDay() {
        ConformanceCheck check = DRAFT.with(new Noting<>(LearningResource.class), new Noting<>(Person.class));
        ConformanceReport report = check.check(LearningResource.builder("a").build(), DAY);
        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().get(0).arguments()).containsExactly("LearningResource", "2026-11-21");
        assertThat(report.isConformant()).as("a warning is no obstacle").isTrue();
        assertThat(DRAFT.check(LearningResource.builder("a").build(), DAY).findings())
                .as("the narrower check stays as it was")
                .isEmpty();
    }

    @Test
    void aRecordOfAnEmbedderKeepsItsJavaNamesAndBuiltInConstraintsGetARuleId() {
        Foreign foreign = new Foreign(null, 0, Map.of("a/b~c", -1));
        assertThat(placesAndRules(DRAFT.check(foreign, DAY)))
                .containsExactly(
                        "/counts/a~1b~0c constraint.min", "/some constraint.not-null", "/years constraint.min");
    }

    @Test
    void aTextInSeveralLanguagesIsPointedAtByItsLanguage() {
        Organization school = Organization.builder("School")
                .names(LocalizedText.of("en", "School").with("de-AT", "Schule \u0007"))
                .build();
        assertThat(placesAndRules(DRAFT.check(school, DAY))).containsExactly("/names/de-AT text.unprintable-character");
    }

    record Foreign(@NotNull String some, @Min(1) int years, Map<String, @Min(0) Integer> counts) {}

    private record Noting<T>(Class<T> appliesTo) implements ObjectRule<T> {
        @Override
        public RuleId id() {
            return RuleId.of("test.noted");
        }

        @Override
        public void check(T object, CheckContext context, Consumer<Finding> findings) {
            findings.accept(new Finding(
                    id(),
                    Severity.WARNING,
                    null,
                    "",
                    List.of(appliesTo.getSimpleName(), context.asOf().toString())));
        }
    }
}
