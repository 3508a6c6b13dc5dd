package org.oer4j.licensing.conformance;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.CheckContext;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.Severity;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.openness.Openness;
import org.oer4j.licensing.openness.OpennessAnswer;
import org.oer4j.licensing.openness.OpennessAssessment;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.LearningResource;
import org.oer4j.resource.RelatedWork;

/**
 * A rule about how open the licence of a resource is by the Recommendation, and the licence of each of its parts that is at
 * hand; the parts of parts are looked at where these are checked themselves.
 */
final class LicenseRule extends ResourceRule {
    private final Records records;
    private final Test test;

    private LicenseRule(String id, Severity severity, Records records, Test test) {
        super(id, severity);
        this.records = records;
        this.test = test;
    }

    /**
     * V52: public domain, or a licence with all five permissions. Speaks where no licence is stated and where a licence
     * gives some permissions but not all to all (Sampling, Developing Nations); the rest of what is not open is V54's.
     */
    static LicenseRule fivePermissions(Records records) {
        return new LicenseRule(
                "V52",
                Severity.ERROR,
                records,
                answer -> answer == null || (answer.openness() == Openness.NOT_OPEN && !grantsNoAdaptation(answer)));
    }

    /** V53: a NonCommercial licence has the five permissions; whether the limit is acceptable is the caller's policy. */
    static LicenseRule nonCommercial(Records records, Severity severity) {
        return new LicenseRule("V53", severity, records, answer -> is(answer, Openness.OPEN_NON_COMMERCIAL));
    }

    /** V54: NoDerivatives, all rights reserved, and licences nobody knows. */
    static LicenseRule closedOrUnknown(Records records) {
        return new LicenseRule(
                "V54",
                Severity.ERROR,
                records,
                answer -> is(answer, Openness.UNDETERMINED)
                        || (answer != null && answer.openness() == Openness.NOT_OPEN && grantsNoAdaptation(answer)));
    }

    /** Invariant sections and cover texts cannot be adapted, so the resource is open in part. */
    static LicenseRule unmodifiableParts(Records records) {
        return new LicenseRule(
                "oer.unmodifiable-parts", Severity.WARNING, records, answer -> is(answer, Openness.RESTRICTED));
    }

    private static boolean is(@Nullable OpennessAnswer answer, Openness openness) {
        return answer != null && answer.openness() == openness;
    }

    private static boolean grantsNoAdaptation(OpennessAnswer answer) {
        return answer.reasons().stream()
                .map(reason -> reason.rule().value())
                .anyMatch(List.of("openness.no-adaptation", "openness.no-license", "openness.not-a-license")::contains);
    }

    @Override
    public void check(LearningResource resource, CheckContext context, Consumer<Finding> findings) {
        check(resource.license(), "/license", findings);
        List<RelatedWork> embedded = resource.relations().parts();
        for (int i = 0; i < embedded.size(); i++) {
            check(embedded.get(i).license(), "/part/" + i, findings);
        }
        List<String> parts = resource.hasPart();
        for (int i = 0; i < parts.size(); i++) {
            LearningResource part = records.find(parts.get(i));
            if (part != null) {
                check(part.license(), "/hasPart/" + i, findings);
            }
        }
    }

    private void check(@Nullable DeclaredLicense license, String pointer, Consumer<Finding> findings) {
        if (license == null) {
            if (test.speaks(null)) {
                report(findings, OerProfile.OER, pointer);
            }
            return;
        }
        OpennessAnswer answer =
                OpennessAssessment.of(records.recognize(license)).recommendation();
        if (test.speaks(answer)) {
            Reason decided = answer.reasons().get(0);
            report(findings, decided.clause(), pointer, stated(license));
        }
    }

    /** When the rule speaks. */
    private interface Test {
        /** Whether there is something to say of an answer; of null where no licence is stated. */
        boolean speaks(@Nullable OpennessAnswer answer);
    }
}
