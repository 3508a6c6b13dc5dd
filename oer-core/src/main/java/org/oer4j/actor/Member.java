package org.oer4j.actor;

import jakarta.validation.Valid;
import jakarta.validation.groups.ConvertGroup;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Credited;
import org.oer4j.conformance.Publishable;
import org.oer4j.text.AbsoluteUri;
import org.oer4j.text.PlainText;

/**
 * Who can be a member of a coalition or group: a person, an organization, a project, or a committee of an organization.
 * The Network of Open Organizations lists all four.
 */
public sealed interface Member permits Agent, Member.Project, Member.Committee {
    /**
     * The name.
     *
     * @return the name; empty while only the id is known
     */
    String name();

    /**
     * What identifies the member.
     *
     * @return a URI, or null
     */
    @Nullable
    String id();

    /**
     * Whether two entries mean the same member: by id where both have one, else by kind and name.
     *
     * @param other another member
     * @return true if they are the same as far as the records tell
     */
    default boolean isSameAs(Member other) {
        String id = id();
        String otherId = other.id();
        if (id != null && otherId != null) {
            return id.equals(otherId);
        }
        return getClass() == other.getClass() && !name().isBlank() && name().equals(other.name());
    }

    /**
     * A project, such as an Erasmus+ project ({@code schema:Project}).
     *
     * @param name the name
     * @param id a URI, or null
     * @param leader the organization that leads it, or null
     */
    record Project(
            @PlainText String name,
            @AbsoluteUri @Nullable String id,

            @Valid @ConvertGroup(from = Publishable.class, to = Credited.class) @Nullable
            Organization leader)
            implements Member {
        /**
         * Refuses a project without a name.
         *
         * @param name the name
         * @param id a URI, or null
         * @param leader the organization that leads it, or null
         * @throws IllegalArgumentException if the name is blank
         */
        public Project {
            requireName(name);
        }
    }

    /**
     * A committee of an organization, such as ICDE's OER Advocacy Committee.
     *
     * @param name the name
     * @param id a URI, or null
     * @param organization the organization whose committee it is, or null
     */
    record Committee(
            @PlainText String name,
            @AbsoluteUri @Nullable String id,

            @Valid @ConvertGroup(from = Publishable.class, to = Credited.class) @Nullable
            Organization organization)
            implements Member {
        /**
         * Refuses a committee without a name.
         *
         * @param name the name
         * @param id a URI, or null
         * @param organization the organization whose committee it is, or null
         * @throws IllegalArgumentException if the name is blank
         */
        public Committee {
            requireName(name);
        }
    }

    private static void requireName(String name) {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("name '" + name + "' is blank, expected a name");
        }
    }
}
