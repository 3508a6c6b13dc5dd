package org.oer4j.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.oer4j.recommendation.ProvisionRef;

/**
 * What can answer a need: a resource, a service, a pledge to collaborate, or a partner. Own word for the four together;
 * the session only lists them.
 */
public sealed interface SupportOffer permits SupportResource, SupportService, CollaboratorPledge, PartnerCandidate {
    /**
     * What identifies the offer.
     *
     * @return the id
     */
    String id();

    /**
     * The areas, actions and monitoring provisions it helps with.
     *
     * @return the provisions; empty while that is not said
     */
    List<ProvisionRef> provisions();

    /**
     * Where and in which languages it can be used.
     *
     * @return the reach
     */
    Reach reach();

    /**
     * The kinds of needs it answers.
     *
     * @return the kinds, unmodifiable; empty while that is not said
     */
    Set<SupportNeed.Kind> answers();

    /**
     * Whether it can be had on a day.
     *
     * @param day the day
     * @return what the record says of that day
     */
    Availability availability(LocalDate day);

    /**
     * Whether the offer itself says that it addresses a need.
     *
     * @param needId the need's id
     * @return true only where the need is named
     */
    default boolean addresses(String needId) {
        return false;
    }

    /** Whether an offer can be had. */
    enum Availability {
        /** It is there. */
        AVAILABLE,
        /** It is to come. */
        EXPECTED,
        /** The record does not say. */
        UNSAID,
        /** It is gone, was declined, or is itself only wished for. */
        NONE
    }
}
