package org.oer4j.licensing.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.licensing.remix.Making;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.RelatedWork;

/**
 * The records and what each refers to, as columns of numbers: 36 bytes a record and 28 bytes a reference. Ids and statements
 * in words lie on disk. A record's references stand together, in the order of the record.
 */
final class Lineage {
    /** The lists of a record in which references stand. */
    static final int BASED_ON = 0;

    static final int HAS_PART = 1;
    static final int PART = 2;

    private static final String[] POINTERS = {"/isBasedOn/", "/hasPart/", "/part/"};
    private static final List<Making> MAKINGS = List.of(Making.values());
    private static final int HELD = 0xF;
    private static final int MAKING_SHIFT = 4;
    private static final int NO_ID = 1 << 8;
    private static final int LIST_SHIFT = 9;
    private static final int POSITION_SHIFT = 11;
    private static final int LAST_POSITION = (1 << 20) - 1;

    private final Statements statements;
    private final RecordFiles files;
    private final IdHash hash = new IdHash();
    private final SpillWriter entry = new SpillWriter();

    private final Longs first = new Longs();
    private final Longs second = new Longs();
    private final Longs place = new Longs();
    private final Ints spelling = new Ints();
    private final Ints statement = new Ints();
    private final Ints firstEdge = new Ints();

    private final Longs toFirst = new Longs();
    private final Longs toSecond = new Longs();
    private final Ints toSpelling = new Ints();
    private final Ints toStatement = new Ints();
    private final Ints about = new Ints();

    Lineage(Statements statements, RecordFiles files) {
        this.statements = statements;
        this.files = files;
    }

    void add(AuditRecord record, Statement license) {
        hash.read(record.id());
        first.add(hash.first);
        second.add(hash.second);
        spelling.add(hash.spelling);
        statement.add(license.number);
        firstEdge.add(about.size());
        entry.clear();
        entry.text(record.id());
        entry.text(record.location());
        words(license);
        List<Derivation> sources = record.isBasedOn();
        for (int i = 0; i < sources.size(); i++) {
            Derivation source = sources.get(i);
            String name = source.id() == null ? source.name() : source.id();
            int more = CreditIssues.held(source) | MAKINGS.indexOf(making(source)) << MAKING_SHIFT;
            refer(source.id(), name, source.license(), BASED_ON, i, more);
        }
        int collection = MAKINGS.indexOf(Making.COLLECTION) << MAKING_SHIFT;
        List<String> ids = record.hasPart();
        for (int i = 0; i < ids.size(); i++) {
            refer(ids.get(i), ids.get(i), null, HAS_PART, i, collection);
        }
        List<RelatedWork> parts = record.parts();
        for (int i = 0; i < parts.size(); i++) {
            RelatedWork part = parts.get(i);
            refer(part.id(), part.id() == null ? part.name() : part.id(), part.license(), PART, i, collection);
        }
        place.add(files.add(entry));
    }

    private void words(Statement license) {
        DeclaredLicense stated = license.number < 0 ? license.stated : null;
        entry.number(stated == null ? 0 : 1);
        if (stated != null) {
            entry.text(stated.uri());
            entry.text(stated.assertedAs());
        }
    }

    private void refer(
            @Nullable String id, @Nullable String name, @Nullable DeclaredLicense license, int list, int at, int more) {
        boolean hasId = id != null && !id.isBlank();
        hash.read(hasId && id != null ? id : "");
        Statement stated = statements.of(license);
        toFirst.add(hash.first);
        toSecond.add(hash.second);
        toSpelling.add(hash.spelling);
        toStatement.add(stated.number);
        int position = Math.min(at, LAST_POSITION);
        about.add(more | (hasId ? 0 : NO_ID) | list << LIST_SHIFT | position << POSITION_SHIFT);
        entry.text(name);
        words(stated);
    }

    /** A relation that is said in a word of ours; every other, and none, is an adaptation, as {@code isBasedOn} means it. */
    private static Making making(Derivation source) {
        Derivation.Relation relation = source.relation();
        if (relation != null) {
            for (Making making : MAKINGS) {
                if (making != Making.PRIVATE && making.code().equals(relation.code())) {
                    return making;
                }
            }
        }
        return Making.ADAPTATION;
    }

