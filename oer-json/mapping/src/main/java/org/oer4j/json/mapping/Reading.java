package org.oer4j.json.mapping;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.RuleId;
import org.oer4j.conformance.Severity;

/**
 * One pass over one text: the current token, the path to it, and the problems so far. What {@link Form}s read from; used
 * by one thread.
 *
 * <p>Every method that reads a value begins with the value's first token as the current one and ends with its last.
 */
public final class Reading {
    private static final int MOST_PROBLEMS = 1000;

    private final TokenSource source;
    private final ReadMode mode;
    private final Deque<Object> path = new ArrayDeque<>();
    private final List<Object> writtenPath = new ArrayList<>();
    private KeptMembers.@Nullable Builder kept;
    private final List<Problem> problems = new ArrayList<>(0);
    private Token token = Token.END;
    private int problemCount;

    /**
     * Begins to read.
     *
     * @param source stands before the first token
     * @param mode how much to forgive
     */
    public Reading(TokenSource source, ReadMode mode) {
        this.source = Objects.requireNonNull(source, "source");
        this.mode = Objects.requireNonNull(mode, "mode");
    }

    ReadMode mode() {
        return mode;
    }

    Token advance() {
        token = source.next();
        return token;
    }

    Token token() {
        return token;
    }

    String tokenText() {
        return source.text();
    }

    List<Problem> problems() {
        return problems;
    }

    void report(RuleId rule, Severity severity, String... arguments) {
        add(rule, severity, source.line(), source.column(), arguments);
    }

    void report(UnreadableJsonException failure) {
        add(failure.rule(), Severity.ERROR, failure.line(), failure.column(), failure.detail());
    }

    void wrongShape(String expected) {
        report(ReadRules.WRONG_SHAPE, mode.bent(), expected, found());
    }

    void unreadable(String expected) {
        report(ReadRules.UNREADABLE_VALUE, mode.lost(), expected, found());
    }

    /** Reports a value that cannot be used and goes past it. */
    void leaveOut(String expected) {
        unreadable(expected);
        skip();
    }

    /** Goes to the next member of an object, which becomes part of the path; false at the object's end. */
    boolean nextMember() {
        if (advance() != Token.FIELD) {
            return false;
        }
        enter(source.text(), source.text());
        return true;
    }

    /** Goes to a value: where it stands in the text, and where it will stand when it is written. */
    private void enter(Object step, Object writtenStep) {
        path.addLast(step);
        writtenPath.add(writtenStep);
    }

    private void leave() {
        path.removeLast();
        writtenPath.remove(writtenPath.size() - 1);
    }

    /** The name of the member that {@link #nextMember} found. */
    String memberName() {
        return path.getLast().toString();
    }

    /** Reports the member as one that was there before, and goes past its value. */
    void repeatedMember() {
        repeated(memberName());
        advance();
        skip();
    }

    /** The value of the member has been read. */
    void endMember() {
        leave();
    }

    /** A member, or the same one in another spelling, was there before; the first stands. */
    void repeated(String name) {
        report(ReadRules.DUPLICATE_MEMBER, Severity.ERROR, name);
    }

    /** A member is missing without which there is no record: of a whole document that is always an error. */
    void missing(String name) {
        report(ReadRules.MISSING_MEMBER, path.isEmpty() ? Severity.ERROR : mode.lost(), name);
    }

    /** The words of a value have no meaning here; it was left out. */
    void refused(String found, String expected) {
        report(ReadRules.REFUSED_VALUE, mode.lost(), found, expected);
    }

    /** The parts of a value do not go together; it was left out. */
    void refused(RuntimeException why) {
        String detail = why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
        report(ReadRules.REFUSED_RECORD, path.isEmpty() ? Severity.ERROR : mode.lost(), detail);
    }

    /** The value is understood, and is written in another way. */
    void otherSpelling(String found, String written) {
        report(ReadRules.OTHER_SPELLING, mode.bent(), found, written);
    }

    /** Reads an object; {@code member} gets each name, with the value as current token, and must read the value. */
    void object(Consumer<String> member) {
        Set<String> seen = new HashSet<>();
        while (advance() == Token.FIELD) {
            String name = source.text();
            enter(name, name);
            if (seen.add(name)) {
                advance();
                member.accept(name);
            } else {
                repeatedMember();
            }
            leave();
        }
    }

