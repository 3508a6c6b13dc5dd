/**
 * The native JSON form, and what every adapter and dialect shares: tokens, modes, problems. Start at
 * {@link org.oer4j.json.mapping.NativeForm}.
 */
@NullMarked
package org.oer4j.json.mapping;

import org.jspecify.annotations.NullMarked;
