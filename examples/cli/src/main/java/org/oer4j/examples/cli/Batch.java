package org.oer4j.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers NDJSON with NDJSON: exactly one line for each line, in order, as soon as no more input lies ready. A line that
 * cannot be answered gives an error line, and the run goes on.
 */
final class Batch {
    private final Streams streams;
    private final Function<byte[], ObjectNode> answer;

    Batch(Streams streams, String example, Function<Members, ObjectNode> answer) {
        this(streams, line -> answer.apply(Json.read(line, example)));
    }

    /** For lines that are read by a library. */
    Batch(Streams streams, Function<byte[], ObjectNode> answer) {
        this.streams = streams;
        this.answer = answer;
    }

    int run(@Nullable String file) {
        return run(file, output -> streams.out().line(Json.line(output)));
    }

    int run(@Nullable String file, Consumer<ObjectNode> writer) {
        int status = Oer.ANSWERED;
        try (InputStream in = Inputs.open(file, streams.in())) {
            Lines lines = new Lines(in);
            for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                ObjectNode output = output(line);
                status = output.has("error") ? Oer.BAD_INPUT : status;
                writer.accept(output);
                if (!lines.isMoreBuffered()) {
                    streams.out().flush();
                }
            }
        } catch (Output.Failure e) {
            throw e;
        } catch (IOException | UncheckedIOException e) {
            throw Inputs.unreadable(file, e);
        }
        return status;
    }

    private ObjectNode output(Lines.Line line) {
        try {
            return answer.apply(line.checked());
        } catch (BadInputException | IllegalArgumentException | IllegalStateException e) {
            // the libraries refuse values with the last two, in one line that names the value
            return Json.object()
                    .put("error", BadInputException.oneLine(String.valueOf(e.getMessage())))
                    .put("line", line.number());
        }
    }
}
