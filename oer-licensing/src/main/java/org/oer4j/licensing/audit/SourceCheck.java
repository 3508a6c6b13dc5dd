package org.oer4j.licensing.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Finding;
import org.oer4j.licensing.License;
import org.oer4j.licensing.audit.Verdicts.Effect;
import org.oer4j.licensing.remix.Making;

/** Holds a record against each of its sources and parts. Chains of records are {@link Ancestry}'s. */
final class SourceCheck {
    private static final int SHOWN = 5;
    /** Of a record with more sources it is not asked which one would free it. */
    private static final int MOST_SOURCES = 500;

    private final Lineage lineage;
    private final Links links;
    private final Verdicts verdicts;
    private final CreditIssues credits;
    private final Findings findings;
    private final SpilledCounts blocked;
    private final @Nullable Statement relicensed;

    /**
     * A check.
     *
     * @param relicensed the statement under which a blocking source is thought to be put, or null to leave that out
     */
    SourceCheck(
            Lineage lineage,
            Links links,
            Verdicts verdicts,
            CreditIssues credits,
            Findings findings,
            SpilledCounts blocked,
            @Nullable Statement relicensed) {
        this.lineage = lineage;
        this.links = links;
        this.verdicts = verdicts;
        this.credits = credits;
        this.findings = findings;
        this.blocked = blocked;
        this.relicensed = relicensed;
    }

    /** Reports what is wrong between a record and what it refers to; whether it breaks a source's licence. */
    boolean check(int node) {
        int from = lineage.firstEdge(node);
        int to = lineage.endOfEdges(node);
        if (from == to) {
            return false;
        }
        View view = new View(node);
        List<Linked> sources = new ArrayList<>(to - from);
        for (int edge = from; edge < to; edge++) {
            Linked linked = linked(view, edge);
            if (linked.isSelf) {
                String rule = lineage.isBasedOn(edge) ? "resource.based-on-itself" : "resource.part-of-itself";
                view.report(AuditRules.issue(rule, lineage.pointer(edge)));
            } else if (lineage.isBasedOn(edge)) {
                known(view, linked);
                sources.add(linked);
            } else {
                part(view, linked);
            }
        }
        return licensed(view, sources);
    }

    /** The first, by letters, of the sources whose licence a record breaks. */
    String offended(int node) {
        View view = new View(node);
        List<Linked> sources = new ArrayList<>();
        for (int edge = lineage.firstEdge(node); edge < lineage.endOfEdges(node); edge++) {
            Linked linked = linked(view, edge);
            if (lineage.isBasedOn(edge) && !linked.isSelf) {
                sources.add(linked);
            }
        }
        SortedSet<String> names = new TreeSet<>();
        for (Linked source : offenders(view, sources)) {
            names.add(view.name(source));
        }
        return names.isEmpty() ? "" : names.first();
    }

    private Linked linked(View view, int edge) {
        int head = links.target(edge);
        boolean self = head != Links.NOBODY
                && lineage.first(view.node) == lineage.first(head)
                && lineage.second(view.node) == lineage.second(head);
        Statement claimed = lineage.toStatement(view.node, edge);
        Statement licensor = head == Links.NOBODY ? null : links.licensor(head, lineage.toSpelling(edge));
        Statement effective = licensor != null && licensor.isKnown() ? licensor : claimed.isKnown() ? claimed : null;
        return new Linked(edge, head, self, claimed, licensor, effective);
    }

    /** Whether the source is there, what is said of its licence, and what a credit of it lacks. */
    private void known(View view, Linked source) {
        Statement effective = source.effective;
        String pointer = lineage.pointer(source.edge);
        if (source.head == Links.NOBODY) {
            String rule = effective == null ? "audit.source-unknown" : "audit.source-outside";
            view.report(AuditRules.issue(rule, pointer, view.name(source)));
        } else {
            spelling(view, source);
            misstated(view, source);
            if (effective == null) {
                view.report(AuditRules.issue("audit.source-license-unknown", pointer, view.name(source)));
            }
        }
        if (effective != null) {
            int held = lineage.held(source.edge);
            if (source.head != Links.NOBODY) {
                held |= CreditIssues.TITLE | CreditIssues.AUTHOR | CreditIssues.SOURCE;
            }
            if (!lineage.making(source.edge).isAdaptation()) {
                held |= CreditIssues.CHANGES;
            }
            for (Issue issue : credits.ofSource(effective, held)) {
                view.report(CreditIssues.at(lineage.position(source.edge), issue));
            }
        }
    }

    private void spelling(View view, Linked to) {
        if (!links.isSpelt(to.head, lineage.toSpelling(to.edge))) {
            view.report(AuditRules.issue(
                    "audit.source-spelling",
                    lineage.pointer(to.edge),
                    view.written(to.edge),
                    links.id(to.head, lineage.toSpelling(to.edge))));
        }
    }

