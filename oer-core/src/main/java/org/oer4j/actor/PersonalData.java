package org.oer4j.actor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import org.jspecify.annotations.Nullable;
import org.oer4j.text.PlainText;

/**
 * What is private to a person, and on what ground the person may be shown. Keep it apart from what is published:
 * {@link Person#forPublication}.
 *
 * @param gender the gender, or null while it was not asked
 * @param email the e-mail address, or null; never published and never printed
 * @param consentToPublish whether the person agreed to be published
 * @param publicFunction the public function that a published document names the person in, or null
 */
public record PersonalData(
        @Nullable Gender gender,

        @Email(message = "{actor.malformed-email}") @Nullable
        String email,

        boolean consentToPublish,
        @Valid @Nullable PublicFunction publicFunction) {
    /** Nothing is known, and nothing may be published. */
    public static final PersonalData NONE = new PersonalData(null, null, false, null);

    /** Returns the data without the e-mail address, so that none gets into a log. */
    @Override
    public String toString() {
        return "PersonalData[gender=" + gender + ", email=" + (email == null ? "null" : "withheld")
                + ", consentToPublish=" + consentToPublish + ", publicFunction=" + publicFunction + "]";
    }

    /** The answers that the portal of the OER Dynamic Coalition offers, and the right to give none. */
    public enum Gender {
        /** Female. */
        FEMALE,
        /** Male. */
        MALE,
        /** Another gender. */
        OTHER,
        /** The person was asked and did not say. */
        NOT_DISCLOSED
    }

    /**
     * A public function, such as that of the Assistant Director-General who signed the Call for Joint Action. Own word:
     * data protection law speaks of persons in public office.
     *
     * @param title what the function is called in that document
     * @param document the document that names the person, by address or citation
     */
    public record PublicFunction(
            @PlainText String title, @PlainText String document) {
        /**
         * Refuses a function that nobody named.
         *
         * @param title what the function is called
         * @param document the document
         * @throws IllegalArgumentException if either is blank
         */
        public PublicFunction {
            if (title.isBlank() || document.isBlank()) {
                throw new IllegalArgumentException("title '" + title + "' or document '" + document
                        + "' is blank, expected the function and the published document that names it");
            }
        }
    }
}
