package org.oer4j.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.oer4j.support.SupportOffer.Availability;
import org.oer4j.time.Period;

/** Whether a period lets an offer be had on a day. */
final class Times {
    private Times() {}

    static Availability availability(@Nullable Period period, LocalDate day) {
        if (period == null) {
            return Availability.UNSAID;
        }
        if (period.certainlyContains(day)) {
            return Availability.AVAILABLE;
        }
        if (period.possiblyContains(day)) {
            return Availability.UNSAID;
        }
        return period.start() != null && period.start().isCertainlyAfter(day)
                ? Availability.EXPECTED
                : Availability.NONE;
    }
}
