package org.oer4j.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.oer4j.implementation.BeneficiaryCount;
import org.oer4j.implementation.General;
import org.oer4j.implementation.ImplementationRecord;
import org.oer4j.implementation.Milestone;
import org.oer4j.implementation.Scope;
import org.oer4j.monitoring.RecordStatistics.BeneficiaryStatistics;
import org.oer4j.monitoring.RecordStatistics.Dimension;
import org.oer4j.monitoring.RecordStatistics.Disaggregation;
import org.oer4j.monitoring.RecordStatistics.MilestoneStatistics;
import org.oer4j.place.CountryCode;
import org.oer4j.text.LanguageTag;

/** What is counted of records. All of it adds up, so the order in which it is added makes no difference. */
final class RecordCount {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private long records;
    private long evidenced;
    private final Set<CountryCode> countries = new HashSet<>();
    private final Set<String> languages = new HashSet<>();
    private final Map<Dimension, Values> values = new EnumMap<>(Dimension.class);
    private final MoneyTotals.Collector money = new MoneyTotals.Collector();
    private long planned;
    private long milestones;
    private long done;
    private long shares;
    private final Map<Category, People> people = new HashMap<>();

    RecordCount() {
        for (Dimension dimension : Dimension.values()) {
            values.put(dimension, new Values());
        }
    }

    void add(CountedRecord counted) {
        ImplementationRecord record = counted.record();
        records++;
        evidenced += record.appraisal().evidence().isEmpty() ? 0 : 1;
        countries.addAll(counted.countries());
        for (LanguageTag language : record.scope().languages()) {
            languages.add(language.value());
        }
        values.forEach((dimension, count) -> count.add(values(dimension, counted)));
        money.accept(counted.money());
        addMilestones(record.progress().milestones());
        record.results().beneficiaries().forEach(this::addPeople);
    }

    private static Collection<String> values(Dimension dimension, CountedRecord counted) {
        ImplementationRecord record = counted.record();
        Scope scope = record.scope();
        return switch (dimension) {
            case AREA -> names(Placing.areasOf(record));
            case LEVEL -> name(scope.level());
            case REGION -> names(counted.regions());
            case KIND -> {
                General.Kind kind = record.general().kind();
                yield kind == null ? Set.of() : Set.of(kind.code());
            }
            case STATUS -> name(record.progress().status());
            case COMPLETION -> name(counted.degree());
            case ATTRIBUTION -> name(record.alignment().attribution());
            case LANGUAGE -> scope.languages().stream().map(LanguageTag::value).toList();
            case SECTOR -> names(scope.sectors());
            case EDUCATION_LEVEL -> scope.educationLevels();
            case STAKEHOLDER_GROUP -> Placing.stakeholderGroups(record);
            case PRIORITY_GROUP -> scope.priorityGroups();
            case DELIVERY -> names(scope.delivery());
            case SDG_TARGET -> record.alignment().sdgTargets();
        };
    }

    private static Set<String> name(@Nullable Enum<?> constant) {
        return constant == null ? Set.of() : Set.of(constant.name());
    }

