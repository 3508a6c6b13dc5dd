package org.oer4j.examples.benchmarks.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A second reading of records, from their text and the two tables alone and with all of them in memory: what it finds wrong
 * is held against the manifest. It shares no code with the generator.
 */
final class SlowReader {
    private static final Pattern CREATIVE_COMMONS = Pattern.compile(
            "https://creativecommons\\.org/(?:licenses|publicdomain)/([a-z-]+)/(?:([0-9.]+)/(?:([a-z]+)/)?)?");
    private static final List<String> ACCESSIBILITY =
            List.of("accessMode", "accessibilityFeature", "accessibilityHazard");

    private final Map<String, Map<String, String>> licensesByAddress = new HashMap<>();
    private final Map<String, String> verdicts = new HashMap<>();
    private final boolean small;

    private final List<JsonNode> records = new ArrayList<>();
    private final Map<String, Integer> firstWithId = new HashMap<>();
    private final Map<Integer, List<Integer>> basedOn = new HashMap<>();
    private final Set<Integer> isSource = new HashSet<>();
    private final Set<String> found = new TreeSet<>();
    private int adaptations;

    SlowReader(boolean small) throws IOException {
        this.small = small;
        try (CSVParser rows = csv("licenses.tsv", '\t')) {
            rows.forEach(row -> licensesByAddress.put(row.get("uri"), row.toMap()));
        }
        try (CSVParser rows = csv("adapter.csv", ',')) {
            rows.forEach(row -> verdicts.put(
                    row.get("source_licence") + " > " + row.get("adaptation_licence"), row.get("verdict")));
        }
    }

    private static CSVParser csv(String file, char delimiter) throws IOException {
        Reader reader = new InputStreamReader(
                Objects.requireNonNull(RepositoryGenerator.class.getResourceAsStream(file)), StandardCharsets.UTF_8);
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setCommentMarker('#')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(reader);
    }

    /** Line, kind and other record of everything that is wrong, and the path where there is one. */
    Set<String> read(List<String> lines) {
        JsonMapper mapper = new JsonMapper();
        for (String line : lines) {
            JsonNode record = mapper.readTree(line);
            firstWithId.putIfAbsent(id(record), records.size());
            records.add(record);
        }
        for (int i = 0; i < records.size(); i++) {
            readIds(i);
            readLicense(i);
            if (!small) {
                readDescription(i);
            }
            readWhole(i);
            link(i);
        }
        basedOn.forEach((record, sources) -> sources.forEach(source -> readAdaptation(record, source)));
        readCycles();
        return found;
    }

    /** How many adaptations were held against the table. */
    int adaptations() {
        return adaptations;
    }

    /** How often each record is a source, by its place. */
    Map<Integer, Integer> reuses() {
        Map<Integer, Integer> reuses = new HashMap<>();
        basedOn.values().forEach(sources -> sources.forEach(source -> reuses.merge(source, 1, Integer::sum)));
        return reuses;
    }

    /** A row of a manifest as this reader writes it. */
    static String row(String manifestLine) {
        String[] columns = manifestLine.split("\t", -1);
        return row(Integer.parseInt(columns[0]) - 1, columns[1], columns[3], columns[4]);
    }

    private static String row(int record, String kind, String other, String path) {
        return "%07d %s %s [%s]".formatted(record + 1, kind, other, path);
    }

    private void find(int record, String kind, String other) {
        found.add(row(record, kind, other, ""));
    }

    private void readIds(int i) {
        String id = id(records.get(i));
        int first = firstWithId.get(id);
        if (first < i) {
            find(i, "duplicate-id", id);
        }
        String twin = id.startsWith("https:") ? id.replace("https:", "http:") : id.replace("http:", "https:");
        Integer other = firstWithId.get(twin);
        if (other != null && other < i) {
            find(i, "scheme-twin", twin);
        }
    }

