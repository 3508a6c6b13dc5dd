package org.oer4j.actor;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.oer4j.place.AssignedCode;
import org.oer4j.place.CountryCode;
import org.oer4j.place.UnescoMembers;
import org.oer4j.place.UnescoMembership;
import org.oer4j.place.UnescoRegion;

/**
 * A state that is or was a member of UNESCO, or a territory that is an associate member, with the times of its
 * membership.
 *
 * @param country the state or territory
 * @param regions the UNESCO regions that it takes part in, in the order of their codes; unmodifiable
 * @param memberships the times of its membership from the first to the last
 */
public record MemberState(
        @AssignedCode CountryCode country, Set<UnescoRegion> regions, List<UnescoMembership> memberships) {
    /**
     * Copies the collections.
     *
     * @param country the state or territory
     * @param regions the UNESCO regions that it takes part in
     * @param memberships the times of its membership
     * @throws IllegalArgumentException if there is no membership or one of another country
     */
    public MemberState {
        Objects.requireNonNull(country, "country");
        regions = regions == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(regions));
        memberships = memberships == null ? List.of() : List.copyOf(memberships);
        if (memberships.isEmpty()) {
            throw new IllegalArgumentException("the memberships of '" + country + "' are empty, expected at least one");
        }
        for (UnescoMembership membership : memberships) {
            if (!membership.country().equals(country)) {
                throw new IllegalArgumentException("the membership of '" + membership.country() + "' stands with '"
                        + country + "', expected the same country");
            }
        }
    }

    /**
     * The member state as the facts of this library know it.
     *
     * @param country the state or territory
     * @return the member state, or empty for one that never was a member
     */
    public static Optional<MemberState> find(CountryCode country) {
        List<UnescoMembership> memberships = UnescoMembers.standard().memberships(country);
        return memberships.isEmpty()
                ? Optional.empty()
                : Optional.of(new MemberState(country, country.regions(), memberships));
    }

    /**
     * Whether it can have been a Member State on a day; where entry or withdrawal is known to the month only, the whole
     * month counts.
     *
     * @param day the day
     * @return false if it certainly was none; an associate member is none
     */
    public boolean isPossiblyMemberOn(LocalDate day) {
        return memberships.stream()
                .anyMatch(membership -> membership.kind() == UnescoMembership.Kind.MEMBER
                        && membership.period().possiblyContains(day));
    }
}
