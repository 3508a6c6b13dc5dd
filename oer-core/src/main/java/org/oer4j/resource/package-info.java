/**
 * An educational resource as its metadata describes it. Start at
 * {@link org.oer4j.resource.LearningResource#builder(String)}.
 *
 * <p>A resource is divided into groups, of which {@link org.oer4j.resource.General}, {@link org.oer4j.resource.Lifecycle},
 * {@link org.oer4j.resource.Technical}, {@link org.oer4j.resource.Education}, {@link org.oer4j.resource.Rights} and
 * {@link org.oer4j.resource.Relations} carry the names of categories of IEEE LOM, and
 * {@link org.oer4j.resource.Accessibility}, {@link org.oer4j.resource.Equity} and {@link org.oer4j.resource.Quality} are
 * what the Recommendation asks for besides; the fields carry the names of AMB and schema.org. Codes of others
 * ({@link org.oer4j.resource.Concept}) are kept as found and looked up in {@link org.oer4j.resource.Vocabulary}.
 *
 * <p>Errors are constraints on the records, warnings are {@link org.oer4j.resource.ResourceRules}.
 */
@NullMarked
package org.oer4j.resource;

import org.jspecify.annotations.NullMarked;
