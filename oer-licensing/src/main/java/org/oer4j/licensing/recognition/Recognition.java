package org.oer4j.licensing.recognition;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.expression.LicenseExpression;

/**
 * What a notation says. Every answer names the rule that matched and the span of the text it matched, from {@link
 * #start()} (inclusive) to {@link #end()} (exclusive).
 */
public sealed interface Recognition
        permits Recognition.Exact,
                Recognition.Choice,
                Recognition.Ambiguous,
                Recognition.Contradiction,
                Recognition.NotALicense,
                Recognition.Unknown {
    /**
     * The rule that matched.
     *
     * @return a rule id in the area {@code recognize}
     */
    RuleId rule();

    /**
     * Where the match begins.
     *
     * @return an index into the text, from 0
     */
    int start();

    /**
     * Where the match ends.
     *
     * @return the index after the match
     */
    int end();

    /**
     * The word written in data and by the command line.
     *
     * @return {@code exact}, {@code ambiguous}, {@code contradiction}, {@code not-a-license} or {@code unknown}
     */
    String code();

    /**
     * Makes one value of an exact answer and of everything else.
     *
     * @param <T> the type of the value
     * @param exact what to make of an exact licence
     * @param other what to make of any other answer
     * @return the value
     */
    default <T> T fold(Function<? super License, ? extends T> exact, Function<? super Recognition, ? extends T> other) {
        return this instanceof Exact answer ? exact.apply(answer.license()) : other.apply(this);
    }

    /**
     * One licence, certainly.
     *
     * @param license the licence
     * @param rule the rule that matched
     * @param start where the match begins
     * @param end where the match ends
     */
    record Exact(License license, RuleId rule, int start, int end) implements Recognition {
        /**
         * Refuses a missing licence.
         *
         * @param license the licence
         * @param rule the rule that matched
         * @param start where the match begins
         * @param end where the match ends
         */
        public Exact {
            Objects.requireNonNull(license, "license");
            Objects.requireNonNull(rule, "rule");
        }

        @Override
        public String code() {
            return "exact";
        }
    }

    /**
     * Several licences in a stated relation.
     *
     * @param expression the licences and how they are joined
     * @param alternatives the ways to choose: each inner list binds as a whole
     * @param rule the rule that matched
     * @param start where the match begins
     * @param end where the match ends
     */
    record Choice(LicenseExpression expression, List<List<License>> alternatives, RuleId rule, int start, int end)
            implements Recognition {
        /**
         * Copies the alternatives.
         *
         * @param expression the licences and how they are joined
         * @param alternatives the ways to choose
         * @param rule the rule that matched
         * @param start where the match begins
         * @param end where the match ends
         */
        public Choice {
            Objects.requireNonNull(expression, "expression");
            alternatives = alternatives.stream().map(List::copyOf).toList();
            Objects.requireNonNull(rule, "rule");
        }

        /** A stated relation is exact: nothing is missing. */
        @Override
        public String code() {
            return "exact";
        }

        /** The choice that an expression over a catalogue's ids offers. */
        static Choice of(LicenseExpression expression, LicenseCatalogue catalogue, RuleId rule, int start, int end) {
            List<List<License>> alternatives = expression.alternatives().stream()
                    .map(arm -> arm.stream()
                            .map(simple -> catalogue.get(simple.id()))
                            .toList())
                    .toList();
            return new Choice(expression, alternatives, rule, start, end);
        }
    }

    /**
     * A licence of a known family, or one of several; something is missing.
     *
     * @param family what is known: a family such as {@code CC-BY-SA}, {@code GFDL-1.3} or {@code public-domain}; null
     *     where not even that
     * @param candidates the licences it may be, empty where the catalogue has none to offer
     * @param missing what would settle it
     * @param rule the rule that matched
     * @param start where the match begins
     * @param end where the match ends
     */
    record Ambiguous(
            @Nullable String family, List<License> candidates, Missing missing, RuleId rule, int start, int end)
            implements Recognition {
        /**
         * Copies the candidates.
         *
         * @param family what is known, or null
         * @param candidates the licences it may be
         * @param missing what would settle it
         * @param rule the rule that matched
         * @param start where the match begins
         * @param end where the match ends
         */
        public Ambiguous {
            candidates = List.copyOf(candidates);
            Objects.requireNonNull(missing, "missing");
            Objects.requireNonNull(rule, "rule");
        }

        @Override
        public String code() {
            return "ambiguous";
        }
    }

    /**
     * Parts of the notation name different licences; none of them wins.
     *
     * @param claims what the parts say, in the order of the text
     * @param rule the rule that matched
     * @param start where the match begins
     * @param end where the match ends
     */
    record Contradiction(List<Recognition> claims, RuleId rule, int start, int end) implements Recognition {
        /**
         * Copies the claims.
         *
         * @param claims what the parts say
         * @param rule the rule that matched
         * @param start where the match begins
         * @param end where the match ends
         */
        public Contradiction {
            claims = List.copyOf(claims);
            Objects.requireNonNull(rule, "rule");
        }

        @Override
        public String code() {
            return "contradiction";
        }
    }

    /**
     * The notation is understood and is no public licence: a rights statement, an access right, a licence that does not
     * exist, a denial.
     *
     * @param status the catalogue's entry for it, or null where it has none
     * @param rule why it is no licence
     * @param start where the match begins
     * @param end where the match ends
     */
    record NotALicense(@Nullable License status, RuleId rule, int start, int end) implements Recognition {
        /**
         * Refuses a missing rule.
         *
         * @param status the catalogue's entry for it, or null
         * @param rule why it is no licence
         * @param start where the match begins
         * @param end where the match ends
         */
        public NotALicense {
            Objects.requireNonNull(rule, "rule");
        }

        @Override
        public String code() {
            return "not-a-license";
        }
    }

    /**
     * The notation is not understood.
     *
     * @param rule the rule that gave up
     * @param start where reading began
     * @param end where reading ended
     */
    record Unknown(RuleId rule, int start, int end) implements Recognition {
        /**
         * Refuses a missing rule.
         *
         * @param rule the rule that gave up
         * @param start where reading began
         * @param end where reading ended
         */
        public Unknown {
            Objects.requireNonNull(rule, "rule");
        }

        @Override
        public String code() {
            return "unknown";
        }
    }
}
