package org.oer4j.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.FindingMessages;
import org.oer4j.conformance.Severity;
import org.oer4j.json.jackson3.OerJson;
import org.oer4j.json.mapping.AttributionJsonLd;
import org.oer4j.json.mapping.Problem;
import org.oer4j.json.mapping.ReadMessages;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.dialect.Dialect;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.attribution.Attribution;
import org.oer4j.licensing.attribution.AttributionDuties;
import org.oer4j.licensing.attribution.AttributionFormat;
import org.oer4j.licensing.attribution.AttributionFormatter;
import org.oer4j.licensing.attribution.AttributionMessages;
import org.oer4j.licensing.attribution.AttributionProfile;
import org.oer4j.licensing.attribution.Credit;
import org.oer4j.licensing.recognition.LicenseRecognizer;
import org.oer4j.resource.LearningResource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code oer attribute}: what credit do these works ask for? */
@Command(
        name = "attribute",
        mixinStandardHelpOptions = true,
        versionProvider = Oer.Version.class,
        description = "Writes the credit that the licences of resources ask for, and says what is missing in it.",
        footer = {
            "",
            "Reads resources, one a line, from FILE or standard input. With --json,",
            "writes one line for each, in order: {\"attribution\":\"…\",\"missing\":[]}.",
            "Information, not legal advice."
        })
final class AttributeCommand implements Callable<Integer> {
    private static final String JSON_LD = "jsonld";

    private final Streams streams;
    private final OerJson json = OerJson.create();
    private final AttributionDuties duties = AttributionDuties.standard();
    private final LicenseRecognizer recognizer = LicenseRecognizer.of(LicenseCatalogue.standard());

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "at most one FILE, or -")
    private List<String> arguments = new ArrayList<>();

    @Mixin
    private DialectOption dialect;

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "text",
            description = "text (default), markdown, html, jsonld or xmp")
    private String format;

    @Option(
            names = "--profile",
            paramLabel = "P",
            defaultValue = "tasl",
            description = "tasl (default) or tullu-b, the labelled list that German schools teach")
    private String profile;

    @Option(names = "--json", description = "write NDJSON with what is missing")
    private boolean lines;

    @Mixin
    private LanguageOption language;

    AttributeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Dialect from = dialect.dialect(spec);
        Writer writer = new Writer(
                AttributionFormatter.in(language.locale), AttributionMessages.in(language.locale), format(), profile());
        Batch batch = new Batch(streams, line -> answer(line, from, writer));
        String file = JsonFile.of(arguments, spec);
        return lines ? batch.run(file) : batch.run(file, this::print);
    }

    private ObjectNode answer(byte[] line, Dialect from, Writer writer) {
        Attribution attribution = duties.attribute(Credit.of(resource(line, from), recognizer), writer.profile);
        ObjectNode answer = Json.object().put("attribution", writer.text(attribution));
        ArrayNode missing = answer.putArray("missing");
        attribution.findings().forEach(finding -> missing.add(writer.missing(finding)));
        return answer;
    }

    /** What cannot be used as it is gets no credit: a title of the wrong type would be left out without a word. */
    private LearningResource resource(byte[] line, Dialect from) {
        ReadResult<LearningResource> result = json.read(from, line);
        LearningResource resource = result.value();
        if (resource == null || !result.isOk()) {
            Problem worst = result.problems().stream()
                    .filter(problem -> problem.finding().severity() == Severity.ERROR)
                    .findFirst()
                    .orElse(result.problems().get(0));
            String place = worst.column() > 0 ? " (column " + worst.column() + ")" : "";
            throw new BadInputException(
                    ReadMessages.in(Locale.ENGLISH).sentence(worst.finding()) + place + RecordReader.EXPECTED);
        }
        return resource;
    }

    private void print(ObjectNode answer) {
        if (answer.has("error")) {
            streams.err()
                    .println(spec.qualifiedName() + ": line " + answer.get("line") + ": "
                            + answer.get("error").stringValue());
            return;
        }
        Output out = streams.out();
        answer.get("attribution").stringValue().lines().forEach(out::line);
        answer.get("missing")
                .forEach(finding -> out.line("  " + finding.get("severity").stringValue() + ": "
                        + finding.get("text").stringValue()));
    }

    private String format() {
        List<String> codes = Stream.concat(
                        Stream.of(AttributionFormat.values()).map(AttributionFormat::code), Stream.of(JSON_LD))
                .toList();
        if (!codes.contains(format)) {
            throw usage("--format '" + format + "' is unknown", String.join(", ", codes));
        }
        return format;
    }

    private AttributionProfile profile() {
        return Stream.of(AttributionProfile.values())
                .filter(one -> one.code().equals(profile))
                .findFirst()
                .orElseThrow(() -> usage(
                        "--profile '" + profile + "' is unknown",
                        Stream.of(AttributionProfile.values())
                                .map(AttributionProfile::code)
                                .collect(Collectors.joining(" or "))));
    }

    private ParameterException usage(String wrong, String expected) {
        return new ParameterException(spec.commandLine(), wrong + ", expected " + expected);
    }

    /** How answers are written in this run. */
    private final class Writer {
        private final AttributionFormatter formatter;
        private final FindingMessages messages;
        private final String format;
        private final AttributionProfile profile;

        Writer(AttributionFormatter formatter, FindingMessages messages, String format, AttributionProfile profile) {
            this.formatter = formatter;
            this.messages = messages;
            this.format = format;
            this.profile = profile;
        }

        String text(Attribution attribution) {
            for (AttributionFormat known : AttributionFormat.values()) {
                if (known.code().equals(format)) {
                    return formatter.format(attribution, known);
                }
            }
            return json.writeForPage(sink -> AttributionJsonLd.write(attribution, formatter, sink));
        }

        ObjectNode missing(Finding finding) {
            return Json.object()
                    .put("rule", finding.rule().value())
                    .put("severity", finding.severity().code())
                    .put(
                            "clause",
                            finding.clause() == null ? null : finding.clause().toString())
                    .put("pointer", finding.pointer())
                    .put("text", messages.sentence(finding));
        }
    }
}
