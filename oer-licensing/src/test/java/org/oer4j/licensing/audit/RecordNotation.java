package org.oer4j.licensing.audit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oer4j.licensing.attribution.CreditElement;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.RelatedWork;

/**
 * Reads the records of a case: {@code a: CC BY 4.0 | from b | part c; b: -}. A licence is words, an address, both joined by
 * {@code =}, or {@code -}; what a record is made of is named by id, with a licence in brackets where the record states one. A
 * record has everything that is asked for unless the case says what it lacks.
 */
final class RecordNotation {
    private RecordNotation() {}

    static List<AuditRecord> read(String text) {
        List<AuditRecord> records = new ArrayList<>();
        for (String record : text.split(";")) {
            records.add(record(record.strip()));
        }
        return records;
    }

    static String id(String name) {
        return name.contains(":") ? name : "https://example.org/" + name;
    }

    private static AuditRecord record(String text) {
        String[] parts = text.split("\\|");
        int colon = parts[0].indexOf(": ");
        Gathered gathered = new Gathered();
        for (int i = 1; i < parts.length; i++) {
            gathered.add(parts[i].strip());
        }
        return gathered.record(
                id(parts[0].substring(0, colon).strip()),
                license(parts[0].substring(colon + 2).strip()));
    }

    static @Nullable DeclaredLicense license(String text) {
        if (text.equals("-")) {
            return null;
        }
        String[] both = text.split(" = ");
        return both.length == 2
                ? new DeclaredLicense(both[0].strip(), both[1].strip())
                : text.startsWith("http") ? DeclaredLicense.ofUri(text) : DeclaredLicense.ofText(text);
    }

    /** What the clauses of a record say. */
    private static final class Gathered {
        private final List<Derivation> sources = new ArrayList<>();
        private final List<String> ids = new ArrayList<>();
        private final List<RelatedWork> parts = new ArrayList<>();
        private final Set<CreditElement> supplied =
                EnumSet.of(CreditElement.TITLE, CreditElement.AUTHOR, CreditElement.SOURCE);
        private @Nullable Boolean free = true;
        private boolean priced;
        private boolean login;
        private List<String> languages = List.of("en");
        private List<String> types = List.of("text/html");
        private boolean accessibility = true;

        void add(String clause) {
            int space = clause.indexOf(' ');
            String word = space < 0 ? clause : clause.substring(0, space);
            String rest = clause.substring(space + 1).strip();
            switch (word) {
                case "from" -> sources.add(source(rest, List.of("changed")));
                case "unnoted" -> sources.add(source(rest, List.of()));
                case "copy", "collection", "remix" ->
                    sources.add(source(rest, List.of("changed")).as(new Derivation.Relation(word)));
                case "part" -> ids.add(id(rest));
                case "inner" -> parts.add(inner(rest));
                case "no" -> lacks(rest);
                case "login" -> login = true;
                case "price" -> priced = true;
                case "cost" -> free = rest.equals("unknown") ? null : Boolean.valueOf(rest);
                case "languages" -> languages = List.of(rest.split(","));
                case "types" -> types = List.of(rest.split(","));
                default -> throw new IllegalArgumentException("'" + clause + "' is no clause of a case");
            }
        }

        private void lacks(String what) {
            switch (what) {
                case "title" -> supplied.remove(CreditElement.TITLE);
                case "author" -> supplied.remove(CreditElement.AUTHOR);
                case "language" -> languages = List.of();
                case "format" -> types = List.of();
                case "accessibility" -> accessibility = false;
                default -> throw new IllegalArgumentException("'" + what + "' is nothing that a record may lack");
            }
        }

        private static Derivation source(String text, List<String> changes) {
            int bracket = text.indexOf('(');
            String name = bracket < 0 ? text : text.substring(0, bracket).strip();
            DeclaredLicense license = bracket < 0 ? null : license(text.substring(bracket + 1, text.length() - 1));
            return name.startsWith("\"")
                    ? new Derivation(null, name.replace("\"", ""), license, changes)
                    : new Derivation(id(name), "Source", license, changes)
                            .madeBy(List.of(org.oer4j.actor.Person.named("Ada Example")));
        }

        private static RelatedWork inner(String text) {
            int bracket = text.indexOf('(');
            return bracket < 0
                    ? new RelatedWork(null, text, List.of(), null, null)
                    : RelatedWork.of(
                            text.substring(0, bracket).strip(),
                            license(text.substring(bracket + 1, text.length() - 1)));
        }

        AuditRecord record(String id, @Nullable DeclaredLicense license) {
            AuditFacts facts =
                    new AuditFacts(supplied, free, priced, login, languages, types, false, accessibility, 2024);
            return new AuditRecord(id, null, license, sources, ids, parts, facts);
        }
    }
}
