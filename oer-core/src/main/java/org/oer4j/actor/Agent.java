package org.oer4j.actor;

import org.jspecify.annotations.Nullable;

/**
 * Someone who can be credited: a {@link Person} or an {@link Organization}.
 *
 * <p>The word is that of Dublin Core ({@code dcterms:Agent}) and FOAF; schema.org and AMB only name the two kinds.
 */
public sealed interface Agent extends Member permits Person, Organization {
    /**
     * The name to credit, as that agent writes it.
     *
     * @return the name; empty while only the id is known
     */
    @Override
    String name();

    /**
     * What identifies the agent.
     *
     * @return a URI such as an ORCID iD or a ROR id in its https form, or null
     */
    @Override
    @Nullable
    String id();
}
