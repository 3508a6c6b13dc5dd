package org.oer4j.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oer4j.json.contract.Records;
import org.oer4j.json.mapping.oer.NativeForm;
import org.oer4j.resource.LearningResource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The schema that we publish: one that others can use, and that says yes to what we write. */
class SchemaTest {
    private static final Path FILE = Path.of("../mapping/src/main/resources/META-INF/oer/schema/oer.schema.json");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final String SCHEMA = OerJson.create().schema();
    private static final Schema NATIVE = REGISTRY.getSchema(SCHEMA);

    @Provide
    Arbitrary<LearningResource> resources() {
        return Records.of(LearningResource.class);
    }

    /** The file is made here; {@code -Doer.docs=write} writes it anew. */
    @Test
    void theFileThatIsPublishedIsWhatTheFormsSay() throws IOException {
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        String expected = mapper.writeValueAsString(mapper.readTree(SCHEMA)).replace("\r\n", "\n") + "\n";
        if ("write".equals(System.getProperty("oer.docs"))) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, expected, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(FILE))
                .as("run the tests with -Doer.docs=write to write it anew")
                .isEqualTo(expected);
    }

    @Test
    void theFileLiesInTheJar() throws IOException {
        try (InputStream in = NativeForm.class.getResourceAsStream("/META-INF/oer/schema/oer.schema.json")) {
            assertThat(in).isNotNull();
        }
    }

    @Test
    void itIsASchemaOfItsDialect() {
        Schema dialect = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(dialect.validate(SCHEMA, InputFormat.JSON)).isEmpty();
        assertThat(dialect.validate("{\"type\":\"resource\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Property(tries = 200)
    void whatIsWrittenIsValid(@ForAll("resources") LearningResource resource) {
        assertThat(NATIVE.validate(OerJson.create().writeResource(resource), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"LearningResource\"}",
                "{\"type\":\"Robot\",\"id\":\"a\"}",
                "{\"type\":\"LearningResource\",\"id\":\"a\",\"creator\":{\"type\":\"Person\",\"name\":\"Ada\"}}",
                "{\"type\":\"LearningResource\",\"id\":\"a\",\"creator\":[{\"type\":\"Robot\",\"name\":\"Ada\"}]}",
                "{\"type\":\"LearningResource\",\"id\":\"a\",\"contributor\":[{\"type\":\"Person\",\"role\":1}]}",
                "{\"type\":\"LearningResource\",\"id\":\"a\",\"dateCreated\":\"yesterday\"}",
                "{\"type\":\"LearningResource\",\"id\":\"a\",\"encoding\":[{\"contentSize\":\"5 MB\"}]}",
                "{\"type\":\"LearningResource\",\"id\":\"a\",\"about\":[{\"label\":\"Algebra\"}]}"
            })
    void whatIsWrittenOtherwiseIsNot(String json) {
        assertThat(NATIVE.validate(json, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void itIsOpenForMembersOfOthers() {
        assertThat(NATIVE.validate(
                        "{\"type\":\"LearningResource\",\"id\":\"a\",\"rating\":5,\"license\":{\"uri\":\"b\",\"x\":1}}",
                        InputFormat.JSON))
                .isEmpty();
    }
}
