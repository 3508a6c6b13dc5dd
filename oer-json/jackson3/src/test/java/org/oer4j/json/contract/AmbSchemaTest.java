package org.oer4j.json.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.oer4j.json.contract.AmbSuite.Example;
import org.oer4j.json.jackson3.OerJson;
import org.oer4j.json.mapping.ReadMode;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.amb.AmbDialect;
import org.oer4j.json.mapping.amb.AmbVersion;
import org.oer4j.json.mapping.dialect.WriteResult;
import org.oer4j.resource.LearningResource;
import org.oer4j.text.LocalizedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Our rules held against AMB's published schemas, as a schema engine reads them. */
class AmbSchemaTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final OerJson STRICT = OerJson.create().withMode(ReadMode.STRICT);

    private static final boolean HERE = AmbSuite.isHere();
    private static final Map<AmbVersion, Schema> SCHEMAS = new EnumMap<>(AmbVersion.class);

    static {
        if (HERE) {
            for (AmbVersion version : AmbVersion.values()) {
                SCHEMAS.put(version, schema(version));
            }
        }
    }

    /** What takes the place of every value once. */
    private static final List<String> OTHER_VALUES = List.of(
            "null",
            "42",
            "\"\"",
            "\"x\"",
            "\"urn:x:y\"",
            "\"2024-02-30\"",
            "[]",
            "{}",
            "[null]",
            "{\"id\":\"https://example.org/x\"}",
            "{\"de-AT\":\"x\"}",
            "\"https://opensource.org/licenses/MIT\"",
            "\"Organization\"");

    private static Schema schema(AmbVersion version) {
        String base = "https://w3id.org/kim/amb/" + version.code() + "/schemas/";
        Map<String, String> files = new HashMap<>();
        AmbSuite.schemas(version).forEach(file -> files.put(base + file.getFileName(), AmbSuite.text(file)));
        SchemaRegistryConfig formats =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_7,
                        builder -> builder.schemas(files).schemaRegistryConfig(formats))
                .getSchema(SchemaLocation.of(base + "schema.json"));
    }

    private static boolean isValid(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(AmbVersion.class)
    @EnabledIf("org.oer4j.json.contract.AmbSuite#isHere")
    void whatWasReadIsWrittenValid(AmbVersion version) {
        Schema schema = SCHEMAS.get(version);
        AmbDialect amb = AmbDialect.of(version);
        for (Example example : AmbSuite.examples()) {
            ReadResult<LearningResource> read = OerJson.create().read(amb, example.bytes());
            assertThat(read.value()).isNotNull();
            WriteResult written = STRICT.write(amb, read.value());
            WriteResult back = STRICT.write(amb, read.value(), read.kept());
            assertThat(isValid(schema, written.json())).as("%s", example).isEqualTo(written.isOk());
            assertThat(isValid(schema, back.json())).as("%s", example).isEqualTo(back.isOk());
        }
    }

    @Provide
    Arbitrary<LearningResource> resources() {
        return Records.of(LearningResource.class)
                .map(resource -> resource.toBuilder()
                        .general(general -> general.names(LocalizedText.of("de", "Algebra")))
                        .build());
    }

    @Property(tries = 100)
    void anyResourceIsWrittenValidOrNamedAsNotValid(@ForAll("resources") LearningResource resource) {
        if (!HERE) {
            return;
        }
        for (AmbVersion version : AmbVersion.values()) {
            for (String id : List.of(resource.id(), "https://example.org/a")) {
                LearningResource one = new LearningResource(
                        id,
                        resource.general(),
                        resource.education(),
                        resource.rights(),
                        resource.lifecycle(),
                        resource.technical(),
                        resource.accessibility(),
                        resource.relations(),
                        resource.equity(),
                        resource.quality(),
                        resource.catalogRecords());
                WriteResult written = STRICT.write(AmbDialect.of(version), one);
                assertThat(isValid(SCHEMAS.get(version), written.json()))
                        .as(written.json())
                        .isEqualTo(written.isOk());
            }
        }
    }

    /** Every value of every valid example in turn, left out or replaced: we say what the schema says. */
    @ParameterizedTest
    @EnumSource(AmbVersion.class)
    @EnabledIf("org.oer4j.json.contract.AmbSuite#isHere")
    void strictReadingSaysWhatTheSchemaSays(AmbVersion version) {
        Schema schema = SCHEMAS.get(version);
        AmbDialect amb = AmbDialect.of(version);
        int mutants = 0;
        for (Example example : AmbSuite.examples()) {
            // the one example that our reader accepts on purpose
            if (example.version() != version
                    || !example.valid()
                    || example.file().endsWith("dateTime.json")) {
                continue;
            }
            JsonNode document = MAPPER.readTree(example.bytes());
            for (String pointer : pointers(document)) {
                for (int i = -1; i < OTHER_VALUES.size(); i++) {
                    String json = mutant(document, pointer, i < 0 ? null : OTHER_VALUES.get(i));
                    ReadResult<LearningResource> read = STRICT.read(amb, json);
                    assertThat(read.isOk())
                            .as(
                                    "%s %s <- %s: %s",
                                    example, pointer, i < 0 ? "removed" : OTHER_VALUES.get(i), read.problems())
                            .isEqualTo(isValid(schema, json));
                    mutants++;
                }
            }
        }
        assertThat(mutants).isGreaterThan(8_000);
    }

    private static List<String> pointers(JsonNode document) {
        List<String> pointers = new ArrayList<>();
        collect(document, "", pointers);
        return pointers;
    }

    private static void collect(JsonNode node, String at, List<String> to) {
        for (int i = 0; i < (node.isArray() ? node.size() : 0); i++) {
            to.add(at + "/" + i);
            collect(node.get(i), at + "/" + i, to);
        }
        node.properties().forEach(member -> {
            to.add(at + "/" + member.getKey());
            collect(member.getValue(), at + "/" + member.getKey(), to);
        });
    }

    private static String mutant(JsonNode document, String pointer, String value) {
        JsonNode copy = document.deepCopy();
        JsonNode parent = copy.at(pointer.substring(0, pointer.lastIndexOf('/')));
        String step = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (parent instanceof ObjectNode object) {
            if (value == null) {
                object.remove(step);
            } else {
                object.set(step, MAPPER.readTree(value));
            }
        } else if (parent instanceof ArrayNode array) {
            if (value == null) {
                array.remove(Integer.parseInt(step));
            } else {
                array.set(Integer.parseInt(step), MAPPER.readTree(value));
            }
        }
        return MAPPER.writeValueAsString(copy);
    }

    @Test
    void theNeutralRecordInAmbIsReadAndWrittenBackAsItStands() throws IOException {
        AmbDialect amb = AmbDialect.of(AmbVersion.V20231019);
        byte[] gold;
        try (InputStream in = AmbSchemaTest.class.getResourceAsStream("/gold/mapping/amb.json")) {
            assertThat(in).isNotNull();
            gold = in.readAllBytes();
        }
        ReadResult<LearningResource> read = STRICT.read(amb, gold);
        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).isNotNull();
        WriteResult written = STRICT.write(amb, read.value(), read.kept());
        assertThat(written.losses()).isEmpty();
        ObjectNode expected = (ObjectNode) MAPPER.readTree(gold);
        // AMB has no rule for the licence of the metadata; we write it as AMB writes the other one
        ObjectNode page = (ObjectNode) expected.at("/mainEntityOfPage/0");
        page.set(
                "license",
                MAPPER.createObjectNode().put("id", page.get("license").stringValue()));
        assertThat(MAPPER.readTree(written.json())).isEqualTo(expected);
    }
}
