package org.oer4j.examples.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.expression.LicenseExpression;
import org.oer4j.licensing.remix.IntendedUse;
import org.oer4j.licensing.remix.Making;
import org.oer4j.licensing.remix.Remix;
import org.oer4j.licensing.remix.RemixEvaluator;
import org.oer4j.licensing.remix.RemixPlan;
import org.oer4j.licensing.remix.Source;
import org.oer4j.licensing.remix.UseCircumstance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** {@code oer remix}: may these be made into one, and under which licence? */
@Command(
        name = "remix",
        mixinStandardHelpOptions = true,
        versionProvider = Oer.Version.class,
        description = "Says whether works may be remixed, under which licences and with what credit.",
        footer = {
            "",
            "Either give licences (SPDX expressions, or families such as CC-BY-SA), or choose --records from the",
            "embedded --sample or from FILEs. With --json, reads lines such as",
            "{\"sources\":[\"CC-BY-4.0\",\"CC-BY-SA-3.0\"],\"as\":\"adaptation\"} from FILE or standard input and",
            "writes one line for each, in order; \"as\" is adaptation where it is not said; other members",
            "are ignored.",
            "Information, not legal advice."
        })
final class RemixCommand implements Callable<Integer> {
    private static final String EXAMPLE =
            "an object such as {\"sources\":[\"CC-BY-4.0\",\"CC-BY-SA-3.0\"],\"as\":\"adaptation\"}";

    private final Streams streams;
    private final RemixEvaluator evaluator = RemixEvaluator.of(LicenseCatalogue.standard());

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "LICENSE",
            arity = "0..*",
            description = "the sources' licences; with --records FILEs; with --json at most one FILE, or -")
    private List<String> arguments = new ArrayList<>();

    @Option(names = "--records", paramLabel = "ID", split = ",", description = "the works, by their ids")
    private List<String> ids = new ArrayList<>();

    @Mixin
    private RecordOptions records;

    @Option(names = "--under", paramLabel = "LICENSE", description = "the licence that the result shall carry")
    private String under;

    @Option(
            names = "--as",
            paramLabel = "MAKING",
            defaultValue = "adaptation",
            description = "what is made of the works: adaptation (default), collection, private, copy, format-shift,"
                    + " excerpt, translation, synchronization or database")
    private String as;

    @Option(names = "--commercial", description = "the result is used commercially")
    private boolean commercial;

    @Option(
            names = "--with",
            paramLabel = "CIRCUMSTANCE",
            split = ",",
            description = "what else is known about the use: sold-copies, cost-recovery, paid-access, advertising,"
                    + " technical-measures, closed-group or staff-training")
    private List<String> circumstances = new ArrayList<>();

    @Option(names = "--json", description = "read and write NDJSON; with --records write one line")
    private boolean json;

    @Mixin
    private LanguageOption language;

    RemixCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        ReasonForm reasons = language.reasons();
        boolean chooses = !ids.isEmpty();
        if (chooses || records.isGiven()) {
            return ofRecords(reasons);
        }
        if (json) {
            return new Batch(streams, EXAMPLE, line -> answer(line, reasons)).run(JsonFile.of(arguments, spec));
        }
        if (arguments.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "nothing to remix is given, expected licences, --records or --json");
        }
        List<Source> sources = arguments.stream().map(RemixCommand::source).toList();
        PlanForm.of(evaluator.evaluate(question(sources)), evaluator, reasons).print(streams.out());
        return Oer.ANSWERED;
    }

    private int ofRecords(ReasonForm reasons) {
        if (ids.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "no records are chosen, expected --records with their ids");
        }
        RecordReader reader = records.reader(arguments, spec);
        Remix shape = question(List.of(Source.of("CC0-1.0")));
        ChosenRecords chosen = new ChosenRecords(new LinkedHashSet<>(ids), streams, spec.qualifiedName());
        int status = records.read(reader, arguments, streams, spec.qualifiedName(), chosen::take);
        if (status != Oer.ANSWERED && chosen.isEmpty()) {
            return status;
        }
        RecordRemix remix = new RecordRemix(chosen.inOrder());
        RemixPlan plan = evaluator.evaluate(new Remix(remix.sources(), shape.use(), shape.outbound()));
        PlanForm form = PlanForm.of(plan, evaluator, reasons);
        if (json) {
            ObjectNode answer = form.json();
            remix.putCredits(answer);
            streams.out().line(Json.line(answer));
        } else {
            remix.printWorks(streams.out());
            form.print(streams.out());
            remix.printCredits(plan, streams.out());
        }
        return Math.max(status, chosen.status());
    }

    private Remix question(List<Source> sources) {
        LicenseExpression outbound = under == null ? null : Licenses.parse(under);
        return new Remix(sources, use(making(as, "--as"), commercial, circumstances, "--with"), outbound);
    }

    private ObjectNode answer(Members line, ReasonForm reasons) {
        List<Source> sources =
                line.strings("sources").stream().map(RemixCommand::source).toList();
        String code = line.optionalString("as");
        String outbound = line.optionalString("outbound");
        IntendedUse use = use(
                making(code == null ? as : code, "member 'as'"),
                line.flag("commercial"),
                line.optionalStrings("with"),
                "member 'with'");
        Remix question = new Remix(sources, use, outbound == null ? null : Licenses.parse(outbound));
        return PlanForm.of(evaluator.evaluate(question), evaluator, reasons).json();
    }

    private static Source source(String license) {
        return new Source(license, Licenses.parse(license));
    }

    private static IntendedUse use(Making making, boolean commercial, List<String> codes, String what) {
        IntendedUse use = new IntendedUse(making, commercial);
        for (String code : codes) {
            use = use.with(circumstance(code, what));
        }
        return use;
    }

    private static UseCircumstance circumstance(String code, String what) {
        return Arrays.stream(UseCircumstance.values())
                .filter(circumstance -> circumstance.code().equals(code))
                .findFirst()
                .orElseThrow(() -> BadInputException.of(
                        what,
                        code,
                        "is unknown",
                        Arrays.stream(UseCircumstance.values())
                                .map(UseCircumstance::code)
                                .collect(Collectors.joining(", "))));
    }

    private static Making making(String code, String what) {
        return Arrays.stream(Making.values())
                .filter(making -> making.code().equals(code))
                .findFirst()
                .orElseThrow(() -> BadInputException.of(
                        what,
                        code,
                        "is unknown",
                        Arrays.stream(Making.values()).map(Making::code).collect(Collectors.joining(", "))));
    }
}
