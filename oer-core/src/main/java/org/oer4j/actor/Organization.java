package org.oer4j.actor;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Publishable;
import org.oer4j.text.AbsoluteUri;
import org.oer4j.text.PlainText;

/**
 * A school, publisher, ministry or other body that is credited ({@code schema:Organization}).
 *
 * @param name the name to credit; empty only while no more than the id is known
 * @param id the ROR id as a URI, or another URI, or null
 */
public record Organization(
        @PlainText @NotBlank(message = "{actor.missing-name}", groups = Publishable.class)
        String name,

        @AbsoluteUri @Nullable String id)
        implements Agent {
    /**
     * Refuses an organization of whom nothing is known.
     *
     * @param name the name to credit
     * @param id the URI, or null
     * @throws IllegalArgumentException if both are blank
     */
    public Organization {
        Objects.requireNonNull(name, "name");
        if (name.isBlank() && (id == null || id.isBlank())) {
            throw new IllegalArgumentException(
                    "name '" + name + "' and id '" + id + "' are both blank, expected at least one of them");
        }
    }

    /**
     * An organization of that name.
     *
     * @param name the name to credit
     * @return the organization
     * @throws IllegalArgumentException if the name is blank
     */
    public static Organization named(String name) {
        return new Organization(name, null);
    }
}
