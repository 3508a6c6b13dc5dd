package org.oer4j.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.FindingMessages;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.openness.OpennessAnswer;
import org.oer4j.licensing.openness.OpennessAssessment;
import org.oer4j.licensing.recognition.LicenseRecognizer;
import org.oer4j.resource.LearningResource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** {@code oer audit}: what a collection's licence fields are worth. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        versionProvider = Oer.Version.class,
        description = "Says for each record which licence it carries or what is missing, and whether that is open.",
        footer = {
            "",
            "Prints a table and a summary; with --json one line for each record instead; with --out only the",
            "summary, and writes findings.ndjson and summary.json. report.html is not in this version.",
            "Open means: in the sense of the UNESCO Recommendation on Open Educational Resources (2019).",
            "Information, not legal advice."
        })
final class AuditCommand implements Callable<Integer> {
    private static final int PROGRESS_EVERY = 50_000;

    private final Streams streams;
    private final LicenseRecognizer recognizer = LicenseRecognizer.of(LicenseCatalogue.standard());

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "files, or - for standard input")
    private List<String> files = new ArrayList<>();

    @Mixin
    private RecordOptions records;

    @Option(names = "--json", description = "write one JSON line for each record")
    private boolean json;

    @Option(names = "--out", paramLabel = "DIR", description = "write findings.ndjson and summary.json there")
    private Path out;

    @Mixin
    private LanguageOption language;

    @Option(names = "--db", hidden = true)
    private String database;

    @Option(names = "--threads", hidden = true)
    private String threads;

    AuditCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        refuse("--db", database);
        refuse("--threads", threads);
        RecordReader reader = records.reader(files, spec);
        try (RecordCheck check = new RecordCheck();
                AuditFiles target = out == null ? null : new AuditFiles(out)) {
            Run run = new Run(check, target, language.reasons());
            int status = records.read(reader, files, streams, spec.qualifiedName(), run::take);
            run.finish();
            return Math.max(status, run.status);
        }
    }

    private void refuse(String option, @Nullable String value) {
        if (value != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    option + " '" + value + "' is not in this version, expected " + spec.qualifiedName()
                            + " without it");
        }
    }

    /** One audit: takes record after record and holds counts only. */
    private final class Run {
        private final RecordCheck check;
        private final @Nullable AuditFiles target;
        private final ReasonForm reasons;
        private final FindingMessages messages;
        private final AuditSummary summary = new AuditSummary();
        private final @Nullable RecordTable table;
        private int status = Oer.ANSWERED;

        Run(RecordCheck check, @Nullable AuditFiles target, ReasonForm reasons) {
            this.check = check;
            this.target = target;
            this.reasons = reasons;
            this.messages = FindingMessages.in(language.locale);
            this.table = json || target != null ? null : new RecordTable(streams.out());
        }

        void take(SourceRecord source) {
            source.observations().forEach(this::note);
            report(source);
            LearningResource resource = source.resource();
            if (resource == null) {
                summary.addUnreadable();
            } else {
                audit(source, resource);
            }
            if (summary.read() % PROGRESS_EVERY == 0) {
                streams.err().println(spec.qualifiedName() + ": " + summary.read() + " records read");
            }
        }

        private void audit(SourceRecord source, LearningResource resource) {
            Conclusion conclusion = Conclusion.of(resource.license(), recognizer);
            OpennessAnswer openness =
                    OpennessAssessment.of(conclusion.recognition()).recommendation();
            AuditedRecord record = new AuditedRecord(source, resource, conclusion, openness);
            summary.add(record, record.opennessReason(reasons));
            record.observations(check.findings(resource), messages, reasons).forEach(this::note);
            if (json) {
                streams.out().line(Json.line(record.json(reasons)));
            } else if (table != null) {
                table.add(record.row());
            }
        }

        private void note(Observation observation) {
            summary.add(observation);
            if (target != null) {
                target.add(observation);
            }
        }

        /** In JSON a record that could be read shows its problems itself, so that each record is one line. */
        private void report(SourceRecord source) {
            List<Observation> errors = source.errors();
            status = errors.isEmpty() ? status : Oer.BAD_INPUT;
            if (!json) {
                errors.forEach(error -> streams.err().println(spec.qualifiedName() + ": " + error.inWords()));
            } else if (source.resource() == null) {
                Observation first = errors.get(0);
                ObjectNode line = Json.object()
                        .put("error", first.text())
                        .put("file", first.file())
                        .put("line", first.line())
                        .put("pointer", first.pointer());
                streams.out().line(Json.line(line));
            }
        }

        void finish() {
            if (target != null) {
                target.finish(summary);
            }
            if (table != null) {
                table.finish();
            }
            if (!json) {
                summary.print(streams.out());
            }
        }
    }
}
