package org.oer4j.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where records come from. */
final class RecordOptions {
    private static final String SAMPLE = "sample.tsv";

    @Option(
            names = "--from",
            paramLabel = "csv|D",
            description = "csv: CSV or TSV with a header line; oer: NDJSON of the native form; amb and other dialects:"
                    + " NDJSON of theirs; all also as .gz")
    private String from;

    @Option(names = "--sample", description = "read the embedded sample of well-known works (illustrative)")
    private boolean sample;

    @Option(
            names = "--column",
            paramLabel = "FIELD=NAME",
            description = "the column of a table that holds a field, for example license=Rights; fields: id, title,"
                    + " creator, license, license_uri, url, is_based_on")
    private Map<String, String> columns = new LinkedHashMap<>();

    boolean isGiven() {
        return sample || from != null;
    }

    /** Refuses what does not go together, before anything is read. */
    RecordReader reader(List<String> files, CommandSpec spec) {
        for (String field : columns.keySet()) {
            if (!TableHeader.FIELDS.contains(field)) {
                throw usage(spec, "--column '" + field + "' is no field", String.join(", ", TableHeader.FIELDS));
            }
        }
        if (sample && (from != null || !files.isEmpty() || !columns.isEmpty())) {
            throw usage(spec, "--sample reads the embedded table only", "it without --from, --column and FILE");
        }
        if (sample) {
            return RecordReader.ofTable(Map.of());
        }
        if (from == null) {
            throw usage(spec, "it is not said what to read", "--sample, --from csv or --from oer");
        }
        return switch (from) {
            case "csv" -> RecordReader.ofTable(columns);
            default -> RecordReader.of(DialectOption.dialect(from, "csv, ", spec));
        };
    }

    /** Reads every file; one that cannot be read is reported, and the next one is read. */
    int read(RecordReader reader, List<String> files, Streams streams, String command, Consumer<SourceRecord> sink) {
        List<String> names = files.isEmpty() ? List.of(sample ? SAMPLE : Inputs.STANDARD_INPUT) : files;
        int status = Oer.ANSWERED;
        for (String name : names) {
            try (InputStream in = open(name, streams)) {
                reader.read(in, name, sink);
            } catch (Output.Failure e) {
                throw e;
            } catch (BadInputException e) {
                status = report(streams, command, e);
            } catch (IOException | UncheckedIOException e) {
                status = report(streams, command, Inputs.unreadable(name, e));
            }
        }
        return status;
    }

    private InputStream open(String name, Streams streams) throws IOException {
        return sample ? RecordOptions.class.getResourceAsStream(SAMPLE) : Inputs.open(name, streams.in());
    }

    private static int report(Streams streams, String command, BadInputException e) {
        streams.err().println(command + ": " + e.getMessage());
        return Oer.BAD_INPUT;
    }

    private static ParameterException usage(CommandSpec spec, String wrong, String expected) {
        return new ParameterException(spec.commandLine(), wrong + ", expected " + expected);
    }
}
