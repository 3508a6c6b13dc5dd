package org.oer4j.licensing.second;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.oer4j.licensing.Tables;

/** The hand-written file of conditions, asked row by row: slow, and easy to read beside the legal texts. */
final class ConditionFacts {
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, List<Row>> stated = new HashMap<>();

    ConditionFacts() {
        for (CSVRecord row : Tables.resource("/second/conditions.csv")) {
            rows.add(new Row(
                    row.get("fact"),
                    globs(row.get("subject")),
                    row.get("object"),
                    globs(row.get("object")),
                    row.get("clause")));
        }
    }

    /** The clause of the first row that states this fact of the subject. */
    Optional<String> clause(String fact, String subject) {
        return stated(fact, subject).stream().map(Row::clause).findFirst();
    }

    /** The clause of the first row that states this fact of the subject and the object. */
    Optional<String> clause(String fact, String subject, String object) {
        return stated(fact, subject).stream()
                .filter(row -> matches(row.objects, object))
                .map(Row::clause)
                .findFirst();
    }

    /** The clauses of all rows of this fact. */
    Set<String> clauses(String fact) {
        return rows.stream()
                .filter(row -> row.fact.equals(fact))
                .map(Row::clause)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The conditions that rows of this fact state of the subject. */
    Set<Condition> conditions(String fact, String subject) {
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        for (Row row : stated(fact, subject)) {
            conditions.add(Condition.valueOf(row.object));
        }
        return conditions;
    }

    /** Remembered, or the 490,000 pairs of the catalogue would take minutes. */
    private List<Row> stated(String fact, String subject) {
        return stated.computeIfAbsent(
                fact + " of " + subject,
                key -> rows.stream()
                        .filter(row -> row.fact.equals(fact) && matches(row.subjects, subject))
                        .toList());
    }

    private static boolean matches(List<Pattern> globs, String id) {
        return globs.stream().anyMatch(glob -> glob.matcher(id).matches());
    }

    /** {@code *} is any run of characters, {@code ?} one of them; all else stands for itself. */
    private static List<Pattern> globs(String words) {
        List<Pattern> globs = new ArrayList<>();
        for (String word : words.strip().split(" +")) {
            globs.add(Pattern.compile(
                    ("\\Q" + word + "\\E").replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q")));
        }
        return globs;
    }

    private record Row(String fact, List<Pattern> subjects, String object, List<Pattern> objects, String clause) {}
}
