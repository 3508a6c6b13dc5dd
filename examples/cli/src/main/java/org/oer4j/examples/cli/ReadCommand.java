package org.oer4j.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.FindingMessages;
import org.oer4j.json.jackson3.OerJson;
import org.oer4j.json.mapping.Problem;
import org.oer4j.json.mapping.ReadMessages;
import org.oer4j.json.mapping.ReadMode;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.dialect.Dialect;
import org.oer4j.resource.LearningResource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code oer read}: what does this document say, and is it as its dialect asks? */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        versionProvider = Oer.Version.class,
        description = "Reads documents in a dialect, and says what is wrong with them and where.",
        footer = {
            "",
            "Reads one document, an array of them, or one a line, from FILE or standard input. With --json,",
            "writes one line for each, in order: {\"ok\":true,\"problems\":[],\"resource\":{…}}, the resource in the native",
            "form. Exit status 1 if a document is not ok."
        })
final class ReadCommand implements Callable<Integer> {
    private final Streams streams;
    private final OerJson json = OerJson.create();

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "at most one FILE, or -")
    private List<String> arguments = new ArrayList<>();

    @Mixin
    private DialectOption dialect;

    @Option(
            names = "--mode",
            paramLabel = "M",
            defaultValue = "tolerant",
            description = "how much to forgive: strict, tolerant (default) or lenient")
    private String mode;

    @Option(names = "--strict", description = "the same as --mode strict")
    private boolean strict;

    @Option(names = "--json", description = "write NDJSON")
    private boolean lines;

    @Mixin
    private LanguageOption language;

    ReadCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Reader reader = new Reader(json.withMode(mode()), dialect.dialect(spec), ReadMessages.in(language.locale));
        String file = JsonFile.of(arguments, spec);
        try (InputStream in = new BufferedInputStream(Inputs.open(file, streams.in()), DocumentShape.LOOKS_AT)) {
            return switch (DocumentShape.of(in)) {
                case DOCUMENT -> reader.answer(reader.json.read(reader.dialect, in)) ? Oer.ANSWERED : Oer.BAD_INPUT;
                case ARRAY -> elements(reader, in);
                case LINES -> eachLine(reader, in);
            };
        } catch (Output.Failure e) {
            throw e;
        } catch (IOException | UncheckedIOException e) {
            throw Inputs.unreadable(file, e);
        }
    }

    private static int elements(Reader reader, InputStream in) {
        boolean ok = true;
        try (Stream<ReadResult<LearningResource>> results = reader.json.readArray(reader.dialect, in)) {
            for (ReadResult<LearningResource> result : (Iterable<ReadResult<LearningResource>>) results::iterator) {
                ok &= reader.answer(result);
            }
        }
        return ok ? Oer.ANSWERED : Oer.BAD_INPUT;
    }

    /** One answer a line, also for a blank one. */
    private int eachLine(Reader reader, InputStream in) throws IOException {
        boolean ok = true;
        Lines input = new Lines(in);
        for (Lines.Line line = input.next(); line != null; line = input.next()) {
            ok &= reader.answer(reader.json.read(reader.dialect, line.bytes(), line.number()));
            if (!input.isMoreBuffered()) {
                streams.out().flush();
            }
        }
        return ok ? Oer.ANSWERED : Oer.BAD_INPUT;
    }

    private ReadMode mode() {
        if (strict) {
            return ReadMode.STRICT;
        }
        return Stream.of(ReadMode.values())
                .filter(one -> one.code().equals(mode))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--mode '" + mode + "' is unknown, expected "
                                + Stream.of(ReadMode.values())
                                        .map(ReadMode::code)
                                        .collect(Collectors.joining(", "))));
    }

    /** What this run reads with, and how it answers. */
    private final class Reader {
        private final OerJson json;
        private final Dialect dialect;
        private final FindingMessages messages;

        Reader(OerJson json, Dialect dialect, FindingMessages messages) {
            this.json = json;
            this.dialect = dialect;
            this.messages = messages;
        }

        boolean answer(ReadResult<LearningResource> result) {
            if (lines) {
                streams.out().line(Json.line(object(result)));
            } else {
                print(result);
            }
            return result.isOk();
        }

        private ObjectNode object(ReadResult<LearningResource> result) {
            ObjectNode answer = Json.object().put("ok", result.isOk());
            ArrayNode problems = answer.putArray("problems");
            for (Problem problem : result.problems()) {
                problems.addObject()
                        .put("pointer", problem.finding().pointer())
                        .put("line", problem.line())
                        .put("column", problem.column())
                        .put("code", problem.finding().rule().value())
                        .put("severity", problem.finding().severity().code())
                        .put("message", messages.sentence(problem.finding()));
            }
            LearningResource resource = result.value();
            if (resource == null) {
                Problem why = result.problems().get(0);
                return answer.putNull("resource")
                        .put("error", BadInputException.oneLine(messages.sentence(why.finding())))
                        .put("line", result.line());
            }
            answer.set("resource", Json.tree(json.writeResource(resource)));
            return answer;
        }

        private void print(ReadResult<LearningResource> result) {
            @Nullable LearningResource resource = result.value();
            Output out = streams.out();
            String id = resource == null ? "line " + result.line() : resource.id();
            out.line(BadInputException.oneLine(id) + ": " + (result.isOk() ? "ok" : "not ok"));
            for (Problem problem : result.problems()) {
                out.line("  " + problem.finding().severity().code() + ": line " + problem.line() + ", column "
                        + problem.column() + ", '"
                        + BadInputException.oneLine(problem.finding().pointer()) + "': "
                        + BadInputException.oneLine(messages.sentence(problem.finding())));
            }
        }
    }
}
