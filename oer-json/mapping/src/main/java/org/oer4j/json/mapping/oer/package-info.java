/**
 * The native JSON form of oer4j's records. Start at {@link org.oer4j.json.mapping.oer.NativeForm}; each class of forms
 * belongs to one package of {@code oer-core}.
 */
@NullMarked
package org.oer4j.json.mapping.oer;

import org.jspecify.annotations.NullMarked;