    /** The licence that a record states for its source is none that the source itself may mean. */
    private void misstated(View view, Linked source) {
        Statement licensor = source.licensor;
        if (licensor != null
                && !licensor.candidates.isEmpty()
                && !source.claimed.candidates.isEmpty()
                && disjoint(licensor.candidates, source.claimed.candidates)) {
            view.report(AuditRules.issue(
                    "audit.source-license-misstated",
                    lineage.pointer(source.edge),
                    view.name(source),
                    source.claimed.name(),
                    licensor.name()));
        }
    }

    private static boolean disjoint(Collection<License> some, Collection<License> others) {
        return some.stream().noneMatch(others::contains);
    }

    private void part(View view, Linked part) {
        String pointer = lineage.pointer(part.edge);
        Statement license = part.effective;
        if (part.head == Links.NOBODY) {
            if (lineage.list(part.edge) == Lineage.HAS_PART) {
                view.report(AuditRules.issue("audit.part-unknown", pointer, view.name(part)));
                return;
            }
        } else {
            spelling(view, part);
        }
        if (license == null) {
            view.report(AuditRules.issue("audit.part-license-unknown", pointer, view.name(part)));
            return;
        }
        Verdicts.Answer answer = verdicts.of(view.own(), Making.COLLECTION, List.of(license));
        if (answer.effect() == Effect.PROHIBITED) {
            view.report(AuditRules.because(
                    answer.reasons(),
                    answer.repairs(List.of(view.name(part))),
                    "audit.part-not-permitted",
                    pointer,
                    view.name(part),
                    license.name()));
            return;
        }
        Statement own = view.own();
        if (own.isKnown()
                && !own.candidates.isEmpty()
                && !license.candidates.isEmpty()
                && disjoint(own.candidates, license.candidates)) {
            boolean closer = license.openness.compareTo(own.openness) > 0;
            view.report(AuditRules.issue(
                    closer ? "audit.part-less-open" : "audit.part-license-differs",
                    pointer,
                    view.name(part),
                    license.name(),
                    own.name()));
        }
    }

    private boolean licensed(View view, List<Linked> sources) {
        if (sources.isEmpty() || !view.own().isKnown()) {
            return false; // what is wrong with its own licence is said already
        }
        List<Linked> adapted = adapted(sources);
        List<Statement> statements = statements(adapted);
        Effect together = together(view.own(), statements);
        boolean told = false;
        for (Linked source : sources) {
            told |= tell(view, source, together);
        }
        if (!told && statements.size() > 1) {
            conflict(view, adapted, statements);
        }
        List<Linked> offenders = offenders(view, sources);
        count(view, sources, offenders);
        return !offenders.isEmpty();
    }

    private List<Linked> adapted(List<Linked> sources) {
        return sources.stream()
                .filter(source ->
                        source.effective != null && lineage.making(source.edge).isAdaptation())
                .toList();
    }

    /** Every statement once, in the order of the statements. */
    private static List<Statement> statements(List<Linked> sources) {
        SortedSet<Statement> statements = new TreeSet<>(Statement::compare);
        for (Linked source : sources) {
            if (source.effective != null) {
                statements.add(source.effective);
            }
        }
        return List.copyOf(statements);
    }

    private static boolean isSame(Statement one, @Nullable Statement other) {
        return other != null && Statement.compare(one, other) == 0;
    }

    private Effect together(Statement own, List<Statement> statements) {
        return statements.isEmpty()
                ? Effect.PERMITTED
                : verdicts.of(own, Making.ADAPTATION, statements).effect();
    }

    /** The answer on one source by itself; a merge clause may permit together what each alone does not. */
    private Verdicts.@Nullable Answer alone(Statement own, Linked source, Effect together) {
        Statement statement = source.effective;
        if (statement == null) {
            return null;
        }
        Making making = lineage.making(source.edge);
        Verdicts.Answer answer =
                verdicts.of(own, making == Making.TRANSLATION ? Making.ADAPTATION : making, List.of(statement));
        boolean merged = making.isAdaptation()
                && answer.effect().compareTo(Effect.DISPUTED) >= 0
                && together.compareTo(Effect.DISPUTED) < 0;
        return merged ? null : answer;
    }

    private boolean tell(View view, Linked source, Effect together) {
        Verdicts.Answer answer = alone(view.own(), source, together);
        if (answer == null || answer.effect() == Effect.PERMITTED) {
            return false;
        }
        String rule = switch (answer.effect()) {
            case PROHIBITED -> "audit.outbound-not-permitted";
            case UNDETERMINED -> "audit.outbound-undetermined";
            case DISPUTED -> "audit.outbound-disputed";
            case DISCOURAGED, PERMITTED -> "audit.outbound-discouraged";
        };
        Statement statement = source.effective;
        String name = view.name(source);
        Issue issue = AuditRules.because(
                answer.reasons(),
                answer.repairs(List.of(name)),
                rule,
                lineage.pointer(source.edge),
                name,
                statement == null ? "" : statement.name(),
                view.own().name());
        view.report(issue, new AuditPath(List.of(view.entry().id(), name), 0));
        return answer.effect() != Effect.DISCOURAGED;
    }

