package org.oer4j.place;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The country, or the country of the subdivision, is one to which ISO 3166-1 has assigned the code (rule V34). Null is
 * accepted; absence is for {@code @NotNull}. The word is that of ISO 3166.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {AssignedCode.OfCountry.class, AssignedCode.OfSubdivision.class})
public @interface AssignedCode {
    /**
     * The codes that are accepted although ISO leaves them to its users, such as {@code XK}; others of that kind, such as
     * {@code ZZ}, mean something else to everyone.
     *
     * @return alpha-2 codes, none unless said otherwise
     */
    String[] userAssigned() default {};

    /**
     * The key of the sentence: the rule's id in braces.
     *
     * @return the key
     */
    String message() default "{V34}";

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

    /** The check of a country; made by the validation provider, which is why it is public. */
    final class OfCountry implements ConstraintValidator<AssignedCode, CountryCode> {
        private Set<String> userAssigned = Set.of();

        /** For the validation provider. */
        public OfCountry() {}

        @Override
        public void initialize(AssignedCode constraint) {
            userAssigned = Set.of(constraint.userAssigned());
        }

        @Override
        public boolean isValid(@Nullable CountryCode code, ConstraintValidatorContext context) {
            return code == null || code.isAssigned() || userAssigned.contains(code.value());
        }
    }

    /** The check of a subdivision; made by the validation provider, which is why it is public. */
    final class OfSubdivision implements ConstraintValidator<AssignedCode, Subdivision> {
        private final OfCountry ofCountry = new OfCountry();

        /** For the validation provider. */
        public OfSubdivision() {}

        @Override
        public void initialize(AssignedCode constraint) {
            ofCountry.initialize(constraint);
        }

        @Override
        public boolean isValid(@Nullable Subdivision subdivision, ConstraintValidatorContext context) {
            return subdivision == null || ofCountry.isValid(subdivision.country(), context);
        }
    }
}
