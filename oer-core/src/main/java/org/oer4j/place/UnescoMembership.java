package org.oer4j.place;

import java.util.Objects;
import org.oer4j.citation.EvidenceGrade;
import org.oer4j.time.Period;

/**
 * A time during which a state was a member of UNESCO, or a territory an associate member (Constitution of UNESCO,
 * article II).
 *
 * @param country the state or territory
 * @param kind member or associate member
 * @param period from the day of entry to the last day before a withdrawal took effect; an open start lies before
 *     {@link UnescoMembers#COVERED_SINCE}
 * @param grade how well the dates are established
 * @param source where they come from
 */
public record UnescoMembership(CountryCode country, Kind kind, Period period, EvidenceGrade grade, String source) {
    /**
     * Refuses nothing but null.
     *
     * @param country the state or territory
     * @param kind member or associate member
     * @param period when
     * @param grade how well the dates are established
     * @param source where they come from
     */
    public UnescoMembership {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(source, "source");
    }

    /** The kinds of article II. */
    public enum Kind {
        /** A Member State. */
        MEMBER,
        /** An associate member: a territory that is not responsible for its international relations. */
        ASSOCIATE
    }
}
