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
 * The text has the form of a URI with a scheme (rule {@code text.malformed-uri}), as {@link UriSyntax#isAbsolute}
 * tells. Null is accepted; absence is for {@code @NotNull}.
 *
 * <p>The term is that of RFC 3986, section 4.3, read more widely: a fragment is allowed.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AbsoluteUri.Check.class)
public @interface AbsoluteUri {
    /**
     * The key of the sentence: the rule's id in braces.
     *
     * @return the key
     */
    String message() default "{text.malformed-uri}";

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
    final class Check implements ConstraintValidator<AbsoluteUri, String> {
        /** For the validation provider. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || UriSyntax.isAbsolute(text);
        }
    }
}
