package org.oer4j.licensing.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.oer4j.licensing.License;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.Verdict;
import org.oer4j.licensing.expression.LicenseExpression;
import org.oer4j.licensing.recognition.Recognition;
import org.oer4j.licensing.remix.IntendedUse;
import org.oer4j.licensing.remix.Making;
import org.oer4j.licensing.remix.Remix;
import org.oer4j.licensing.remix.RemixEvaluator;
import org.oer4j.licensing.remix.RemixPlan;
import org.oer4j.licensing.remix.Repair;
import org.oer4j.licensing.remix.Repairs;
import org.oer4j.licensing.remix.Source;

/**
 * Whether a record's licence is one that its sources permit, asked of the rule engine once for each combination of
 * statements. Where a statement may mean several licences, all of them have to agree on the answer, else a fact is missing.
 */
final class Verdicts {
    private static final int MOST_KEPT = 1 << 16;
    private static final int SHOWN = 5;

    private final RemixEvaluator evaluator;
    private final Repairs repairs;
    private final Map<Question, Answer> known = new HashMap<>();

    Verdicts(RemixEvaluator evaluator) {
        this.evaluator = evaluator;
        this.repairs = Repairs.of(evaluator);
    }

    /** How far something is permitted. */
    enum Effect {
        PERMITTED,
        DISCOURAGED,
        DISPUTED,
        UNDETERMINED,
        PROHIBITED;

        static Effect of(Verdict verdict) {
            return verdict.fold(
                    permitted -> permitted.isRecommended() ? PERMITTED : DISCOURAGED,
                    prohibited -> PROHIBITED,
                    undetermined ->
                            undetermined.kind() == Verdict.Undetermined.Kind.DISPUTED ? DISPUTED : UNDETERMINED);
        }
    }

    /**
     * The answer for sources that are known, each statement once, in the order of the statements.
     *
     * @param own what the record says of its licence
     */
    Answer of(Statement own, Making making, List<Statement> sources) {
        Question question = new Question(own, making, sources);
        Answer answer = known.get(question);
        if (answer == null) {
            answer = ask(question);
            if (known.size() >= MOST_KEPT) {
                known.clear();
            }
            known.put(question, answer);
        }
        return answer;
    }

    private Answer ask(Question question) {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < Math.min(question.sources.size(), Remix.MAX_SOURCES); i++) {
            sources.add(Source.of(String.valueOf(i), question.sources.get(i).recognition));
        }
        IntendedUse use = new IntendedUse(question.making, false);
        RemixPlan told = null;
        Effect agreed = null;
        for (Remix remix : remixes(question, sources, use)) {
            RemixPlan plan = evaluator.evaluate(remix);
            Effect effect = Effect.of(plan.verdict());
            if (agreed != null && agreed != effect) {
                return answer(Effect.UNDETERMINED, plan);
            }
            agreed = effect;
            told = told == null ? plan : told;
        }
        return agreed == null || told == null
                ? new Answer(Effect.UNDETERMINED, List.of(), List.of(), List.of())
                : answer(agreed, told);
    }

    /** One for each licence that the record may be under; none is asked about where the works stay under their own. */
    private static List<Remix> remixes(Question question, List<Source> sources, IntendedUse use) {
        if (question.making == Making.COLLECTION) {
            return List.of(new Remix(sources, use, null));
        }
        List<Remix> remixes = new ArrayList<>();
        if (question.own.recognition instanceof Recognition.Choice choice) {
            remixes.add(new Remix(sources, use, choice.expression()));
        }
        for (License candidate : question.own.candidates) {
            remixes.add(
                    new Remix(sources, use, LicenseExpression.of(candidate.id().value())));
        }
        return remixes;
    }

    private Answer answer(Effect effect, RemixPlan plan) {
        List<Suggestion> suggestions = new ArrayList<>();
        if (effect.compareTo(Effect.DISPUTED) >= 0) {
            for (Repair repair : repairs.suggest(plan).repairs()) {
                add(repair, suggestions);
            }
        }
        List<List<Integer>> blockers = plan.blockers().stream()
                .map(set -> set.stream().map(Integer::valueOf).toList())
                .toList();
        return new Answer(effect, plan.reasons(), suggestions, blockers);
    }

    /** What can still be done with a record that is public already. */
    private static void add(Repair repair, List<Suggestion> suggestions) {
        List<Integer> sources = repair.sources().stream().map(Integer::valueOf).toList();
        List<License> licenses = repair.licenses();
        String names = licenses.stream()
                .limit(SHOWN)
                .map(license -> license.names().shortName())
                .collect(Collectors.joining(", "));
        String kind = repair.kind().value();
        switch (kind) {
            case "repair.collection" -> suggestions.add(new Suggestion(kind, List.of(), List.of()));
            case "repair.other-outbound" -> suggestions.add(new Suggestion(kind, List.of(), List.of(names)));
            case "repair.leave-out" -> suggestions.add(new Suggestion(kind, sources, List.of()));
            case "repair.replace" -> suggestions.add(new Suggestion(kind, sources, List.of(names)));
            case "repair.ask-permission" ->
                suggestions.add(
                        licenses.isEmpty()
                                ? new Suggestion("repair.ask-permission-unmerged", sources, List.of())
                                : new Suggestion(kind, sources, List.of(names)));
            case "repair.settle-fact" -> {
                int more = licenses.size() - SHOWN;
                suggestions.add(
                        more <= 0
                                ? new Suggestion(kind, sources, List.of(names))
                                : new Suggestion(
                                        "repair.settle-fact-many", sources, List.of(names, String.valueOf(more))));
            }
            default -> {} // about uses that an audit does not ask about, or keeping private what is public
        }
    }

    private record Question(Statement own, Making making, List<Statement> sources) {}

    /**
     * An answer.
     *
     * @param effect how far it is permitted
     * @param reasons why
     * @param suggestions what would make it a permission
     * @param blockers the sources that cannot go together, by their place in the question
     */
    record Answer(Effect effect, List<Reason> reasons, List<Suggestion> suggestions, List<List<Integer>> blockers) {
        /** The repairs, with the names of the sources put in. */
        List<AuditRepair> repairs(List<String> names) {
            List<AuditRepair> repairs = new ArrayList<>();
            for (Suggestion suggestion : suggestions) {
                List<String> arguments = new ArrayList<>();
                if (!suggestion.sources.isEmpty()) {
                    arguments.add(suggestion.sources.stream()
                            .map(names::get)
                            .distinct()
                            .collect(Collectors.joining(", ")));
                }
                arguments.addAll(suggestion.arguments);
                repairs.add(AuditRepair.of(suggestion.kind, arguments.toArray(String[]::new)));
            }
            return repairs;
        }
    }

    /**
     * A change that would make it a permission.
     *
     * @param sources the sources it is about, by their place in the question; named before the arguments
     */
    record Suggestion(String kind, List<Integer> sources, List<String> arguments) {}
}
