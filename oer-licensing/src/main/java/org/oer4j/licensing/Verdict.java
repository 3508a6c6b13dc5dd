package org.oer4j.licensing;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The answer to a question about a use: permitted, prohibited, or undetermined. There is no boolean in it on purpose;
 * {@link #fold} asks the caller for all three.
 */
public sealed interface Verdict permits Verdict.Permitted, Verdict.Prohibited, Verdict.Undetermined {
    /**
     * Why. Never empty.
     *
     * @return the reasons, the deciding one first
     */
    List<Reason> reasons();

    /**
     * The word written in data and by the command line.
     *
     * @return {@code allowed}, {@code allowed_with_conditions}, {@code discouraged}, {@code disputed}, {@code
     *     undetermined} or {@code forbidden}
     */
    String code();

    /**
     * Makes one value of the three answers.
     *
     * @param <T> the type of the value
     * @param permitted what to make of a permission
     * @param prohibited what to make of a prohibition
     * @param undetermined what to make of an open question
     * @return the value
     */
    default <T> T fold(
            Function<? super Permitted, ? extends T> permitted,
            Function<? super Prohibited, ? extends T> prohibited,
            Function<? super Undetermined, ? extends T> undetermined) {
        if (this instanceof Permitted yes) {
            return permitted.apply(yes);
        }
        if (this instanceof Prohibited no) {
            return prohibited.apply(no);
        }
        return undetermined.apply((Undetermined) this);
    }

    /**
     * Permitted, with advice and duties.
     *
     * @param advice whether it is a good idea
     * @param obligations what has to be done
     * @param reasons why it is permitted
     */
    record Permitted(Advice advice, List<Obligation> obligations, List<Reason> reasons) implements Verdict {
        /**
         * Copies the lists.
         *
         * @param advice whether it is a good idea
         * @param obligations what has to be done
         * @param reasons why it is permitted
         * @throws IllegalArgumentException if there is no reason
         */
        public Permitted {
            Objects.requireNonNull(advice, "advice");
            obligations = List.copyOf(obligations);
            reasons = requireReasons(reasons);
        }

        /**
         * Whether the steward would do it.
         *
         * @return false if it is {@linkplain Advice#DISCOURAGED discouraged}
         */
        public boolean isRecommended() {
            return advice != Advice.DISCOURAGED;
        }

        @Override
        public String code() {
            return advice.code();
        }
    }

    /**
     * Prohibited: no text permits it, or a text forbids it.
     *
     * @param reasons why
     */
    record Prohibited(List<Reason> reasons) implements Verdict {
        /**
         * Copies the reasons.
         *
         * @param reasons why
         * @throws IllegalArgumentException if there is no reason
         */
        public Prohibited {
            reasons = requireReasons(reasons);
        }

        @Override
        public String code() {
            return "forbidden";
        }
    }

    /**
     * Nobody can say: act as if it were prohibited.
     *
     * @param kind why nobody can say
     * @param needed the facts that would settle it, as ids of questions; empty for a dispute that no fact settles
     * @param reasons why
     */
    record Undetermined(Kind kind, List<String> needed, List<Reason> reasons) implements Verdict {
        /**
         * Copies the lists.
         *
         * @param kind why nobody can say
         * @param needed the facts that would settle it
         * @param reasons why
         * @throws IllegalArgumentException if there is no reason
         */
        public Undetermined {
            Objects.requireNonNull(kind, "kind");
            needed = List.copyOf(needed);
            reasons = requireReasons(reasons);
        }

        @Override
        public String code() {
            return kind.code;
        }

        /** Why nobody can say. */
        public enum Kind {
            /** The texts leave it open. */
            DISPUTED("disputed"),
            /** A fact is missing: the licence is unknown or ambiguous, or the use was not said. */
            FACT_MISSING("undetermined");

            private final String code;

            Kind(String code) {
                this.code = code;
            }
        }
    }

    private static List<Reason> requireReasons(List<Reason> reasons) {
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a verdict without a reason, expected at least one");
        }
        return List.copyOf(reasons);
    }
}
