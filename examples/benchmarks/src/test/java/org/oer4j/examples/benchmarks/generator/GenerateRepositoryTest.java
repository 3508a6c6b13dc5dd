package org.oer4j.examples.benchmarks.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command writes two files. */
class GenerateRepositoryTest {
    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        CommandLine command = GenerateRepository.commandLine();
        command.setErr(new PrintWriter(err));
        return command.execute(args);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void compressedItIsTheSame() throws IOException {
        assertThat(run("--records", "2000", "--out", file("a.ndjson"), "--manifest", file("a.tsv")))
                .isZero();
        assertThat(run("--records", "2000", "--out", file("b.ndjson.gz"), "--manifest", file("b.tsv")))
                .isZero();
        assertThat(run("--records", "2000", "--gzip", "--out", file("c"), "--manifest", file("c.tsv")))
                .isZero();

        byte[] plain = Files.readAllBytes(folder.resolve("a.ndjson"));
        assertThat(unpacked("b.ndjson.gz")).isEqualTo(plain);
        assertThat(unpacked("c")).isEqualTo(plain);
        assertThat(folder.resolve("b.ndjson.gz")).hasSameBinaryContentAs(folder.resolve("c"));
        assertThat(folder.resolve("b.tsv")).hasSameBinaryContentAs(folder.resolve("a.tsv"));
        assertThat(err.toString()).contains("2,000 records, ");
    }

    private byte[] unpacked(String name) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve(name)))) {
            return in.readAllBytes();
        }
    }

    @Test
    void itPlantsOnlyWhatIsAskedFor() throws IOException {
        assertThat(run(
                        "--records=3000",
                        "--error-rate=0.1",
                        "--plant=cycle=2,duplicate-id=1",
                        "--form=small",
                        "--seed=9",
                        "--out=" + file("s.ndjson"),
                        "--manifest=" + file("s.tsv")))
                .isZero();
        assertThat(Files.readAllLines(folder.resolve("s.tsv")).stream()
                        .skip(1)
                        .map(row -> row.split("\t")[1])
                        .distinct())
                .containsExactlyInAnyOrder("cycle", "duplicate-id");
    }

    @Test
    void badArgumentsAreUsageErrorsThatWriteNothing() {
        String[] files = {"--out=" + file("x"), "--manifest=" + file("y"), "--records=10"};
        assertThat(run(files[0], files[1], files[2], "--error-rate=2")).isEqualTo(2);
        assertThat(err.toString()).contains("errorRate is 2.0, expected a number from 0.0 to 0.2");
        assertThat(run(files[0], files[1], files[2], "--plant=typo=1")).isEqualTo(2);
        assertThat(err.toString()).contains("kind is typo, expected one of accessibility-missing, ");
        assertThat(folder).isEmptyDirectory();
    }
}
