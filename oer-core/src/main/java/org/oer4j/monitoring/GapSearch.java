package org.oer4j.monitoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.oer4j.commitment.Commitment;
import org.oer4j.implementation.Progress;
import org.oer4j.monitoring.Coverage.Cell;
import org.oer4j.monitoring.Coverage.Rows;
import org.oer4j.monitoring.Coverage.Status;
import org.oer4j.monitoring.GapAnalysis.Gap;
import org.oer4j.monitoring.GapAnalysis.Kind;
import org.oer4j.place.CountryCode;
import org.oer4j.place.UnescoRegion;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.support.SupportMatches;
import org.oer4j.support.SupportNeed;

/** Reads the gaps from a table, and what is pressing from the needs. */
final class GapSearch {
    private static final int HUNDRED = 100;

    private final Coverage coverage;
    private final Map<String, Map<ProvisionRef, Cell>> cells = new LinkedHashMap<>();
    private final Map<ProvisionRef, Integer> uncovered = new HashMap<>();
    private final Map<String, SupportNeed> waiting = new HashMap<>();
    private final Map<String, Map<ProvisionRef, Integer>> pressing = new HashMap<>();
    private final List<Gap> gaps = new ArrayList<>();

    GapSearch(Coverage coverage, Collection<SupportNeed> needs) {
        this.coverage = coverage;
        for (Cell cell : coverage.cells()) {
            cells.computeIfAbsent(cell.row(), any -> new HashMap<>()).put(cell.column(), cell);
        }
        for (ProvisionRef column : Coverage.columns()) {
            uncovered.put(column, HUNDRED - covered(coverage, column));
        }
        for (SupportNeed need : needs) {
            if (need.isWaiting()) {
                waiting.put(need.id(), need);
                press(need);
            }
        }
    }

    private static int covered(Coverage coverage, ProvisionRef column) {
        return coverage.percentOfRespondents(column, 0)
                .map(BigDecimal::intValueExact)
                .orElse(0);
    }

    private void press(SupportNeed need) {
        Integer priority = need.priority();
        int weight = priority == null ? 1 : SupportNeed.LEAST_PRESSING + 1 - priority;
        for (String row : rows(need)) {
            for (ProvisionRef provision : need.provisions()) {
                pressing.computeIfAbsent(row, any -> new HashMap<>()).merge(provision, weight, Math::max);
            }
        }
    }

    private Set<String> rows(SupportNeed need) {
        Set<CountryCode> countries = new TreeSet<>(need.reach().countries());
        SupportNeed.Voice voice = need.voice();
        if (countries.isEmpty() && need.reach().regions().isEmpty() && voice != null) {
            CountryCode country = voice.country() == null ? Placing.country(voice.agent()) : voice.country();
            countries.addAll(country == null ? Set.of() : Set.of(country));
        }
        Set<String> rows = rows(countries, need.reach().regions());
        return rows.isEmpty() ? Set.of(GapAnalysis.EVERYWHERE) : rows;
    }

    /** The rows of places; none where a row is no place. */
    private Set<String> rows(Set<CountryCode> countries, Collection<UnescoRegion> regions) {
        Set<String> rows = new TreeSet<>();
        if (coverage.rows() == Rows.COUNTRY) {
            countries.forEach(country -> rows.add(country.value()));
        } else if (coverage.rows() == Rows.REGION) {
            regions.forEach(region -> rows.add(region.name()));
            countries.forEach(country -> country.regions().forEach(region -> rows.add(region.name())));
        }
        return rows;
    }

    /** What the cells say: actions that nobody does, or that are done without evidence. */
    void cells() {
        for (ProvisionRef column : Coverage.columns()) {
            boolean isItem = !column.item().isEmpty();
            if (isItem
                    && !coverage.respondents().countries().isEmpty()
                    && uncovered(column) == HUNDRED
                    && isBare(column)) {
                add(Kind.NEVER_ADDRESSED, GapAnalysis.EVERYWHERE, column, List.of());
            }
            for (Map<ProvisionRef, Cell> row : cells.values()) {
                Cell cell = Objects.requireNonNull(row.get(column), "every row has every column");
                if (isItem && cell.status() == Status.NONE) {
                    add(Kind.NO_RECORD, cell.row(), column, List.of());
                } else if (cell.status() == Status.ACTION && cell.evidenced() == 0) {
                    add(Kind.NO_EVIDENCE, cell.row(), column, List.of());
                }
            }
        }
    }

