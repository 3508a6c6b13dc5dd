package org.oer4j.json.mapping.dialect;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.RuleId;
import org.oer4j.conformance.Severity;
import org.oer4j.json.mapping.KeptMembers;
import org.oer4j.json.mapping.Problem;
import org.oer4j.json.mapping.ReadMode;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.ReadRules;
import org.oer4j.json.mapping.Token;
import org.oer4j.json.mapping.TokenSink;
import org.oer4j.json.mapping.TokenSource;
import org.oer4j.json.mapping.UnreadableJsonException;
import org.oer4j.resource.LearningResource;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDateTime;

/**
 * One document of a dialect while it is read: what is in it, what was met, and what to forgive. Its methods take values
 * leniently, as many platforms write them, and report what is otherwise than documented. A value that is null is absent.
 * Used by one thread.
 *
 * <pre>{@code
 * return Document.read(source, mode, line, (node, in) -> LearningResource.builder(in.idOf(node, "id"))
 *         .name(in.text(node.get("name")))
 *         .languages(in.list(node.get("inLanguage"), in::text))
 *         .build());
 * }</pre>
 */
public final class Document {
    private static final int MOST_PROBLEMS = 1000;
    private static final int FEW_NAMES = 16;

    private final TokenSource source;
    private final ReadMode mode;
    private final int line;
    private final List<Problem> problems = new ArrayList<>(0);
    private final KeptMembers.Builder keeping = new KeptMembers.Builder();
    private boolean unknownAllowed;
    private boolean nullsAllowed = true;
    private boolean onlyNotes;

    private Document(TokenSource source, ReadMode mode, int line) {
        this.source = Objects.requireNonNull(source, "source");
        this.mode = Objects.requireNonNull(mode, "mode");
        this.line = line;
    }

    /** Makes a resource of a document. */
    @FunctionalInterface
    public interface Mapper {
        /**
         * Makes a resource.
         *
         * @param node the document, an object
         * @param in takes its values
         * @return the resource, or null where there is none; then a problem has been reported
         * @throws IllegalArgumentException if the values do not go together; this is reported
         */
        @Nullable
        LearningResource map(Node node, Document in);
    }

    /**
     * Reads a text that is one object and nothing else.
     *
     * @param source stands before the first token
     * @param mode how much to forgive
     * @param line the line of the input in which the text begins
     * @param mapper makes the resource
     * @return the resource, what was met, and the members that the mapper did not ask for
     */
    public static ReadResult<LearningResource> read(TokenSource source, ReadMode mode, int line, Mapper mapper) {
        return readAny(source, mode, line, (node, in) -> {
            if (!node.isObject()) {
                in.report(node, ReadRules.UNREADABLE_VALUE, Severity.ERROR, "object", node.shape());
                return null;
            }
            return mapper.map(node, in);
        });
    }

    /**
     * Reads a text that is one value of any kind and nothing else.
     *
     * @param source stands before the first token
     * @param mode how much to forgive
     * @param line the line of the input in which the text begins
     * @param mapper makes the resource
     * @return the resource, what was met, and the members that the mapper did not ask for
     */
    public static ReadResult<LearningResource> readAny(TokenSource source, ReadMode mode, int line, Mapper mapper) {
        Document in = new Document(source, mode, line);
        Node root;
        try {
            root = in.root();
        } catch (UnreadableJsonException e) {
            ReadResult<LearningResource> unreadable = ReadResult.unreadable(e, line);
            in.problems.addAll(unreadable.problems()); // half a record is no record
            return new ReadResult<>(null, in.problems, line);
        }
        if (root == null) {
            in.add(ReadRules.UNREADABLE_VALUE, Severity.ERROR, "", source.line(), source.column(), "object", "end");
            return new ReadResult<>(null, in.problems, line);
        }
        LearningResource value = null;
        try {
            value = mapper.map(root, in);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            in.report(root, ReadRules.REFUSED_RECORD, Severity.ERROR, why(e));
        }
        KeptMembers kept = in.kept(root);
        if (value == null && in.problems.isEmpty()) {
            in.report(root, ReadRules.UNREADABLE_VALUE, Severity.ERROR, "object", root.shape());
        }
        return new ReadResult<>(value, in.problems, line, kept);
    }

