package org.oer4j.resource;

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
import org.oer4j.text.UriSyntax;

/**
 * A learning resource can be found on the web: its URL is given, or its id is a web address (rule
 * {@code resource.missing-address}). The violation stands on the URL.
 *
 * <p>A constraint of its own because it looks at two fields. No source has a word for it; AMB makes the id itself the
 * address.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = HasWebAddress.Check.class)
public @interface HasWebAddress {
    /**
     * The key of the sentence: the rule's id in braces.
     *
     * @return the key
     */
    String message() default "{resource.missing-address}";

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
    final class Check implements ConstraintValidator<HasWebAddress, LearningResource> {
        /** For the validation provider. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable LearningResource resource, ConstraintValidatorContext context) {
            if (resource == null || resource.url() != null || UriSyntax.isWebAddress(resource.id())) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("general")
                    .addPropertyNode("url")
                    .addConstraintViolation();
            return false;
        }
    }
}
