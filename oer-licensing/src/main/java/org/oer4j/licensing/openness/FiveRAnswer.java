package org.oer4j.licensing.openness;

import java.util.List;
import java.util.Objects;
import org.oer4j.licensing.Reason;

/**
 * Whether a licence lets everybody do one of the {@linkplain FiveR five things}. Credit and notices, which nearly every
 * licence asks for, are no condition here; limits on who, what for and under which licence are.
 *
 * @param grant the answer
 * @param reasons why; never empty
 */
public record FiveRAnswer(Grant grant, List<Reason> reasons) {
    /**
     * Copies the reasons.
     *
     * @param grant the answer
     * @param reasons why
     * @throws IllegalArgumentException if there is no reason
     */
    public FiveRAnswer {
        Objects.requireNonNull(grant, "grant");
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("an answer without a reason, expected at least one");
        }
    }

    /** What a licence grants, from the most to the least. */
    public enum Grant {
        /** Everybody may. */
        YES("yes"),
        /** Within limits, which the reasons name. */
        WITH_CONDITIONS("with-conditions"),
        /** Nobody can say, because a fact is missing. */
        UNDETERMINED("undetermined"),
        /** Not without permission or an exception in the law. */
        NO("no");

        private final String code;

        Grant(String code) {
            this.code = code;
        }

        /**
         * The word written in data.
         *
         * @return lower-case words joined by hyphens
         */
        public String code() {
            return code;
        }
    }
}
