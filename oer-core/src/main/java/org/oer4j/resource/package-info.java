/**
 * An educational resource as its metadata describes it. Start at
 * {@link org.oer4j.resource.LearningResource#builder(String)}.
 *
 * <p>The groups {@link org.oer4j.resource.General}, {@link org.oer4j.resource.Rights} and
 * {@link org.oer4j.resource.Relations} carry the category names of IEEE LOM; the fields carry the names of AMB and
 * schema.org.
 */
@NullMarked
package org.oer4j.resource;

import org.jspecify.annotations.NullMarked;