    /** Whether no respondent has a record, not even one among very many. */
    private boolean isBare(ProvisionRef column) {
        return cells.values().stream()
                .map(row -> row.get(column))
                .allMatch(
                        cell -> cell == null || cell.countries().stream().noneMatch(coverage.respondents()::contains));
    }

    void commitments(Collection<Commitment> commitments) {
        Map<String, Map<ProvisionRef, SortedSet<String>>> without = new HashMap<>();
        for (Commitment commitment : commitments) {
            Progress.Status status = commitment.progress().status();
            if (status == Progress.Status.CANCELLED || status == Progress.Status.DISCONTINUED) {
                continue;
            }
            for (String row : rows(commitment)) {
                for (ProvisionRef provision : commitment.undertaking().provisions()) {
                    if (!isDone(row, provision)) {
                        without.computeIfAbsent(row, any -> new HashMap<>())
                                .computeIfAbsent(provision, any -> new TreeSet<>())
                                .add(commitment.id());
                    }
                }
            }
        }
        without.forEach((row, provisions) -> provisions.forEach(
                (provision, ids) -> add(Kind.COMMITMENT_WITHOUT_RECORD, row, provision, List.copyOf(ids))));
    }

    private Set<String> rows(Commitment commitment) {
        Commitment.Undertaking undertaking = commitment.undertaking();
        if (coverage.rows() == Rows.LEVEL) {
            return undertaking.level() == null
                    ? Set.of()
                    : Set.of(undertaking.level().name());
        }
        CountryCode country =
                undertaking.country() == null ? Placing.country(undertaking.owner()) : undertaking.country();
        return country == null ? Set.of() : rows(Set.of(country), List.of());
    }

    private boolean isDone(String row, ProvisionRef provision) {
        Cell cell = cell(row, provision);
        return cell != null && cell.status() == Status.ACTION;
    }

    void unmet(SupportMatches matches) {
        for (SupportMatches.UnmetNeed unmet : matches.unmet()) {
            SupportNeed need = Objects.requireNonNull(waiting.get(unmet.need()), "an unmet need is waited for");
            for (String row : rows(need)) {
                for (ProvisionRef provision : need.provisions()) {
                    add(Kind.NEED_UNMET, row, provision, List.of(need.id()));
                }
                if (need.provisions().isEmpty()) {
                    add(Kind.NEED_UNMET, row, null, List.of(need.id()));
                }
            }
        }
    }

    private void add(Kind kind, String row, @Nullable ProvisionRef provision, List<String> ids) {
        Cell cell = provision == null ? null : cell(row, provision);
        int score = provision == null ? 0 : (1 + pressing(row, provision)) * uncovered(provision);
        gaps.add(new Gap(kind, row, provision, cell == null ? null : cell.status(), ids, score));
    }

    private @Nullable Cell cell(String row, ProvisionRef provision) {
        return cells.getOrDefault(row, Map.of()).get(provision);
    }

    private int uncovered(ProvisionRef provision) {
        return uncovered.getOrDefault(provision, HUNDRED);
    }

    /** The most pressing need of a row, or of everywhere, for the provision, for its area as a whole, or for a part. */
    private int pressing(String row, ProvisionRef provision) {
        int most = 0;
        for (String place :
                row.equals(GapAnalysis.EVERYWHERE) ? pressing.keySet() : Set.of(row, GapAnalysis.EVERYWHERE)) {
            for (Map.Entry<ProvisionRef, Integer> need :
                    pressing.getOrDefault(place, Map.of()).entrySet()) {
                if (concerns(need.getKey(), provision)) {
                    most = Math.max(most, need.getValue());
                }
            }
        }
        return most;
    }

    private static boolean concerns(ProvisionRef needed, ProvisionRef provision) {
        if (needed.equals(provision)) {
            return true;
        }
        AreaOfAction area = Placing.area(needed);
        boolean oneIsWhole = needed.item().isEmpty() || provision.item().isEmpty();
        return area != null && oneIsWhole && area == Placing.area(provision);
    }

    List<Gap> gaps() {
        return gaps.stream().sorted(Gap.HIGHEST_FIRST).toList();
    }

    SortedSet<String> silent() {
        SortedSet<String> silent = new TreeSet<>();
        coverage.cells().stream().filter(cell -> cell.respondents() == 0).forEach(cell -> silent.add(cell.row()));
        return silent;
    }
}
