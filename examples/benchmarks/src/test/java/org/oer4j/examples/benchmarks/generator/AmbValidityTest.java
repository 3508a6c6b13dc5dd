package org.oer4j.examples.benchmarks.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;

/** Records are valid by the schemas of AMB 20231019 with formats asserted, but for the one kind that AMB cannot write. */
@DisabledIf(
        value = "isMissing",
        disabledReason = "SKIPPED the schemas of AMB: no ../shared/data/amb beside the project")
class AmbValidityTest {
    private static final String ID = "https://w3id.org/kim/amb/20231019/schemas/";
    private static final List<Path> FOLDERS = List.of(
            Path.of("../../../shared/data/amb/20231019/schemas"), Path.of("/work/shared/data/amb/20231019/schemas"));

    private static Schema amb;

    static boolean isMissing() {
        return folder() == null;
    }

    private static @Nullable Path folder() {
        return FOLDERS.stream().filter(Files::isDirectory).findFirst().orElse(null);
    }

    @BeforeAll
    static void load() throws IOException {
        Map<String, String> schemas = new HashMap<>();
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.toList()) {
                schemas.put(ID + file.getFileName(), Files.readString(file));
            }
        }
        amb = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7, builder -> builder.schemas(schemas))
                .getSchema(SchemaLocation.of(ID + "schema.json"));
    }

    private static List<Error> validate(String json) {
        return amb.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    @Test
    void aDayThatIsNoneAndAForeignHostAreFound() {
        String valid = """
                {"@context":["https://w3id.org/kim/amb/context.jsonld",{"@language":"en"}],"id":"https://example.org/1",
                "type":["LearningResource"],"name":"Tides"%s}""";
        assertThat(validate(valid.formatted(""))).isEmpty();
        assertThat(validate(valid.formatted(",\"dateCreated\":\"2024-02-30\""))).isNotEmpty();
        assertThat(validate(valid.formatted(",\"license\":{\"id\":\"https://example.org/l\"}")))
                .isNotEmpty();
        assertThat(validate(valid.formatted(",\"publisher\":[{\"type\":\"Organization\",\"id\":\"no uri\"}]")))
                .isNotEmpty();
    }

    @Test
    void everyRecordIsValidUnlessItReservesAllRights() throws IOException {
        ByteArrayOutputStream records = new ByteArrayOutputStream();
        StringBuilder manifest = new StringBuilder();
        RepositoryGenerator.of(RepositorySettings.of(1, 5_000, 0.1)).write(records, manifest);
        Set<Long> reserved = new HashSet<>();
        manifest.toString()
                .lines()
                .filter(row -> row.contains("\tnot-open-reserved\t"))
                .forEach(row -> reserved.add(Long.parseLong(row.substring(0, row.indexOf('\t')))));
        assertThat(reserved).isNotEmpty();

        List<String> lines = records.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(5_000);
        for (int i = 0; i < lines.size(); i++) {
            List<Error> errors = validate(lines.get(i));
            if (reserved.contains(i + 1L)) {
                assertThat(errors)
                        .isNotEmpty()
                        .allSatisfy(
                                error -> assertThat(error.getInstanceLocation().toString())
                                        .isEqualTo("/license/id"));
            } else {
                assertThat(errors).as(lines.get(i)).isEmpty();
            }
        }
    }
}
