package org.oer4j.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.LicenseVersion;
import org.oer4j.licensing.chooser.LicenseChoice;
import org.oer4j.licensing.chooser.LicenseChooser;
import org.oer4j.licensing.chooser.LicenseFilter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code oer choose}: which Creative Commons licence fits these answers? */
@Command(
        name = "choose",
        mixinStandardHelpOptions = true,
        versionProvider = Oer.Version.class,
        description = "Finds the Creative Commons licence that fits the answers, with a mark for web pages.",
        footer = {
            "",
            "With --json, reads lines such as {\"adaptations\":\"sharealike\",\"commercial\":true,\"version\":\"4.0\"}",
            "from FILE or standard input and writes one line for each, in order; other members are ignored.",
            "Information, not legal advice."
        })
final class ChooseCommand implements Callable<Integer> {
    private static final String EXAMPLE =
            "an object such as {\"adaptations\":\"sharealike\",\"commercial\":true,\"version\":\"4.0\"}";

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "with --json at most one FILE, or -")
    private List<String> arguments = new ArrayList<>();

    @Option(
            names = "--adaptations",
            paramLabel = "yes|no|sharealike",
            defaultValue = "yes",
            description = "may adaptations be shared? (default: ${DEFAULT-VALUE})")
    private String adaptations;

    @Option(
            names = "--commercial",
            paramLabel = "yes|no",
            defaultValue = "yes",
            description = "may the work be used commercially? (default: ${DEFAULT-VALUE})")
    private String commercial;

    @Option(names = "--jurisdiction", paramLabel = "CODE", description = "the port, such as de or igo")
    private String jurisdiction;

    @Option(
            names = "--license-version",
            paramLabel = "V",
            description = "default: 4.0, or the newest for the jurisdiction; with --list every version")
    private String version;

    @Option(
            names = "--list",
            description = "lists the licences instead, those for new works first; --license-version, --jurisdiction,"
                    + " --family and --free-culture narrow the list")
    private boolean list;

    @Option(names = "--family", paramLabel = "F", description = "with --list: one family, such as CC-BY-SA")
    private String family;

    @Option(names = "--free-culture", description = "with --list: licences for free cultural works only")
    private boolean freeCulture;

    @Option(names = "--json", description = "read and write NDJSON")
    private boolean json;

    @Mixin
    private LanguageOption language;

    ChooseCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        LicenseChooser chooser = LicenseChooser.of(LicenseCatalogue.standard(), language.locale);
        ReasonForm reasons = language.reasons();
        if (list) {
            return list(chooser);
        }
        if (json) {
            return new Batch(streams, EXAMPLE, line -> answer(line, chooser, reasons))
                    .run(JsonFile.of(arguments, spec));
        }
        LicenseChoice choice;
        try {
            choice = choose(chooser, adaptations, commercial, jurisdiction, version);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        Output out = streams.out();
        out.line(choice.license().id() + "  " + choice.license().uri());
        out.line(choice.name());
        out.line(choice.html());
        PlanForm.section(out, reasons.rows(choice.advice()));
        return Oer.ANSWERED;
    }

    private int list(LicenseChooser chooser) {
        requireKnown(chooser, LicenseFilter.ALL.withFamily(family), "--family", family, "CC-BY-SA or CC0");
        requireKnown(
                chooser, LicenseFilter.ALL.withJurisdiction(jurisdiction), "--jurisdiction", jurisdiction, "de or igo");
        LicenseFilter filter = LicenseFilter.ALL.withFamily(family).withJurisdiction(jurisdiction);
        filter = version == null ? filter : filter.withVersion(parsedVersion());
        filter = freeCulture ? filter.onlyFreeCulture() : filter;
        Output out = streams.out();
        for (LicenseChoice choice : chooser.licenses(filter)) {
            if (json) {
                out.line(Json.line(Json.object()
                        .put("license", choice.license().id().value())
                        .put("uri", choice.uri())
                        .put("name", choice.name())));
            } else {
                out.line(choice.license().id() + "  " + choice.uri() + "  " + choice.name());
            }
        }
        return Oer.ANSWERED;
    }

    private void requireKnown(
            LicenseChooser chooser, LicenseFilter filter, String option, String value, String examples) {
        if (value != null && chooser.licenses(filter).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), option + " '" + value + "' is unknown, expected one such as " + examples);
        }
    }

    private LicenseVersion parsedVersion() {
        try {
            return LicenseVersion.parse(version);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private static ObjectNode answer(Members line, LicenseChooser chooser, ReasonForm reasons) {
        LicenseChoice choice = choose(
                chooser,
                line.string("adaptations"),
                line.requiredFlag("commercial") ? "yes" : "no",
                line.optionalString("jurisdiction"),
                line.optionalString("version"));
        ObjectNode answer = Json.object()
                .put("license", choice.license().id().value())
                .put("uri", choice.license().uri())
                .put("name", choice.name())
                .put("html", choice.html());
        ArrayNode advice = answer.putArray("advice");
        choice.advice().forEach(reason -> advice.add(reasons.json(reason)));
        return answer;
    }

    /** Where no version is given, the chooser takes the newest for the jurisdiction and says so. */
    private static LicenseChoice choose(
            LicenseChooser chooser, String adaptations, String commercial, String jurisdiction, String version) {
        return chooser.issue(
                "standard",
                Map.of(
                        "adaptations",
                        adaptations,
                        "commercial",
                        commercial,
                        "jurisdiction",
                        jurisdiction == null ? "" : jurisdiction,
                        "version",
                        version == null ? "" : version));
    }
}
