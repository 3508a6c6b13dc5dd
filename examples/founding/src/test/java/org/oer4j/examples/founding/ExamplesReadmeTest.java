package org.oer4j.examples.founding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** examples/README.md shows the program as it is, and what it prints. */
class ExamplesReadmeTest {
    private static final Path README = Path.of("../README.md");
    private static final Path PROGRAM = Path.of("src/main/java/org/oer4j/examples/founding/MatchNeedsWithOffers.java");

    @Test
    void theReadmeQuotesTheProgramWordForWord() throws IOException {
        String snippet = Files.readAllLines(PROGRAM).stream()
                .dropWhile(line -> !line.strip().equals("// snippet:begin"))
                .skip(1)
                .takeWhile(line -> !line.strip().equals("// snippet:end"))
                .collect(Collectors.joining("\n"))
                .stripIndent();
        assertThat(snippet).isNotBlank();
        assertThat(Files.readString(README)).contains(snippet);
    }

    @Test
    void theReadmeShowsWhatTheProgramPrints() throws IOException {
        String printed = printed();
        assertThat(printed).contains("PARTIAL", "unmet");
        assertThat(Files.readString(README)).contains("```\n" + printed + "```\n");
    }

    private static String printed() {
        PrintStream console = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            MatchNeedsWithOffers.main(new String[0]);
        } finally {
            System.setOut(console);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
