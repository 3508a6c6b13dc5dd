package org.oer4j.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.recognition.LicenseRecognizer;
import org.oer4j.licensing.recognition.Recognition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** {@code oer recognize}: what notations mean. */
@Command(
        name = "recognize",
        mixinStandardHelpOptions = true,
        versionProvider = Oer.Version.class,
        description = "Says which licence a notation means, or what is missing.",
        footer = {
            "",
            "With --json, reads lines such as {\"text\":\"CC BY-SA|3.0\",\"vocabulary\":\"h5p\"} from FILE or",
            "standard input and writes one line for each, in order; other members are ignored.",
            "Information, not legal advice."
        })
final class RecognizeCommand implements Callable<Integer> {
    private static final String EXAMPLE = "an object such as {\"text\":\"CC BY 4.0\"}";

    private final Streams streams;
    private final LicenseRecognizer recognizer = LicenseRecognizer.of(LicenseCatalogue.standard());

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TEXT", arity = "0..*", description = "notations; with --json at most one FILE, or -")
    private List<String> texts = new ArrayList<>();

    @Option(names = "--json", description = "read and write NDJSON")
    private boolean json;

    @Option(
            names = "--vocabulary",
            paramLabel = "V",
            description = "whose codes the texts are, where a line does not say it, for example h5p or flickr")
    private String vocabulary;

    @Mixin
    private LanguageOption language;

    RecognizeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (vocabulary != null && !recognizer.vocabularies().contains(vocabulary)) {
            throw new ParameterException(spec.commandLine(), unknown(vocabulary).getMessage());
        }
        ReasonForm reasons = language.reasons();
        if (json) {
            return new Batch(streams, EXAMPLE, line -> answer(line, reasons)).run(JsonFile.of(texts, spec));
        }
        if (texts.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "no TEXT is given, expected a notation such as 'CC BY 4.0'");
        }
        texts.forEach(text -> print(text, reasons));
        return Oer.ANSWERED;
    }

    private ObjectNode answer(Members line, ReasonForm reasons) {
        String text = line.string("text");
        String code = line.optionalString("vocabulary");
        Recognition recognition = recognize(text, code == null ? vocabulary : code);
        ObjectNode answer = Json.object().put("text", text);
        RecognitionForm.of(recognition).put(answer, RecognitionForm.sentence(recognition, reasons.text()));
        return answer;
    }

    private Recognition recognize(String text, @Nullable String code) {
        if (code == null) {
            return recognizer.recognize(text);
        }
        if (!recognizer.vocabularies().contains(code)) {
            throw unknown(code);
        }
        return recognizer.recognize(text, code);
    }

    private BadInputException unknown(String code) {
        return BadInputException.of(
                "vocabulary", code, "is unknown", "one of " + String.join(", ", recognizer.vocabularies()));
    }

    private void print(String text, ReasonForm reasons) {
        Recognition recognition = recognize(text, vocabulary);
        RecognitionForm form = RecognitionForm.of(recognition);
        Output out = streams.out();
        out.line(BadInputException.oneLine(text));
        out.line("  " + form.result() + (form.named() == null ? "" : ": " + form.named()));
        if (form.license() != null && !form.license().uri().isEmpty()) {
            out.line("  " + form.license().uri());
        }
        out.line("  " + RecognitionForm.sentence(recognition, reasons.text()));
        if (!form.candidates().isEmpty()) {
            out.line("  candidates: " + Shortened.join(form.candidates()));
        }
    }
}