    private void readLicense(int i) {
        JsonNode license = records.get(i).path("license");
        if (license.isMissingNode()) {
            find(i, "license-missing", "");
            return;
        }
        String address = license.path("id").asString();
        Map<String, String> known = licensesByAddress.get(address);
        if (known == null) {
            readOddAddress(i, address);
            return;
        }
        if (license.has("name") && !license.path("name").asString().equals(shortName(address))) {
            find(i, "license-contradictory", "");
        }
        if (known.get("open").equals("no")) {
            find(i, "not-open-license", "");
        }
        if (known.get("retired").equals("yes")) {
            find(i, "license-retired", "");
        }
    }

    private void readOddAddress(int i, String address) {
        String plain = address.replaceFirst("^http:", "https:")
                .replaceFirst("\\?.*", "")
                .replace("/licences/", "/licenses/")
                .replaceFirst("/(deed\\.[a-z]+|legalcode)$", "/")
                .replaceFirst("([^/])$", "$1/");
        Matcher matcher = CREATIVE_COMMONS.matcher(plain);
        if (licensesByAddress.containsKey(plain)) {
            find(i, "license-notation", "");
        } else if (address.startsWith("http://rightsstatements.org/vocab/InC/")) {
            find(i, "not-a-license", "");
            find(i, "not-open-reserved", "");
        } else if (matcher.matches() && matcher.group(2) == null) {
            find(i, "license-ambiguous", "");
        } else if (plain.startsWith("https://creativecommons.org/")) {
            find(i, "not-a-license", "");
        } else {
            find(i, "license-unknown", "");
        }
    }

    private static String shortName(String address) {
        Matcher matcher = CREATIVE_COMMONS.matcher(address);
        assertThat(matcher.matches()).as(address).isTrue();
        String unit = switch (matcher.group(1)) {
            case "zero" -> "CC0";
            case "mark" -> "CC PDM";
            default -> "CC " + matcher.group(1).toUpperCase(Locale.ROOT);
        };
        String port = matcher.group(3) == null ? "" : " " + matcher.group(3).toUpperCase(Locale.ROOT);
        return unit + " " + matcher.group(2) + port;
    }

    private void readDescription(int i) {
        JsonNode record = records.get(i);
        String credit = of(record, "credit", "author");
        if (!record.has("creator") && !credit.equals("none")) {
            find(i, "attribution-creator", "");
        }
        if (record.path("name").asString().isEmpty() && credit.equals("title")) {
            find(i, "attribution-title", "");
        }
        if (record.path("inLanguage").isEmpty()) {
            find(i, "language-missing", "");
        }
        boolean typed = record.path("encoding").size() > 0;
        for (JsonNode encoding : record.path("encoding")) {
            typed &= encoding.has("encodingFormat");
        }
        if (!typed) {
            find(i, "format-missing", "");
        }
        if (ACCESSIBILITY.stream().noneMatch(record::has)) {
            find(i, "accessibility-missing", "");
        }
        if (record.path("conditionsOfAccess").path("id").asString().endsWith("/login")) {
            find(i, "not-open-login", "");
        }
        if (!record.path("isAccessibleForFree").asBoolean()) {
            find(i, "not-open-cost", "");
        }
    }

    private void readWhole(int i) {
        for (JsonNode whole : records.get(i).path("isPartOf")) {
            JsonNode found = records.get(firstWithId.get(id(whole)));
            assertThat(ids(found.path("hasPart"))).contains(id(records.get(i)));
            if (!of(found, "id", "").equals(of(records.get(i), "id", ""))) {
                find(i, "part-license", id(whole));
            }
        }
        for (JsonNode part : records.get(i).path("hasPart")) {
            JsonNode found = records.get(firstWithId.get(id(part)));
            assertThat(ids(found.path("isPartOf"))).containsExactly(id(records.get(i)));
        }
    }

    private void link(int i) {
        for (JsonNode source : records.get(i).path("isBasedOn")) {
            Integer origin = source.has("id") ? firstWithId.get(id(source)) : null;
            if (!source.has("id")) {
                find(i, "source-unknown", "");
            } else if (origin == null) {
                find(i, "source-outside", id(source));
                assertThat(verdict(of(source, "id", ""), of(records.get(i), "id", "")))
                        .isEqualTo("allowed");
            } else if (origin == i) {
                find(i, "self-reference", id(source));
            } else {
                basedOn.computeIfAbsent(i, any -> new ArrayList<>()).add(origin);
                isSource.add(origin);
                if (source.has("license")) {
                    assertThat(source.path("license"))
                            .isEqualTo(addressOf(records.get(origin).path("license")));
                }
            }
            if (!small && source.path("changes").isEmpty()) {
                find(i, "changes-missing", id(source));
            }
        }
    }