    /**
     * How much to forgive.
     *
     * @return the mode
     */
    public ReadMode mode() {
        return mode;
    }

    /**
     * The line of the input in which the document begins.
     *
     * @return the line, counted from 1
     */
    public int line() {
        return line;
    }

    /** The dialect allows members that it does not name: they are kept, and in strict reading that is no problem. */
    public void allowUnknownMembers() {
        unknownAllowed = true;
    }

    /** The dialect has no null where it names a member: there it is a problem. */
    public void forbidNulls() {
        nullsAllowed = false;
    }

    /** Reports a null where there may be none, once. */
    private void forbidNull(@Nullable Node node) {
        if (node != null && !node.isLeftOut()) {
            bent(node, ReadRules.WRONG_SHAPE, "value", "null");
            node.leaveOut();
        }
    }

    /**
     * Reads something for which the dialect has no rule of its own: whatever is met there is a note.
     *
     * @param node the value, or null
     * @param value reads it
     * @param <T> the type of what is read
     * @return what was read, or null
     */
    public <T> @Nullable T withoutRule(@Nullable Node node, Function<? super Node, ? extends @Nullable T> value) {
        if (node == null) {
            return null;
        }
        boolean before = onlyNotes;
        boolean nullsBefore = nullsAllowed;
        onlyNotes = true;
        nullsAllowed = true;
        node.withoutRule();
        T read = node.take() == null ? null : value.apply(node);
        onlyNotes = before;
        nullsAllowed = nullsBefore;
        return read;
    }

    /**
     * Keeps a value for which the record has no place and the dialect has rules: it is kept if it obeys them, without a
     * word, and otherwise left out, with the problem that was found.
     *
     * @param node the value, or null
     * @param check reads it
     */
    public void keep(@Nullable Node node, Consumer<? super Node> check) {
        if (node != null) {
            int before = problems.size();
            check.accept(node);
            if (problems.size() == before && (nullsAllowed || !node.isNull())) {
                node.keep();
            } else {
                node.take();
            }
        }
    }

    /**
     * Reports something that was understood although it is otherwise than documented.
     *
     * @param at where
     * @param rule what
     * @param arguments the arguments of its sentence
     */
    public void bent(Node at, RuleId rule, String... arguments) {
        report(at, rule, mode.bent(), arguments);
    }

    /**
     * Reports something that is left out of the record, with all that stands in it.
     *
     * @param at where
     * @param rule what
     * @param arguments the arguments of its sentence
     */
    public void lost(Node at, RuleId rule, String... arguments) {
        at.leaveOut();
        report(at, rule, mode.lost(), arguments);
    }

    /**
     * Reports something.
     *
     * @param at where
     * @param rule what
     * @param severity how much it matters
     * @param arguments the arguments of its sentence
     */
    public void report(Node at, RuleId rule, Severity severity, String... arguments) {
        if (!onlyNotes) {
            add(rule, severity, at.pointer(), at.line(), at.column(), arguments);
        } else if (mode != ReadMode.STRICT) {
            add(rule, Severity.INFO, at.pointer(), at.line(), at.column(), arguments);
        }
    }

    /**
     * Asks for a member that the dialect requires; reports where there is none.
     *
     * @param of the object
     * @param member the name
     * @return the member, or null
     */
    public @Nullable Node required(Node of, String member) {
        Node found = of.get(member);
        if (found == null && (nullsAllowed || !of.has(member))) {
            bent(of, ReadRules.MISSING_MEMBER, member);
        } else if (found == null) {
            forbidNull(of.find(member));
        }
        return found;
    }

    /**
     * Reads text; a number or truth value is taken as it is written, an array of one as its element.
     *
     * @param node the value, or null
     * @return the text, or null where there is none or it was left out
     */
    public @Nullable String text(@Nullable Node node) {
        Node only = single(node, "string");
        if (only == null) {
            return null;
        }
        if (only.isObject()) {
            unreadable(only, "string");
            return null;
        }
        if (!only.isText()) {
            bent(only, ReadRules.WRONG_SHAPE, "string", only.shape());
        }
        return only.text();
    }

    /**
     * Reads text that must say something.
     *
     * @param node the value, or null
     * @return the text, or null where there is none, it was left out, or is blank, which is reported
     */
    public @Nullable String words(@Nullable Node node) {
        String text = text(node);
        if (text != null && text.isBlank() && node != null) {
            lost(node, ReadRules.REFUSED_VALUE, text, "words");
            return null;
        }
        return text;
    }

