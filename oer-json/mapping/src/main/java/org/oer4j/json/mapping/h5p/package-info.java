/**
 * H5P's {@code h5p.json}, the description of an interactive content: the only format with a log of changes. Start at
 * {@link org.oer4j.json.mapping.h5p.H5pDialect}.
 */
@NullMarked
package org.oer4j.json.mapping.h5p;

import org.jspecify.annotations.NullMarked;
