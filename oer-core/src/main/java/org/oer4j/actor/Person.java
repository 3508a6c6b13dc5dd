package org.oer4j.actor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Consistent;
import org.oer4j.conformance.Credited;
import org.oer4j.conformance.NativeName;
import org.oer4j.conformance.Publishable;
import org.oer4j.place.CountryCode;
import org.oer4j.text.AbsoluteUri;
import org.oer4j.text.PlainText;

/**
 * A human being who is credited or takes part ({@code schema:Person}).
 *
 * <p>To credit someone, {@link #named} is enough. A participant is published only with consent, or, with name and
 * function alone, as the holder of a public function that a published document names (rule V70); {@link #forPublication}
 * gives what may be shown.
 *
 * @param name the name to credit; empty only while no more than the id is known
 * @param id the ORCID iD as a URI, or another URI, or null
 * @param affiliation where the person works and as what
 * @param personal what is private, and the ground for publication
 */
@Consistent(IdentifierOfAgent.class)
@Consistent(value = PublicationNeedsConsent.class, groups = Publishable.class)
@Consistent(
        value = EmailStaysPrivate.class,
        groups = {Publishable.class, Credited.class})
public record Person(
        @PlainText
        @NotBlank(
                message = "{actor.missing-name}",
                groups = {Publishable.class, Credited.class})
        String name,

        @AbsoluteUri @Nullable String id,
        @Valid @NativeName(NativeName.SAME_OBJECT) Affiliation affiliation,
        @Valid @NativeName(NativeName.SAME_OBJECT) PersonalData personal)
        implements Agent {
    /**
     * Refuses a person of whom nothing is known.
     *
     * @param name the name to credit
     * @param id the URI, or null
     * @param affiliation where the person works and as what
     * @param personal what is private
     * @throws IllegalArgumentException if name and id are both blank
     */
    public Person {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(affiliation, "affiliation");
        Objects.requireNonNull(personal, "personal");
        if (name.isBlank() && (id == null || id.isBlank())) {
            throw new IllegalArgumentException(
                    "name '" + name + "' and id '" + id + "' are both blank, expected at least one of them");
        }
    }

    /**
     * A person to credit.
     *
     * @param name the name to credit
     * @param id the URI, or null
     * @throws IllegalArgumentException if both are blank
     */
    public Person(String name, @Nullable String id) {
        this(name, id, Affiliation.UNKNOWN, PersonalData.NONE);
    }

    /**
     * A person of that name.
     *
     * @param name the name to credit
     * @return the person
     * @throws IllegalArgumentException if the name is blank
     */
    public static Person named(String name) {
        return new Person(name, null);
    }

    /**
     * Begins a person.
     *
     * @param name the name to credit
     * @return a builder that holds nothing else
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds everything of this person
     */
    public Builder toBuilder() {
        Builder builder = new Builder(name);
        builder.id = id;
        builder.affiliation = affiliation;
        builder.personal = personal;
        return builder;
    }

    /**
     * What of this person may be published: with consent everything but the e-mail address and the gender; without it,
     * for the holder of a public function, name and function alone.
     *
     * @return a person that keeps rule V70, or empty where there is no ground to publish
     */
    public Optional<Person> forPublication() {
        PersonalData shown = new PersonalData(null, null, personal.consentToPublish(), personal.publicFunction());
        if (personal.consentToPublish()) {
            return Optional.of(new Person(name, id, affiliation, shown));
        }
        if (personal.publicFunction() == null || name.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Person(name, null, Affiliation.UNKNOWN, shown));
    }

    /** Gathers the fields of a person; not thread-safe, may build more than once. */
    public static final class Builder {
        private final String name;
        private @Nullable String id;
        private Affiliation affiliation = Affiliation.UNKNOWN;
        private PersonalData personal = PersonalData.NONE;

        private Builder(String name) {
            this.name = Objects.requireNonNull(name, "name");
        }

        /**
         * Sets what identifies the person.
         *
         * @param id the ORCID iD as a URI, or another URI, or null for none
         * @return this builder
         */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets the role or position.
         *
         * @param position the words, or null for none
         * @return this builder
         */
        public Builder position(@Nullable String position) {
            affiliation =
                    new Affiliation(position, affiliation.organization(), affiliation.country(), affiliation.region());
            return this;
        }

        /**
         * Sets the institution.
         *
         * @param organization the institution, or null for none
         * @return this builder
         */
        public Builder organization(@Nullable Organization organization) {
            affiliation =
                    new Affiliation(affiliation.position(), organization, affiliation.country(), affiliation.region());
            return this;
        }

        /**
         * Sets the country.
         *
         * @param country the country, or null for none
         * @return this builder
         */
        public Builder country(@Nullable CountryCode country) {
            affiliation =
                    new Affiliation(affiliation.position(), affiliation.organization(), country, affiliation.region());
            return this;
        }

        /**
         * Sets all that is known of the affiliation.
         *
         * @param affiliation where the person works and as what
         * @return this builder
         */
        public Builder affiliation(Affiliation affiliation) {
            this.affiliation = affiliation;
            return this;
        }

        /**
         * Sets the gender.
         *
         * @param gender the gender, or null while it was not asked
         * @return this builder
         */
        public Builder gender(PersonalData.@Nullable Gender gender) {
            personal =
                    new PersonalData(gender, personal.email(), personal.consentToPublish(), personal.publicFunction());
            return this;
        }

        /**
         * Sets the private e-mail address.
         *
         * @param email the address, or null for none
         * @return this builder
         */
        public Builder email(@Nullable String email) {
            personal =
                    new PersonalData(personal.gender(), email, personal.consentToPublish(), personal.publicFunction());
            return this;
        }

        /**
         * Sets whether the person agreed to be published.
         *
         * @param consent true only where the person said so
         * @return this builder
         */
        public Builder consentToPublish(boolean consent) {
            personal = new PersonalData(personal.gender(), personal.email(), consent, personal.publicFunction());
            return this;
        }

        /**
         * Sets the public function.
         *
         * @param title what the function is called
         * @param document the published document that names the person
         * @return this builder
         */
        public Builder publicFunction(String title, String document) {
            personal = new PersonalData(
                    personal.gender(),
                    personal.email(),
                    personal.consentToPublish(),
                    new PersonalData.PublicFunction(title, document));
            return this;
        }

        /**
         * Makes the person.
         *
         * @return the person
         * @throws IllegalArgumentException if name and id are both blank
         */
        public Person build() {
            return new Person(name, id, affiliation, personal);
        }
    }
}
