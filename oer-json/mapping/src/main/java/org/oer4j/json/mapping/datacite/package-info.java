/**
 * DataCite's metadata of kernel 4 as JSON, the form of DOI registration. Start at
 * {@link org.oer4j.json.mapping.datacite.DataCiteDialect}.
 */
@NullMarked
package org.oer4j.json.mapping.datacite;

import org.jspecify.annotations.NullMarked;
