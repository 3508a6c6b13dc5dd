package org.oer4j.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.oer.NativeJson;
import org.oer4j.resource.LearningResource;

class RecordLinesTest {
    private static final NativeJson JSON = Adapter.create();

    private static InputStream lines(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<ReadResult<LearningResource>> read(InputStream in) {
        try (Stream<ReadResult<LearningResource>> results = JSON.readResources(in)) {
            return results.toList();
        }
    }

    private static String record(String id) {
        return JSON.writeResource(LearningResource.builder(id).build());
    }

    @Test
    void aBrokenLineIsReportedWithItsNumberAndTheNextIsRead() {
        List<ReadResult<LearningResource>> results = read(lines("\uFEFF" + record("a")
                + "\r\n\n  \t\r\n{\"id\":\"unterminated\n" + record("ü") + "\n\n" + record("c")));
        assertThat(results).extracting(ReadResult::line).containsExactly(1, 4, 5, 7);
        assertThat(results).extracting(ReadResult::isOk).containsExactly(true, false, true, true);
        assertThat(results.get(1).problems())
                .hasSize(1)
                .allMatch(problem -> problem.line() == 4 && problem.column() > 1);
        assertThat(results.get(2).value())
                .isNotNull()
                .satisfies(value -> assertThat(value.id()).isEqualTo("ü"));
    }

    @Test
    void anEmptyHarvestHasNoRecords() {
        assertThat(read(lines(""))).isEmpty();
        assertThat(read(lines("\n\r\n \n"))).isEmpty();
    }

    @Test
    void aLineThatIsTooLongIsPassedOver() {
        InputStream tooLong = new InputStream() {
            private int left = 21 * 1024 * 1024;

            @Override
            public int read() {
                return left-- > 0 ? '{' : -1;
            }

            @Override
            public int read(byte[] target, int from, int count) {
                int given = Math.min(count, left);
                Arrays.fill(target, from, from + Math.max(0, given), (byte) '{');
                left -= given;
                return given <= 0 ? -1 : given;
            }
        };
        List<ReadResult<LearningResource>> results = read(new SequenceInputStream(
                new SequenceInputStream(lines(record("a") + "\n"), tooLong), lines("\n" + record("c"))));
        assertThat(results).extracting(ReadResult::line).containsExactly(1, 2, 3);
        assertThat(results).extracting(ReadResult::isOk).containsExactly(true, false, true);
        assertThat(results.get(1).problems()).hasSize(1).allSatisfy(problem -> {
            assertThat(problem.finding().rule()).hasToString("read.limit");
            assertThat(problem.line()).isEqualTo(2);
        });
    }

    @Test
    void closingTheStreamClosesTheInputAndAFailingInputIsToldAsSuch() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> read(failing));
        assertThat(closed).isTrue();
    }

    @Property(tries = 50)
    void whatIsWrittenAsLinesIsReadBackWhateverTheLengths(
            @ForAll List<@IntRange(min = 1, max = 70_000) Integer> lengths) {
        List<LearningResource> resources = lengths.stream()
                .limit(20)
                .map(length -> LearningResource.builder("x".repeat(length)).build())
                .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JSON.writeResources(resources, bytes);
        assertThat(read(new ByteArrayInputStream(bytes.toByteArray())))
                .extracting(ReadResult::value)
                .isEqualTo(resources);
    }
}
