package org.oer4j.actor;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Consistent;
import org.oer4j.conformance.Publishable;
import org.oer4j.time.PartialDate;
import org.oer4j.time.Period;

/**
 * That someone is a member of the coalition or group that holds this record, in which role and when. Someone who changes
 * the role has two memberships, one after the other (rule V72).
 *
 * @param member who
 * @param role as what
 * @param period from when to when, both included
 * @param capacity whether the member speaks for itself or for others, or null while that is not known
 */
@Consistent(value = MembershipHasStart.class, groups = Publishable.class)
public record Membership(
        @Valid Member member,
        Role role,
        Period period,
        @Nullable Capacity capacity) {
    /**
     * Refuses nothing but null.
     *
     * @param member who
     * @param role as what
     * @param period from when to when
     * @param capacity for whom the member speaks, or null
     */
    public Membership {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(period, "period");
    }

    /**
     * A plain membership that goes on.
     *
     * @param member who
     * @param from since when
     * @return the membership, with no capacity said
     */
    public static Membership since(PartialDate from, Member member) {
        return new Membership(member, Role.MEMBER, Period.since(from), null);
    }

    /** What a member does in a coalition or group. */
    public enum Role {
        /** A member without office. */
        MEMBER,
        /** Presides. */
        CHAIR,
        /** Presides together with another. */
        CO_CHAIR,
        /** Advises. */
        ADVISOR,
        /** Keeps the secretariat. */
        SECRETARIAT,
        /** Attends without a vote. */
        OBSERVER,
        /** Was there at the foundation. */
        FOUNDING_PARTNER;

        /**
         * Whether the role presides.
         *
         * @return true for chairs and co-chairs
         */
        public boolean isChair() {
            return this == CHAIR || this == CO_CHAIR;
        }
    }

    /** For whom a member speaks. */
    public enum Capacity {
        /** For itself. */
        INDIVIDUAL,
        /** On behalf of an organization. */
        ON_BEHALF
    }
}