    private static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().<String>map(Enum::name).toList();
    }

    private void addMilestones(List<Milestone> steps) {
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal finished = BigDecimal.ZERO;
        for (Milestone step : steps) {
            BigDecimal weight = step.weight() == null ? BigDecimal.ONE : step.weight();
            all = all.add(weight);
            milestones++;
            if (step.isDone()) {
                finished = finished.add(weight);
                done++;
            }
        }
        if (all.signum() > 0) {
            planned++;
            shares += finished.multiply(MILLION)
                    .divide(all, 0, RoundingMode.HALF_UP)
                    .longValueExact();
        }
    }

    private void addPeople(BeneficiaryCount count) {
        BeneficiaryCount.Measured measured = count.measured();
        people.computeIfAbsent(
                        new Category(count.category(), measured == null ? null : measured.code()), any -> new People())
                .add(count);
    }

    void add(RecordCount other) {
        records += other.records;
        evidenced += other.evidenced;
        countries.addAll(other.countries);
        languages.addAll(other.languages);
        other.values.forEach((dimension, count) -> values.merge(dimension, count, Values::plus));
        money.combine(other.money);
        planned += other.planned;
        milestones += other.milestones;
        done += other.done;
        shares += other.shares;
        other.people.forEach((category, count) ->
                people.computeIfAbsent(category, any -> new People()).add(count));
    }

    RecordStatistics result() {
        Map<Dimension, Disaggregation> byDimension = new EnumMap<>(Dimension.class);
        values.forEach((dimension, count) -> byDimension.put(dimension, count.result(records)));
        List<BeneficiaryStatistics> beneficiaries = new ArrayList<>();
        people.forEach((category, count) -> beneficiaries.add(count.result(category)));
        return new RecordStatistics(
                records,
                evidenced,
                new TreeSet<>(countries),
                new TreeSet<>(languages),
                byDimension,
                money.result(),
                new MilestoneStatistics(planned, milestones, done, shares),
                beneficiaries);
    }

    /** How often the values of a dimension occur. */
    private static final class Values {
        private final Map<String, Long> counts = new HashMap<>();
        private long unknown;

        void add(Collection<String> values) {
            if (values.isEmpty()) {
                unknown++;
            }
            (values.size() < 2 ? values : new LinkedHashSet<>(values))
                    .forEach(value -> counts.merge(value, 1L, Long::sum));
        }

        Values plus(Values other) {
            unknown += other.unknown;
            other.counts.forEach((value, count) -> counts.merge(value, count, Long::sum));
            return this;
        }

        Disaggregation result(long whole) {
            return new Disaggregation(whole, new TreeMap<>(counts), unknown, new TreeSet<>());
        }
    }

    private record Category(String code, @Nullable String measured) {}

    /** How many people of a category there are, and what is known of them. */
    private static final class People {
        private long total;
        private long estimated;
        private final Map<String, Parts> breakdowns = new HashMap<>();

        void add(BeneficiaryCount count) {
            total += count.total();
            estimated += count.estimate() ? count.total() : 0;
            Set<String> given = new HashSet<>();
            for (BeneficiaryCount.Breakdown breakdown : count.breakdowns()) {
                // a second breakdown by the same dimension says the same once more
                if (given.add(breakdown.dimension().code())) {
                    breakdowns
                            .computeIfAbsent(breakdown.dimension().code(), any -> new Parts())
                            .add(breakdown, count.total());
                }
            }
        }

        void add(People other) {
            total += other.total;
            estimated += other.estimated;
            other.breakdowns.forEach((dimension, parts) ->
                    breakdowns.computeIfAbsent(dimension, any -> new Parts()).add(parts));
        }

        BeneficiaryStatistics result(Category category) {
            SortedMap<String, Disaggregation> parts = new TreeMap<>();
            breakdowns.forEach((dimension, part) -> parts.put(dimension, part.result(total)));
            return new BeneficiaryStatistics(category.code(), category.measured(), total, estimated, parts);
        }
    }

    /** The people of a category by the values of one dimension. */
    private static final class Parts {
        private final Map<String, Long> counts = new HashMap<>();
        private long known;

        void add(BeneficiaryCount.Breakdown breakdown, long total) {
            breakdown.counts().forEach((value, count) -> counts.merge(value, count, Long::sum));
            known += known(breakdown, total);
        }

        /** Of how many the value is known; where values overlap or nothing is said of the rest, at most the sum of them. */
        private static long known(BeneficiaryCount.Breakdown breakdown, long total) {
            Long unknown = breakdown.unknown();
            if (unknown != null) {
                return Math.max(0, total - unknown);
            }
            long sum = breakdown.counts().values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            return breakdown.complete() ? total : Math.min(total, sum);
        }

        void add(Parts other) {
            known += other.known;
            other.counts.forEach((value, count) -> counts.merge(value, count, Long::sum));
        }

        Disaggregation result(long total) {
            return new Disaggregation(total, new TreeMap<>(counts), total - known, new TreeSet<>());
        }
    }
}
