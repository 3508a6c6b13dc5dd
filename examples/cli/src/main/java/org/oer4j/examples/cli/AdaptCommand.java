package org.oer4j.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.Verdict;
import org.oer4j.licensing.expression.LicenseExpression;
import org.oer4j.licensing.remix.Remix;
import org.oer4j.licensing.remix.RemixEvaluator;
import org.oer4j.licensing.remix.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** {@code oer adapt}: may an adaptation of this be shared under that? */
@Command(
        name = "adapt",
        mixinStandardHelpOptions = true,
        versionProvider = Oer.Version.class,
        description = "Says whether an adaptation of a work under one licence may be shared under another.",
        footer = {
            "",
            "A licence is an SPDX expression, a family such as CC-BY-SA, an id such as rs:InC/1.0, or NOASSERTION.",
            "With --json, reads lines such as {\"source\":\"CC-BY-SA-3.0\",\"adaptation\":\"CC-BY-SA-4.0\"}",
            "from FILE or standard input and writes one line for each, in order; other members are ignored.",
            "Information, not legal advice."
        })
final class AdaptCommand implements Callable<Integer> {
    private static final String EXAMPLE =
            "an object such as {\"source\":\"CC-BY-SA-3.0\",\"adaptation\":\"CC-BY-SA-4.0\"}";

    private final Streams streams;
    private final RemixEvaluator evaluator = RemixEvaluator.of(LicenseCatalogue.standard());

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SOURCE ADAPTATION",
            arity = "0..*",
            description = "the two licences; with --json at most one FILE, or -")
    private List<String> arguments = new ArrayList<>();

    @Option(names = "--json", description = "read and write NDJSON")
    private boolean json;

    @Mixin
    private LanguageOption language;

    AdaptCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        ReasonForm reasons = language.reasons();
        if (json) {
            return new Batch(streams, EXAMPLE, line -> answer(line, reasons)).run(JsonFile.of(arguments, spec));
        }
        if (arguments.size() != 2) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + String.join(" ", arguments) + "' are " + arguments.size()
                            + " licences, expected SOURCE and ADAPTATION");
        }
        Verdict verdict = verdict(arguments.get(0), arguments.get(1));
        Output out = streams.out();
        out.line(arguments.get(0) + " -> " + arguments.get(1) + ": " + PlanForm.inWords(verdict));
        PlanForm.section(out, reasons.rows(verdict.reasons()));
        return Oer.ANSWERED;
    }

    private ObjectNode answer(Members line, ReasonForm reasons) {
        Verdict verdict = verdict(line.string("source"), line.string("adaptation"));
        ObjectNode answer = Json.object().put("verdict", verdict.code());
        reasons.put(answer, verdict.reasons());
        return answer;
    }

    private Verdict verdict(String source, String adaptation) {
        LicenseExpression outbound = Licenses.parse(adaptation);
        Source work = new Source(source, Licenses.parse(source));
        return evaluator
                .evaluate(Remix.adaptationOf(List.of(work)).under(outbound))
                .verdict();
    }
}
