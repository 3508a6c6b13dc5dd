package org.oer4j.examples.benchmarks;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.oer4j.place.AssignedCode;
import org.oer4j.place.CountryCode;
import org.oer4j.resource.LearningResource;
import org.oer4j.text.AbsoluteUri;
import org.oer4j.text.LanguageCode;
import org.oer4j.text.PlainText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A resource of which everything is said, built and validated: by Hibernate Validator and by the same checks written by
 * hand. Beside it our annotations and as many built-in ones on records of the same shape: once of the same meaning, as far
 * as a regular expression can say it, and once the cheapest there are.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ValidationBenchmark {
    private static final String SENTENCE = "An introduction to vectors and matrices for the first term";

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    // not final, so that the compiler cannot compute the answers
    private LearningResource resource = SampleResource.build();
    private Ours ours = new Ours(
            SENTENCE,
            SENTENCE,
            SENTENCE,
            "https://example.org/algebra",
            "https://example.org/algebra.pdf",
            "zh-Hant",
            CountryCode.of("CH"),
            List.of("de", "gsw", "en-GB"));
    private SameMeaning sameMeaning = new SameMeaning(
            SENTENCE,
            SENTENCE,
            SENTENCE,
            "https://example.org/algebra",
            "https://example.org/algebra.pdf",
            "zh-Hant",
            "CH",
            List.of("de", "gsw", "en-GB"));
    private Cheapest cheapest = new Cheapest(
            SENTENCE,
            SENTENCE,
            SENTENCE,
            "https://example.org/algebra",
            "https://example.org/algebra.pdf",
            "zh-Hant",
            "CH",
            List.of("de", "gsw", "en-GB"));

    @Benchmark
    public LearningResource build() {
        return SampleResource.build();
    }

    @Benchmark
    public Set<ConstraintViolation<LearningResource>> validate() {
        return validator.validate(resource);
    }

    @Benchmark
    public Set<ConstraintViolation<LearningResource>> buildAndValidate() {
        return validator.validate(SampleResource.build());
    }

    @Benchmark
    public List<String> validateByHand() {
        return ChecksByHand.of(resource);
    }

    @Benchmark
    public List<String> buildAndValidateByHand() {
        return ChecksByHand.of(SampleResource.build());
    }

    @Benchmark
    public Set<ConstraintViolation<Ours>> ourConstraints() {
        return validator.validate(ours);
    }

    @Benchmark
    public Set<ConstraintViolation<SameMeaning>> builtInsOfTheSameMeaning() {
        return validator.validate(sameMeaning);
    }

    @Benchmark
    public Set<ConstraintViolation<Cheapest>> cheapestBuiltIns() {
        return validator.validate(cheapest);
    }

    /** Eight fields with our annotations. */
    public record Ours(
            @PlainText String name,
            @PlainText String description,
            @PlainText String creditText,
            @AbsoluteUri String url,
            @AbsoluteUri String image,
            @LanguageCode String language,
            @AssignedCode CountryCode country,
            List<@LanguageCode String> languages) {}

    /** The same fields with what is built in and comes nearest. */
    public record SameMeaning(
            @Pattern(regexp = "[\\P{Cntrl}\\t\\n\\r]*") String name,
            @Pattern(regexp = "[\\P{Cntrl}\\t\\n\\r]*") String description,
            @Pattern(regexp = "[\\P{Cntrl}\\t\\n\\r]*") String creditText,

            @Pattern(regexp = "[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|^`]+")
            String url,

            @Pattern(regexp = "[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|^`]+")
            String image,

            @Pattern(
                    regexp =
                            "[A-Za-z]{2,8}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\\d{3}))?(-[A-Za-z0-9]{5,8})*")
            String language,

            @Pattern(regexp = "[A-Z]{2}") String country,

            List<
                            @Pattern(
                                    regexp =
                                            "[A-Za-z]{2,8}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\\d{3}))?(-[A-Za-z0-9]{5,8})*")
                            String>
                    languages) {}

    /** The same fields with the built-in annotations that do least. */
    public record Cheapest(
            @Size(max = 500) String name,
            @Size(max = 500) String description,
            @Size(max = 500) String creditText,
            @Size(max = 500) String url,
            @Size(max = 500) String image,
            @Size(max = 500) String language,
            @NotNull String country,
            List<@Size(max = 500) String> languages) {}
}
