package org.oer4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_OUT)
class QuickstartTest {
    @Test
    void recognisingSaysWhatEachNotationIs() {
        assertThat(linesOf(RecognizeALicense::main))
                .containsExactly(
                        "CC BY-SA 3.0 DE -> CC-BY-SA-3.0-DE, https://creativecommons.org/licenses/by-sa/3.0/de/",
                        "http://creativecommons.org/licenses/by/4.0 -> CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/",
                        "CC BY-NC -> ambiguous");
    }

    @Test
    void remixingNamesTheLicenceTheClauseAndWhatExcludesEachOther() {
        List<String> lines = linesOf(RemixWorks::main);

        assertThat(lines).first().isEqualTo("allowed, share it under CC-BY-SA-4.0");
        assertThat(lines).anyMatch(line -> line.startsWith("CC-BY-SA-3.0 s.4(b)") && line.contains("ShareAlike terms"));
        assertThat(lines)
                .contains("forbidden, these exclude each other: [[CC-BY-SA-4.0, CC-BY-NC-4.0]]")
                .contains("What would help: Leave out CC-BY-SA-4.0.");
        assertThat(lines).last().isEqualTo("What would help: Make it and keep it to yourself.");
    }

    @Test
    void validatingSaysWhatIsMissingAndWhere() {
        assertThat(linesOf(ValidateARecord::main))
                .containsExactly(
                        "/creator It is not said who made the resource.",
                        "/inLanguage/0 The text is not a well-formed language tag (BCP 47), such as en or zh-Hant.");
    }

    @Test
    void creditingWritesTheSentenceAndWhatIsMissing() {
        assertThat(linesOf(CreditAWork::main))
                .containsExactly(
                        "L’œuvre «\u00a0Algebra\u00a0» (https://example.org/course), par Ada Example, est mise à disposition sous"
                                + " licence CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/deed.fr).");
    }

    @Test
    void anActionIsFoundByAnyNotation() {
        List<String> lines = linesOf(FindAnAction::main);
        assertThat(lines).hasSize(9).first().isEqualTo("OER2019/12.c");
        assertThat(lines.get(1)).startsWith("OER2019/12.a ").endsWith("(evidence A)");
    }

    private static List<String> linesOf(Consumer<String[]> main) {
        PrintStream before = System.out;
        ByteArrayOutputStream captured = new ByteArrayOutputStream();
        System.setOut(new PrintStream(captured, true, StandardCharsets.UTF_8));
        try {
            main.accept(new String[0]);
        } finally {
            System.setOut(before);
        }
        return captured.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
