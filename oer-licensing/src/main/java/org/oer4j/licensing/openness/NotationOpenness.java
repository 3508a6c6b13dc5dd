package org.oer4j.licensing.openness;

import static org.oer4j.licensing.openness.OpennessDefinition.OPEN_DEFINITION_2_1;
import static org.oer4j.licensing.openness.OpennessDefinition.RECOMMENDATION_2019;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.ClauseRef;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseKind;
import org.oer4j.licensing.LicenseTerms;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.openness.FiveRAnswer.Grant;
import org.oer4j.licensing.recognition.Recognition;

/** How open the licence is that a notation means. */
final class NotationOpenness {
    private NotationOpenness() {}

    static OpennessAssessment of(Recognition recognition) {
        if (recognition instanceof Recognition.Exact exact) {
            return OpennessAssessment.of(exact.license());
        }
        if (recognition instanceof Recognition.NotALicense statement) {
            License status = statement.status();
            return status == null
                    ? same(Openness.NOT_OPEN, Grant.NO, "openness.not-a-license")
                    : OpennessAssessment.of(status);
        }
        if (recognition instanceof Recognition.Choice choice
                && !choice.alternatives().isEmpty()) {
            return best(choice);
        }
        if (recognition instanceof Recognition.Ambiguous ambiguous
                && !ambiguous.candidates().isEmpty()) {
            return common(ambiguous);
        }
        return same(Openness.UNDETERMINED, Grant.UNDETERMINED, "openness.license-unknown");
    }

    /** The answers for metadata that says nothing about a licence. */
    static OpennessAssessment notStated() {
        return same(Openness.UNDETERMINED, Grant.UNDETERMINED, "openness.license-not-stated");
    }

    /** One answer to every question, for a notation that names no licence. */
    private static OpennessAssessment same(Openness openness, Grant grant, String rule) {
        Map<FiveR, FiveRAnswer> uses = new EnumMap<>(FiveR.class);
        for (FiveR use : FiveR.values()) {
            uses.put(use, new FiveRAnswer(grant, List.of(Reason.of(rule, FiveRGrid.clause(use)))));
        }
        return new OpennessAssessment(
                new OpennessAnswer(
                        RECOMMENDATION_2019, openness, List.of(Reason.of(rule, RECOMMENDATION_2019.clause("2")))),
                new OpennessAnswer(
                        OPEN_DEFINITION_2_1, openness, List.of(Reason.of(rule, OPEN_DEFINITION_2_1.clause("1.1")))),
                uses);
    }

    /** One alternative may be chosen; all of its licences bind. Each question is answered by itself. */
    private static OpennessAssessment best(Recognition.Choice choice) {
        return choice.alternatives().stream()
                .map(arm -> merged(
                        arm.stream().map(OpennessAssessment::of).toList(),
                        NotationOpenness::worse,
                        NotationOpenness::worse))
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), arms -> merged(arms, NotationOpenness::better, NotationOpenness::better)));
    }

    private static OpennessAssessment merged(
            List<OpennessAssessment> all, BinaryOperator<OpennessAnswer> answers, BinaryOperator<FiveRAnswer> uses) {
        OpennessAssessment result = all.get(0);
        for (OpennessAssessment other : all.subList(1, all.size())) {
            OpennessAssessment before = result;
            Map<FiveR, FiveRAnswer> merged = new EnumMap<>(FiveR.class);
            for (FiveR use : FiveR.values()) {
                merged.put(use, uses.apply(before.use(use), other.use(use)));
            }
            result = new OpennessAssessment(
                    answers.apply(before.recommendation(), other.recommendation()),
                    answers.apply(before.openDefinition(), other.openDefinition()),
                    merged);
        }
        return result;
    }

    private static OpennessAnswer worse(OpennessAnswer one, OpennessAnswer other) {
        return other.openness().compareTo(one.openness()) > 0 ? other : one;
    }

    private static OpennessAnswer better(OpennessAnswer one, OpennessAnswer other) {
        return other.openness().compareTo(one.openness()) < 0 ? other : one;
    }

    private static FiveRAnswer worse(FiveRAnswer one, FiveRAnswer other) {
        return other.grant().compareTo(one.grant()) > 0 ? other : one;
    }

    private static FiveRAnswer better(FiveRAnswer one, FiveRAnswer other) {
        return other.grant().compareTo(one.grant()) < 0 ? other : one;
    }

    /** What every candidate answers, with the reasons that all of them give. */
    private static OpennessAssessment common(Recognition.Ambiguous ambiguous) {
        List<License> candidates = ambiguous.candidates();
        String known = ambiguous.family();
        String name = known == null
                ? candidates.stream().map(License::family).distinct().collect(Collectors.joining(" / "))
                : known;
        Map<Facts, OpennessAssessment> alike = new LinkedHashMap<>();
        for (License candidate : candidates) {
            alike.computeIfAbsent(Facts.of(candidate), facts -> OpennessAssessment.named(candidate, name));
        }
        List<OpennessAssessment> all = List.copyOf(alike.values());
        Map<FiveR, FiveRAnswer> uses = new EnumMap<>(FiveR.class);
        for (FiveR use : FiveR.values()) {
            List<FiveRAnswer> answers = all.stream().map(one -> one.use(use)).toList();
            uses.put(
                    use,
                    agree(answers, FiveRAnswer::grant)
                            ? new FiveRAnswer(answers.get(0).grant(), shared(answers, FiveRAnswer::reasons))
                            : new FiveRAnswer(Grant.UNDETERMINED, depends(FiveRGrid.clause(use))));
        }
        return new OpennessAssessment(
                common(all.stream().map(OpennessAssessment::recommendation).toList(), RECOMMENDATION_2019.clause("2")),
                common(
                        all.stream().map(OpennessAssessment::openDefinition).toList(),
                        OPEN_DEFINITION_2_1.clause("1.1")),
                uses);
    }

    private static OpennessAnswer common(List<OpennessAnswer> answers, ClauseRef clause) {
        OpennessAnswer first = answers.get(0);
        return agree(answers, OpennessAnswer::openness)
                ? new OpennessAnswer(first.definition(), first.openness(), shared(answers, OpennessAnswer::reasons))
                : new OpennessAnswer(first.definition(), Openness.UNDETERMINED, depends(clause));
    }

    private static <A> boolean agree(List<A> answers, Function<A, Object> answer) {
        return answers.stream().map(answer).distinct().count() == 1;
    }

    private static <A> List<Reason> shared(List<A> answers, Function<A, List<Reason>> reasons) {
        Set<Reason> shared = new LinkedHashSet<>(reasons.apply(answers.get(0)));
        for (A answer : answers) {
            shared.retainAll(reasons.apply(answer));
        }
        return shared.isEmpty() ? reasons.apply(answers.get(0)) : List.copyOf(shared);
    }

    private static List<Reason> depends(ClauseRef clause) {
        return List.of(Reason.of("openness.depends", clause));
    }

    /** All that the answers are read off: of a hundred versions and ports, a few differ in it. */
    private record Facts(
            LicenseKind kind,
            LicenseTerms terms,
            UnmodifiableParts parts,
            boolean unsettled,
            boolean privately,
            OpenDefinitionList.@Nullable Entry listed,
            boolean software) {
        static Facts of(License license) {
            return new Facts(
                    license.kind(),
                    license.terms(),
                    UnmodifiableParts.of(license),
                    CopyrightStatus.isUnsettled(license),
                    FiveRGrid.permitsPrivateAdaptation(license),
                    OpenDefinitionList.find(license),
                    OpenDefinitionList.isSoftware(license));
        }
    }
}