    /** Reports a member that has no place in the record, and keeps it. */
    void unknownMember(String name) {
        report(ReadRules.UNKNOWN_MEMBER, mode.unknown(), Finding.echo(name));
        keep(name, this::copy);
    }

    /** Keeps the member whose value is read, or was; {@code value} writes it. */
    void keep(String name, Consumer<TokenSink> value) {
        KeptMembers.Builder builder = kept == null ? new KeptMembers.Builder() : kept;
        kept = builder;
        value.accept(builder.keep(writtenPath.subList(0, writtenPath.size() - 1), null, name));
        if (!builder.isKept()) {
            report(ReadRules.NOT_KEPT, mode.lost(), name, String.valueOf(KeptMembers.MOST_CHARACTERS));
        }
    }

    /** Keeps a member of the object that has just been read. */
    void keepHere(String name, Consumer<TokenSink> value) {
        enter(name, name);
        keep(name, value);
        leave();
    }

    /** How many members were kept so far. */
    int keptCount() {
        return kept == null ? 0 : kept.size();
    }

    /** Ties what was kept of the current object since then to its id or name. */
    void anchorKept(int since, @Nullable Object id, @Nullable Object name) {
        Object anchor = id instanceof String ? id : name;
        if (kept != null && kept.size() > since && anchor instanceof String text) {
            kept.anchor(since, writtenPath, text);
        }
    }

    KeptMembers kept() {
        return kept == null ? KeptMembers.NONE : kept.build();
    }

    /** Reads an array, or one value that stands for an array of one; elements that give null are left out. */
    <T> List<T> list(Supplier<? extends @Nullable T> element, String expected) {
        if (token == Token.NULL) {
            return List.of();
        }
        List<T> list = new ArrayList<>();
        if (token != Token.START_ARRAY) {
            wrongShape("array");
            writtenPath.add(0);
            addTo(list, element);
            writtenPath.remove(writtenPath.size() - 1);
            return list;
        }
        for (int i = 0; advance() != Token.END_ARRAY; i++) {
            enter(i, list.size());
            if (token == Token.START_ARRAY) {
                leaveOut(expected);
            } else {
                addTo(list, element);
            }
            leave();
        }
        return list;
    }

    private <T> void addTo(List<T> list, Supplier<? extends @Nullable T> element) {
        int before = keptCount();
        T value = element.get();
        if (value != null) {
            list.add(value);
        } else if (kept != null) {
            kept.forget(before);
        }
    }

    /** Reads one value that may stand in an array of one; of several none is taken, because none is the right one. */
    <T> @Nullable T single(Supplier<? extends @Nullable T> value, String expected) {
        if (token != Token.START_ARRAY) {
            return value.get();
        }
        int line = source.line();
        int column = source.column();
        if (advance() == Token.END_ARRAY) {
            return null;
        }
        path.addLast(0);
        T only = null;
        if (token == Token.START_ARRAY) {
            leaveOut(expected);
        } else {
            only = value.get();
        }
        path.removeLast();
        if (advance() == Token.END_ARRAY) {
            add(ReadRules.WRONG_SHAPE, mode.bent(), line, column, expected, "array");
            return only;
        }
        do {
            skip();
        } while (advance() != Token.END_ARRAY);
        add(ReadRules.UNREADABLE_VALUE, mode.lost(), line, column, expected, "array");
        return null;
    }

    /** Reads text; a number or a truth value is taken as it is written. */
    @Nullable
    String text() {
        return single(this::scalar, "string");
    }

    private @Nullable String scalar() {
        switch (token) {
            case STRING, NULL -> {}
            case NUMBER, TRUE, FALSE -> wrongShape("string");
            default -> {
                leaveOut("string");
                return null;
            }
        }
        return switch (token) {
            case NULL -> null;
            case TRUE -> "true";
            case FALSE -> "false";
            default -> source.text();
        };
    }

    /** Reads the digits of a number as they are written; digits in quotes are understood too. */
    @Nullable
    String number(String expected) {
        return single(() -> digits(expected), expected);
    }

