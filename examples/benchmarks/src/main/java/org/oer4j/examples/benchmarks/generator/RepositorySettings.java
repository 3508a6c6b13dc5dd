package org.oer4j.examples.benchmarks.generator;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a repository shall be like. Two repositories with the same settings are the same bytes.
 *
 * @param seed from which everything is drawn
 * @param records how many records, without those of the long chain
 * @param errorRate plantings a record, from 0 to 0.2
 * @param weights how often a kind is planted against the others; kinds that are absent are not planted
 * @param derived the share of sound records that are based on others, from 0 to 1
 * @param reuse the exponent of the power law by which sources are chosen, from 0 (all alike) to 3
 * @param longChain how many records follow the others that are each based on the one before, the second of them against the
 *     licence of the first; 0 for none, else at least 2
 * @param form how much a record says
 */
public record RepositorySettings(
        long seed,
        long records,
        double errorRate,
        Map<ViolationKind, Integer> weights,
        double derived,
        double reuse,
        int longChain,
        Form form) {
    /** How much a record says. */
    public enum Form {
        /** A whole AMB record, about 1.5 KB. */
        AMB,
        /** Id, name, licence, sources and parts, about 150 bytes; AMB's members, but no valid AMB. */
        SMALL
    }

    /**
     * Refuses what cannot be generated.
     *
     * @param seed from which everything is drawn
     * @param records how many records
     * @param errorRate plantings a record
     * @param weights how often a kind is planted against the others
     * @param derived the share of sound records that are based on others
     * @param reuse the exponent of the power law
     * @param longChain how many records follow in one chain
     * @param form how much a record says
     * @throws IllegalArgumentException if a number is outside its bounds, or nothing may be planted although the rate is not
     *     0
     */
    public RepositorySettings {
        between("records", records, 0, Integer.MAX_VALUE * 1024L);
        between("errorRate", errorRate, 0, 0.2);
        between("derived", derived, 0, 1);
        between("reuse", reuse, 0, 3);
        if (longChain != 0) {
            between("longChain", longChain, 2, 10_000_000);
        }
        EnumMap<ViolationKind, Integer> planted = new EnumMap<>(ViolationKind.class);
        weights.forEach((kind, weight) -> {
            between("weight of " + kind.code(), weight, 0, 1_000);
            if (weight > 0 && (form == Form.AMB || kind.isShownBySmallRecords())) {
                planted.put(kind, weight);
            }
        });
        if (errorRate > 0 && planted.isEmpty()) {
            throw new IllegalArgumentException(
                    "weights of the form " + form + " are all 0, expected a kind to plant or an errorRate of 0");
        }
        weights = Collections.unmodifiableMap(planted);
    }

    /**
     * A repository of whole AMB records in which every kind is planted alike.
     *
     * @param seed from which everything is drawn
     * @param records how many records
     * @param errorRate plantings a record
     * @return the settings, with 35 % of the sound records based on others and a power law of exponent 1
     * @throws IllegalArgumentException if a number is outside its bounds
     */
    public static RepositorySettings of(long seed, long records, double errorRate) {
        return new RepositorySettings(seed, records, errorRate, everyKind(), 0.35, 1, 0, Form.AMB);
    }

    /** Every kind with the weight 1. */
    static Map<ViolationKind, Integer> everyKind() {
        Map<ViolationKind, Integer> weights = new EnumMap<>(ViolationKind.class);
        for (ViolationKind kind : ViolationKind.values()) {
            weights.put(kind, 1);
        }
        return weights;
    }

    /** How many lines the repository has. */
    long lines() {
        return records + longChain;
    }

    private static void between(String what, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(
                    what + " is " + value + ", expected a number from " + least + " to " + most);
        }
    }
}
