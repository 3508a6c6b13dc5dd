package org.oer4j.examples.cli;

import java.util.List;
import org.oer4j.licensing.License;
import org.oer4j.licensing.Verdict;
import org.oer4j.licensing.remix.Explanation;
import org.oer4j.licensing.remix.RemixEvaluator;
import org.oer4j.licensing.remix.RemixPlan;
import org.oer4j.licensing.remix.Repair;
import org.oer4j.licensing.remix.Repairs;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How a plan is written: as the contract's line, and for people. */
record PlanForm(RemixPlan plan, Explanation words, List<Repair> repairs, ReasonForm reasons) {
    private static final int CLAUSE_WIDTH = 40;
    private static final String INDENT = "  ";

    static PlanForm of(RemixPlan plan, RemixEvaluator evaluator, ReasonForm reasons) {
        Repairs.Suggestions suggestions = Repairs.of(evaluator).suggest(plan);
        return new PlanForm(
                plan, Explanation.of(plan, suggestions, reasons.text().locale()), suggestions.repairs(), reasons);
    }

    ObjectNode json() {
        ObjectNode answer = Json.object().put("verdict", plan.verdict().code());
        ArrayNode outbound = answer.putArray("outbound");
        plan.outboundLicenses().forEach(license -> outbound.add(license.id().value()));
        ArrayNode obligations = answer.putArray("obligations");
        plan.obligations().forEach(obligation -> obligations.add(reasons.json(obligation)));
        ArrayNode blockers = answer.putArray("blockers");
        for (List<String> set : plan.blockers()) {
            ArrayNode names = blockers.addArray();
            set.forEach(names::add);
        }
        putRepairs(answer.putArray("repairs"));
        reasons.put(answer, plan.reasons());
        return answer;
    }

    private void putRepairs(ArrayNode list) {
        for (int i = 0; i < repairs.size(); i++) {
            Repair repair = repairs.get(i);
            ObjectNode node = list.addObject().put("repair", repair.kind().value());
            ArrayNode sources = node.putArray("sources");
            repair.sources().forEach(sources::add);
            ArrayNode licenses = node.putArray("licenses");
            repair.licenses().forEach(license -> licenses.add(license.id().value()));
            ArrayNode details = node.putArray("details");
            repair.details().forEach(details::add);
            node.put("verdict", repair.plan().verdict().code())
                    .put("text", words.repairs().get(i).text());
        }
    }

    void print(Output out) {
        out.line("Verdict: " + inWords(plan.verdict()));
        List<License> outbound = plan.outboundLicenses();
        if (!outbound.isEmpty()) {
            out.line("");
            out.line("It may be shared under");
            section(
                    out,
                    outbound.stream()
                            .map(license -> List.of(license.id().value(), license.uri()))
                            .toList());
        }
        if (!plan.blockers().isEmpty()) {
            out.line("");
            out.line("In the way");
            plan.blockers().forEach(set -> out.line(INDENT + BadInputException.oneLine(inWords(set))));
        }
        print(out, "To settle", words.questions());
        print(out, "What would help", words.repairs());
        out.line("");
        out.line("Why");
        section(out, reasons.rows(plan.reasons()));
        if (!plan.obligations().isEmpty()) {
            out.line("");
            out.line("Duties");
            Columns.lines(reasons.dutyRows(plan.obligations()), CLAUSE_WIDTH, Columns.UNLIMITED)
                    .forEach(line -> out.line(INDENT + line));
        }
    }

    private static void print(Output out, String heading, List<Explanation.Sentence> sentences) {
        if (!sentences.isEmpty()) {
            out.line("");
            out.line(heading);
            sentences.forEach(sentence -> out.line(INDENT + BadInputException.oneLine(sentence.text())));
        }
    }

    /** A family of a hundred licences has as many reasons; people see the first. */
    static void section(Output out, List<List<String>> rows) {
        List<List<String>> shown = rows.stream().limit(Shortened.SHOWN).toList();
        Columns.lines(shown, CLAUSE_WIDTH, Columns.UNLIMITED).forEach(line -> out.line(INDENT + line));
        if (shown.size() < rows.size()) {
            out.line(Shortened.more(rows, INDENT));
        }
    }

    static String inWords(Verdict verdict) {
        String code = verdict.code().replace('_', ' ');
        return verdict.fold(
                yes -> code,
                no -> code,
                open -> code + " (act as if it were forbidden)"
                        + (open.needed().isEmpty() ? "" : "; needed: " + String.join(", ", open.needed())));
    }

    private static String inWords(List<String> set) {
        return set.size() == 1 ? set.get(0) + ", by itself" : String.join(" together with ", set);
    }
}
