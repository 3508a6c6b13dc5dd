package org.oer4j.examples.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oer4j.json.mapping.amb.AmbDialect;
import org.oer4j.json.mapping.amb.AmbVersion;
import org.oer4j.json.mapping.dialect.Dialect;
import org.oer4j.json.mapping.known.Dialects;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** In which dialect the input is written. */
final class DialectOption {
    private static final String AMB = "amb";

    @Option(
            names = "--from",
            paramLabel = "D",
            defaultValue = "oer",
            description =
                    "the dialect of the input: oer, the native form (default), or another that is known, such as amb")
    private String from;

    @Option(
            names = "--amb-version",
            paramLabel = "V",
            defaultValue = "20231019",
            description = "the version of AMB: 20231019 (default) or draft")
    private String ambVersion;

    Dialect dialect(CommandSpec spec) {
        AmbVersion version = AmbVersion.find(ambVersion)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--amb-version '" + ambVersion + "' is unknown, expected "
                                + Stream.of(AmbVersion.values())
                                        .map(AmbVersion::code)
                                        .collect(Collectors.joining(" or "))));
        return from.equals(AMB) ? AmbDialect.of(version) : dialect(from, "", spec);
    }

    /** A dialect by its code; {@code others} are what else the option takes. */
    static Dialect dialect(String code, String others, CommandSpec spec) {
        return Dialects.find(code).orElseThrow(() -> {
            String known = Dialects.all().stream().map(Dialect::code).collect(Collectors.joining(", "));
            return new ParameterException(
                    spec.commandLine(), "--from '" + code + "' is unknown, expected " + others + known);
        });
    }
}
