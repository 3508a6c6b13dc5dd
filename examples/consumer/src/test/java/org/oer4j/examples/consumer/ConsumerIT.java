package org.oer4j.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the packed program as an embedder would: no validation jar and no JSpecify anywhere near it. */
class ConsumerIT {
    @TempDir
    Path folder;

    @Test
    void needsOnlyTheTwoLibrariesOnTheClassPath() throws Exception {
        assertThat(run("-cp", jars(), "org.oer4j.examples.consumer.Consumer"))
                .isEqualTo("exit 0: class path: CC-BY-SA-3.0 -> CC-BY-SA-4.0: allowed");
    }

    @Test
    void needsOnlyTheTwoLibrariesOnTheModulePath() throws Exception {
        assertThat(run("-p", jars(), "-m", "org.oer4j.examples.consumer/org.oer4j.examples.consumer.Consumer"))
                .isEqualTo("exit 0: module path: CC-BY-SA-3.0 -> CC-BY-SA-4.0: allowed");
    }

    private static String jars() throws IOException {
        try (Stream<Path> libraries = Files.list(Path.of(System.getProperty("consumer.libraries")))) {
            List<String> jars = new ArrayList<>(libraries.map(Path::toString).toList());
            assertThat(jars)
                    .extracting(jar -> Path.of(jar).getFileName().toString())
                    .containsExactlyInAnyOrder("oer-core.jar", "oer-licensing.jar");
            jars.add(System.getProperty("consumer.jar"));
            return String.join(File.pathSeparator, jars);
        }
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS))
                .as("%s ended", command)
                .isTrue();
        return "exit " + process.exitValue() + ": " + Files.readString(output).strip();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
