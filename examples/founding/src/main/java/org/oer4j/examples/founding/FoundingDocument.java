package org.oer4j.examples.founding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.oer4j.json.jackson3.OerJson;
import org.oer4j.json.mapping.ReadMode;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.oer.NativeForm;
import tools.jackson.databind.json.JsonMapper;

/** One of the five documents, as records in the native form, one a line. */
public enum FoundingDocument {
    /** The announcement of the network of NGOs, 28 November 2019. */
    NETWORK,
    /** The session on what governments need. */
    SESSION,
    /** UNESCO's page of the OER Dynamic Coalition. */
    COALITION,
    /** The Call for Joint Action. */
    CALL,
    /** The webinar in Open Education Week, 9 March 2023. */
    WEBINAR;

    private static final OerJson JSON = OerJson.create().withMode(ReadMode.STRICT);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** The lines of the data set. */
    public List<String> lines() {
        String file = "/founding/" + name().toLowerCase(java.util.Locale.ROOT) + ".ndjson";
        try (InputStream in = FoundingDocument.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new NoSuchElementException("'" + file + "' is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The records in their order; a line that is not understood in full stops the reading. */
    public List<Object> records() {
        List<Object> records = new ArrayList<>();
        for (String line : lines()) {
            String type = MAPPER.readTree(line).path("type").asString();
            Class<?> record = NativeForm.types().stream()
                    .filter(one -> one.getSimpleName().equals(type))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("'" + type + "' has no native form"));
            ReadResult<?> read = JSON.read(record, line);
            if (!read.isOk() || !read.problems().isEmpty()) {
                throw new IllegalArgumentException(
                        "line " + (records.size() + 1) + " of " + this + ": " + read.problems());
            }
            records.add(read.value());
        }
        return records;
    }

    /** The records of one type. */
    public <T> List<T> records(Class<T> type) {
        return records().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The only record of its type. */
    public <T> T the(Class<T> type) {
        List<T> all = records(type);
        if (all.size() != 1) {
            throw new NoSuchElementException(this + " has " + all.size() + " records of " + type + ", expected one");
        }
        return all.get(0);
    }
}
