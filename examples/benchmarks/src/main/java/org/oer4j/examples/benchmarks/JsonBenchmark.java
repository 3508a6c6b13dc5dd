package org.oer4j.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.amb.AmbDialect;
import org.oer4j.json.mapping.amb.AmbVersion;
import org.oer4j.json.mapping.dialect.Dialect;
import org.oer4j.json.mapping.oer.NativeDialect;
import org.oer4j.resource.LearningResource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A resource read from and written to JSON in the native form (2.8 KB) and in AMB (1.7 KB), with both Jackson lines.
 * Beside it, over the same bytes: the scan of the tokens, which is the limit, the scan with every string, Jackson's tree,
 * and Jackson's data binding to plain records of the same shape, which keep no problem and no place.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class JsonBenchmark {
    private final tools.jackson.databind.json.JsonMapper mapper3 =
            tools.jackson.databind.json.JsonMapper.builder().build();
    private final com.fasterxml.jackson.databind.json.JsonMapper mapper2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder().build();
    private final org.oer4j.json.jackson3.OerJson json3 = org.oer4j.json.jackson3.OerJson.create();
    private final org.oer4j.json.jackson2.OerJson json2 = org.oer4j.json.jackson2.OerJson.create();

    /** The dialect. */
    @Param({"oer", "amb"})
    public String dialectCode;

    private Dialect dialect = NativeDialect.OER;
    private Class<?> shape = NativeShape.class;
    private LearningResource resource = SampleResource.build();
    private byte[] bytes = new byte[0];
    private Object record = bytes;

    /** Makes the bytes that all of them read. */
    @Setup
    public void write() {
        boolean amb = dialectCode.equals("amb");
        dialect = amb ? AmbDialect.of(AmbVersion.V20231019) : NativeDialect.OER;
        shape = amb ? AmbShape.class : NativeShape.class;
        bytes = json3.write(dialect, SampleResource.build()).json().getBytes(StandardCharsets.UTF_8);
        resource = json3.read(dialect, bytes).value();
        record = mapper3.readValue(bytes, shape);
        if (resource == null || !json3.read(dialect, bytes).isOk()) {
            throw new IllegalStateException("the sample cannot be read back in " + dialect);
        }
    }

    @Benchmark
    public int scan3() {
        int tokens = 0;
        try (tools.jackson.core.JsonParser parser = mapper3.createParser(bytes)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    @Benchmark
    public void scanWithStrings3(Blackhole strings) {
        try (tools.jackson.core.JsonParser parser = mapper3.createParser(bytes)) {
            while (parser.nextToken() != null) {
                strings.consume(parser.getString());
            }
        }
    }

    @Benchmark
    public Object tree3() {
        return mapper3.readTree(bytes);
    }

    @Benchmark
    public Object binding3() {
        return mapper3.readValue(bytes, shape);
    }

    @Benchmark
    public ReadResult<LearningResource> read3() {
        return json3.read(dialect, bytes);
    }

    @Benchmark
    public String writeBinding3() {
        return mapper3.writeValueAsString(record);
    }

    @Benchmark
    public String write3() {
        return json3.write(dialect, resource).json();
    }

    @Benchmark
    public int scan2() throws IOException {
        int tokens = 0;
        try (com.fasterxml.jackson.core.JsonParser parser = mapper2.createParser(bytes)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    @Benchmark
    public void scanWithStrings2(Blackhole strings) throws IOException {
        try (com.fasterxml.jackson.core.JsonParser parser = mapper2.createParser(bytes)) {
            while (parser.nextToken() != null) {
                strings.consume(parser.getText());
            }
        }
    }

    @Benchmark
    public Object tree2() throws IOException {
        return mapper2.readTree(bytes);
    }

    @Benchmark
    public Object binding2() throws IOException {
        return mapper2.readValue(bytes, shape);
    }

    @Benchmark
    public ReadResult<LearningResource> read2() {
        return json2.read(dialect, bytes);
    }

    @Benchmark
    public String writeBinding2() throws IOException {
        return mapper2.writeValueAsString(record);
    }

    @Benchmark
    public String write2() {
        return json2.write(dialect, resource).json();
    }

    /** Someone, in either form. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Someone(String type, String name, String id, String role) {}

    /** A licence as the native form writes it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Stated(String uri, String assertedAs) {}

    /** A term as the native form writes it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Term(String scheme, String code) {}

    /** An identifier. */
    public record Scheme(String scheme, String value) {}

    /** A file as the native form writes it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record File(
            String contentUrl,
            String encodingFormat,
            Long contentSize,
            String sha256,
            String inLanguage,
            String name) {}

    /** A source as the native form writes it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Source(String id, String name, Stated license, List<String> changes, String relation) {}

    /** A part as the native form writes it. */
    public record Part(String name, Stated license) {}

    /** A review as the native form writes it. */
    public record Review(String process, Someone reviewer, String date, double score, List<String> criteria) {}

    /** What stands under an address. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Addressed(String type, String id) {}

    /** The sample in the native form. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record NativeShape(
            String oerVersion,
            String type,
            String id,
            String name,
            List<Someone> creator,
            Stated license,
            String url,
            List<String> inLanguage,
            List<Source> isBasedOn,
            List<String> hasPart,
            Boolean isAccessibleForFree,
            Map<String, String> names,
            String description,
            String image,
            List<String> keywords,
            List<Scheme> identifier,
            List<Term> learningResourceType,
            List<Term> educationalLevel,
            List<Term> about,
            List<Term> audience,
            List<String> serves,
            String typicalAgeRange,
            String timeRequired,
            List<Someone> copyrightHolder,
            Integer copyrightYear,
            String creditText,
            Term conditionsOfAccess,
            String version,
            String dateCreated,
            String dateModified,
            List<Someone> contributor,
            List<Someone> publisher,
            List<File> encoding,
            List<File> sourceFile,
            Boolean offlineAvailable,
            List<String> accessMode,
            List<String> accessModeSufficient,
            List<String> accessibilityFeature,
            List<String> accessibilityHazard,
            List<Term> conformsTo,
            List<Part> part,
            List<String> adaptedForCountry,
            Boolean reviewed,
            List<Review> review,
            List<Addressed> mainEntityOfPage) {}

    /** A term as AMB writes it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record AmbTerm(String type, String id, Map<String, String> prefLabel) {}

    /** A file as AMB writes it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record AmbFile(String type, String contentUrl, String encodingFormat, String contentSize, String sha256) {}

    /** A source as AMB writes it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record AmbSource(String id, String name, Addressed license) {}

    /** The sample in AMB. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record AmbShape(
            @JsonProperty("@context") List<Object> context,
            String id,
            List<String> type,
            String name,
            String description,
            String image,
            List<Someone> creator,
            List<Someone> contributor,
            List<AmbTerm> learningResourceType,
            List<AmbTerm> educationalLevel,
            Addressed license,
            AmbTerm conditionsOfAccess,
            Boolean isAccessibleForFree,
            List<String> inLanguage,
            List<String> keywords,
            String dateModified,
            List<Someone> publisher,
            List<AmbFile> encoding,
            List<AmbSource> isBasedOn,
            List<Addressed> hasPart,
            List<Addressed> mainEntityOfPage) {}
}
