package org.oer4j.examples.benchmarks.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.oer4j.examples.benchmarks.generator.RepositorySettings.Form;

/** A repository is what its settings say, and its manifest is the whole truth about it. */
class RepositoryGeneratorTest {
    /** A repository in memory. */
    private record Repository(String text, List<String> lines, List<String> rows) {
        static Repository of(RepositorySettings settings) throws IOException {
            ByteArrayOutputStream records = new ByteArrayOutputStream();
            StringBuilder manifest = new StringBuilder();
            RepositoryGenerator.of(settings).write(records, manifest);
            String text = records.toString(StandardCharsets.UTF_8);
            List<String> rows = manifest.toString().lines().toList();
            assertThat(rows.get(0)).isEqualTo(Violation.HEADER);
            return new Repository(text, text.lines().toList(), rows.subList(1, rows.size()));
        }

        Set<String> readings() {
            Set<String> readings = new TreeSet<>();
            rows.forEach(row -> assertThat(readings.add(SlowReader.row(row)))
                    .as("no row twice: %s", row)
                    .isTrue());
            return readings;
        }
    }

    private static RepositorySettings small(long seed, long records, double errorRate) {
        return new RepositorySettings(seed, records, errorRate, RepositorySettings.everyKind(), 0.6, 1, 0, Form.SMALL);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1000, 0.05",
        "2, 1000, 0.2",
        "3, 1024, 0.01",
        "4, 20000, 0.1",
        "5, 20000, 0.001",
        "6, 5000, 0",
        "7, 3, 0.2",
        "8, 1031, 0.2",
        "9, 0, 0.1"
    })
    void whatTheManifestSaysIsInTheRecordsAndNothingElse(long seed, long records, double errorRate) throws IOException {
        Repository repository = Repository.of(RepositorySettings.of(seed, records, errorRate));
        SlowReader reader = new SlowReader(false);

        assertThat(repository.lines()).hasSize((int) records);
        assertThat(reader.read(repository.lines())).containsExactlyInAnyOrderElementsOf(repository.readings());
        if (records > 100) {
            assertThat(reader.adaptations()).isGreaterThan((int) records / 5);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1000, 0.05", "2, 20000, 0.2", "3, 20000, 0"})
    void soItIsInSmallRecords(long seed, long records, double errorRate) throws IOException {
        Repository repository = Repository.of(small(seed, records, errorRate));

        assertThat(repository.lines()).hasSize((int) records);
        assertThat(new SlowReader(true).read(repository.lines()))
                .containsExactlyInAnyOrderElementsOf(repository.readings());
    }

    @Test
    void everyKindIsPlantedAndEveryRowOfTheTableHasItsTurn() throws IOException {
        Repository repository = Repository.of(RepositorySettings.of(1, 25_000, 0.1));

        Map<String, Long> byKind = repository.rows().stream()
                .map(row -> row.split("\t", -1)[1])
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(byKind).hasSize(ViolationKind.values().length);
        assertThat(byKind.get("cycle")).isCloseTo(2_500 / byKind.size(), within(1L));

        Set<String> forbidden = repository.rows().stream()
                .map(row -> row.split("\t", -1))
                .filter(columns -> columns[1].equals("lineage-forbidden"))
                .map(columns -> columns[5])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(forbidden)
                .containsExactlyInAnyOrderElementsOf(Licenses.load().forbidden().stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void onlyTheKindsAskedForArePlantedAndInTheirProportions() throws IOException {
        Repository repository = Repository.of(new RepositorySettings(
                1, 20_000, 0.1, Map.of(ViolationKind.CYCLE, 3, ViolationKind.LICENSE_MISSING, 1), 0.3, 1, 0, Form.AMB));

        assertThat(repository.rows().stream()
                        .map(row -> row.split("\t", -1)[1])
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())))
                .containsOnlyKeys("cycle", "license-missing")
                .satisfies(counts -> assertThat(counts.get("cycle")).isCloseTo(1_500, within(2L)));
    }

    @ParameterizedTest
    @CsvSource({"1000, 0.05", "100000, 0.001", "100000, 0.05", "30000, 0.2"})
    void asMuchIsPlantedAsAskedFor(int records, double errorRate) throws IOException {
        long plantings = Repository.of(small(11, records, errorRate)).rows().stream()
                .map(row -> row.substring(row.lastIndexOf('\t')))
                .distinct()
                .count();
        assertThat((double) plantings).isCloseTo(records * errorRate, within(1.0));
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        RepositorySettings settings = RepositorySettings.of(42, 3_000, 0.05);
        Repository one = Repository.of(settings);

        assertThat(Repository.of(settings)).isEqualTo(one);
        assertThat(Repository.of(RepositorySettings.of(43, 3_000, 0.05)).text()).isNotEqualTo(one.text());
    }

    /** A change of these digits is a change of every repository that was ever measured: say so in the change log. */
    @Test
    void theBytesAreTheSameOnEveryMachine() throws Exception {
        Repository repository = Repository.of(RepositorySettings.of(1, 5_000, 0.05));
        assertThat(sha256(repository.text())).isEqualTo("662e0538aaeb9a2c");
    }

    private static String sha256(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, 8);
    }

    @Test
    void theWholeBlocksOfARepositoryAreTheSameInEveryLongerOne() throws IOException {
        Repository shorter = Repository.of(RepositorySettings.of(7, 2 * Planner.SIZE, 0.1));
        Repository longer = Repository.of(RepositorySettings.of(7, 5_000, 0.1));

        assertThat(longer.lines()).startsWith(shorter.lines().toArray(String[]::new));
        assertThat(longer.rows()).startsWith(shorter.rows().toArray(String[]::new));
    }

    @Property(tries = 30)
    void aRecordIsTheSameByItself(@ForAll @IntRange(max = 3_099) int index) throws IOException {
        RepositorySettings settings =
                new RepositorySettings(5, 3_000, 0.1, RepositorySettings.everyKind(), 0.35, 1, 100, Form.AMB);
        String line = Repository.of(settings).lines().get(index);
        assertThat(new String(RepositoryGenerator.of(settings).record(index), StandardCharsets.UTF_8))
                .isEqualTo(line + "\n");
    }

    @Test
    void whatIsNotInTheRepositoryIsRefused() {
        RepositoryGenerator generator = RepositoryGenerator.of(RepositorySettings.of(1, 10, 0));
        assertThatThrownBy(() -> generator.record(10))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("10, expected a number below 10");
    }

    @Test
    void aLongChainIsNamedOnceWithItsWholePath() throws IOException {
        Repository repository = Repository.of(
                new RepositorySettings(1, 2_000, 0, RepositorySettings.everyKind(), 0.35, 1, 1_500, Form.AMB));
        assertThat(repository.lines()).hasSize(3_500);
        assertThat(repository.rows()).hasSize(1);
        assertThat(repository.rows().get(0).split("\t")[4].split(" ")).hasSize(1_500);
        assertThat(new SlowReader(false).read(repository.lines())).isEqualTo(repository.readings());
    }

    @Test
    void reuseFollowsAPowerLaw() throws IOException {
        RepositorySettings settings =
                new RepositorySettings(1, 50_000, 0, RepositorySettings.everyKind(), 0.8, 1, 0, Form.SMALL);
        List<Integer> reuses = sortedReuses(settings);
        assertThat(reuses.get(0) / (double) reuses.get(9)).isBetween(5.0, 20.0);
        assertThat(reuses.get(9) / (double) reuses.get(99)).isBetween(5.0, 20.0);

        RepositorySettings flat =
                new RepositorySettings(1, 50_000, 0, RepositorySettings.everyKind(), 0.8, 0, 0, Form.SMALL);
        List<Integer> even = sortedReuses(flat);
        assertThat(even.get(0)).isLessThan(reuses.get(0) / 10);
    }

    private static List<Integer> sortedReuses(RepositorySettings settings) throws IOException {
        SlowReader reader = new SlowReader(true);
        reader.read(Repository.of(settings).lines());
        return reader.reuses().values().stream().sorted((a, b) -> b - a).toList();
    }

    @Test
    void sourcesStandBeforeAndAfterTheirHeirs() throws IOException {
        Repository repository = Repository.of(small(3, 2_000, 0.2));
        long cyclesAndChains = repository.rows().stream()
                .filter(row -> row.contains("\tlineage-forbidden\t"))
                .map(row -> row.split("\t", -1))
                .filter(columns -> number(columns[3]) > number(columns[2]))
                .count();
        long all = repository.rows().stream()
                .filter(row -> row.contains("\tlineage-forbidden\t"))
                .count();
        assertThat(cyclesAndChains).isBetween(all / 5, all * 4 / 5);
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(id.lastIndexOf('/') + 1));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void recordsHaveTheSizeThatIsSaid(Form form) throws IOException {
        Repository repository = Repository.of(
                new RepositorySettings(1, 10_000, 0.05, RepositorySettings.everyKind(), 0.35, 1, 0, form));
        int bytes = repository.text().getBytes(StandardCharsets.UTF_8).length / 10_000;
        assertThat(bytes).isBetween(form == Form.AMB ? 1_400 : 140, form == Form.AMB ? 1_750 : 175);
    }

    @Test
    void recordsComeInFourLanguagesFromSixProvidersAndManyYears() throws IOException {
        List<String> lines = Repository.of(RepositorySettings.of(1, 5_000, 0)).lines();
        assertThat(distinct(lines, "\"inLanguage\":[\"")).containsExactlyInAnyOrder("de", "en", "es", "fr");
        assertThat(distinct(lines, "\"publisher\":[{\"type\":\"Organization\",\"id\":\""))
                .hasSize(6);
        assertThat(distinct(lines, "\"datePublished\":\"").stream()
                        .map(day -> day.substring(0, 4))
                        .distinct())
                .hasSizeGreaterThan(10);
    }

    private static Set<String> distinct(Collection<String> lines, String before) {
        return lines.stream()
                .map(line -> line.substring(line.indexOf(before) + before.length()))
                .map(rest -> rest.substring(0, rest.indexOf('"')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aHundredThousandRecordsAreWrittenInAFewSeconds() {
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> RepositoryGenerator.of(RepositorySettings.of(1, 100_000, 0.05))
                        .write(OutputStream.nullOutputStream(), new StringBuilder()));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0.1, 0.3, 1, 0, records is -1",
        "10, 0.3, 0.3, 1, 0, errorRate is 0.3",
        "10, NaN, 0.3, 1, 0, errorRate is NaN",
        "10, 0.1, 1.1, 1, 0, derived is 1.1",
        "10, 0.1, 0.3, 4, 0, reuse is 4",
        "10, 0.1, 0.3, 1, 1, longChain is 1",
    })
    void settingsOutsideTheirBoundsAreRefused(
            long records, double errorRate, double derived, double reuse, int chain, String message) {
        assertThatThrownBy(() -> new RepositorySettings(
                        1, records, errorRate, RepositorySettings.everyKind(), derived, reuse, chain, Form.AMB))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void nothingToPlantIsRefusedUnlessNothingShallBePlanted() {
        Map<ViolationKind, Integer> unseen = Map.of(ViolationKind.LANGUAGE_MISSING, 1);
        assertThatThrownBy(() -> new RepositorySettings(1, 10, 0.1, unseen, 0.3, 1, 0, Form.SMALL))
                .hasMessageContaining("expected a kind to plant or an errorRate of 0");
        assertThat(new RepositorySettings(1, 10, 0, unseen, 0.3, 1, 0, Form.SMALL).weights())
                .isEmpty();
    }

    @Test
    void theTablesAreSorted() {
        for (String file : List.of("licenses.tsv", "people.tsv", "phrases.tsv", "providers.tsv", "topics.tsv")) {
            List<byte[]> rows = Table.rows(file).stream()
                    .map(row -> String.join("\t", row).getBytes(StandardCharsets.UTF_8))
                    .toList();
            assertThat(rows).as(file).isNotEmpty().isSortedAccordingTo(Arrays::compareUnsigned);
        }
    }
}
