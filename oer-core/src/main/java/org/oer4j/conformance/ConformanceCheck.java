package org.oer4j.conformance;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Measures records against a {@link Profile}: runs the constraints and the rules, and gives everything back as
 * {@link Finding}s that name the rule and the place in the native JSON form. Immutable; thread-safe where the validator
 * is, and Jakarta Validation asks that of every validator.
 *
 * <p>A violation's rule is its message key ({@code {resource.missing-name}}); a constraint with another message, say a
 * built-in one on an embedder's record, becomes {@code constraint.} and the annotation's name in kebab case. Every
 * violated constraint is an {@link Severity#ERROR}: what only warns is an {@link ObjectRule}.
 *
 * <p>The date of a check reaches the rules. Constraints over dates ask the clock of the validator, so who needs both to
 * agree builds the validator with a {@code ClockProvider} of that day.
 */
public final class ConformanceCheck {
    private final Validator validator;
    private final Profile profile;
    private final Thresholds thresholds;
    private final Class<?>[] groups;

    private ConformanceCheck(Validator validator, Profile profile, Thresholds thresholds) {
        this.validator = Objects.requireNonNull(validator, "validator");
        this.profile = Objects.requireNonNull(profile, "profile");
        this.thresholds = Objects.requireNonNull(thresholds, "thresholds");
        this.groups = withDefault(profile.groups());
    }

    /**
     * A check against a profile, with the thresholds that this library proposes.
     *
     * @param validator the embedder's validator; any provider, with or without expression language
     * @param profile what to measure against
     * @return the check
     */
    public static ConformanceCheck of(Validator validator, Profile profile) {
        return new ConformanceCheck(validator, profile, Thresholds.proposed());
    }

    /**
     * This check with more rules, for example those of {@code oer-licensing} that ask the catalogue.
     *
     * @param rules rules to run after those of the profile
     * @return the wider check
     */
    public ConformanceCheck with(ObjectRule<?>... rules) {
        return new ConformanceCheck(validator, profile.with(rules), thresholds);
    }

    /**
     * This check with a platform's own numbers.
     *
     * @param thresholds the numbers from which rules speak
     * @return a new check
     */
    public ConformanceCheck with(Thresholds thresholds) {
        return new ConformanceCheck(validator, profile, thresholds);
    }

    /**
     * Measures one object.
     *
     * @param object the object
     * @param asOf the day on which the question is asked; given, never taken from a clock
     * @param <T> its type
     * @return everything that was found, sorted
     */
    public <T> ConformanceReport check(T object, LocalDate asOf) {
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(asOf, "asOf");
        List<Finding> findings = new ArrayList<>();
        Set<ConstraintViolation<T>> violations = validator.validate(object, groups);
        for (ConstraintViolation<T> violation : violations) {
            findings.add(ViolatedConstraint.finding(violation));
        }
        CheckContext context = new CheckContext(asOf, thresholds);
        for (ObjectRule<?> rule : profile.rules()) {
            apply(rule, object, context, findings);
        }
        return new ConformanceReport(profile.name(), asOf, findings);
    }

    private static <R> void apply(ObjectRule<R> rule, Object object, CheckContext context, List<Finding> findings) {
        if (rule.appliesTo().isInstance(object)) {
            rule.check(rule.appliesTo().cast(object), context, findings::add);
        }
    }

    private static Class<?>[] withDefault(List<Class<?>> groups) {
        List<Class<?>> all = new ArrayList<>(groups);
        if (!all.contains(Default.class)) {
            all.add(0, Default.class);
        }
        return all.toArray(Class<?>[]::new);
    }
}
