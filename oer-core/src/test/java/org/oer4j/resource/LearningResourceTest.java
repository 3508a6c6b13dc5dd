package org.oer4j.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.validation.Validation;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oer4j.actor.Agent;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.conformance.ConformanceCheck;
import org.oer4j.conformance.ConformanceReport;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.conformance.Profile;

class LearningResourceTest {
    /** Their values are alternatives to each other, so the sample cannot give them all. */
    private static final Set<Class<?>> MAY_BE_SILENT = Set.of(Concept.class, DeclaredLicense.class);

    private static LearningResource full() {
        return LearningResource.builder("https://example.org/a")
                .name("Algebra")
                .creator(Person.named("Ada Example"))
                .creator(Organization.named("Example School"))
                .url("https://example.org/a.html")
                .language("en")
                .language("de-AT")
                .license(DeclaredLicense.ofText("CC BY 4.0"))
                .isAccessibleForFree(true)
                .isBasedOn(Derivation.from("https://example.org/b"))
                .hasPart("https://example.org/a/1")
                .build();
    }

    @Test
    void aBuiltResourceHasEveryFieldInTheOrderGiven() {
        LearningResource resource = full();
        assertThat(resource.name()).isEqualTo("Algebra");
        assertThat(resource.creators()).extracting(Agent::name).containsExactly("Ada Example", "Example School");
        assertThat(resource.url()).isEqualTo("https://example.org/a.html");
        assertThat(resource.languages()).containsExactly("en", "de-AT");
        assertThat(resource.license()).isEqualTo(new DeclaredLicense(null, "CC BY 4.0"));
        assertThat(resource.isAccessibleForFree()).isTrue();
        assertThat(resource.isBasedOn()).extracting(Derivation::id).containsExactly("https://example.org/b");
        assertThat(resource.hasPart()).containsExactly("https://example.org/a/1");
    }

    @Test
    void aCopyThroughTheBuilderIsEqual() {
        assertThat(full().toBuilder().build()).isEqualTo(full());
        assertThat(full().toBuilder().name(null).build()).isNotEqualTo(full());
    }

    @Test
    void everyFieldCanBeSaidAndSurvivesTheBuilders() {
        LearningResource everything = FullResource.make();
        assertThat(saidOf(everything)).as("fields that the sample says").isGreaterThan(100);
        assertThat(everything.toBuilder().build()).isEqualTo(everything).isNotEqualTo(full());
        MediaObject file = everything.technical().encodings().get(0);
        assertThat(file.toBuilder().build()).isEqualTo(file);
        assertThat(file.toBuilder().size(1L).build()).isNotEqualTo(file);
    }

    /** Counts the fields of a record and of those in it, and fails where one says nothing. */
    private static int saidOf(Object record) {
        int said = 0;
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = valueOf(record, component);
            if (!record.getClass().getPackageName().equals("org.oer4j.resource")) {
                return 1; // what others have to say is tested there
            }
            if (!MAY_BE_SILENT.contains(record.getClass())) {
                assertThat(value).as("%s of %s", component.getName(), record).isNotNull();
            }
            if (value instanceof List<?> list && !MAY_BE_SILENT.contains(record.getClass())) {
                assertThat(list).as("%s of %s", component.getName(), record).isNotEmpty();
                value = list.get(0);
            }
            said += value != null && value.getClass().isRecord() ? saidOf(value) : 1;
        }
        return said;
    }

    private static @Nullable Object valueOf(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(component + " cannot be read", e);
        }
    }

    @Test
    void aFullResourceHasNothingWrongWithIt() {
        ConformanceReport report = ConformanceCheck.of(
                        Validation.byDefaultProvider()
                                .configure()
                                .messageInterpolator(new ParameterMessageInterpolator())
                                .buildValidatorFactory()
                                .getValidator(),
                        Profile.PUBLISHABLE)
                .with(ResourceRules.standard().toArray(ObjectRule[]::new))
                .check(FullResource.make(), LocalDate.of(2026, 11, 21));
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void theTitleIsGivenInTheLanguageOfTheReaderOrAsItIs() {
        LearningResource plain = LearningResource.builder("a").name("Algebra").build();
        assertThat(plain.findTitle(Locale.FRENCH)).contains("Algebra");
        assertThat(FullResource.make().findTitle(Locale.FRENCH)).contains("Algèbre");
        assertThat(LearningResource.builder("a").name(" ").build().findTitle(Locale.FRENCH))
                .isEmpty();
    }

    @Test
    void amountsAreWrittenWithoutAnExponentAndAbsurdOnesRefused() {
        assertThat(new Rights.Price(new BigDecimal("1E+2"), "EUR").amount()).isEqualTo(new BigDecimal("100"));
        assertThat(new Rights.Price(new BigDecimal("1.50"), "EUR").amount()).isEqualTo(new BigDecimal("1.50"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rights.Price(new BigDecimal("1E+999999999"), "EUR"))
                .withMessage("amount has more than 100 digits, expected an amount of something");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rights.builder().copyrightYear(20_26_1).build())
                .withMessage("copyrightYear 20261 is no year, expected one of four digits");
    }

    @Test
    void modesAreReadFromTheCommasOfEpub() {
        assertThat(Accessibility.SufficientModes.parse("textual, visual"))
                .isEqualTo(Accessibility.SufficientModes.of("textual", "visual"))
                .hasToString("textual,visual");
        assertThatIllegalArgumentException().isThrownBy(() -> Accessibility.SufficientModes.parse("textual,,visual"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Accessibility.SufficientModes(List.of()));
    }

    @Test
    void anEmptyDraftIsAllowedButNotOneWithoutId() {
        LearningResource draft = LearningResource.builder("a").build();
        assertThat(draft.creators()).isEmpty();
        assertThat(draft.license()).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LearningResource.builder(" ").build())
                .withMessageStartingWith("id ' ' is blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        LearningResource.builder("a").hasPart("b").hasPart("").build())
                .withMessageStartingWith("hasPart holds the blank id ''");
    }

    @Test
    void listsAreCopiedAndNullListsAreEmpty() {
        List<Agent> creators = new ArrayList<>(List.of(Person.named("Ada Example")));
        General.Builder builder = General.builder().creators(creators);
        General general = builder.build();
        creators.clear();
        builder.creator(Person.named("Later"));
        assertThat(general.creators()).hasSize(1).isUnmodifiable();
        assertThat(general.languages()).isEmpty();
        assertThat(new Relations(null, null, null, null)).isEqualTo(Relations.UNKNOWN);
    }

    @Test
    void aDeclaredLicenseKeepsWhatItWasGivenAndTellsTheUriFirst() {
        DeclaredLicense both = new DeclaredLicense(" http://creativecommons.org/licenses/by/4.0 ", "cc by");
        assertThat(both.notations()).containsExactly(" http://creativecommons.org/licenses/by/4.0 ", "cc by");
        assertThat(new DeclaredLicense("", "cc by").notations()).containsExactly("cc by");
        assertThat(DeclaredLicense.ofUri("https://example.org/l").assertedAs()).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeclaredLicense(null, " "))
                .withMessage("uri 'null' and assertedAs ' ' are both blank, expected at least one of them");
    }

    @Test
    void aDerivationNamesSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Derivation(null, null, null, null))
                .withMessageContaining("expected at least one");
        assertThat(new Derivation(null, null, null, List.of("shortened")).changes())
                .containsExactly("shortened");
    }
}
