package org.oer4j.examples.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The one file that a batch reads. */
final class JsonFile {
    private JsonFile() {}

    static @Nullable String of(List<String> arguments, CommandSpec spec) {
        if (arguments.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + arguments.get(1) + "' is one argument too many, expected at most one FILE with --json");
        }
        return arguments.isEmpty() ? null : arguments.get(0);
    }
}
