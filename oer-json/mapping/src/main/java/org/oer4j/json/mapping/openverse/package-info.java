/**
 * The JSON of Openverse, a catalogue of openly licensed pictures and sounds. Start at
 * {@link org.oer4j.json.mapping.openverse.OpenverseDialect}.
 */
@NullMarked
package org.oer4j.json.mapping.openverse;

import org.jspecify.annotations.NullMarked;
