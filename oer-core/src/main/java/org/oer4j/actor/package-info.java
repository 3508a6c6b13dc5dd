/**
 * Who makes, adapts, publishes and works together: persons, organizations, member states, coalitions and their groups.
 * Start at {@link org.oer4j.actor.Agent} to credit someone, at {@link org.oer4j.actor.Coalition} for those who work
 * together, and at {@link org.oer4j.actor.CoalitionComposition} for how such a coalition is made up.
 *
 * <p>A person who takes part is shown only with consent: {@link org.oer4j.actor.Person#forPublication}. Rules that need a
 * day or a threshold are in {@link org.oer4j.actor.ActorRules}.
 */
@NullMarked
package org.oer4j.actor;

import org.jspecify.annotations.NullMarked;
