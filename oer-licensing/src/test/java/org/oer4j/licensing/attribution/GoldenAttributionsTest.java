package org.oer4j.licensing.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of credit in every format and language, word for word. After a wanted change write the files anew with
 * {@code -Doer.golden=write} and read them.
 */
class GoldenAttributionsTest {
    private static final Path DIRECTORY = Path.of("src/test/resources/gold/attribution");

    static Stream<Arguments> formatsAndLanguages() {
        return Stream.of(AttributionFormat.values())
                .flatMap(format -> new TreeSet<>(AttributionFormatter.languages())
                        .stream().map(language -> Arguments.of(format, language)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("formatsAndLanguages")
    void everyKindOfCreditReadsAsItWasReviewed(AttributionFormat format, String language) throws IOException {
        AttributionFormatter formatter = AttributionFormatter.in(Locale.forLanguageTag(language));
        List<String> entries = new ArrayList<>();
        CreditScenarios.all()
                .forEach((name, attribution) ->
                        entries.add("=== " + name + "\n" + formatter.format(attribution, format) + "\n"));
        assertThat(entries).hasSizeGreaterThan(45);
        String written = String.join("", entries);
        Path file = DIRECTORY.resolve(format.code()).resolve(language + ".txt");
        if ("write".equals(System.getProperty("oer.golden"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, written);
        }

        assertThat(written).isEqualTo(Files.readString(file));
    }
}
