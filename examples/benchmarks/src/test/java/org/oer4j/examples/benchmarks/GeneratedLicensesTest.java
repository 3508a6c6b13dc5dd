package org.oer4j.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oer4j.examples.benchmarks.generator.RepositoryGenerator;
import org.oer4j.examples.benchmarks.generator.RepositorySettings;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.LicenseStatus;
import org.oer4j.licensing.Verdict;
import org.oer4j.licensing.expression.LicenseExpression;
import org.oer4j.licensing.recognition.LicenseRecognizer;
import org.oer4j.licensing.recognition.Recognition;
import org.oer4j.licensing.remix.Remix;
import org.oer4j.licensing.remix.RemixEvaluator;
import org.oer4j.licensing.remix.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the generator believes of licences without asking the library, held against the library: where they differ one of them
 * is wrong, and precision and recall of an audit would not say which.
 */
class GeneratedLicensesTest {
    private static final LicenseCatalogue CATALOGUE = LicenseCatalogue.standard();

    private static List<String> rows() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RepositoryGenerator.class.getResourceAsStream("licenses.tsv")),
                StandardCharsets.UTF_8))) {
            List<String> rows = reader.lines().skip(1).toList();
            assertThat(rows).hasSizeGreaterThan(60);
            return rows;
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theCatalogueSaysTheSame(String row) {
        String[] columns = row.split("\t");
        License license = CATALOGUE.get(columns[0]);
        assertThat(license.uri()).isEqualTo(columns[1]);
        assertThat(license.registration().status() == LicenseStatus.RETIRED).isEqualTo(columns[3].equals("yes"));
    }

    @Test
    void plantedLicencesAreReadAsTheyArePlanted() throws IOException {
        Map<String, String> expected = Map.of(
                "license-ambiguous", "ambiguous",
                "license-unknown", "unknown",
                "not-a-license", "not-a-license",
                "license-retired", "exact",
                "not-open-license", "exact",
                "license-notation", "exact");
        LicenseRecognizer recognizer = LicenseRecognizer.of(CATALOGUE);
        Repository repository = Repository.generate();
        Set<String> kinds = new HashSet<>();
        for (String row : repository.rows()) {
            String[] columns = row.split("\t", -1);
            if (expected.containsKey(columns[1])) {
                kinds.add(columns[1]);
                String address = repository
                        .records()
                        .get(Integer.parseInt(columns[0]) - 1)
                        .path("license")
                        .path("id")
                        .asString();
                assertThat(recognizer.recognize(address).code()).as(row).isEqualTo(expected.get(columns[1]));
            }
        }
        assertThat(kinds).isEqualTo(expected.keySet());
    }

    @Test
    void aNameBesideAnAddressMeansTheSameUnlessAContradictionWasPlanted() throws IOException {
        LicenseRecognizer recognizer = LicenseRecognizer.of(CATALOGUE);
        Repository repository = Repository.generate();
        Set<Integer> contradictions = new HashSet<>();
        Set<Integer> found = new HashSet<>();
        for (String row : repository.rows()) {
            if (row.contains("\tlicense-contradictory\t")) {
                contradictions.add(Integer.parseInt(row.substring(0, row.indexOf('\t'))));
            }
        }
        for (int i = 0; i < repository.records().size(); i++) {
            JsonNode license = repository.records().get(i).path("license");
            if (license.has("name")) {
                String name = license.path("name").asString();
                if (!(recognizer.recognize(name) instanceof Recognition.Exact exact)
                        || !exact.license().equals(license(repository.records().get(i)))) {
                    found.add(i + 1);
                }
            }
        }
        assertThat(found).isNotEmpty().isEqualTo(contradictions);
    }

    @Test
    void whatIsBasedOnSeveralWorksMayBe() throws IOException {
        RemixEvaluator evaluator = RemixEvaluator.of(CATALOGUE);
        Repository repository = Repository.generate();
        Map<String, JsonNode> byId = new HashMap<>();
        repository.records().forEach(record -> byId.put(record.path("id").asString(), record));
        int several = 0;
        for (JsonNode record : repository.records()) {
            if (record.path("isBasedOn").size() > 1) {
                List<Source> sources = new ArrayList<>();
                for (JsonNode source : record.path("isBasedOn")) {
                    String id = source.path("id").asString();
                    sources.add(Source.of(id, license(byId.get(id))));
                }
                LicenseExpression own =
                        LicenseExpression.of(license(record).id().value());
                assertThat(evaluator
                                .evaluate(Remix.adaptationOf(sources).under(own))
                                .verdict())
                        .as("%s under %s", sources, own)
                        .isInstanceOf(Verdict.Permitted.class);
                several++;
            }
        }
        assertThat(several).isGreaterThan(100);
    }

    private static License license(JsonNode record) {
        return CATALOGUE.findByUri(record.path("license").path("id").asString()).orElseThrow();
    }

    private record Repository(List<JsonNode> records, List<String> rows) {
        static Repository generate() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            StringBuilder manifest = new StringBuilder();
            RepositoryGenerator.of(RepositorySettings.of(3, 10_000, 0.1)).write(out, manifest);
            JsonMapper mapper = new JsonMapper();
            return new Repository(
                    out.toString(StandardCharsets.UTF_8)
                            .lines()
                            .map(mapper::readTree)
                            .toList(),
                    manifest.toString().lines().skip(1).toList());
        }
    }
}
