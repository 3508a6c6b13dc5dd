package org.oer4j.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.oer4j.place.CountryCode;

class PersonTest {
    static Arbitrary<Person> persons() {
        Arbitrary<String> words = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8);
        return Builders.withBuilder(() -> Person.builder("Ada Example"))
                .use(words.map(word -> "https://example.org/" + word).injectNull(0.3))
                .in(Person.Builder::id)
                .use(words.injectNull(0.3))
                .in(Person.Builder::position)
                .use(words.map(Organization::named).injectNull(0.3))
                .in(Person.Builder::organization)
                .use(Arbitraries.of("CH", "KE", "BR").map(CountryCode::of).injectNull(0.3))
                .in(Person.Builder::country)
                .use(Arbitraries.of(PersonalData.Gender.class).injectNull(0.3))
                .in(Person.Builder::gender)
                .use(words.map(word -> word + "@example.org").injectNull(0.3))
                .in(Person.Builder::email)
                .use(Arbitraries.of(true, false))
                .in(Person.Builder::consentToPublish)
                .use(words)
                .withProbability(0.5)
                .in((builder, title) -> builder.publicFunction(title, "a published document"))
                .build(Person.Builder::build)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Person> anyone() {
        return persons();
    }

    @Property
    boolean aCopyThroughTheBuilderIsEqual(@ForAll("anyone") Person person) {
        return person.toBuilder().build().equals(person);
    }

    @Property
    void whatIsForPublicationHasAGroundAndKeepsPrivateWhatIsPrivate(@ForAll("anyone") Person person) {
        boolean ground =
                person.personal().consentToPublish() || person.personal().publicFunction() != null;
        assertThat(person.forPublication().isPresent()).isEqualTo(ground);
        person.forPublication().ifPresent(shown -> {
            assertThat(shown.name()).isEqualTo(person.name());
            assertThat(shown.personal().email()).isNull();
            assertThat(shown.personal().gender()).isNull();
            assertThat(shown.forPublication()).contains(shown);
            if (!person.personal().consentToPublish()) {
                assertThat(shown.affiliation()).isEqualTo(Affiliation.UNKNOWN);
                assertThat(shown.id()).isNull();
            }
        });
    }

    @Property
    boolean noEmailAddressIsPrinted(@ForAll("anyone") Person person) {
        return !person.toString().contains("@");
    }

    @Test
    void aPersonWhoIsOnlyCreditedMayNotBePublishedAsAParticipant() {
        assertThat(Person.named("Ada Example").forPublication()).isEmpty();
        assertThat(Person.named("Ada Example").affiliation()).isEqualTo(Affiliation.UNKNOWN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Person.builder("Ada").publicFunction(" ", "a document"))
                .withMessageContaining("title ' '");
    }
}
