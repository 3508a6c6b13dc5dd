package org.oer4j.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oer4j.examples.benchmarks.generator.RepositoryGenerator;
import org.oer4j.examples.benchmarks.generator.RepositorySettings;

/** However many threads scan, and packed or not, every token is seen once. */
class TokenScanTest {
    @TempDir
    Path folder;

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = name.endsWith(".gz")
                ? new GZIPOutputStream(Files.newOutputStream(file))
                : Files.newOutputStream(file)) {
            out.write(bytes);
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void everyTokenIsSeenOnce(int threads) throws Exception {
        ByteArrayOutputStream records = new ByteArrayOutputStream();
        RepositoryGenerator.of(RepositorySettings.of(1, 3_000, 0.05)).write(records, new StringBuilder());
        byte[] bytes = records.toByteArray();
        TokenScan.Counts whole = TokenScan.scan(write("whole.ndjson", bytes), 1);

        assertThat(whole.records()).isEqualTo(3_000);
        assertThat(whole.bytes()).isEqualTo(bytes.length).isGreaterThan(4 << 20);
        assertThat(whole.tokens()).isGreaterThan(3_000 * 50);
        assertThat(TokenScan.scan(write("a.ndjson", bytes), threads)).isEqualTo(whole);
        assertThat(TokenScan.scan(write("a.ndjson.gz", bytes), threads)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{}\n", "{}\n{}", "{\"a\":[1,{}]}\n\n{}\n"})
    void shortFilesAreScannedWhole(String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        TokenScan.Counts whole = TokenScan.scan(write("s.ndjson", bytes), 1);
        assertThat(whole.bytes()).isEqualTo(bytes.length);
        assertThat(TokenScan.scan(write("s.ndjson", bytes), 4)).isEqualTo(whole);
        assertThat(TokenScan.scan(write("s.ndjson.gz", bytes), 4)).isEqualTo(whole);
    }

    @Test
    void aFileThatIsNoGzipIsRefused() throws IOException {
        Path file = folder.resolve("no.gz");
        Files.writeString(file, "{}");
        assertThatThrownBy(() -> TokenScan.scan(file, 2)).isInstanceOf(IOException.class);
    }

    @Test
    void noThreadsScanNothing() {
        assertThatThrownBy(() -> TokenScan.scan(Path.of("x"), 0)).hasMessage("threads is 0, expected at least 1");
    }
}
