package org.oer4j.monitoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.RuleId;
import org.oer4j.implementation.ImplementationRecord;
import org.oer4j.implementation.Progress.Status;
import org.oer4j.monitoring.Answer.Choice;
import org.oer4j.monitoring.NationalReport.Filing;
import org.oer4j.monitoring.ReportRule.Found;
import org.oer4j.place.CountryCode;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.recommendation.Provision;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.recommendation.Recommendation;

/**
 * Holds answers against the records of what was done. Of the records it keeps, for each country, place in the
 * Recommendation and cycle, only whether there is one and the first of what was begun.
 */
final class ReportedRecords {
    private static final int ANY_CYCLE = 0;

    private final Questionnaire questionnaire;
    private final Map<Key, Seen> seen = new HashMap<>();

    ReportedRecords(Questionnaire questionnaire, Collection<ImplementationRecord> records) {
        this.questionnaire = Objects.requireNonNull(questionnaire, "questionnaire");
        records.forEach(this::add);
    }

    private record Key(CountryCode country, ProvisionRef ref, int cycle) {}

    /** The smallest id of what is ongoing or completed, or null where everything is only planned or given up. */
    private record Seen(@Nullable String begun) {
        Seen and(Seen other) {
            if (begun == null || other.begun == null) {
                return begun == null ? other : this;
            }
            return begun.compareTo(other.begun) <= 0 ? this : other;
        }
    }

    private void add(ImplementationRecord record) {
        Status status = record.progress().status();
        Seen one = new Seen(status == Status.ONGOING || status == Status.COMPLETED ? record.id() : null);
        List<Integer> cycles = record.editorial().cycles().isEmpty()
                ? List.of(ANY_CYCLE)
                : record.editorial().cycles();
        for (CountryCode country : record.scope().countries()) {
            for (ProvisionRef ref : refs(record)) {
                cycles.forEach(cycle -> seen.merge(new Key(country, ref, cycle), one, Seen::and));
            }
        }
    }

    /** The areas and actions of a record; an action is also of its area. */
    static Collection<ProvisionRef> refs(ImplementationRecord record) {
        TreeSet<ProvisionRef> refs = new TreeSet<>(record.alignment().actions());
        record.alignment().areas().forEach(area -> refs.add(area.ref()));
        record.alignment().actions().forEach(action -> refs.add(areaOr(action)));
        return refs;
    }

    /** The area of an action; for what belongs to none, such as monitoring, the place itself. */
    private static ProvisionRef areaOr(ProvisionRef ref) {
        AreaOfAction area = Recommendation.of2019()
                .provisions()
                .find(ref)
                .map(Provision::area)
                .orElse(null);
        return area == null ? ref : area.ref();
    }

    List<ReportRule> rules() {
        return List.of(
                new ReportRule(RuleId.of("V66"), (report, context, found) -> yesWithoutRecord(report, found)),
                new ReportRule(
                        RuleId.of("monitoring.record-denied"),
                        (report, context, found) -> noDespiteRecord(report, found)));
    }

    /** Arguments: the question, the area. */
    private void yesWithoutRecord(NationalReport report, Found found) {
        for (int i = 0; i < report.answers().size(); i++) {
            Answer answer = report.answers().get(i);
            if (answer.choice() == Choice.YES) {
                for (ProvisionRef ref : asked(answer)) {
                    if (find(report.filing(), areaOr(ref)) == null) {
                        found.found("/answers/" + i, answer.question(), Questionnaire.codeOf(areaOr(ref)));
                    }
                }
            }
        }
    }

    /** Arguments: the question, the record. */
    private void noDespiteRecord(NationalReport report, Found found) {
        for (int i = 0; i < report.answers().size(); i++) {
            Answer answer = report.answers().get(i);
            if (answer.choice() == Choice.NO) {
                for (ProvisionRef ref : asked(answer)) {
                    Seen one = find(report.filing(), ref);
                    if (one != null && one.begun != null) {
                        found.found("/answers/" + i, answer.question(), one.begun);
                    }
                }
            }
        }
    }

    private List<ProvisionRef> asked(Answer answer) {
        return questionnaire.find(answer.question()).map(Question::provisions).orElse(List.of());
    }

    private @Nullable Seen find(Filing filing, ProvisionRef ref) {
        Seen any = seen.get(new Key(filing.country(), ref, ANY_CYCLE));
        Seen own = seen.get(new Key(filing.country(), ref, filing.cycle()));
        return any == null ? own : own == null ? any : own.and(any);
    }
}
