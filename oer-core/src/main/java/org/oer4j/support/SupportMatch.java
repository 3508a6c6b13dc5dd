package org.oer4j.support;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * That an offer answers a need, wholly or in part, and why: one criterion after the other, as values.
 *
 * @param need the id of the need
 * @param offer the id of the offer
 * @param criteria what was compared, in the order of {@link Aspect}
 */
public record SupportMatch(String need, String offer, List<Criterion> criteria) {
    /** The best first; offers that are equally good in the order of their ids. */
    static final Comparator<SupportMatch> BEST_FIRST = Comparator.comparing(SupportMatch::grade)
            .thenComparing(SupportMatch::met, Comparator.reverseOrder())
            .thenComparing(SupportMatch::offer);

    /**
     * Copies the list.
     *
     * @param need the id of the need
     * @param offer the id of the offer
     * @param criteria what was compared
     */
    public SupportMatch {
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(offer, "offer");
        criteria = List.copyOf(criteria);
    }

    /**
     * How good the match is.
     *
     * @return full, possible or partial
     */
    public Grade grade() {
        if (has(Fit.MISSED)) {
            return Grade.PARTIAL;
        }
        return has(Fit.UNSAID) ? Grade.POSSIBLE : Grade.FULL;
    }

    /**
     * What the need asks for and the offer does not have or does not say.
     *
     * @return the aspects in their order, unmodifiable; empty for a full match
     */
    public List<Aspect> lacking() {
        return criteria.stream()
                .filter(criterion -> criterion.fit() == Fit.MISSED || criterion.fit() == Fit.UNSAID)
                .map(Criterion::aspect)
                .toList();
    }

    /**
     * What was found of an aspect.
     *
     * @param aspect the aspect
     * @return the criterion
     * @throws IllegalArgumentException if it was not compared
     */
    public Criterion criterion(Aspect aspect) {
        return criteria.stream()
                .filter(criterion -> criterion.aspect() == aspect)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + aspect + "' was not compared"));
    }

    private boolean has(Fit fit) {
        return criteria.stream().anyMatch(criterion -> criterion.fit() == fit);
    }

    private long met() {
        return criteria.stream().filter(criterion -> criterion.fit() == Fit.MET).count();
    }

    /** What is compared. */
    public enum Aspect {
        /** The areas of action, monitoring counted as one. */
        AREA,
        /** The lettered actions and items on monitoring. */
        ACTION,
        /** The kind of help. */
        KIND,
        /** The languages; a need in English is met by what is in Canadian English too, and the other way round. */
        LANGUAGE,
        /** The countries and regions. */
        REGION,
        /** Whether the offer can be had on the day of the question. */
        AVAILABILITY,
        /** Whether the offer itself names the need; never lacking, it only ranks. */
        NAMED
    }

    /** How an offer stands to a need in one aspect. */
    public enum Fit {
        /** The offer has what is needed. */
        MET,
        /** The need does not ask for it. */
        NOT_ASKED,
        /** The offer does not say. */
        UNSAID,
        /** The offer certainly has something else. */
        MISSED
    }

    /** How good a match is. */
    public enum Grade {
        /** Everything that is asked for is there. */
        FULL,
        /** Nothing speaks against it, but the offer does not say everything. */
        POSSIBLE,
        /** Something that is asked for is not there: another language, another kind, not yet available. */
        PARTIAL
    }

    /**
     * One aspect of a match.
     *
     * @param aspect what was compared
     * @param fit how the offer stands to the need
     * @param values what both have in common, as codes, sorted; empty unless the aspect is met
     */
    public record Criterion(Aspect aspect, Fit fit, List<String> values) {
        /**
         * Copies the list.
         *
         * @param aspect what was compared
         * @param fit how the offer stands to the need
         * @param values what both have in common
         */
        public Criterion {
            Objects.requireNonNull(aspect, "aspect");
            Objects.requireNonNull(fit, "fit");
            values = List.copyOf(values);
        }
    }
}
