package org.oer4j.examples.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.oer4j.json.jackson3.OerJson;
import org.oer4j.place.UnescoRegion;

class ExampleMonitoringTest {
    @Test
    void theShippedFilesAreWhatTheGeneratorMakes() throws IOException {
        OerJson json = OerJson.create();
        try (InputStream in = new GZIPInputStream(
                Files.newInputStream(ExampleMonitoring.FOLDER.resolve(ExampleMonitoring.REPORTS)))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(ExampleMonitoring.reports(json));
        }
        assertThat(ExampleMonitoring.FOLDER.resolve(ExampleMonitoring.RECORDS))
                .content()
                .isEqualTo(ExampleMonitoring.records(json));
    }

    @Test
    void everyRegionHasRespondentsInEveryCycleAndEveryReportSaysThatItIsAnExample() {
        for (int cycle = 0; cycle < ExampleMonitoring.CYCLES; cycle++) {
            Set<UnescoRegion> regions = EnumSet.noneOf(UnescoRegion.class);
            ExampleMonitoring.respondents(cycle).forEach(country -> regions.addAll(country.regions()));
            assertThat(ExampleMonitoring.respondents(cycle))
                    .hasSizeGreaterThan(30)
                    .doesNotHaveDuplicates();
            assertThat(regions).containsExactly(UnescoRegion.values());
        }
        assertThat(ExampleMonitoring.reports())
                .hasSizeGreaterThan(200)
                .allMatch(report -> report.id().startsWith("example:"));
    }
}
