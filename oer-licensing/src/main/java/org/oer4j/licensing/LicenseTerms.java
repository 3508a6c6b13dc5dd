package org.oer4j.licensing;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a licence permits, requires and prohibits, in ccREL's words and read from the legal code (Creative Commons' own
 * RDF is not authoritative: it omits the credit duty of the Developing Nations licence and lets Sampling works be
 * copied).
 *
 * @param permits what the public may do
 * @param requires what is asked in return
 * @param prohibits what the grant leaves out
 */
public record LicenseTerms(Set<Permission> permits, Set<Requirement> requires, Set<Prohibition> prohibits) {
    /**
     * Copies the sets in the order of their constants.
     *
     * @param permits what the public may do
     * @param requires what is asked in return
     * @param prohibits what the grant leaves out
     */
    public LicenseTerms {
        permits = ordered(Permission.class, permits);
        requires = ordered(Requirement.class, requires);
        prohibits = ordered(Prohibition.class, prohibits);
    }

    static <E extends Enum<E>> Set<E> ordered(Class<E> type, Collection<E> values) {
        EnumSet<E> set = EnumSet.noneOf(type);
        set.addAll(values);
        return Collections.unmodifiableSet(set);
    }
}
