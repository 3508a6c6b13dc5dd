/**
 * Text in languages, and text that follows a published syntax: language tags, web addresses, plain text. Start at
 * {@link org.oer4j.text.LocalizedText}, and at {@link org.oer4j.text.LanguageTag} for the syntax.
 *
 * <p>Records keep the latter as {@code String}, because harvested metadata may be wrong and must stay readable; the
 * constraint annotations here say that it is wrong.
 */
@NullMarked
package org.oer4j.text;

import org.jspecify.annotations.NullMarked;
