package org.oer4j.licensing.audit;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.ClauseRef;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.RuleId;
import org.oer4j.conformance.Severity;
import org.oer4j.licensing.Reason;

/** Takes what is found, counts it by rule and keeps it sorted; leaves out what the profile does not ask. */
final class Findings {
    private final Set<RuleId> without;
    private final SortedRuns<AuditFinding> runs;
    private final Map<String, long[]> byRule = new HashMap<>();

    Findings(Scratch scratch, Set<RuleId> without, int inMemory) {
        this.without = without;
        this.runs = new SortedRuns<>(scratch, AuditFinding::compareTo, FindingCodec::new, inMemory);
    }

    boolean isAsked(RuleId rule) {
        return !without.contains(rule);
    }

    void add(String record, @Nullable String location, Issue issue) {
        add(record, location, issue, null);
    }

    void add(String record, @Nullable String location, Issue issue, @Nullable AuditPath path) {
        RuleId rule = issue.finding().rule();
        if (isAsked(rule)) {
            byRule.computeIfAbsent(rule.value(), key -> new long[1])[0]++;
            runs.add(new AuditFinding(record, location, issue.finding(), issue.reasons(), issue.repairs(), path));
        }
    }

    void addAll(Findings other) {
        other.byRule.forEach((rule, count) -> byRule.computeIfAbsent(rule, key -> new long[1])[0] += count[0]);
        runs.addAll(other.runs);
    }

    void forEach(Consumer<? super AuditFinding> action) {
        runs.forEach(action);
    }

    SortedMap<String, Long> counts() {
        SortedMap<String, Long> counts = new TreeMap<>();
        byRule.forEach((rule, count) -> counts.put(rule, count[0]));
        return counts;
    }

    /**
     * Writes findings. What many records have in common is written when a run holds it for the first time, and later
     * referred to by its number in the run.
     */
    private static final class FindingCodec implements SortedRuns.Codec<AuditFinding> {
        private static final int MOST_SHARED = 4096;
        private static final List<Severity> SEVERITIES = List.of(Severity.values());

        private final IdentityHashMap<Finding, Integer> written = new IdentityHashMap<>();
        private final Map<Integer, Issue> shared = new HashMap<>();

        @Override
        public void write(AuditFinding found, SpillWriter out) {
            out.text(found.record());
            out.text(found.location());
            Integer number = written.get(found.finding());
            Issue known = number == null ? null : shared.get(number);
            if (number != null
                    && known != null
                    && known.reasons().equals(found.reasons())
                    && known.repairs().equals(found.repairs())) {
                out.number(number + 1L);
            } else {
                out.number(0);
                issue(found, out);
                if (number == null && shared.size() < MOST_SHARED) {
                    written.put(found.finding(), shared.size());
                }
                share(new Issue(found.finding(), found.reasons(), found.repairs()));
            }
            AuditPath path = found.path();
            out.texts(path == null ? List.of() : path.ids());
            out.number(path == null ? 0 : path.omitted());
        }

        /** Numbers are given in the order of writing, which is the order of reading. */
        private void share(Issue issue) {
            if (shared.size() < MOST_SHARED) {
                shared.put(shared.size(), issue);
            }
        }

        private static void issue(AuditFinding found, SpillWriter out) {
            Finding finding = found.finding();
            ClauseRef clause = finding.clause();
            out.text(finding.rule().value());
            out.number(SEVERITIES.indexOf(finding.severity()));
            out.text(clause == null ? null : clause.instrument());
            out.text(clause == null ? null : clause.locator());
            out.text(finding.pointer());
            out.texts(finding.arguments());
            out.number(found.reasons().size());
            for (Reason reason : found.reasons()) {
                out.text(reason.rule().value());
                out.text(reason.clause().instrument());
                out.text(reason.clause().locator());
                out.texts(reason.arguments());
            }
            out.number(found.repairs().size());
            for (AuditRepair repair : found.repairs()) {
                out.text(repair.kind().value());
                out.texts(repair.arguments());
            }
        }

        @Override
        public AuditFinding read(SpillReader in) {
            String record = in.present();
            String location = in.text();
            int number = in.count();
            Issue issue = number == 0 ? null : shared.get(number - 1);
            if (issue == null) {
                issue = issue(in);
                share(issue);
            }
            List<String> ids = in.texts();
            int omitted = in.count();
            AuditPath path = ids.isEmpty() ? null : new AuditPath(ids, omitted);
            return new AuditFinding(record, location, issue.finding(), issue.reasons(), issue.repairs(), path);
        }

        private static Issue issue(SpillReader in) {
            RuleId rule = RuleId.of(in.present());
            Severity severity = SEVERITIES.get(in.count());
            String instrument = in.text();
            String locator = in.text();
            ClauseRef clause = instrument == null || locator == null ? null : ClauseRef.of(instrument, locator);
            Finding finding = new Finding(rule, severity, clause, in.present(), in.texts());
            Reason[] reasons = new Reason[in.count()];
            for (int i = 0; i < reasons.length; i++) {
                reasons[i] = new Reason(RuleId.of(in.present()), ClauseRef.of(in.present(), in.present()), in.texts());
            }
            AuditRepair[] repairs = new AuditRepair[in.count()];
            for (int i = 0; i < repairs.length; i++) {
                repairs[i] = new AuditRepair(RuleId.of(in.present()), in.texts());
            }
            return new Issue(finding, List.of(reasons), List.of(repairs));
        }
    }
}
