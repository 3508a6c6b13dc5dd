package org.oer4j.conformance;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Constructor;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the record agree with each other: it keeps the {@linkplain ConsistencyRule rules} that stand here. Each
 * field that breaks one is a violation of its own, on that field, with the rule's id as message key; dates are judged by
 * the day of the validator's clock provider, in its zone.
 *
 * <p>Repeatable, so that a record has some rules in {@code Default} and others in {@link Publishable}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Consistent.List.class)
@Constraint(validatedBy = Consistent.Check.class)
public @interface Consistent {
    /**
     * The rules, each on the type that carries the annotation.
     *
     * @return the classes of the rules
     */
    Class<? extends ConsistencyRule<?>>[] value();

    /**
     * Never spoken: every violation has the key of its rule.
     *
     * @return nothing
     */
    String message() default "";

    /**
     * The groups in which the constraint is checked; none means {@code Default}.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * What the caller attaches to the constraint; oer4j attaches nothing.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Several of them on one record, for several groups. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /**
         * The annotations.
         *
         * @return the annotations in the order of the source
         */
        Consistent[] value();
    }

    /** The check; made by the validation provider, which is why it is public. */
    final class Check implements ConstraintValidator<Consistent, Object> {
        private java.util.List<ConsistencyRule<?>> rules = java.util.List.of();

        /** For the validation provider. */
        public Check() {}

        @Override
        public void initialize(Consistent constraint) {
            java.util.List<ConsistencyRule<?>> made = new ArrayList<>();
            for (Class<? extends ConsistencyRule<?>> rule : constraint.value()) {
                made.add(make(rule));
            }
            rules = java.util.List.copyOf(made);
        }

        private static ConsistencyRule<?> make(Class<? extends ConsistencyRule<?>> type) {
            try {
                Constructor<? extends ConsistencyRule<?>> constructor = type.getDeclaredConstructor();
                constructor.trySetAccessible();
                return constructor.newInstance();
            } catch (ReflectiveOperationException e) {
                throw new ConstraintDeclarationException(
                        "the rule '" + type.getName()
                                + "' cannot be made, expected a constructor without parameters that org.oer4j.core can reach",
                        e);
            }
        }

        @Override
        public boolean isValid(@Nullable Object object, ConstraintValidatorContext context) {
            if (object == null) {
                return true;
            }
            LocalDate today = LocalDate.now(context.getClockProvider().getClock());
            boolean valid = true;
            for (ConsistencyRule<?> rule : rules) {
                java.util.List<String> fields = broken(rule, object, today);
                if (!fields.isEmpty() && valid) {
                    context.disableDefaultConstraintViolation();
                }
                valid &= fields.isEmpty();
                // a rule id has no character that a message interpolator reads
                fields.forEach(field -> add(context, "{" + rule.id() + "}", field));
            }
            return valid;
        }

        private static <T> java.util.List<String> broken(ConsistencyRule<T> rule, Object object, LocalDate today) {
            java.util.List<String> fields = new ArrayList<>();
            rule.check(rule.appliesTo().cast(object), today, fields::add);
            return fields;
        }

        private static void add(ConstraintValidatorContext context, String template, String field) {
            ViolationPath path = new ViolationPath(context.buildConstraintViolationWithTemplate(template));
            for (String name : field.split("\\.", -1)) {
                path.enter(name);
            }
            path.end();
        }
    }
}