    /**
     * Reads a truth value; the words are understood too, in any case.
     *
     * @param node the value, or null
     * @return the value, or null where there is none or it was left out
     */
    public @Nullable Boolean truth(@Nullable Node node) {
        Node only = single(node, "boolean");
        if (only == null) {
            return null;
        }
        String word = only.text().toLowerCase(Locale.ROOT);
        if (word.equals("true") || word.equals("false")) {
            if (!only.isTruth()) {
                bent(only, ReadRules.WRONG_SHAPE, "boolean", only.shape());
            }
            return word.equals("true");
        }
        unreadable(only, "boolean");
        return null;
    }

    /**
     * Reads a whole number, as a number or as digits in quotes; neither is reported, because formats differ.
     *
     * @param node the value, or null
     * @return the number, or null where there is none or it was left out
     */
    public @Nullable Long whole(@Nullable Node node) {
        Node only = single(node, "number");
        if (only == null) {
            return null;
        }
        try {
            return Long.valueOf(only.text());
        } catch (NumberFormatException e) {
            if (only.isText() || only.isNumber()) {
                lost(only, ReadRules.REFUSED_VALUE, only.text(), "digits");
            } else {
                unreadable(only, "number");
            }
            return null;
        }
    }

    /**
     * Reads a year, a month, a day or a moment.
     *
     * @param node the value, or null
     * @return the date in the precision in which it is given, or null where there is none or it was left out
     */
    public @Nullable PartialDateTime dateTime(@Nullable Node node) {
        String text = words(node);
        if (text == null || node == null) {
            return null;
        }
        Optional<PartialDateTime> date = PartialDateTime.find(text.strip());
        if (date.isEmpty()) {
            lost(node, ReadRules.REFUSED_VALUE, text, "ISO 8601");
        }
        return date.orElse(null);
    }

    /**
     * Reads an array. One value that stands for an array of one is reported; elements that give null are left out, and so
     * are arrays within the array.
     *
     * @param node the array, or null
     * @param element makes an element, or gives null
     * @param <T> the type of element
     * @return the elements; empty where there is none
     */
    public <T> List<T> list(@Nullable Node node, Function<? super Node, ? extends @Nullable T> element) {
        if (node != null && !node.isArray() && !node.isNull()) {
            bent(node, ReadRules.WRONG_SHAPE, "array", node.shape());
        }
        return oneOrMany(node, element);
    }

    /**
     * Reads an array, or one value where the format allows both.
     *
     * @param node the value, or null
     * @param element makes an element, or gives null
     * @param <T> the type of element
     * @return the elements; empty where there is none
     */
    public <T> List<T> oneOrMany(@Nullable Node node, Function<? super Node, ? extends @Nullable T> element) {
        if (node == null || node.isNull()) {
            return List.of();
        }
        if (!node.isArray()) {
            List<T> one = new ArrayList<>(1);
            add(node, element, one);
            return one;
        }
        List<T> list = new ArrayList<>(node.elements().size());
        for (Node child : node.elements()) {
            child.take();
            if (child.isArray()) {
                child.leaveOut();
                unreadable(child, "object");
            } else if (!child.isNull()) {
                add(child, element, list);
            } else if (!nullsAllowed) {
                bent(child, ReadRules.WRONG_SHAPE, "value", "null");
            }
        }
        return list;
    }

    private static <T> void add(Node node, Function<? super Node, ? extends @Nullable T> element, List<T> to) {
        node.writtenAt(to.size());
        T value = element.apply(node);
        if (value == null) {
            node.leaveOut();
        } else {
            to.add(value);
        }
    }

