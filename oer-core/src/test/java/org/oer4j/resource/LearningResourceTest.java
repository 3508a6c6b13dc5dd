package org.oer4j.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oer4j.actor.Agent;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;

class LearningResourceTest {
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
