package org.oer4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed command as a process of its own. */
class OerJarIT {
    @TempDir
    Path folder;

    @Test
    void theJarRuns() throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

        Process process = new ProcessBuilder(java, "-jar", "target/oer.jar", "recognize", "CC BY 4.0")
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended in time").isTrue();
        assertThat(Files.readString(err)).isEmpty();
        assertThat(Files.readString(out))
                .startsWith("CC BY 4.0\n  exact: CC-BY-4.0\n  https://creativecommons.org/licenses/by/4.0/\n");
        assertThat(process.exitValue()).isZero();
    }
}
