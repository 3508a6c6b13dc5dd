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
import org.oer4j.licensing.recognition.Recognition;
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
                said -> said == null || (said.openness == Openness.NOT_OPEN && !grantsNoAdaptation(said.answer)));
    }

    /** V53: a NonCommercial licence has the five permissions; whether the limit is acceptable is the caller's policy. */
    static LicenseRule nonCommercial(Records records, Severity severity) {
        return new LicenseRule("V53", severity, records, said -> is(said, Openness.OPEN_NON_COMMERCIAL));
    }

    /** V54: NoDerivatives, all rights reserved, and licences nobody knows. */
    static LicenseRule closedOrUnknown(Records records) {
        return new LicenseRule(
                "V54",
                Severity.ERROR,
                records,
                said -> is(said, Openness.UNDETERMINED)
                        || (said != null && said.openness == Openness.NOT_OPEN && grantsNoAdaptation(said.answer)));
    }

    /**
     * Invariant sections and cover texts cannot be adapted, so the resource is open in part. Speaks too where nobody says
     * whether there are some, as the plain name of the GFDL: what is in question then is these parts, not the whole.
     */
    static LicenseRule unmodifiableParts(Records records) {
        return new LicenseRule(
                "oer.unmodifiable-parts", Severity.WARNING, records, said -> is(said, Openness.RESTRICTED));
    }

    private static boolean is(@Nullable Said said, Openness openness) {
        return said != null && said.openness == openness;
    }

    private static boolean grantsNoAdaptation(OpennessAnswer answer) {
        return hasReason(answer, "openness.no-adaptation", "openness.no-license", "openness.not-a-license");
    }

    private static boolean hasReason(OpennessAnswer answer, String... rules) {
        return answer.reasons().stream().map(reason -> reason.rule().value()).anyMatch(List.of(rules)::contains);
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
        Said said = Said.by(records.recognize(license));
        if (test.speaks(said)) {
            Reason decided = said.answer.reasons().get(0);
            report(findings, decided.clause(), pointer, stated(license));
        }
    }

    /** When the rule speaks. */
    private interface Test {
        /** Whether there is something to say of a licence; of null where none is stated. */
        boolean speaks(@Nullable Said said);
    }

    /**
     * What a stated licence says by the Recommendation.
     *
     * @param answer the answer
     * @param openness how open the resource is; restricted also where the answer is undetermined but at worst some parts
     *     cannot be adapted
     */
    private record Said(OpennessAnswer answer, Openness openness) {
        static Said by(Recognition recognition) {
            OpennessAnswer answer = OpennessAssessment.of(recognition).recommendation();
            boolean partsOnly = answer.openness() == Openness.UNDETERMINED
                    && (leavesPartsOpen(answer) || everyCandidateIsOpenBut(recognition));
            return new Said(answer, partsOnly ? Openness.RESTRICTED : answer.openness());
        }

        private static boolean leavesPartsOpen(OpennessAnswer answer) {
            return hasReason(answer, "openness.invariant-sections-unknown");
        }

        private static boolean everyCandidateIsOpenBut(Recognition recognition) {
            return recognition instanceof Recognition.Ambiguous ambiguous
                    && !ambiguous.candidates().isEmpty()
                    && ambiguous.candidates().stream()
                            .map(candidate -> OpennessAssessment.of(candidate).recommendation())
                            .allMatch(one -> one.openness() == Openness.OPEN
                                    || one.openness() == Openness.RESTRICTED
                                    || leavesPartsOpen(one));
        }
    }
}
