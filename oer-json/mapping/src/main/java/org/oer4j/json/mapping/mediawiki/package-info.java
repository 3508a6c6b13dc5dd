/**
 * What MediaWiki says of a file ({@code imageinfo} with {@code extmetadata}), as Wikimedia Commons does. Start at
 * {@link org.oer4j.json.mapping.mediawiki.MediaWikiDialect}.
 */
@NullMarked
package org.oer4j.json.mapping.mediawiki;

import org.jspecify.annotations.NullMarked;
