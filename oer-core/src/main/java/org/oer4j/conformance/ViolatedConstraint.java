package org.oer4j.conformance;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a constraint violation as a finding. */
final class ViolatedConstraint {
    // a mistyped address of a person is still nearly one, and findings are published
    private static final RuleId MALFORMED_EMAIL = RuleId.of("actor.malformed-email");

    private ViolatedConstraint() {}

    static Finding finding(ConstraintViolation<?> violation) {
        RuleId rule = rule(violation);
        return new Finding(
                rule,
                Severity.ERROR,
                ConformanceRules.standard()
                        .find(rule)
                        .map(ConformanceRule::clause)
                        .orElse(null),
                NativePointer.of(violation.getRootBean(), violation.getPropertyPath()),
                rule.equals(MALFORMED_EMAIL) ? List.of() : arguments(violation.getInvalidValue()));
    }

    private static RuleId rule(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        Optional<RuleId> named = template.startsWith("{") && template.endsWith("}")
                ? RuleId.find(template.substring(1, template.length() - 1))
                : Optional.empty();
        return named.orElseGet(
                () -> RuleId.find("constraint." + kebab(violation)).orElseGet(() -> RuleId.of("constraint.other")));
    }

    private static String kebab(ConstraintViolation<?> violation) {
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        StringBuilder kebab = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            kebab.append(i > 0 && Character.isUpperCase(c) ? "-" : "").append(c);
        }
        return kebab.toString().toLowerCase(Locale.ROOT);
    }

    /** Only what is one value is echoed, cut so that no report carries a whole record. */
    private static List<String> arguments(@Nullable Object value) {
        boolean single = value instanceof CharSequence || value instanceof Number || value instanceof Enum<?>;
        String text = single ? String.valueOf(value) : "";
        return text.isEmpty() ? List.of() : List.of(Finding.echo(text));
    }
}
