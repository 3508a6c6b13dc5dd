/**
 * Text that follows a published syntax: language tags, web addresses, plain text. Start at
 * {@link org.oer4j.text.LanguageTag}.
 *
 * <p>Records keep such text as {@code String}, because harvested metadata may be wrong and must stay readable; the
 * constraint annotations here say that it is wrong.
 */
@NullMarked
package org.oer4j.text;

import org.jspecify.annotations.NullMarked;