    /** What a source's licence looks like where it is repeated: the address alone. */
    private static JsonNode addressOf(JsonNode license) {
        return new JsonMapper().createObjectNode().put("id", license.path("id").asString());
    }

    private void readAdaptation(int record, int source) {
        adaptations++;
        String verdict = verdict(of(records.get(source), "id", ""), of(records.get(record), "id", ""));
        assertThat(verdict)
                .as("an adaptation that is planned is a row of the table")
                .isIn("allowed", "forbidden");
        if (verdict.equals("forbidden")) {
            String other = id(records.get(source));
            if (isSource.contains(record)) {
                found.add(row(record, "lineage-inherited", other, String.join(" ", heirs(source, record))));
            } else {
                find(record, "lineage-forbidden", other);
            }
        }
    }

    /** The source, the record, and everything that is based on it, nearest first. */
    private List<String> heirs(int source, int record) {
        List<Integer> path = new ArrayList<>(List.of(source, record));
        for (int i = 1; i < path.size(); i++) {
            int origin = path.get(i);
            basedOn.forEach((heir, sources) -> {
                if (sources.contains(origin)) {
                    path.add(heir);
                }
            });
        }
        return path.stream().map(i -> id(records.get(i))).toList();
    }

    /** Every cycle is found by following first sources: planted records have one source at most. */
    private void readCycles() {
        Set<Integer> done = new HashSet<>();
        for (int start = 0; start < records.size(); start++) {
            List<Integer> path = new ArrayList<>();
            Integer at = start;
            while (at != null && !done.contains(at) && !path.contains(at)) {
                path.add(at);
                at = basedOn.getOrDefault(at, List.of()).stream().findFirst().orElse(null);
            }
            if (at != null && path.contains(at)) {
                List<Integer> cycle = path.subList(path.indexOf(at), path.size());
                assertThat(cycle.get(0)).isEqualTo(start);
                List<String> ids = cycle.stream().map(i -> id(records.get(i))).toList();
                found.add(row(start, "cycle", ids.get(1), String.join(" ", ids)));
            }
            done.addAll(path);
        }
        assertAcyclicBut(done);
    }

    /** Beside the cycles named there are none: with their records taken out, the rest can be put in order. */
    private void assertAcyclicBut(Set<Integer> all) {
        Set<Integer> inCycles = new HashSet<>();
        found.stream()
                .filter(row -> row.contains(" cycle "))
                .map(row -> row.substring(row.indexOf('[') + 1, row.length() - 1))
                .forEach(path -> List.of(path.split(" ")).forEach(id -> inCycles.add(firstWithId.get(id))));
        Set<Integer> settled = new HashSet<>(inCycles);
        Set<Integer> open = new HashSet<>(all);
        open.removeAll(inCycles);
        while (open.removeIf(
                record -> settled.containsAll(basedOn.getOrDefault(record, List.of())) && settled.add(record))) {
            // goes on as long as something is settled
        }
        assertThat(open).as("records in cycles that nothing names").isEmpty();
    }

    /** A column of the licence that a record is under, as far as its address is known. */
    private String of(JsonNode record, String column, String otherwise) {
        Map<String, String> license =
                licensesByAddress.get(record.path("license").path("id").asString(""));
        return license == null ? otherwise : license.get(column);
    }

    private String verdict(String source, String outbound) {
        return verdicts.getOrDefault(source + " > " + outbound, "no row for " + source + " > " + outbound);
    }

    private static String id(JsonNode record) {
        return record.path("id").asString("");
    }

    private static List<String> ids(JsonNode related) {
        List<String> ids = new ArrayList<>();
        related.forEach(one -> ids.add(id(one)));
        return ids;
    }
}
