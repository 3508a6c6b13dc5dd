package org.oer4j.conformance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a check found in one object. Two runs over equal objects give equal reports.
 *
 * @param profile the name of the profile
 * @param asOf the day on which the question was asked
 * @param findings what was found, in the order of {@link Finding}
 */
public record ConformanceReport(String profile, LocalDate asOf, List<Finding> findings) {
    /**
     * Sorts and copies the findings.
     *
     * @param profile the name of the profile
     * @param asOf the day on which the question was asked
     * @param findings what was found
     */
    public ConformanceReport {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(asOf, "asOf");
        findings = findings == null ? List.of() : findings.stream().sorted().toList();
    }

    /**
     * Whether nothing stands against the profile.
     *
     * @return true if no finding is an {@link Severity#ERROR}
     */
    public boolean isConformant() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
