/**
 * Every dialect that this library knows, by its code. Start at {@link org.oer4j.json.mapping.known.Dialects}.
 */
@NullMarked
package org.oer4j.json.mapping.known;

import org.jspecify.annotations.NullMarked;
