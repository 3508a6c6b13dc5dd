package org.oer4j.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.oer4j.licensing.LicenseCatalogue;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Entry point of the command {@code oer}. */
@Command(
        name = "oer",
        mixinStandardHelpOptions = true,
        versionProvider = Oer.Version.class,
        description = "Licence answers for Open Educational Resources.",
        footer = {"", "Exit status: 0 answered, 1 some inputs were bad, 2 usage.", "Information, not legal advice."})
public final class Oer {
    static final int ANSWERED = 0;
    static final int BAD_INPUT = 1;
    static final int USAGE = 2;

    private static final int HELP_WIDTH = 100;
    private static final String COMMANDS = "recognize, adapt, remix, choose, attribute, read, audit or report";

    private Oer() {}

    /**
     * Runs the command and ends the process with its exit status.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(run(
                System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), args));
    }

    /**
     * Runs the command.
     *
     * @param in standard input
     * @param out standard output
     * @param err standard error
     * @param args the command line
     * @return the exit status
     */
    static int run(InputStream in, OutputStream out, OutputStream err, String... args) {
        Streams streams = new Streams(in, new Output(out), writer(err));
        int status = commandLine(streams, writer(out)).execute(args);
        streams.err().flush();
        return status;
    }

    private static CommandLine commandLine(Streams streams, PrintWriter help) {
        CommandLine line = new CommandLine(new Oer())
                .addSubcommand(new RecognizeCommand(streams))
                .addSubcommand(new AdaptCommand(streams))
                .addSubcommand(new RemixCommand(streams))
                .addSubcommand(new ChooseCommand(streams))
                .addSubcommand(new AttributeCommand(streams))
                .addSubcommand(new ReadCommand(streams))
                .addSubcommand(new AuditCommand(streams))
                .addSubcommand(new ReportCommand(streams));
        return line.setOut(help)
                .setErr(streams.err())
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setUsageHelpWidth(HELP_WIDTH)
                .setParameterExceptionHandler((e, args) -> usage(e, streams))
                .setExecutionExceptionHandler((e, command, result) -> failure(e, command, streams))
                .setExecutionStrategy(result -> {
                    int status = new CommandLine.RunLast().execute(result);
                    return flushed(streams, result.commandSpec().commandLine(), status);
                });
    }

    private static int flushed(Streams streams, CommandLine command, int status) {
        try {
            streams.out().flush();
            return status;
        } catch (Output.Failure e) {
            return failure(e, command, streams);
        }
    }

    private static int usage(ParameterException e, Streams streams) {
        CommandLine command = e.getCommandLine();
        boolean top = command.getParent() == null;
        String message = e.getMessage();
        if (top && e instanceof UnmatchedArgumentException unmatched) {
            message = "command '" + unmatched.getUnmatched().get(0) + "' is unknown, expected " + COMMANDS;
        } else if (top && message.startsWith("Missing required subcommand")) {
            message = "no command is given, expected " + COMMANDS;
        }
        String name = command.getCommandSpec().qualifiedName();
        streams.err().println(name + ": " + BadInputException.oneLine(message) + "; see " + name + " --help");
        return USAGE;
    }

    private static int failure(Exception e, CommandLine command, Streams streams) {
        if (e instanceof Output.Failure failure && failure.isClosedPipe()) {
            return ANSWERED;
        }
        String message;
        if (e instanceof Output.Failure) {
            message = "the output cannot be written: " + e.getCause().getMessage();
        } else if (e instanceof BadInputException || e instanceof AuditFiles.Failure || refusedByLibrary(e)) {
            message = e.getMessage();
        } else {
            message = "unexpected " + e + "; please report it with the input";
        }
        streams.err().println(command.getCommandSpec().qualifiedName() + ": " + BadInputException.oneLine(message));
        return BAD_INPUT;
    }

    /** The libraries refuse values with these two, in one line that names the value. */
    private static boolean refusedByLibrary(Exception e) {
        return e.getMessage() != null && (e instanceof IllegalArgumentException || e instanceof IllegalStateException);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** The version of the program, from the jar's manifest, and that of the facts. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String program = Oer.class.getPackage().getImplementationVersion();
            return List.of(
                            "oer " + (program == null ? "(not packed)" : program),
                            "catalogue " + LicenseCatalogue.standard().version())
                    .toArray(String[]::new);
        }
    }
}
