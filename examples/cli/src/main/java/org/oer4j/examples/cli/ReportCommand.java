package org.oer4j.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.FindingMessages;
import org.oer4j.examples.cli.page.Pages;
import org.oer4j.examples.cli.report.Exclusions;
import org.oer4j.examples.cli.report.MonitoringInput;
import org.oer4j.examples.cli.report.MonitoringReport;
import org.oer4j.json.jackson3.OerJson;
import org.oer4j.json.mapping.ReadMessages;
import org.oer4j.monitoring.Questionnaire;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code oer report}: what Member States do about the Recommendation, in one cycle. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        versionProvider = Oer.Version.class,
        description =
                "Reports what is done about the 2019 Recommendation: who reported, where, which gaps, which trends.",
        footer = {
            "",
            "Reads native objects, one a line, told apart by \"type\": NationalReport, ImplementationRecord,",
            "Commitment, SupportNeed and offers, Coalition, MonitoringCycle. Writes coverage.csv, gaps.csv,",
            "indicators.csv, summary.json, questionnaire.json and report.html, all or none. Reports of earlier",
            "cycles in the input give the trends. What is wrong is told with file, line, pointer and rule, and the",
            "rest is in the report, which says what was left out. If ids begin with example: the page says that",
            "the figures are invented.",
            "Information, not legal advice."
        })
final class ReportCommand implements Callable<Integer> {
    private static final int LAST_CYCLE = 1000;

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "files, plain or .gz, or - for standard input")
    private List<String> files = new ArrayList<>();

    @Option(names = "--cycle", paramLabel = "N", required = true, description = "the monitoring cycle, from 1")
    private int cycle;

    @Option(names = "--as-of", paramLabel = "DATE", required = true, description = "the day of the question")
    private LocalDate asOf;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "where the files are written")
    private Path out;

    @Option(names = "--notice", paramLabel = "TEXT", description = "words to stand above everything else on the page")
    private @Nullable String notice;

    @Mixin
    private LanguageOption language;

    ReportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        requireUsage();
        FindingMessages messages =
                ReadMessages.in(language.locale).with(ReportCommand.class, "org/oer4j/examples/cli/report/findings");
        List<MonitoringSource> sources = new ArrayList<>();
        try (MonitoringCheck check = new MonitoringCheck(asOf)) {
            files.forEach(file -> sources.add(MonitoringSource.of(file, streams.in())));
            MonitoringInput input = new MonitoringInput(cycle);
            MonitoringReader reader = new MonitoringReader(streams, spec.qualifiedName(), check, messages, input);
            Exclusions exclusions = reader.read(sources);
            write(MonitoringReport.of(input, exclusions, asOf, messages, language.locale, notice));
            return reader.isClean() ? Oer.ANSWERED : Oer.BAD_INPUT;
        } finally {
            sources.forEach(MonitoringSource::close);
        }
    }

    private void requireUsage() {
        if (files.isEmpty()) {
            throw usage("no FILE is given, expected files, or - for standard input");
        }
        if (files.stream().filter(Inputs.STANDARD_INPUT::equals).count() > 1) {
            throw usage("'-' is given twice, expected standard input at most once");
        }
        if (cycle < 1 || cycle > LAST_CYCLE) {
            throw usage("--cycle '" + cycle + "' is no cycle, expected 1 to " + LAST_CYCLE);
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void write(MonitoringReport report) {
        try (ReportFolder folder = new ReportFolder(out)) {
            folder.write("coverage.csv", report::writeCoverage);
            folder.write("gaps.csv", report::writeGaps);
            folder.write("indicators.csv", report::writeIndicators);
            folder.write(
                    "questionnaire.json",
                    target -> target.append(OerJson.create().write(Questionnaire.standard()))
                            .append('\n'));
            folder.write(
                    "summary.json",
                    target -> target.append(Json.pretty(report.summary())).append('\n'));
            folder.write("report.html", target -> new Pages().write("document.jte", report.page(), target));
            folder.publish();
        }
        streams.out().line(out.resolve("report.html").toString());
    }
}