    /** Each source by itself permits the licence, and all of them together do not. */
    private void conflict(View view, List<Linked> sources, List<Statement> statements) {
        Verdicts.Answer answer = verdicts.of(view.own(), Making.ADAPTATION, statements);
        if (answer.effect().compareTo(Effect.DISPUTED) < 0) {
            return;
        }
        List<String> names = statements.stream()
                .map(statement -> names(view, sources, statement))
                .toList();
        String told = blocking(view.own(), statements).stream()
                .map(names::get)
                .limit(SHOWN)
                .collect(Collectors.joining(", "));
        view.report(AuditRules.because(
                answer.reasons(),
                answer.repairs(names),
                answer.effect() == Effect.PROHIBITED ? "audit.sources-conflict" : "audit.sources-undetermined",
                "/isBasedOn",
                view.own().name(),
                told));
    }

    /** Of statements that do not go together: those that refuse the licence beside the others, or without which it would do. */
    private Set<Integer> blocking(Statement own, List<Statement> statements) {
        Set<Integer> blocking = new TreeSet<>();
        verdicts.of(own, Making.ADAPTATION, statements).blockers().forEach(blocking::addAll);
        for (int i = 0; i < statements.size() && statements.size() <= MOST_SOURCES; i++) {
            List<Statement> others = new ArrayList<>(statements);
            others.remove(i);
            if (together(own, others).compareTo(Effect.DISPUTED) < 0) {
                blocking.add(i);
            }
        }
        return blocking;
    }

    private static String names(View view, List<Linked> sources, Statement statement) {
        return sources.stream()
                .filter(source -> isSame(statement, source.effective))
                .map(view::name)
                .distinct()
                .sorted()
                .limit(SHOWN)
                .collect(Collectors.joining(", "));
    }

    /** The sources whose licence the record breaks: each that prohibits it, or those that do so together. */
    private List<Linked> offenders(View view, List<Linked> sources) {
        Statement own = view.own();
        if (!own.isKnown()) {
            return List.of();
        }
        List<Linked> adapted = adapted(sources);
        List<Statement> statements = statements(adapted);
        Effect together = together(own, statements);
        List<Linked> offenders = new ArrayList<>();
        boolean open = false;
        for (Linked source : sources) {
            Verdicts.Answer answer = alone(own, source, together);
            if (answer != null && answer.effect() == Effect.PROHIBITED) {
                offenders.add(source);
            }
            open |= answer != null && answer.effect().compareTo(Effect.DISPUTED) >= 0;
        }
        if (!open && together == Effect.PROHIBITED) {
            for (int blocking : blocking(own, statements)) {
                adapted.stream()
                        .filter(source -> isSame(statements.get(blocking), source.effective))
                        .forEach(offenders::add);
            }
        }
        return offenders;
    }

    /** Counts the sources that stand in the way, and whether each by itself could be put out of it. */
    private void count(View view, List<Linked> sources, List<Linked> offenders) {
        if (offenders.isEmpty()) {
            return;
        }
        Set<String> names = new TreeSet<>();
        offenders.forEach(offender -> names.add(view.name(offender)));
        boolean asked = sources.size() <= MOST_SOURCES;
        for (String name : names) {
            blocked.add(name, 1, asked && frees(view, sources, name) ? 1 : 0);
        }
    }

    private boolean frees(View view, List<Linked> sources, String name) {
        Statement free = relicensed;
        if (free == null) {
            return false;
        }
        List<Linked> changed = sources.stream()
                .map(source -> view.name(source).equals(name) ? source.under(free) : source)
                .toList();
        return offenders(view, changed).isEmpty();
    }

    /** A reference with what is known of the other end. */
    private record Linked(
            int edge,
            int head,
            boolean isSelf,
            Statement claimed,
            @Nullable Statement licensor,
            @Nullable Statement effective) {
        Linked under(Statement statement) {
            return new Linked(edge, head, isSelf, claimed, licensor, statement);
        }
    }

    /** A record whose entry on disk is read when somebody asks. */
    private final class View {
        private final int node;
        private final Map<Integer, String> names = new HashMap<>();
        private @Nullable Statement own;
        private Lineage.@Nullable Entry entry;

        View(int node) {
            this.node = node;
        }

        Statement own() {
            if (own == null) {
                own = lineage.statement(node);
            }
            return own;
        }

        Lineage.Entry entry() {
            if (entry == null) {
                entry = lineage.entry(node);
            }
            return entry;
        }

        String written(int edge) {
            return Finding.echo(
                    entry().reference(edge - lineage.firstEdge(node)).name());
        }

        /** What a finding calls a source: the record's id where there is one, else the id or name as written. */
        String name(Linked to) {
            String known = names.get(to.edge);
            if (known == null) {
                known = to.head == Links.NOBODY
                        ? written(to.edge)
                        : Finding.echo(links.id(to.head, lineage.toSpelling(to.edge)));
                names.put(to.edge, known);
            }
            return known;
        }

        void report(Issue issue) {
            report(issue, null);
        }

        void report(Issue issue, @Nullable AuditPath path) {
            if (findings.isAsked(issue.finding().rule())) {
                findings.add(entry().id(), entry().location(), issue, path);
            }
        }
    }
}
