/**
 * What a dialect is: a JSON form in which others write resources, such as AMB or DataCite, which is read into oer4j's
 * record and written from it, each in a package of its own beside this one. Who uses dialects starts at
 * {@link org.oer4j.json.mapping.dialect.DialectJson}; who writes one starts at
 * {@link org.oer4j.json.mapping.dialect.Dialect}, reads with {@link org.oer4j.json.mapping.dialect.Document} and writes with
 * {@link org.oer4j.json.mapping.dialect.MemberWriter}.
 */
@NullMarked
package org.oer4j.json.mapping.dialect;

import org.jspecify.annotations.NullMarked;
