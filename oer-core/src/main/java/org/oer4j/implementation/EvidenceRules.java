package org.oer4j.implementation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.oer4j.conformance.CheckContext;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.implementation.Appraisal.BestPracticeClaim;
import org.oer4j.implementation.Completion.Assessor;
import org.oer4j.implementation.Completion.Degree;
import org.oer4j.implementation.Progress.Status;

/** The rules about what shows that something is so. */
final class EvidenceRules {
    private EvidenceRules() {}

    /** The rules that only a check asks of records that hold evidence under {@code /evidence}. */
    static <T> List<ObjectRule<T>> over(Class<T> type, Function<T, List<Evidence>> evidence) {
        return List.of(new PartRule<>(RuleId.of("V12"), type, evidence, EvidenceRules::mayBeGone));
    }

    static List<ObjectRule<?>> overRecords() {
        return List.of(
                new PartRule<>(
                        RuleId.of("implementation.not-assessed"),
                        ImplementationRecord.class,
                        ImplementationRecord::appraisal,
                        EvidenceRules::onlySelfAssessed),
                new PartRule<>(
                        RuleId.of("implementation.evidence-denied"),
                        ImplementationRecord.class,
                        record -> record,
                        EvidenceRules::evidenceDenied));
    }

    /** Argument: the address. */
    private static void mayBeGone(List<Evidence> evidence, CheckContext context, PartRule.Answer answer) {
        for (int i = 0; i < evidence.size(); i++) {
            Evidence one = evidence.get(i);
            if (one.url() != null && one.accessedOn() == null && one.archivedUrl() == null) {
                answer.found("/evidence/" + i + "/url", one.url());
            }
        }
    }

    private static void onlySelfAssessed(Appraisal appraisal, CheckContext context, PartRule.Answer answer) {
        BestPracticeClaim claim = appraisal.bestPractice();
        if (claim != null && claim.assessor() != Assessor.INDEPENDENT) {
            answer.found("/bestPractice");
        }
    }

    /** The last word of each side counts; what was said before may have been true then. */
    private static void evidenceDenied(ImplementationRecord record, CheckContext context, PartRule.Answer answer) {
        List<Completion> completions = record.progress().completions();
        for (int i = 0; i < completions.size() && !record.appraisal().evidence().isEmpty(); i++) {
            Completion completion = completions.get(i);
            if (completion.degree() == Degree.NO_EVIDENCE && ProgressRules.isLatest(completions, i)) {
                answer.found("/completions/" + i + "/degree");
            }
        }
    }

    /** What is completed has evidence. */
    static final class CompletedIsEvidenced extends FieldsRule<ImplementationRecord> {
        CompletedIsEvidenced() {
            super(RuleId.of("V10"), ImplementationRecord.class);
        }

        @Override
        public void check(ImplementationRecord record, LocalDate today, Consumer<String> fields) {
            if (record.progress().status() == Status.COMPLETED
                    && record.appraisal().evidence().isEmpty()) {
                fields.accept("appraisal.evidence");
            }
        }
    }

    /** Best practice has evidence, and somebody says why it is. */
    static final class BestPracticeIsReasoned extends FieldsRule<Appraisal> {
        BestPracticeIsReasoned() {
            super(RuleId.of("V11"), Appraisal.class);
        }

        @Override
        public void check(Appraisal appraisal, LocalDate today, Consumer<String> fields) {
            BestPracticeClaim claim = appraisal.bestPractice();
            if (claim != null && claim.reason() == null) {
                fields.accept("bestPractice.reason");
            }
            if (claim != null && appraisal.evidence().isEmpty()) {
                fields.accept("evidence");
            }
        }
    }
}
