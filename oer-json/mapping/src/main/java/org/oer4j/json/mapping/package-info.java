/**
 * What every JSON form and dialect is made of, and every adapter shares: tokens, modes, problems, and the
 * {@linkplain org.oer4j.json.mapping.Form forms} from which records are read and written and their JSON Schema is made.
 * Who writes an adapter starts at {@link org.oer4j.json.mapping.TokenSource}, who teaches a record its JSON at
 * {@link org.oer4j.json.mapping.ObjectForm}; each dialect has a package of its own beneath this one.
 */
@NullMarked
package org.oer4j.json.mapping;

import org.jspecify.annotations.NullMarked;
