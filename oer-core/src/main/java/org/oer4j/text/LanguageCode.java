package org.oer4j.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The text is a well-formed language tag of BCP 47 (rule V50). Null is accepted; absence is for {@code @NotNull}.
 *
 * <p>The name is that of the DCMI and AMB element descriptions ("language code"); {@link LanguageTag} is the value.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = LanguageCode.Check.class)
public @interface LanguageCode {
    /**
     * The key of the sentence: the rule's id in braces.
     *
     * @return the key
     */
    String message() default "{V50}";

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
    final class Check implements ConstraintValidator<LanguageCode, String> {
        /** For the validation provider. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || LanguageTag.isWellFormed(text);
        }
    }
}