    private @Nullable String digits(String expected) {
        switch (token) {
            case NULL -> {
                return null;
            }
            case NUMBER -> {}
            case STRING -> {
                if (source.text().isBlank()) {
                    leaveOut(expected);
                    return null;
                }
                wrongShape(expected);
            }
            default -> {
                leaveOut(expected);
                return null;
            }
        }
        return source.text().strip();
    }

    /** Reads a truth value; the words are understood too. */
    @Nullable
    Boolean bool() {
        return single(this::truth, "boolean");
    }

    private @Nullable Boolean truth() {
        if (token == Token.TRUE || token == Token.FALSE) {
            return token == Token.TRUE;
        }
        String word = token == Token.STRING ? source.text().toLowerCase(Locale.ROOT) : "";
        if (word.equals("true") || word.equals("false")) {
            wrongShape("boolean");
            return word.equals("true");
        }
        if (token != Token.NULL) {
            leaveOut("boolean");
        }
        return null;
    }

    /** Goes to the last token of the current value, looking for duplicate members on the way. */
    void skip() {
        Deque<Set<String>> open = new ArrayDeque<>();
        int depth = 0;
        while (true) {
            switch (token) {
                case START_OBJECT -> {
                    depth++;
                    open.addLast(new HashSet<>());
                }
                case START_ARRAY -> {
                    depth++;
                    open.addLast(Set.of());
                }
                case END_OBJECT, END_ARRAY -> {
                    depth--;
                    open.removeLast();
                }
                case FIELD -> {
                    if (!open.getLast().add(source.text())) {
                        report(ReadRules.DUPLICATE_MEMBER, Severity.ERROR, Finding.echo(source.text()));
                    }
                }
                default -> {}
            }
            if (depth == 0) {
                return;
            }
            advance();
        }
    }

    /** Goes to the last token of the current value and hands all on, of a member that occurs twice the first. */
    private void copy(TokenSink out) {
        switch (token) {
            case START_OBJECT -> {
                out.startObject();
                Set<String> names = new HashSet<>();
                while (advance() == Token.FIELD) {
                    String name = source.text();
                    if (names.add(name)) {
                        out.field(name);
                        advance();
                        copy(out);
                    } else {
                        report(ReadRules.DUPLICATE_MEMBER, Severity.ERROR, Finding.echo(name));
                        advance();
                        skip();
                    }
                }
                out.endObject();
            }
            case START_ARRAY -> {
                out.startArray();
                while (advance() != Token.END_ARRAY) {
                    copy(out);
                }
                out.endArray();
            }
            case STRING -> out.string(source.text());
            case NUMBER -> out.digits(source.text());
            case TRUE, FALSE -> out.bool(token == Token.TRUE);
            case NULL -> out.nothing();
            default -> throw new IllegalStateException("'" + token + "' begins no value");
        }
    }

    String found() {
        return switch (token) {
            case START_OBJECT, END_OBJECT, FIELD -> "object";
            case START_ARRAY, END_ARRAY -> "array";
            case STRING -> "string";
            case NUMBER -> "number";
            case TRUE, FALSE -> "boolean";
            case NULL -> "null";
            case END -> "end";
        };
    }

    /** How many problems were met, also those that are not kept. */
    int problemCount() {
        return problemCount;
    }

    private void add(RuleId rule, Severity severity, int line, int column, String... arguments) {
        problemCount++;
        if (problems.size() < MOST_PROBLEMS - 1) {
            problems.add(new Problem(finding(rule, severity, arguments), line, column));
        } else if (problems.size() == MOST_PROBLEMS - 1) {
            // an error, because errors may be among what is no longer kept
            String kept = String.valueOf(MOST_PROBLEMS - 1);
            problems.add(new Problem(finding(ReadRules.TOO_MANY_PROBLEMS, Severity.ERROR, kept), line, column));
        }
    }

    private Finding finding(RuleId rule, Severity severity, String... arguments) {
        List<String> echoed = new ArrayList<>(arguments.length);
        for (String argument : arguments) {
            echoed.add(Finding.echo(argument));
        }
        return new Finding(rule, severity, null, pointer(), echoed);
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Iterator<Object> steps = path.iterator(); steps.hasNext(); ) {
            // a name of a thousand characters need not be repeated in every problem beneath it
            String step = Finding.echo(steps.next().toString());
            pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
