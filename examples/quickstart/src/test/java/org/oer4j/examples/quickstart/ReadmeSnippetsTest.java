package org.oer4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadmeSnippetsTest {
    private static final String SOURCES = "src/main/java/org/oer4j/examples/quickstart/";

    @ParameterizedTest
    @ValueSource(strings = {"RecognizeALicense", "RemixWorks", "CreditAWork", "ValidateARecord", "FindAnAction"})
    void theReadmeQuotesTheSnippetWordForWord(String program) throws IOException {
        String snippet = snippet(Files.readAllLines(module().resolve(SOURCES + program + ".java")));
        Path readme = module().getParent().getParent().resolve("README.md");

        assertThat(snippet).as("the snippet of %s", program).isNotBlank();
        assertThat(readme).exists();
        assertThat(Files.readString(readme)).as("%s", readme).contains(snippet);
    }

    /** The lines between the marks, without the indentation that all of them share. */
    private static String snippet(List<String> lines) {
        List<String> inside = lines.stream()
                .dropWhile(line -> !line.strip().equals("// snippet:begin"))
                .skip(1)
                .takeWhile(line -> !line.strip().equals("// snippet:end"))
                .toList();
        return inside.stream().collect(Collectors.joining("\n")).stripIndent();
    }

    /** Maven runs tests in the module, an IDE perhaps in the repository. */
    private static Path module() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(SOURCES))) {
                return folder;
            }
            if (Files.isDirectory(folder.resolve("examples/quickstart").resolve(SOURCES))) {
                return folder.resolve("examples/quickstart");
            }
        }
        throw new AssertionError("'" + Path.of("").toAbsolutePath() + "' is not in the repository");
    }
}