    /**
     * The value where an array of one may stand for its element, which is reported; of several none is taken, because
     * none is the right one.
     *
     * @param node the value, or null
     * @param expected the JSON type that is documented
     * @return the value, or null where there is none or it was left out
     */
    public @Nullable Node single(@Nullable Node node, String expected) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isArray()) {
            return node;
        }
        List<Node> elements = node.elements();
        if (elements.size() != 1 || elements.get(0).isArray()) {
            if (!elements.isEmpty()) {
                unreadable(node, expected);
            } else if (!nullsAllowed) {
                bent(node, ReadRules.WRONG_SHAPE, expected, "array");
            }
            return null;
        }
        bent(node, ReadRules.WRONG_SHAPE, expected, "array");
        Node only = elements.get(0);
        only.withoutArray();
        return only.take();
    }

    /**
     * The object where the format has one; an array of one is reported and taken, everything else left out.
     *
     * @param node the value, or null
     * @return the object, or null
     */
    public @Nullable Node object(@Nullable Node node) {
        Node only = single(node, "object");
        if (only != null && !only.isObject()) {
            unreadable(only, "object");
            return null;
        }
        return only;
    }

    /**
     * Reads text in languages: a language map, an object or list of objects with {@code @value} and {@code @language}
     * (JSON-LD), or plain text.
     *
     * @param node the value, or null
     * @param language the language of plain text, or null where it is not said ({@code und})
     * @return the text, or null where there is none
     */
    public @Nullable LocalizedText texts(@Nullable Node node, @Nullable String language) {
        LocalizedText texts = null;
        if (node == null || node.isNull()) {
            return null;
        }
        List<Node> all = node.isArray() ? node.elements() : List.of(node);
        for (Node one : all) {
            one.take();
            if (one.isObject() && one.has("@value")) {
                String tag = text(one.get("@language"));
                texts = with(texts, tag == null ? language : tag, one, text(one.get("@value")));
            } else if (one.isObject()) {
                for (Node text : one.members()) {
                    texts = with(texts, text.name(), text, text(text.take()));
                }
            } else if (!one.isNull()) {
                texts = with(texts, language, one, text(one));
            }
        }
        return texts;
    }

    private @Nullable LocalizedText with(
            @Nullable LocalizedText texts, @Nullable String language, Node at, @Nullable String words) {
        if (words == null || words.isBlank()) {
            if (words != null) {
                report(at, ReadRules.REFUSED_VALUE, Severity.INFO, words, "words");
            }
            return texts;
        }
        if (language != null && !LanguageTag.isWellFormed(language)) {
            lost(at, ReadRules.REFUSED_VALUE, language, "BCP 47");
            return texts;
        }
        String tag = language == null ? "und" : language;
        if (texts == null) {
            return LocalizedText.of(tag, words);
        }
        if (texts.find(LanguageTag.of(tag)).isPresent()) {
            report(at, ReadRules.DUPLICATE_MEMBER, Severity.ERROR, tag); // the first stands
            return texts;
        }
        return texts.with(tag, words);
    }

    /**
     * The id of the document. Where there is none it is a blank node, as in JSON-LD: {@code _:b} and the line of the
     * record; it names nothing outside of the document.
     *
     * @param node the document
     * @param member the name under which the id stands
     * @param others other names for it
     * @return the id, never blank
     */
    public String idOf(Node node, String member, String... others) {
        String id = words(node.getAny(member, others));
        if (id == null) {
            if (!node.has(member) && Arrays.stream(others).noneMatch(node::has)) {
                report(node, ReadRules.MISSING_MEMBER, Severity.ERROR, member);
            }
            return "_:b" + line;
        }
        return id;
    }

    /**
     * Makes a value whose constructor may refuse what was read; then the value is left out and that is reported.
     *
     * @param at where it stands
     * @param value makes it
     * @param <T> its type
     * @return the value, or null
     */
    public <T> @Nullable T made(Node at, Supplier<? extends @Nullable T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            lost(at, ReadRules.REFUSED_RECORD, why(e));
            return null;
        }
    }

    /**
     * Reports a value that is none of those that the format lists; it is taken all the same.
     *
     * @param at where it stands
     * @param value the value
     * @param listed the values that are listed
     * @return whether it is one of them
     */
    public boolean listed(Node at, String value, Collection<String> listed) {
        boolean known = listed.contains(value);
        if (!known) {
            bent(at, ReadRules.UNLISTED_VALUE, value, String.join(" ", listed));
        }
        return known;
    }

    /**
     * Reports a value of another form than the format asks for; it is taken all the same.
     *
     * @param at where it stands
     * @param value the value
     * @param form the form, in technical words that need no translation
     */
    public void malformed(Node at, String value, String form) {
        bent(at, ReadRules.MALFORMED_VALUE, value, form);
    }

    /**
     * Reports a value of a type that cannot be used.
     *
     * @param at where it stands
     * @param expected the JSON type that is documented
     */
    public void unreadable(Node at, String expected) {
        lost(at, ReadRules.UNREADABLE_VALUE, expected, at.shape());
    }

    private static String why(RuntimeException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private @Nullable Node root() {
        Token first = source.next();
        if (first == Token.END) {
            return null;
        }
        Node root = node(first, null);
        root.take();
        if (source.next() != Token.END) {
            throw UnreadableJsonException.malformed("text after the end", source.line(), source.column());
        }
        return root;
    }

    /** The value that begins with a token; ends on its last. */
    private Node node(Token token, @Nullable Node parent) {
        boolean scalar = token == Token.STRING || token == Token.NUMBER;
        String text = switch (token) {
            case TRUE -> "true";
            case FALSE -> "false";
            case NULL -> "null";
            default -> scalar ? source.text() : "";
        };
        Node node = new Node(token, text, parent, source.line(), source.column());
        if (token == Token.START_OBJECT) {
            members(node);
        } else if (token == Token.START_ARRAY) {
            for (Token next = source.next(); next != Token.END_ARRAY; next = source.next()) {
                node.element(node(next, node));
            }
        }
        return node;
    }

    private void members(Node node) {
        Set<String> names = null;
        while (source.next() == Token.FIELD) {
            String name = source.text();
            boolean first;
            if (names == null && node.members().size() < FEW_NAMES) {
                first = !node.has(name);
            } else {
                if (names == null) {
                    names = new HashSet<>();
                    for (Node member : node.members()) {
                        names.add(member.name());
                    }
                }
                first = names.add(name);
            }
            Node value = node(source.next(), node);
            if (first) {
                node.member(name, value);
            } else {
                add(ReadRules.DUPLICATE_MEMBER, Severity.ERROR, node.pointer(), value.line(), value.column(), name);
            }
        }
    }

    private KeptMembers kept(Node root) {
        keep(root, false);
        return keeping.build();
    }

    /** Looks only into what was understood: what was left out has been reported as a whole. */
    private void keep(Node node, boolean free) {
        if (node.isLeftOut()) {
            return;
        }
        boolean ruleless = free || node.isWithoutRule();
        for (Node child : node.members()) {
            if (child.isKept()) {
                keep(child, keeping.keep(node.writtenPath(), node.anchor(), child.name()));
            } else if (child.isUnderstood()) {
                if (child.isNull() && !nullsAllowed && !ruleless && !child.isWithoutRule()) {
                    forbidNull(child);
                }
                keep(child, ruleless);
            } else if (!child.isLeftOut()) {
                if (!unknownAllowed || mode != ReadMode.STRICT) {
                    report(child, ReadRules.UNKNOWN_MEMBER, mode.unknown(), child.name());
                }
                keep(child, keeping.keep(node.writtenPath(), node.anchor(), child.name()));
            }
        }
        for (Node child : node.elements()) {
            if (child.isKept()) {
                keep(child, keeping.keep(node.writtenPath(), null, null));
            } else {
                keep(child, ruleless);
            }
        }
    }

    private void keep(Node value, TokenSink to) {
        value.write(to);
        if (!keeping.isKept()) {
            report(value, ReadRules.NOT_KEPT, mode.lost(), value.name(), String.valueOf(KeptMembers.MOST_CHARACTERS));
        }
    }

    private void add(RuleId rule, Severity severity, String pointer, int atLine, int atColumn, String... arguments) {
        if (problems.size() >= MOST_PROBLEMS) {
            return;
        }
        if (problems.size() == MOST_PROBLEMS - 1) {
            // an error, because errors may be among what is no longer kept
            String most = String.valueOf(MOST_PROBLEMS - 1);
            Finding more = new Finding(ReadRules.TOO_MANY_PROBLEMS, Severity.ERROR, null, "", List.of(most));
            problems.add(new Problem(more, atLine, atColumn));
            return;
        }
        List<String> echoed = new ArrayList<>(arguments.length);
        for (String argument : arguments) {
            echoed.add(Finding.echo(argument));
        }
        problems.add(new Problem(new Finding(rule, severity, null, pointer, echoed), atLine, atColumn));
    }
}
