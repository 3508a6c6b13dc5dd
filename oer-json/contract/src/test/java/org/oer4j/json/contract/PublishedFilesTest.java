package org.oer4j.json.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oer4j.json.mapping.Problem;
import org.oer4j.json.mapping.ReadMode;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.dialect.Dialect;
import org.oer4j.json.mapping.known.Dialects;
import org.oer4j.json.mapping.oer.NativeJson;
import org.oer4j.resource.LearningResource;

@EnabledIf(
        value = "org.oer4j.json.contract.PublishedFiles#areHere",
        disabledReason = "what others published does not lie in ../shared/data")
class PublishedFilesTest {
    private static final NativeJson JSON = Adapter.create();

    private static Dialect dialect(String code) {
        return Dialects.find(code).orElseThrow();
    }

    record Published(String code, Path file) {}

    static Stream<Published> files() {
        return Stream.of(
                        PublishedFiles.of("datacite", ".json").stream().map(file -> new Published("datacite", file)),
                        PublishedFiles.of("h5p", ".h5p.json").stream().map(file -> new Published("h5p", file)),
                        PublishedFiles.of("jsonld", ".jsonld").stream().map(file -> new Published("schemaorg", file)),
                        PublishedFiles.of("openverse", ".json").stream().map(file -> new Published("openverse", file)))
                .flatMap(each -> each)
                .filter(each -> !each.file.toString().contains("broken"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileGivesARecordAndIsWrittenTheSameWayTwice(Published published) {
        Dialect dialect = dialect(published.code);
        ReadResult<LearningResource> result = JSON.read(dialect, PublishedFiles.text(published.file));
        assertThat(result.isOk()).as(result.problems().toString()).isTrue();
        LearningResource resource = Objects.requireNonNull(result.value());
        assertThat(resource.name() != null || resource.general().names() != null)
                .isTrue();
        String written = JSON.write(dialect, resource, result.kept()).json();
        ReadResult<LearningResource> again = JSON.read(dialect, written);
        assertThat(again.value()).isEqualTo(resource);
        assertThat(JSON.write(dialect, resource, again.kept()).json()).isEqualTo(written);
    }

    @Test
    void allOfThemAreLookedAt() {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(28);
    }

    @Test
    void theBrokenFileOfH5pBreaksOffAtItsSemicolon() {
        ReadResult<LearningResource> result =
                JSON.read(dialect("h5p"), PublishedFiles.text("h5p", "broken-h5p-json.h5p.json"));
        assertThat(result.value()).isNull();
        assertThat(result.problems()).extracting(Problem::line).containsExactly(16);
    }

    @Test
    void theFileOfH5pThatItsSchemaRefusesIsRefusedInStrictReadingOnly() {
        String json = PublishedFiles.text("h5p", "invalid-h5p-json-schema.h5p.json");
        assertThat(JSON.read(dialect("h5p"), json).isOk()).isTrue();
        assertThat(JSON.withMode(ReadMode.STRICT).read(dialect("h5p"), json).problems())
                .extracting(problem -> problem.finding().arguments())
                .contains(List.of("mainLibrary"));
    }

    @Test
    void pagesOfTrainingMaterialGiveTitleAuthorsAndLicense() {
        List<LearningResource> read = PublishedFiles.of("jsonld", ".jsonld").stream()
                .map(file -> Objects.requireNonNull(
                        JSON.read(dialect("schemaorg"), PublishedFiles.text(file)).value()))
                .toList();
        assertThat(read).hasSize(5);
        assertThat(read).filteredOn(each -> each.license() != null).hasSize(4).allSatisfy(each -> {
            assertThat(each.creators()).isNotEmpty();
            assertThat(Objects.requireNonNull(each.license()).uri())
                    .isEqualTo("https://spdx.org/licenses/CC-BY-4.0.html");
            assertThat(each.languages()).containsExactly("en");
        });
    }
}
