package org.oer4j.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.oer4j.actor.Person;
import org.oer4j.conformance.FindingMessages;
import org.oer4j.json.jackson3.OerJson;
import org.oer4j.json.mapping.Problem;
import org.oer4j.json.mapping.ReadMessages;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.dialect.Dialect;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.LearningResource;

/** Reads the records of a file one after the other; a bad one is handed over as such, and reading goes on. */
interface RecordReader {
    String EXPECTED = "; expected a LearningResource with an id, in JSON on one line";

    void read(InputStream in, String file, Consumer<SourceRecord> sink) throws IOException;

    /** Documents of a dialect, one a line. */
    static RecordReader of(Dialect dialect) {
        OerJson json = OerJson.create();
        FindingMessages messages = ReadMessages.in(Locale.ENGLISH);
        return (in, file, sink) -> {
            try (Stream<ReadResult<LearningResource>> results = json.readLines(dialect, in)) {
                results.map(result -> record(result, file, messages)).forEach(sink);
            } catch (Output.Failure e) {
                throw e;
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        };
    }

    /** A table with a header line. */
    static RecordReader ofTable(Map<String, String> renamed) {
        return (in, file, sink) -> {
            TableRows rows = TableRows.of(new Lines(in), file);
            TableRows.Row first = rows.next();
            if (first == null || first.error() != null) {
                throw new BadInputException("file '" + file + "' has no header ("
                        + (first == null ? "it is empty" : first.error()) + "), expected a line such as "
                        + String.join(",", TableHeader.FIELDS));
            }
            TableHeader header = new TableHeader(first.cells(), renamed);
            for (TableRows.Row row = rows.next(); row != null; row = rows.next()) {
                sink.accept(record(row, header, new Origin(file, row.line(), header)));
            }
        };
    }

    private static SourceRecord record(ReadResult<LearningResource> result, String file, FindingMessages messages) {
        LearningResource resource = result.value();
        String id = resource == null ? null : resource.id();
        List<Observation> observations = new ArrayList<>();
        for (Problem problem : result.problems()) {
            String place = problem.column() > 0 ? " (column " + problem.column() + ")" : "";
            String expected = resource == null ? EXPECTED : "";
            Origin origin = new Origin(file, problem.line() > 0 ? problem.line() : result.line(), null);
            observations.add(origin.observation(
                    id,
                    problem.finding().rule().value(),
                    problem.finding().severity(),
                    problem.finding().pointer(),
                    messages.sentence(problem.finding()) + place + expected));
        }
        return new SourceRecord(new Origin(file, result.line(), null), resource, observations);
    }

    private static SourceRecord record(TableRows.Row row, TableHeader header, Origin origin) {
        if (row.error() != null) {
            return SourceRecord.unreadable(origin, "read.malformed", row.error());
        }
        if (row.cells().size() != header.size()) {
            BadInputException wrong = BadInputException.of(
                    "row",
                    String.join(" | ", row.cells()),
                    "has " + row.cells().size() + " cells",
                    header.size() + " as in the header");
            return SourceRecord.unreadable(origin, "read.malformed", wrong.getMessage());
        }
        if (header.value(TableHeader.ID, row.cells()) == null) {
            return SourceRecord.unreadable(
                    origin, "read.missing-member", "the cell '' of column id is blank, expected the record's id");
        }
        return new SourceRecord(origin, resource(row.cells(), header), List.of());
    }

    private static LearningResource resource(List<String> row, TableHeader header) {
        String words = header.value(TableHeader.LICENSE, row);
        String uri = header.value(TableHeader.LICENSE_URI, row);
        return LearningResource.builder(header.value(TableHeader.ID, row))
                .name(header.value(TableHeader.TITLE, row))
                .creators(several(header.value(TableHeader.CREATOR, row))
                        .map(Person::named)
                        .toList())
                .url(header.value(TableHeader.URL, row))
                .license(words == null && uri == null ? null : new DeclaredLicense(uri, words))
                .isBasedOn(several(header.value(TableHeader.IS_BASED_ON, row))
                        .map(Derivation::from)
                        .toList())
                .build();
    }

    /** Several values in one cell stand between "; ". */
    private static Stream<String> several(String cell) {
        return cell == null ? Stream.empty() : Stream.of(cell.split("; ")).filter(value -> !value.isBlank());
    }
}
