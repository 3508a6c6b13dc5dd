package org.oer4j.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.oer4j.json.contract.PublishedFiles;
import org.oer4j.json.contract.Records;
import org.oer4j.json.mapping.datacite.DataCiteDialect;
import org.oer4j.json.mapping.dialect.Dialect;
import org.oer4j.json.mapping.dialect.WriteResult;
import org.oer4j.json.mapping.h5p.H5pDialect;
import org.oer4j.resource.LearningResource;

/** What we write, held against the schemas that others publish, where these lie beside the checkout. */
@EnabledIf(
        value = "org.oer4j.json.contract.PublishedFiles#areHere",
        disabledReason = "the schemas do not lie in ../shared/data")
class PublishedSchemasTest {
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    private static final boolean HERE = PublishedFiles.areHere();
    private static final OerJson JSON = OerJson.create();
    private static final Dialect H5P = H5pDialect.H5P.withLibrary("H5P.QuestionSet", 1, 20);

    /** It says draft 7 and names itself as draft 4 did, which no engine takes. */
    private static Schema dataCite() {
        return REGISTRY.getSchema(PublishedFiles.text("datacite", "datacite_4.3_schema.json")
                .replace("\"id\": \"datacite-v4.3.json\",", ""));
    }

    /** The schema of a library's name is not among the files: any object will do. */
    private static Schema h5p() {
        return REGISTRY.getSchema(PublishedFiles.text("h5p", "h5p-schema.json")
                .replace("\"$id\": \"h5p-schema.json\",", "")
                .replace("\"$ref\": \"library-name-schema.json\"", "\"type\": \"object\""));
    }

    private static List<Error> errors(Schema schema, String json) {
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static String text(String file) throws IOException {
        try (InputStream in = PublishedSchemasTest.class.getResourceAsStream("/mapping/" + file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theSchemasSayYesAndNo() throws IOException {
        assertThat(errors(dataCite(), text("datacite.json"))).isEmpty();
        assertThat(errors(dataCite(), text("datacite.json").replace("https://creativecommons.org/", "not a uri ")))
                .isNotEmpty();
        assertThat(errors(dataCite(), "{}")).isNotEmpty();
        assertThat(errors(h5p(), text("h5p.json"))).isEmpty();
        assertThat(errors(h5p(), text("h5p.json").replace("20-11-24", "2024-11-20")))
                .isNotEmpty();
    }

    @Test
    void whatIsReadFromTheRenderingsAndWrittenAgainIsAccepted() throws IOException {
        for (String file : List.of("datacite.json", "schemaorg.jsonld", "dublin-core.json")) {
            Dialect from = file.startsWith("datacite")
                    ? DataCiteDialect.DATACITE
                    : org.oer4j.json.mapping.known.Dialects.find(file.startsWith("dublin") ? "dublincore" : "schemaorg")
                            .orElseThrow();
            LearningResource resource =
                    Objects.requireNonNull(JSON.read(from, text(file)).value());
            WriteResult dataCite = JSON.write(DataCiteDialect.DATACITE, resource);
            assertThat(dataCite.isOk()).isTrue();
            assertThat(errors(dataCite(), dataCite.json())).as(dataCite.json()).isEmpty();
            WriteResult h5p = JSON.write(H5P, resource);
            assertThat(h5p.isOk()).isTrue();
            assertThat(errors(h5p(), h5p.json())).as(h5p.json()).isEmpty();
        }
    }

    @Provide
    Arbitrary<LearningResource> resources() {
        return Records.of(LearningResource.class);
    }

    @Property(tries = 200)
    void whateverIsWrittenWithoutAnErrorIsAccepted(@ForAll("resources") LearningResource resource) {
        Assume.that(HERE);
        WriteResult dataCite = JSON.write(DataCiteDialect.DATACITE, resource);
        assertThat(errors(dataCite(), dataCite.json()).isEmpty() || !dataCite.isOk())
                .as(dataCite.json())
                .isTrue();
        WriteResult h5p = JSON.write(H5P, resource);
        assertThat(errors(h5p(), h5p.json()).isEmpty() || !h5p.isOk())
                .as(h5p.json())
                .isTrue();
    }
}
