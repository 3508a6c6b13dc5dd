package org.oer4j.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.oer4j.monitoring.SampleRecords.FRANCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.oer4j.conformance.Thresholds;
import org.oer4j.implementation.ImplementationRecord;
import org.oer4j.monitoring.Coverage.Rows;
import org.oer4j.monitoring.MonitoringSummary.Question;

class MonitoringSummaryTest {
    private static final Respondents SILENCE = Respondents.of(1, List.of());

    @Provide
    Arbitrary<List<ImplementationRecord>> records() {
        return SampleRecords.records();
    }

    @Provide
    Arbitrary<Respondents> respondents() {
        return SampleRecords.respondents();
    }

    @Property(tries = 100)
    void isWhatEachAnalysisSaysByItselfHoweverTheRecordsAreDivided(
            @ForAll("records") List<ImplementationRecord> records,
            @ForAll("respondents") Respondents respondents,
            @ForAll @IntRange(min = 1, max = 4) int parts,
            @ForAll long seed) {
        Thresholds thresholds = Thresholds.proposed();
        List<MonitoringSummary.Collector> collectors = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            collectors.add(MonitoringSummary.collector());
        }
        List<ImplementationRecord> other = SampleRecords.shuffled(records, seed);
        for (int i = 0; i < other.size(); i++) {
            collectors.get(i % parts).accept(other.get(i));
        }
        MonitoringSummary summary = SampleRecords.shuffled(collectors, seed).stream()
                .reduce(MonitoringSummary.Collector::combine)
                .orElseThrow()
                .result(new Question(respondents, Set.of(FRANCE), thresholds, 10));

        assertThat(summary.statistics()).isEqualTo(RecordStatistics.of(records));
        assertThat(summary.duplicates()).isEqualTo(Duplicates.of(records, thresholds, 10));
        for (Rows rows : Rows.values()) {
            Coverage.Collector alone = Coverage.collector(rows);
            records.forEach(alone::accept);
            assertThat(summary.coverage(rows)).isEqualTo(alone.result(respondents, Set.of(FRANCE)));
        }
        assertThat(summary.coverage(Rows.COUNTRY).codes()).contains("FR");
    }

    @Test
    void ofNothingSaysNothing() {
        MonitoringSummary summary =
                MonitoringSummary.collector().result(new Question(SILENCE, Set.of(), Thresholds.proposed(), 1));
        assertThat(summary.statistics().records()).isZero();
        assertThat(summary.coverage(Rows.COUNTRY).cells()).isEmpty();
        assertThat(summary.coverage(Rows.REGION).cells())
                .isNotEmpty()
                .allMatch(cell -> cell.status() == Coverage.Status.NOT_REPORTED);
        assertThat(summary.duplicates().pairs()).isEmpty();
    }

    @Test
    void refusesWhatHasNoMeaning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Question(SILENCE, Set.of(), Thresholds.proposed(), 0))
                .withMessage("the most pairs are 0, expected at least one");
        MonitoringSummary empty =
                MonitoringSummary.collector().result(new Question(SILENCE, Set.of(), Thresholds.proposed(), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MonitoringSummary(empty.statistics(), Map.of(), empty.duplicates()))
                .withMessageContaining("expected");
    }
}
