package org.oer4j.actor;

/** How an organization stands to UNESCO. */
public enum UnescoStatus {
    /** A body of a Member State, such as a ministry. */
    MEMBER_STATE_BODY,
    /** A National Commission for UNESCO (Constitution of UNESCO, article VII). */
    NATIONAL_COMMISSION,
    /** An institute that is part of UNESCO. */
    CATEGORY_1_INSTITUTE,
    /** A centre under the auspices of UNESCO. */
    CATEGORY_2_CENTRE,
    /** A UNESCO Chair. */
    UNESCO_CHAIR,
    /** None of these. */
    NONE;

    /**
     * Whether such an organization speaks for a state, and so has a country.
     *
     * @return true for bodies of Member States and National Commissions
     */
    public boolean isNational() {
        return this == MEMBER_STATE_BODY || this == NATIONAL_COMMISSION;
    }
}