    /** Takes over the records of another audit. */
    void addAll(Lineage other, int[] numbers, long shift) {
        int edges = about.size();
        for (int i = 0; i < other.size(); i++) {
            first.add(other.first.get(i));
            second.add(other.second.get(i));
            place.add(other.place.get(i) + shift);
            spelling.add(other.spelling.get(i));
            statement.add(number(other.statement.get(i), numbers));
            firstEdge.add(other.firstEdge.get(i) + edges);
        }
        for (int i = 0; i < other.about.size(); i++) {
            toFirst.add(other.toFirst.get(i));
            toSecond.add(other.toSecond.get(i));
            toSpelling.add(other.toSpelling.get(i));
            toStatement.add(number(other.toStatement.get(i), numbers));
            about.add(other.about.get(i));
        }
    }

    private static int number(int number, int[] numbers) {
        return number < 0 ? number : numbers[number];
    }

    int size() {
        return first.size();
    }

    int edges() {
        return about.size();
    }

    long first(int node) {
        return first.get(node);
    }

    long second(int node) {
        return second.get(node);
    }

    int spelling(int node) {
        return spelling.get(node);
    }

    int firstEdge(int node) {
        return firstEdge.get(node);
    }

    int endOfEdges(int node) {
        return node + 1 < firstEdge.size() ? firstEdge.get(node + 1) : about.size();
    }

    long toFirst(int edge) {
        return toFirst.get(edge);
    }

    long toSecond(int edge) {
        return toSecond.get(edge);
    }

    int toSpelling(int edge) {
        return toSpelling.get(edge);
    }

    boolean hasId(int edge) {
        return (about.get(edge) & NO_ID) == 0;
    }

    int list(int edge) {
        return about.get(edge) >>> LIST_SHIFT & 3;
    }

    int position(int edge) {
        return about.get(edge) >>> POSITION_SHIFT;
    }

    String pointer(int edge) {
        return POINTERS[list(edge)] + position(edge);
    }

    int held(int edge) {
        return about.get(edge) & HELD;
    }

    Making making(int edge) {
        return MAKINGS.get(about.get(edge) >>> MAKING_SHIFT & 0xF);
    }

    /** Whether the record was made from what is referred to, rather than consisting of it. */
    boolean isBasedOn(int edge) {
        return list(edge) == BASED_ON;
    }

    /** What a record says of itself. */
    Statement statement(int node) {
        int number = statement.get(node);
        return number < 0 ? entry(node).own() : statements.get(number);
    }

    /** What a record says of the licence of what it refers to. */
    Statement toStatement(int node, int edge) {
        int number = toStatement.get(edge);
        return number < 0 ? entry(node).reference(edge - firstEdge(node)).license() : statements.get(number);
    }

    /** The number of a record's own statement, or {@link Statement#NOT_KEPT}. */
    int statementNumber(int node) {
        return statement.get(node);
    }

    String id(int node) {
        return files.read(place.get(node)).present();
    }

    Entry entry(int node) {
        return new Entry(files.read(place.get(node)), statement.get(node), firstEdge(node));
    }

    /** What lies on disk of a record. */
    final class Entry {
        private final String id;
        private final @Nullable String location;
        private final Statement own;
        private final SpillReader rest;
        private final int firstEdge;
        private final List<Reference> references = new ArrayList<>();

        private Entry(SpillReader in, int number, int firstEdge) {
            this.id = in.present();
            this.location = in.text();
            this.own = words(in, number);
            this.rest = in;
            this.firstEdge = firstEdge;
        }

        private Statement words(SpillReader in, int number) {
            if (in.number() == 0) {
                return statements.get(number);
            }
            return statements.of(in.text(), in.text());
        }

        String id() {
            return id;
        }

        @Nullable
        String location() {
            return location;
        }

        Statement own() {
            return own;
        }

        Reference reference(int index) {
            while (references.size() <= index) {
                String name = rest.text();
                references.add(new Reference(
                        name == null ? "" : name, words(rest, toStatement.get(firstEdge + references.size()))));
            }
            return references.get(index);
        }
    }

    /**
     * A reference as written.
     *
     * @param name the id, else the name, else nothing
     * @param license what is said of its licence
     */
    record Reference(String name, Statement license) {}
}
