package org.oer4j.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules that core can report, taken from the keys and ids in its sources, so that none can be forgotten. */
final class RulesOfCore {
    private static final Pattern KEY =
            Pattern.compile("\"\\{([a-z-]+\\.[a-z-]+|V\\d\\d)}\"|RuleId\\.of\\(\"([a-z-]+\\.[a-z-]+|V\\d\\d)\"\\)");

    private RulesOfCore() {}

    static Set<RuleId> all() {
        Set<RuleId> rules = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher key = KEY.matcher(Files.readString(file));
                while (key.find()) {
                    rules.add(RuleId.of(key.group(1) == null ? key.group(2) : key.group(1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rules.remove(RuleId.of("constraint.other")); // stands for constraints of others
        return rules;
    }
}
