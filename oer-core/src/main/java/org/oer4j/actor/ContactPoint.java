package org.oer4j.actor;

import jakarta.validation.constraints.Email;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.text.AbsoluteUri;
import org.oer4j.text.PlainText;

/**
 * How to reach an organization ({@code schema:ContactPoint}): an office and its address, which may be published. The
 * address of a person stands in {@link PersonalData} and may not.
 *
 * @param name the office, such as a secretariat or a help desk
 * @param email the office's address, or null
 * @param url a page or form, or null
 */
public record ContactPoint(
        @PlainText String name,

        @Email(message = "{actor.malformed-email}") @Nullable
        String email,

        @AbsoluteUri @Nullable String url) {
    /**
     * Refuses a contact without a name.
     *
     * @param name the office
     * @param email the office's address, or null
     * @param url a page or form, or null
     * @throws IllegalArgumentException if the name is blank
     */
    public ContactPoint {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException(
                    "name '" + name + "' is blank, expected an office such as 'Secretariat'");
        }
    }
}
