package org.oer4j.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.FindingMessages;
import org.oer4j.conformance.RuleId;
import org.oer4j.conformance.Severity;
import org.oer4j.examples.cli.report.Exclusions;
import org.oer4j.examples.cli.report.LeftOut;
import org.oer4j.examples.cli.report.MonitoringInput;
import org.oer4j.examples.cli.report.Submission;
import org.oer4j.implementation.ImplementationRecord;
import org.oer4j.json.jackson3.OerJson;
import org.oer4j.json.mapping.Problem;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.oer.NativeForm;

/**
 * Reads what is handed in for a report, twice: first everything that is held, then the implementation records, which are
 * counted one after the other and never held.
 */
final class MonitoringReader {
    private static final String RECORD = ImplementationRecord.class.getSimpleName();
    private static final RuleId MISSING = RuleId.of("read.missing-member");
    private static final RuleId UNKNOWN = RuleId.of("report.unknown-type");
    private static final int PROGRESS_EVERY = 100_000;

    private final OerJson json = OerJson.create();
    private final Map<String, Class<?>> types = new HashMap<>();
    private final Streams streams;
    private final String command;
    private final MonitoringCheck check;
    private final FindingMessages messages;
    private final MonitoringInput input;
    private final Exclusions exclusions = new Exclusions();
    private boolean clean = true;
    private long counted;

    MonitoringReader(
            Streams streams, String command, MonitoringCheck check, FindingMessages messages, MonitoringInput input) {
        this.streams = streams;
        this.command = command;
        this.check = check;
        this.messages = messages;
        this.input = input;
        NativeForm.types().forEach(type -> types.put(type.getSimpleName(), type));
    }

    /** Reads all sources; what is wrong with a line is told on standard error and noted for the report. */
    Exclusions read(List<MonitoringSource> sources) {
        for (MonitoringSource source : sources) {
            each(source, type -> !RECORD.equals(type));
        }
        input.settle((submission, finding) ->
                leaveOut(submission.file(), submission.line(), submission.value(), List.of(finding)));
        for (MonitoringSource source : sources) {
            each(source, RECORD::equals);
        }
        return exclusions;
    }

    /** Whether nothing was wrong. */
    boolean isClean() {
        return clean;
    }

    private void each(MonitoringSource source, Predicate<@Nullable String> wanted) {
        try (InputStream in = source.open()) {
            Lines lines = new Lines(in);
            for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                byte[] bytes = line.bytes();
                if (!isBlank(bytes)) {
                    String type = RecordType.of(bytes);
                    if (wanted.test(type)) {
                        take(source.name(), line.number(), type, bytes);
                    }
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw Inputs.unreadable(source.name(), e);
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte one : line) {
            if (one != ' ' && one != '\t') {
                return false;
            }
        }
        return true;
    }

    private void take(String file, int line, @Nullable String type, byte[] bytes) {
        Class<?> known = type == null ? ImplementationRecord.class : types.get(type);
        if (known == null) {
            Finding unknown =
                    new Finding(UNKNOWN, Severity.ERROR, null, "/type", List.of(Finding.echo(String.valueOf(type))));
            leaveOut(file, line, null, type, List.of(unknown));
        } else if (type != null
                && known != ImplementationRecord.class
                && !MonitoringInput.types().contains(known)) {
            Finding unused = new Finding(
                    RuleId.of("report.other-type"), Severity.WARNING, null, "/type", List.of(Finding.echo(type)));
            tell(file, line, unused);
            exclusions.warn(unused.rule().value());
        } else {
            take(file, line, type, json.read(known, bytes));
        }
    }

    private void take(String file, int line, @Nullable String type, ReadResult<?> result) {
        Object value = result.value();
        List<Finding> errors = new ArrayList<>();
        List<Finding> others = new ArrayList<>();
        for (Problem problem : result.problems()) {
            boolean error = problem.finding().severity() == Severity.ERROR;
            (error ? errors : others).add(problem.finding());
        }
        if (type == null && errors.isEmpty()) {
            errors.add(new Finding(MISSING, Severity.ERROR, null, "", List.of("type")));
        }
        if (value != null) {
            errors.addAll(check.prohibitive(value));
        }
        if (value == null || !errors.isEmpty()) {
            leaveOut(file, line, value, type, errors);
            return;
        }
        others.addAll(check.others(value));
        others.forEach(finding -> note(file, line, finding));
        if (value instanceof ImplementationRecord record) {
            input.count(record);
            counted++;
            if (counted % PROGRESS_EVERY == 0) {
                streams.err().println(command + ": " + counted + " records counted");
            }
        } else {
            input.add(new Submission(MonitoringInput.idOf(value), value, json.write(value), file, line));
        }
    }

    private void note(String file, int line, Finding finding) {
        if (finding.severity() == Severity.ERROR) {
            clean = false;
            exclusions.keep(finding.rule().value());
            tell(file, line, finding);
        } else if (finding.severity() == Severity.WARNING) {
            exclusions.warn(finding.rule().value());
        }
    }

    private void leaveOut(String file, int line, Object value, List<Finding> errors) {
        leaveOut(file, line, value, value.getClass().getSimpleName(), errors);
    }

    private void leaveOut(String file, int line, @Nullable Object value, @Nullable String type, List<Finding> errors) {
        clean = false;
        String id = value == null ? null : MonitoringInput.idOf(value);
        errors.forEach(error -> tell(file, line, error));
        exclusions.leaveOut(
                errors.stream().map(error -> new LeftOut(type, id, error)).toList());
    }

    private void tell(String file, int line, Finding finding) {
        String pointer = finding.pointer().isEmpty() ? "" : finding.pointer() + ": ";
        streams.err()
                .println(BadInputException.oneLine(
                        file + ":" + line + ": " + pointer + "[" + finding.rule() + "] " + messages.sentence(finding)));
    }
}
