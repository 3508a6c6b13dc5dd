package org.oer4j.implementation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.Instrument;
import org.oer4j.conformance.CheckContext;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.implementation.Alignment.Attribution;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.recommendation.Provision;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.recommendation.Provisions;
import org.oer4j.recommendation.Recommendation;

/** The rules about areas, actions and what came about through the Recommendation. */
final class AlignmentRules {
    private static final String OBJECTIVES = "9";

    private AlignmentRules() {}

    static List<ObjectRule<?>> overRecords() {
        return List.of(
                new PartRule<>(
                        RuleId.of("V07"), ImplementationRecord.class, record -> record, AlignmentRules::beganBefore),
                new PartRule<>(
                        RuleId.of("V22"),
                        ImplementationRecord.class,
                        ImplementationRecord::alignment,
                        AlignmentRules::areaWithoutAction));
    }

    /** Arguments: the start, the day of adoption. */
    private static void beganBefore(ImplementationRecord record, CheckContext context, PartRule.Answer answer) {
        LocalDate adopted = Recommendation.of2019().adoption().on();
        if (adopted != null && record.alignment().attribution() == Attribution.BECAUSE_OF_RECOMMENDATION) {
            record.progress()
                    .findStart()
                    .filter(start -> start.isCertainlyBefore(adopted))
                    .ifPresent(start -> answer.found("/attribution", start.toString(), adopted.toString()));
        }
    }

    /** Argument: the Roman number of the area. */
    private static void areaWithoutAction(Alignment alignment, CheckContext context, PartRule.Answer answer) {
        for (int i = 0; i < alignment.areas().size(); i++) {
            AreaOfAction area = alignment.areas().get(i);
            if (alignment.actions().stream().noneMatch(action -> mayServe(action, area))) {
                answer.found("/areas/" + i, area.roman());
            }
        }
    }

    /** Of an action of a text that this library does not know nobody knows the area. */
    private static boolean mayServe(ProvisionRef action, AreaOfAction area) {
        Optional<Provision> provision = provision(action);
        return provision.isEmpty() || (provision.get().area() == area && !isNoAction(provision.get()));
    }

    private static boolean isNoAction(Provision provision) {
        return provision.ref().item().isEmpty() || provision.ref().place().equals(OBJECTIVES);
    }

    private static @Nullable AreaOfAction area(ProvisionRef ref) {
        return provision(ref).map(Provision::area).orElse(null);
    }

    private static Optional<Provision> provision(ProvisionRef ref) {
        return Provisions.ofInstrument(ref.instrument()).flatMap(known -> known.find(ref));
    }

    /** An action is an item of an area's own paragraph or of the one on monitoring, no area, objective or definition. */
    static final class ActionIsAction extends FieldsRule<Alignment> {
        ActionIsAction() {
            super(RuleId.of("implementation.not-an-action"), Alignment.class);
        }

        @Override
        public void check(Alignment alignment, LocalDate today, Consumer<String> fields) {
            for (int i = 0; i < alignment.actions().size(); i++) {
                if (provision(alignment.actions().get(i))
                        .filter(AlignmentRules::isNoAction)
                        .isPresent()) {
                    fields.accept("actions[" + i + "]");
                }
            }
        }
    }

    /** An action belongs to one of the areas. */
    static final class ActionInItsArea extends FieldsRule<Alignment> {
        ActionInItsArea() {
            super(RuleId.of("V21"), Alignment.class);
        }

        @Override
        public void check(Alignment alignment, LocalDate today, Consumer<String> fields) {
            for (int i = 0; i < alignment.actions().size(); i++) {
                AreaOfAction area = area(alignment.actions().get(i));
                if (area != null && !alignment.areas().contains(area)) {
                    fields.accept("actions[" + i + "]");
                }
            }
        }
    }

    /** No area is given twice; for the actions {@code @ExistingProvisions} says so. */
    static final class AreasOnce extends FieldsRule<Alignment> {
        AreasOnce() {
            super(RuleId.of("V23"), Alignment.class);
        }

        @Override
        public void check(Alignment alignment, LocalDate today, Consumer<String> fields) {
            repeated("areas", alignment.areas(), fields);
        }
    }

    static void repeated(String field, List<?> values, Consumer<String> fields) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (!seen.add(values.get(i))) {
                fields.accept(field + "[" + i + "]");
            }
        }
    }

    /** All references are to the instrument that the record names. */
    static final class OneInstrument extends FieldsRule<Alignment> {
        OneInstrument() {
            super(RuleId.of("V24"), Alignment.class);
        }

        @Override
        public void check(Alignment alignment, LocalDate today, Consumer<String> fields) {
            if (!Instrument.isCode(alignment.instrument())) {
                fields.accept("instrument");
            }
            for (int i = 0; i < alignment.actions().size(); i++) {
                if (!alignment.actions().get(i).instrument().equals(alignment.instrument())) {
                    fields.accept("actions[" + i + "]");
                }
            }
        }
    }
}
