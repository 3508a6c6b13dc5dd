package org.oer4j.implementation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.CheckContext;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.implementation.Indicator.Measure;
import org.oer4j.implementation.Indicator.Measurement;
import org.oer4j.time.PartialDate;

/** The rules about indicators. Values are compared only with those of the same disaggregation. */
final class IndicatorRules {
    private static final String FACTOR = "implementation.indicator-factor";

    private IndicatorRules() {}

    static List<ObjectRule<?>> overRecords() {
        return List.of(
                new PartRule<>(
                        RuleId.of("V45"),
                        ImplementationRecord.class,
                        record -> record.results().indicators(),
                        IndicatorRules::againstItsDirection),
                new PartRule<>(
                        RuleId.of("V46"),
                        ImplementationRecord.class,
                        record -> record.results().indicators(),
                        IndicatorRules::farOff));
    }

    /** Arguments: the baseline, the target. */
    private static void againstItsDirection(List<Indicator> indicators, CheckContext context, PartRule.Answer answer) {
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            Boolean ascending = indicator.ascending();
            for (int t = 0; t < indicator.targets().size() && ascending != null; t++) {
                BigDecimal target = indicator.targets().get(t).value();
                BigDecimal baseline = sameAs(indicator.targets().get(t), indicator.baselines())
                        .map(Measurement::value)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
                if (target != null && baseline != null && target.compareTo(baseline) * (ascending ? 1 : -1) < 0) {
                    answer.found(
                            "/indicators/" + i + "/targets/" + t + "/value",
                            baseline.toPlainString(),
                            target.toPlainString());
                }
            }
        }
    }

    /** Arguments: the value, the factor. */
    private static void farOff(List<Indicator> indicators, CheckContext context, PartRule.Answer answer) {
        BigDecimal factor = BigDecimal.valueOf(context.thresholds().get(FACTOR));
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            for (int o = 0; o < indicator.observations().size(); o++) {
                BigDecimal value = indicator.observations().get(o).value();
                if (value != null
                        && isFarOff(value, indicator, indicator.observations().get(o), factor)) {
                    answer.found(
                            "/indicators/" + i + "/observations/" + o + "/value",
                            value.toPlainString(),
                            factor.toPlainString());
                }
            }
        }
    }

    /** A factor says something only between numbers above zero, and an interval has two ends. */
    private static boolean isFarOff(BigDecimal value, Indicator indicator, Measurement of, BigDecimal factor) {
        List<BigDecimal> baselines = values(sameAs(of, indicator.baselines()));
        List<BigDecimal> targets = values(sameAs(of, indicator.targets()));
        if (baselines.isEmpty() || targets.isEmpty()) {
            return false;
        }
        List<BigDecimal> ends =
                Stream.concat(baselines.stream(), targets.stream()).sorted().toList();
        BigDecimal low = ends.get(0);
        BigDecimal high = ends.get(ends.size() - 1);
        return (high.signum() > 0 && value.compareTo(high.multiply(factor)) > 0)
                || (low.signum() > 0 && value.multiply(factor).compareTo(low) < 0);
    }

    private static List<BigDecimal> values(Stream<Measurement> measurements) {
        return measurements.flatMap(one -> Stream.ofNullable(one.value())).toList();
    }

    private static Stream<Measurement> sameAs(Measurement of, List<Measurement> among) {
        return among.stream().filter(one -> one.dimensions().equals(of.dimensions()));
    }

    /** Percentages lie between 0 and 100. */
    static final class PercentagesInRange extends FieldsRule<Indicator> {
        PercentagesInRange() {
            super(RuleId.of("V40"), Indicator.class);
        }

        @Override
        public void check(Indicator indicator, LocalDate today, Consumer<String> fields) {
            if (indicator.measure() == Measure.PERCENTAGE) {
                outside("baselines", indicator.baselines(), fields);
                outside("targets", indicator.targets(), fields);
                outside("observations", indicator.observations(), fields);
            }
        }

        private static void outside(String field, List<Measurement> measurements, Consumer<String> fields) {
            for (int i = 0; i < measurements.size(); i++) {
                if (!ShareRules.isPercentage(measurements.get(i).value())) {
                    fields.accept(field + "[" + i + "].value");
                }
            }
        }
    }

    /** A part is not more than the whole, and neither is below zero. */
    static final class PartOfWhole extends FieldsRule<Indicator.Ratio> {
        PartOfWhole() {
            super(RuleId.of("V41"), Indicator.Ratio.class);
        }

        @Override
        public void check(Indicator.Ratio ratio, LocalDate today, Consumer<String> fields) {
            if (ratio.denominator().signum() < 0) {
                fields.accept("denominator");
            }
            if (ratio.numerator().signum() < 0 || ratio.numerator().compareTo(ratio.denominator()) > 0) {
                fields.accept("numerator");
            }
        }
    }

    /** A target is not set for a time before the baseline. */
    static final class TargetAfterBaseline extends FieldsRule<Indicator> {
        TargetAfterBaseline() {
            super(RuleId.of("V47"), Indicator.class);
        }

        @Override
        public void check(Indicator indicator, LocalDate today, Consumer<String> fields) {
            for (int i = 0; i < indicator.targets().size(); i++) {
                Measurement target = indicator.targets().get(i);
                PartialDate end = end(target);
                boolean before = sameAs(target, indicator.baselines())
                        .anyMatch(baseline -> ProgressRules.isBefore(end, start(baseline)));
                if (before) {
                    fields.accept("targets[" + i + "]." + (target.date() == null ? "period" : "date"));
                }
            }
        }

        private static @Nullable PartialDate start(Measurement measurement) {
            return measurement.date() == null && measurement.period() != null
                    ? measurement.period().start()
                    : measurement.date();
        }

        private static @Nullable PartialDate end(Measurement measurement) {
            return measurement.date() == null && measurement.period() != null
                    ? measurement.period().end()
                    : measurement.date();
        }
    }
}
