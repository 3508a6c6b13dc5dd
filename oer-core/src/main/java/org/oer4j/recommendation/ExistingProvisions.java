package org.oer4j.recommendation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.Instrument;

/**
 * Every reference is to a place that its instrument has (rule V20), and none is given twice (V23). Of instruments whose
 * places this library does not know nothing is said. Null is accepted; absence is for {@code @NotEmpty}.
 *
 * <p>Own word; the Recommendation calls "provisions" what it provides.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ExistingProvisions.Check.class)
public @interface ExistingProvisions {
    /**
     * The key of the sentence of the first rule: its id in braces.
     *
     * @return the key
     */
    String message() default "{V20}";

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

    /** The check; made by the validation provider, which is why it is public. */
    final class Check implements ConstraintValidator<ExistingProvisions, List<ProvisionRef>> {
        /** For the validation provider. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable List<ProvisionRef> refs, ConstraintValidatorContext context) {
            if (refs == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            boolean valid = true;
            Set<ProvisionRef> seen = new HashSet<>();
            for (int i = 0; i < refs.size(); i++) {
                if (isMissing(refs.get(i))) {
                    add(context, context.getDefaultConstraintMessageTemplate(), i);
                    valid = false;
                }
                if (!seen.add(refs.get(i))) {
                    add(context, "{V23}", i);
                    valid = false;
                }
            }
            return valid;
        }

        /** Whether the Dubai Declaration as adopted has as many recommendations as its draft has not been checked. */
        private static boolean isMissing(ProvisionRef ref) {
            return !ref.instrument().equals(Instrument.DUBAI2024)
                    && Provisions.ofInstrument(ref.instrument())
                            .filter(known -> known.find(ref).isEmpty())
                            .isPresent();
        }

        private static void add(ConstraintValidatorContext context, String template, int index) {
            context.buildConstraintViolationWithTemplate(template)
                    .addBeanNode()
                    .inIterable()
                    .atIndex(index)
                    .addConstraintViolation();
        }
    }
}
