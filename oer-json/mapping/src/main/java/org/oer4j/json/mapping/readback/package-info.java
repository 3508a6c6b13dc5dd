/**
 * What those dialects share that say less than the record: what they lose is found by reading back what was written, so that
 * the list cannot be incomplete. Who writes such a dialect starts at
 * {@link org.oer4j.json.mapping.readback.ReadBackDialect}.
 */
@NullMarked
package org.oer4j.json.mapping.readback;

import org.jspecify.annotations.NullMarked;
