package org.oer4j.examples.founding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/compared.md names types and components of this library; each of them is there. */
class ComparedTest {
    private static final Path DOCUMENT = Path.of("../../docs/compared.md");
    private static final Path RULES = Path.of("../../docs/conformance-rules.md");
    private static final Pattern RULE = Pattern.compile("(V[0-9]{2}|(?<=`)[a-z]+\\.[a-z-]+(?=`))");
    private static final Pattern NAME =
            Pattern.compile("`([A-Z][A-Za-z]*(?:\\.[A-Z][A-Za-z]*)?)(?:\\.([a-z][A-Za-z]*))?`");
    private static final List<String> PACKAGES =
            List.of("implementation", "actor", "resource", "support", "commitment", "recommendation", "text", "time");

    @Test
    void everyTypeAndComponentOfOursIsThere() throws IOException {
        Matcher names = NAME.matcher(Files.readString(DOCUMENT));
        int found = 0;
        while (names.find()) {
            String component = names.group(2);
            if (names.group(1).equals("ComparedTest")) {
                continue;
            }
            Optional<Class<?>> type = type(names.group(1));
            assertThat(type).as(names.group()).isPresent();
            if (component != null) {
                assertThat(Arrays.stream(type.get().getMethods()))
                        .as(names.group())
                        .anyMatch(method -> method.getName().equals(component) && method.getParameterCount() == 0);
            }
            found++;
        }
        assertThat(found).isGreaterThan(140);
    }

    /** A row without a name of ours gives the reason. */
    @Test
    void everyRowHasANameOfOursOrAReason() throws IOException {
        int rows = 0;
        for (String line : Files.readAllLines(DOCUMENT)) {
            if (line.startsWith("| ") && !line.startsWith("| theirs")) {
                String[] cells = line.split("\\|", -1);
                assertThat(cells).as(line).hasSize(5);
                assertThat(cells[2].isBlank() && cells[3].isBlank()).as(line).isFalse();
                rows++;
            }
        }
        assertThat(rows).isGreaterThan(60);
    }

    @Test
    void everyRuleThatIsNamedIsAmongTheRules() throws IOException {
        Matcher rules = RULE.matcher(Files.readString(DOCUMENT));
        String documented = Files.readString(RULES);
        int found = 0;
        while (rules.find()) {
            assertThat(documented).contains("## `" + rules.group(1) + "`\n");
            found++;
        }
        assertThat(found).isGreaterThan(2);
    }

    private static Optional<Class<?>> type(String name) {
        for (String one : PACKAGES) {
            try {
                return Optional.of(Class.forName("org.oer4j." + one + "." + name.replace('.', '$')));
            } catch (ClassNotFoundException elsewhere) {
                // in another package
            }
        }
        return Optional.empty();
    }
}
