/**
 * Who made, adapted or publishes something. Start at {@link org.oer4j.actor.Agent}.
 */
@NullMarked
package org.oer4j.actor;

import org.jspecify.annotations.NullMarked;
