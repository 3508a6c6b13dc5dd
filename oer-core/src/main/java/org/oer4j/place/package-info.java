/**
 * Countries, their parts, and UNESCO's regions and members. Start at {@link org.oer4j.place.CountryCode};
 * {@link org.oer4j.place.UnescoMembers} tells who was a member on a day.
 *
 * <p>The codes and memberships are rows of {@code META-INF/oer/countries.tsv} and {@code unesco-members.tsv}, so that no
 * answer changes with the JDK.
 */
@NullMarked
package org.oer4j.place;

import org.jspecify.annotations.NullMarked;
