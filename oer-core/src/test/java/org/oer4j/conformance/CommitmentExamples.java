package org.oer4j.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Person;
import org.oer4j.commitment.ActorLevel;
import org.oer4j.commitment.BestPractice;
import org.oer4j.commitment.CallToAction;
import org.oer4j.commitment.Commitment;
import org.oer4j.commitment.Event;
import org.oer4j.implementation.Completion;
import org.oer4j.implementation.Evidence;
import org.oer4j.implementation.Milestone;
import org.oer4j.implementation.Progress;
import org.oer4j.place.CountryCode;
import org.oer4j.recommendation.Level;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDate;
import org.oer4j.time.Period;

/** The records of {@code org.oer4j.commitment} in the tables of cases. */
final class CommitmentExamples {
    static final Map<String, Function<Facts, Object>> TYPES = Map.of(
            "CallToAction", CommitmentExamples::call,
            "Commitment", CommitmentExamples::commitment,
            "Event", CommitmentExamples::event,
            "BestPractice", CommitmentExamples::practice);

    private CommitmentExamples() {}

    private static CallToAction call(Facts facts) {
        CallToAction.Builder call = CallToAction.builder("call")
                .title(SupportExamples.text(facts, "title"))
                .text(SupportExamples.text(facts, "text"));
        facts.each("issuer", words -> call.issuer(Examples.participant(words)))
                .each("provision", ref -> call.provision(ProvisionRef.parse(ref)))
                .each("signatory", function -> call.signatory(signedAs(function)))
                .each(
                        "silent",
                        name -> call.signatory(new CallToAction.Signature(Person.named(name), null, null, null)));
        return call.build();
    }

    private static CallToAction.Signature signedAs(String function) {
        Person signatory = Person.builder("Ada Example")
                .publicFunction(function, "Call for Joint Action, 2020")
                .build();
        return new CallToAction.Signature(signatory, LocalizedText.of("en", function), null, null);
    }

    private static Commitment commitment(Facts facts) {
        Commitment.Builder commitment = Commitment.builder("commitment")
                .title(SupportExamples.text(facts, "title"))
                .madeOn(SupportExamples.date(facts, "made"));
        List<Completion> completions = new ArrayList<>();
        List<Milestone> milestones = new ArrayList<>();
        facts.each("owner", words -> commitment.owner(Examples.participant(words)))
                .each("supporter", words -> commitment.supporter(Examples.participant(words)))
                .each("level", code -> commitment.level(Level.valueOf(SupportExamples.constant(code))))
                .each("country", code -> commitment.country(CountryCode.of(code)))
                .each("provision", ref -> commitment.provision(ProvisionRef.parse(ref)))
                .each("sdg", commitment::sdgTarget)
                .each(
                        "problem",
                        tag -> commitment.account(
                                new Commitment.Account(LocalizedText.of(tag, "Example"), null, null, null, null, null)))
                .each("self", code -> completions.add(Completion.bySelf(degree(code))))
                .each("independent", code -> completions.add(Completion.independent(degree(code))))
                .each("milestone", words -> milestones.add(ImplementationExamples.milestone(words)))
                .each("funding", words -> commitment.funding(ImplementationExamples.funding(words)));
        String status = facts.take("status", "");
        return commitment
                .progress(new Progress(
                        null,
                        SupportExamples.date(facts, "due"),
                        SupportExamples.date(facts, "began"),
                        null,
                        status.isEmpty() ? null : Progress.Status.valueOf(SupportExamples.constant(status)),
                        null,
                        completions,
                        milestones))
                .build();
    }

    private static Completion.Degree degree(String code) {
        return Completion.Degree.valueOf(SupportExamples.constant(code));
    }

    private static Event event(Facts facts) {
        String period = facts.take("period", "");
        String arrangement = facts.take("arrangement", "");
        List<LanguageTag> languages = new ArrayList<>();
        facts.each("language", tag -> languages.add(LanguageTag.of(tag)));
        Event.Builder event = Event.builder("event");
        facts.each("provision", ref -> event.provision(ProvisionRef.parse(ref)));
        return event.title(SupportExamples.text(facts, "title"))
                .setting(new Event.Setting(
                        period.isEmpty() ? null : Period.parse(period),
                        arrangement.isEmpty() ? null : Event.Arrangement.valueOf(SupportExamples.constant(arrangement)),
                        orNull(facts.take("location", "")),
                        List.of(),
                        orNull(facts.take("url", "")),
                        languages))
                .build();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static BestPractice practice(Facts facts) {
        LocalizedText criterion = SupportExamples.text(facts, "criterion");
        String evidence = facts.take("evidence", "");
        String assessor = facts.take("assessedBy", "");
        PartialDate accessed = SupportExamples.date(facts, "accessed");
        return new BestPractice(
                "practice",
                SupportExamples.text(facts, "title"),
                orNull(facts.take("record", "")),
                ActorLevel.GOVERNMENT,
                criterion == null ? List.of() : List.of(criterion),
                evidence.isEmpty()
                        ? List.of()
                        : List.of(Evidence.builder()
                                .url(evidence)
                                .kind(Evidence.Kind.REPORT)
                                .accessedOn(accessed)
                                .build()),
                assessor.isEmpty() ? null : Examples.participant(assessor),
                null,
                null);
    }
}
