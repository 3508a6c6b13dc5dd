package org.oer4j.examples.benchmarks.generator;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that writes a repository and its manifest. */
@Command(
        name = "generate-repository",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Writes AMB records, one a line, and a manifest of everything that is wrong with them.")
public final class GenerateRepository implements Callable<Integer> {
    private static final int BUFFER = 1 << 16;

    @Option(names = "--records", required = true, description = "How many records.")
    private long records;

    @Option(names = "--seed", defaultValue = "1", description = "What everything is drawn from (${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--error-rate",
            defaultValue = "0.05",
            description = "Plantings a record, 0 to 0.2 (${DEFAULT-VALUE}).")
    private double errorRate;

    @Option(
            names = "--plant",
            paramLabel = "KIND=WEIGHT",
            split = ",",
            description = "Plant only these kinds, in these proportions; without it every kind alike.")
    private Map<String, Integer> plant = new LinkedHashMap<>();

    @Option(
            names = "--derived",
            defaultValue = "0.35",
            description = "Share of sound records that are based on others (${DEFAULT-VALUE}).")
    private double derived;

    @Option(
            names = "--reuse",
            defaultValue = "1",
            description = "Exponent of the power law of reuse, 0 to 3 (${DEFAULT-VALUE}).")
    private double reuse;

    @Option(
            names = "--long-chain",
            defaultValue = "0",
            description = "So many more records, each based on the one before (${DEFAULT-VALUE}).")
    private int longChain;

    @Option(
            names = "--form",
            defaultValue = "AMB",
            description = "AMB, 1.5 KB a record, or SMALL, 150 bytes and no valid AMB (${DEFAULT-VALUE}).")
    private RepositorySettings.Form form;

    @Option(names = "--out", required = true, description = "The file of the records, - for standard output.")
    private String out;

    @Option(names = "--manifest", required = true, description = "The file of the violations, tab-separated.")
    private Path manifest;

    @Option(names = "--gzip", description = "Compress the records, as is done for a file that ends in .gz.")
    private boolean gzip;

    @Spec
    private CommandSpec spec;

    private GenerateRepository() {}

    /**
     * Runs the command and ends the process with its exit status.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new GenerateRepository()).setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public Integer call() throws IOException {
        RepositorySettings settings = settings();
        long start = System.nanoTime();
        long violations;
        try (OutputStream target = compressed(open());
                Writer rows = Files.newBufferedWriter(manifest)) {
            violations = RepositoryGenerator.of(settings).write(target, rows);
        }
        PrintWriter err = spec.commandLine().getErr();
        err.printf(
                Locale.ROOT,
                "%,d records, %,d violations, %.1f s%n",
                settings.lines(),
                violations,
                (System.nanoTime() - start) / 1e9);
        err.flush();
        return 0;
    }

    private RepositorySettings settings() {
        try {
            return new RepositorySettings(seed, records, errorRate, weights(), derived, reuse, longChain, form);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private Map<ViolationKind, Integer> weights() {
        if (plant.isEmpty()) {
            return RepositorySettings.everyKind();
        }
        Map<ViolationKind, Integer> weights = new EnumMap<>(ViolationKind.class);
        plant.forEach((code, weight) -> weights.put(kind(code), weight));
        return weights;
    }

    private static ViolationKind kind(String code) {
        return Arrays.stream(ViolationKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("kind is " + code + ", expected one of "
                        + Arrays.stream(ViolationKind.values())
                                .map(ViolationKind::code)
                                .sorted()
                                .collect(Collectors.joining(", "))));
    }

    private OutputStream open() throws IOException {
        OutputStream target =
                out.equals("-") ? new FileOutputStream(FileDescriptor.out) : Files.newOutputStream(Path.of(out));
        return new BufferedOutputStream(target, BUFFER);
    }

    private OutputStream compressed(OutputStream target) throws IOException {
        return gzip || out.endsWith(".gz") ? new GZIPOutputStream(target, BUFFER) : target;
    }
}
