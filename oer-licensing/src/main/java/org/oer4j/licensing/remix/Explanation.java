package org.oer4j.licensing.remix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.oer4j.citation.ClauseRef;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.Obligation;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.ReasonText;
import org.oer4j.licensing.Verdict;

/**
 * A plan in words: whole sentences in one language, each with the clause it rests on. English, German, French and Spanish
 * come with the library; other languages get English.
 *
 * @param verdict what the answer is
 * @param outbound under which licences the result may be shared; empty where none is, or none is needed
 * @param conflicts which sources stand in the way
 * @param reasons why
 * @param duties what has to be done
 * @param questions what has to be known before anybody can say
 * @param repairs what would make the answer a permission; empty unless suggestions were given
 * @param note that this is no legal advice, and on which versions it rests
 */
public record Explanation(
        Sentence verdict,
        List<Sentence> outbound,
        List<Sentence> conflicts,
        List<Sentence> reasons,
        List<Sentence> duties,
        List<Sentence> questions,
        List<Sentence> repairs,
        Sentence note) {
    /** Of a family of a hundred versions and ports, sentences name the first; the repair holds them all. */
    private static final int SHOWN_LICENSES = 6;

    private static final ClauseRef RULES = ClauseRef.of("oer4j", "");

    /**
     * Copies the lists.
     *
     * @param verdict what the answer is
     * @param outbound under which licences the result may be shared
     * @param conflicts which sources stand in the way
     * @param reasons why
     * @param duties what has to be done
     * @param questions what has to be known
     * @param repairs what would make the answer a permission
     * @param note that this is no legal advice
     */
    public Explanation {
        outbound = List.copyOf(outbound);
        conflicts = List.copyOf(conflicts);
        reasons = List.copyOf(reasons);
        duties = List.copyOf(duties);
        questions = List.copyOf(questions);
        repairs = List.copyOf(repairs);
    }

    /**
     * Explains a plan.
     *
     * @param plan the plan
     * @param locale the reader's language
     * @return the plan in words
     */
    public static Explanation of(RemixPlan plan, Locale locale) {
        return of(plan, new Repairs.Suggestions(List.of(), false), locale);
    }

    /**
     * Explains a plan and what would mend it.
     *
     * @param plan the plan
     * @param suggestions what {@link Repairs} suggested for it
     * @param locale the reader's language
     * @return the plan in words
     */
    public static Explanation of(RemixPlan plan, Repairs.Suggestions suggestions, Locale locale) {
        Words words = new Words(ReasonText.in(locale));
        return new Explanation(
                words.say("explanation." + plan.verdict().code().replace('_', '-')),
                words.outbound(plan),
                words.conflicts(plan),
                plan.reasons().stream().map(words::reason).toList(),
                plan.obligations().stream().map(words::duty).toList(),
                words.questions(plan.verdict()),
                words.repairs(suggestions),
                words.say("explanation.information", plan.rulesVersion(), plan.catalogueVersion()));
    }

    /**
     * The explanation as text, one sentence a line.
     *
     * @return the sentences in their order; reasons and duties end with their clause in brackets
     */
    public String text() {
        List<Sentence> all = new ArrayList<>();
        all.add(verdict);
        all.addAll(outbound);
        all.addAll(conflicts);
        all.addAll(reasons);
        all.addAll(duties);
        all.addAll(questions);
        all.addAll(repairs);
        all.add(note);
        return all.stream().map(Sentence::toString).collect(Collectors.joining("\n"));
    }

    /**
     * A sentence and what it rests on.
     *
     * @param rule the key of the sentence
     * @param clause the clause it rests on; the library itself where it only says what a plan holds
     * @param text the sentence
     */
    public record Sentence(RuleId rule, ClauseRef clause, String text) {
        /** Returns the sentence, with the clause in brackets where it rests on one. */
        @Override
        public String toString() {
            return clause.equals(RULES) ? text : text + " [" + clause + "]";
        }
    }

    /** The sentences of one language. */
    private record Words(ReasonText text) {
        Sentence say(String key, String... arguments) {
            return say(RuleId.of(key), arguments);
        }

        private Sentence say(RuleId rule, String... arguments) {
            return new Sentence(rule, RULES, text.sentence(rule, (Object[]) arguments));
        }

        Sentence reason(Reason reason) {
            return new Sentence(reason.rule(), reason.clause(), text.sentence(reason));
        }

        Sentence duty(Obligation duty) {
            return new Sentence(duty.duty(), duty.clause(), text.sentence(duty));
        }

        private static String names(List<License> licenses) {
            return licenses.stream().map(license -> license.names().shortName()).collect(Collectors.joining(", "));
        }

        List<Sentence> outbound(RemixPlan plan) {
            List<Sentence> sentences = new ArrayList<>();
            List<License> recommended = plan.outbound().stream()
                    .filter(option -> option.verdict().isRecommended())
                    .map(OutboundOption::license)
                    .toList();
            List<License> discouraged = plan.outbound().stream()
                    .filter(option -> !option.verdict().isRecommended())
                    .map(OutboundOption::license)
                    .toList();
            if (!recommended.isEmpty()) {
                sentences.add(say("explanation.best", names(recommended.subList(0, 1))));
            }
            if (recommended.size() > 1) {
                sentences.add(say("explanation.others", names(recommended.subList(1, recommended.size()))));
            }
            if (!discouraged.isEmpty()) {
                sentences.add(say("explanation.discouraged-options", names(discouraged)));
            }
            if (plan.verdict() instanceof Verdict.Permitted
                    && plan.remix().use().making() == Making.COLLECTION) {
                sentences.add(say("explanation.collection"));
            }
            return sentences;
        }

        List<Sentence> conflicts(RemixPlan plan) {
            return plan.blockers().stream()
                    .map(set -> say(
                            set.size() == 1 ? "explanation.conflict-alone" : "explanation.conflict",
                            String.join(", ", set)))
                    .toList();
        }

        List<Sentence> questions(Verdict verdict) {
            if (!(verdict instanceof Verdict.Undetermined open)) {
                return List.of();
            }
            List<Sentence> questions = new ArrayList<>();
            for (String needed : open.needed()) {
                int colon = needed.indexOf(':');
                String topic = colon < 0 ? needed : needed.substring(0, colon);
                questions.add(say("question." + topic, needed.substring(colon + 1)));
            }
            return questions;
        }

        List<Sentence> repairs(Repairs.Suggestions suggestions) {
            List<Sentence> sentences = new ArrayList<>();
            suggestions.repairs().forEach(repair -> sentences.add(repair(repair)));
            if (suggestions.truncated()) {
                sentences.add(say("explanation.truncated"));
            }
            return sentences;
        }

        private Sentence settle(Repair repair, String sources) {
            int more = repair.licenses().size() - SHOWN_LICENSES;
            return more <= 1
                    ? say(repair.kind(), sources, names(repair.licenses()))
                    : say(
                            "repair.settle-fact-many",
                            sources,
                            names(repair.licenses().subList(0, SHOWN_LICENSES)),
                            String.valueOf(more));
        }

        Sentence repair(Repair repair) {
            String sources = String.join(", ", repair.sources());
            String licenses = names(repair.licenses());
            return switch (repair.kind().value()) {
                case "repair.change-use" ->
                    say(repair.kind().value() + "-" + repair.details().get(0));
                case "repair.other-outbound" -> say(repair.kind(), licenses);
                case "repair.ask-permission" ->
                    licenses.isEmpty()
                            ? say("repair.ask-permission-unmerged", sources)
                            : say(repair.kind(), sources, licenses);
                case "repair.settle-fact" -> settle(repair, sources);
                default -> say(repair.kind(), sources, licenses);
            };
        }
    }
}
