package org.oer4j.licensing.remix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.oer4j.citation.ClauseRef;
import org.oer4j.conformance.RuleId;
import org.oer4j.facts.FactTable;
import org.oer4j.licensing.Advice;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseKind;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.Verdict;

/**
 * Which licences a funder, a repository or a house accepts ("open by default", "must be CC BY"). A policy is data: a list
 * of what it names, the most particular entry counts, and what it does not name it does not accept. The library's own are
 * found with {@link #find}; an embedder makes its own from {@link Entry entries}.
 *
 * @param id the policy's id, such as {@code cc-by}
 * @param title what the policy asks for, in English
 * @param entries what it says about licences
 */
public record LicensePolicy(String id, String title, List<Entry> entries) {
    private static final RuleId ACCEPTED = RuleId.of("policy.accepted");
    private static final RuleId WITH_CONDITIONS = RuleId.of("policy.accepted-with-conditions");
    private static final RuleId UNCLEAR = RuleId.of("policy.unclear");
    private static final RuleId NOT_ACCEPTED = RuleId.of("policy.not-accepted");

    /**
     * Copies the entries.
     *
     * @param id the policy's id
     * @param title what the policy asks for
     * @param entries what it says about licences
     */
    public LicensePolicy {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        entries = List.copyOf(entries);
    }

    /**
     * The policies that come with the library.
     *
     * @return the policies by id: {@code attribution-only}, {@code cc-by}, {@code cc-by-4.0}, {@code igo}, {@code
     *     plan-s}, {@code public-domain-or-by} and {@code wikimedia}
     */
    public static List<LicensePolicy> standard() {
        return Standard.POLICIES;
    }

    /**
     * Finds a policy of the library.
     *
     * @param id the policy's id
     * @return the policy, or empty
     */
    public static Optional<LicensePolicy> find(String id) {
        return Standard.POLICIES.stream().filter(policy -> policy.id.equals(id)).findFirst();
    }

    /**
     * Whether a work under a licence meets the policy.
     *
     * @param license the licence
     * @return the verdict; undetermined where the policy leaves it open or the licence is not known
     */
    public Verdict accepts(License license) {
        Entry best = null;
        for (Entry entry : entries) {
            boolean named = license.kind().isGrant() || !entry.license().equals(LicensePattern.ALL);
            if (named && entry.pattern().matches(license) && (best == null || entry.weight() > best.weight())) {
                best = entry;
            }
        }
        Acceptance acceptance = best == null ? Acceptance.NOT_ACCEPTED : best.acceptance;
        if (!license.kind().isGrant()) {
            acceptance = acceptance == Acceptance.ACCEPTED ? acceptance : unstated(license);
        }
        return verdict(acceptance, license);
    }

    private static Acceptance unstated(License license) {
        return license.kind() == LicenseKind.NO_ASSERTION ? Acceptance.UNCLEAR : Acceptance.NOT_ACCEPTED;
    }

    /**
     * Whether a work whose parts carry different licences meets the policy: every part that is not marked as somebody
     * else's has to.
     *
     * @param parts the licences of the parts, at least one
     * @return the worst verdict on a part
     * @throws IllegalArgumentException if there is no part
     */
    public Verdict acceptsAll(List<License> parts) {
        Verdict worst = null;
        for (License part : parts) {
            Verdict verdict = accepts(part);
            worst = worst == null ? verdict : UnmergedUse.worse(worst, verdict);
        }
        if (worst == null) {
            throw new IllegalArgumentException("no parts, expected at least one licence");
        }
        return worst;
    }

    private Verdict verdict(Acceptance acceptance, License license) {
        ClauseRef source = ClauseRef.of(id, "");
        List<String> arguments = List.of(license.names().shortName(), id);
        return switch (acceptance) {
            case ACCEPTED ->
                new Verdict.Permitted(Advice.NONE, List.of(), List.of(new Reason(ACCEPTED, source, arguments)));
            case WITH_CONDITIONS ->
                new Verdict.Permitted(
                        Advice.CONDITIONS, List.of(), List.of(new Reason(WITH_CONDITIONS, source, arguments)));
            case UNCLEAR ->
                new Verdict.Undetermined(
                        Verdict.Undetermined.Kind.DISPUTED, List.of(), List.of(new Reason(UNCLEAR, source, arguments)));
            case NOT_ACCEPTED -> new Verdict.Prohibited(List.of(new Reason(NOT_ACCEPTED, source, arguments)));
        };
    }

    /** What a policy says about a licence. */
    public enum Acceptance {
        /** The licence meets the policy. */
        ACCEPTED,
        /** The licence meets it in some cases, or with an explanation. */
        WITH_CONDITIONS,
        /** The policy does not say. */
        UNCLEAR,
        /** The licence does not meet it. */
        NOT_ACCEPTED
    }

    /**
     * One entry of a policy.
     *
     * @param license an id, a family such as {@code CC-BY}, {@code CC} for every Creative Commons licence with conditions,
     *     or {@code *}
     * @param version a version such as {@code 4.0}, or {@code *}
     * @param acceptance what the policy says about it
     */
    public record Entry(String license, String version, Acceptance acceptance) {
        /**
         * Refuses missing parts and a version that is none.
         *
         * @param license an id, a family, {@code CC} or {@code *}
         * @param version a version, or {@code *}
         * @param acceptance what the policy says about it
         * @throws IllegalArgumentException if the version is neither a version nor {@code *}
         */
        public Entry {
            Objects.requireNonNull(license, "license");
            LicensePattern.version(Objects.requireNonNull(version, "version"));
            Objects.requireNonNull(acceptance, "acceptance");
        }

        LicensePattern pattern() {
            return new LicensePattern(license, LicensePattern.version(version));
        }

        int weight() {
            return pattern().weight();
        }
    }

    /** Defers reading the file until somebody asks for a policy. */
    private static final class Standard {
        static final List<LicensePolicy> POLICIES = read();

        private static List<LicensePolicy> read() {
            Map<String, LicensePolicy> policies = new LinkedHashMap<>();
            for (FactTable.Row row : FactTable.load(
                            LicensePolicy.class,
                            "/META-INF/oer/license-policies.tsv",
                            "policy",
                            "license",
                            "version",
                            "acceptance",
                            "title",
                            "source")
                    .rows()) {
                String id = row.required("policy");
                LicensePolicy known = policies.get(id);
                List<Entry> entries = new ArrayList<>(known == null ? List.of() : known.entries);
                entries.add(new Entry(row.required("license"), row.required("version"), acceptance(row)));
                policies.put(id, new LicensePolicy(id, row.required("title"), entries));
            }
            return List.copyOf(policies.values());
        }

        private static Acceptance acceptance(FactTable.Row row) {
            String word = row.required("acceptance");
            return switch (word) {
                case "accepted" -> Acceptance.ACCEPTED;
                case "conditions" -> Acceptance.WITH_CONDITIONS;
                case "unclear" -> Acceptance.UNCLEAR;
                case "not-accepted" -> Acceptance.NOT_ACCEPTED;
                default ->
                    throw row.failure(
                            "'" + word
                                    + "' in column acceptance is unknown, expected accepted, conditions, unclear or not-accepted");
            };
        }
    }
}
