package org.oer4j.licensing.openness;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.oer4j.citation.ClauseRef;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseKind;
import org.oer4j.licensing.Permission;
import org.oer4j.licensing.Prohibition;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.recognition.Recognition;

/**
 * Whether a licence is an open licence in the sense of the UNESCO 2019 Recommendation, paragraph 2: one that respects the
 * owner's rights and lets the public access, re-use, re-purpose, adapt and redistribute; material in the public domain
 * qualifies by paragraph 1. The text does not speak of commerce, so a NonCommercial licence is reported as {@link
 * Openness#OPEN_NON_COMMERCIAL} and the caller's policy decides; there is no boolean "open" on purpose.
 *
 * @param openness the answer
 * @param reasons why; never empty
 */
public record OpennessAssessment(Openness openness, List<Reason> reasons) {
    private static final ClauseRef OER = ClauseRef.of("OER2019", "1");
    private static final ClauseRef OPEN_LICENSE = ClauseRef.of("OER2019", "2");
    private static final String INVARIANTS = "-invariants";
    private static final String NO_INVARIANTS = "-no-invariants";

    /**
     * Copies the reasons.
     *
     * @param openness the answer
     * @param reasons why
     * @throws IllegalArgumentException if there is no reason
     */
    public OpennessAssessment {
        Objects.requireNonNull(openness, "openness");
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("an assessment without a reason, expected at least one");
        }
    }

    /**
     * Assesses a licence.
     *
     * @param license the licence or statement
     * @return the answer with reasons
     */
    public static OpennessAssessment of(License license) {
        String name = license.names().shortName();
        if (license.kind().isPublicDomain()) {
            return answer(Openness.OPEN, "openness.public-domain", OER, name);
        }
        if (license.kind() == LicenseKind.NO_ASSERTION || isUnsettledStatement(license)) {
            return answer(Openness.UNDETERMINED, "openness.status-unknown", OER, name);
        }
        if (!license.kind().isGrant()) {
            return answer(Openness.NOT_OPEN, "openness.no-license", OPEN_LICENSE, name);
        }
        if (!license.permits(Permission.DERIVATIVE_WORKS)) {
            return answer(Openness.NOT_OPEN, "openness.no-adaptation", OPEN_LICENSE, name);
        }
        if (!license.permits(Permission.REPRODUCTION) || !license.permits(Permission.DISTRIBUTION)) {
            return answer(Openness.NOT_OPEN, "openness.no-redistribution", OPEN_LICENSE, name);
        }
        if (license.prohibits(Prohibition.HIGH_INCOME_NATION_USE)) {
            return answer(Openness.NOT_OPEN, "openness.not-everybody", OPEN_LICENSE, name);
        }
        if (license.prohibits(Prohibition.COMMERCIAL_USE)) {
            return answer(Openness.OPEN_NON_COMMERCIAL, "openness.non-commercial", OPEN_LICENSE, name);
        }
        String id = license.id().value();
        if (id.contains(INVARIANTS) && !id.contains(NO_INVARIANTS)) {
            return answer(Openness.RESTRICTED, "openness.invariant-sections", OPEN_LICENSE, name);
        }
        return answer(Openness.OPEN, "openness.open", OPEN_LICENSE, name);
    }

    /** Statements that leave it open, or open in one country, whether a work is in the public domain. */
    private static boolean isUnsettledStatement(License license) {
        return license.kind() == LicenseKind.RIGHTS_STATEMENT
                && !license.id().value().startsWith("rs:InC");
    }

    /**
     * Assesses what a notation says. A notation without version is still open if every licence that it may be is open.
     *
     * @param recognition the answer of the recogniser
     * @return the answer with reasons
     */
    public static OpennessAssessment of(Recognition recognition) {
        if (recognition instanceof Recognition.Exact exact) {
            return of(exact.license());
        }
        if (recognition instanceof Recognition.NotALicense statement) {
            License status = statement.status();
            return status == null ? answer(Openness.NOT_OPEN, "openness.not-a-license", OPEN_LICENSE) : of(status);
        }
        if (recognition instanceof Recognition.Choice choice) {
            return best(choice);
        }
        if (recognition instanceof Recognition.Ambiguous ambiguous
                && !ambiguous.candidates().isEmpty()) {
            return common(ambiguous);
        }
        return answer(Openness.UNDETERMINED, "openness.license-unknown", OPEN_LICENSE);
    }

    /** One alternative may be chosen; all of its licences bind, so it is as open as the least open of them. */
    private static OpennessAssessment best(Recognition.Choice choice) {
        OpennessAssessment best = null;
        for (List<License> alternative : choice.alternatives()) {
            OpennessAssessment worst = null;
            for (License license : alternative) {
                OpennessAssessment one = of(license);
                worst = worst == null || one.openness().compareTo(worst.openness()) > 0 ? one : worst;
            }
            boolean better = worst != null && (best == null || worst.openness().compareTo(best.openness()) < 0);
            best = better ? worst : best;
        }
        return best == null ? answer(Openness.UNDETERMINED, "openness.license-unknown", OPEN_LICENSE) : best;
    }

    private static OpennessAssessment common(Recognition.Ambiguous ambiguous) {
        Set<Openness> answers = new LinkedHashSet<>();
        OpennessAssessment first = of(ambiguous.candidates().get(0));
        for (License candidate : ambiguous.candidates()) {
            answers.add(of(candidate).openness());
        }
        if (answers.size() > 1) {
            return answer(Openness.UNDETERMINED, "openness.depends", OPEN_LICENSE);
        }
        String family = ambiguous.family() == null ? "" : ambiguous.family();
        return new OpennessAssessment(
                first.openness(),
                List.of(new Reason(
                        first.reasons().get(0).rule(), first.reasons().get(0).clause(), List.of(family))));
    }

    private static OpennessAssessment answer(Openness openness, String rule, ClauseRef clause, Object... arguments) {
        return new OpennessAssessment(openness, List.of(Reason.of(rule, clause, arguments)));
    }
}
