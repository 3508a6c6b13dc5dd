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
 * The text holds no character that XML 1.0 (section 2.2) cannot carry and no other control character (rule
 * {@code text.unprintable-character}); tabulator and line breaks are fine. Null is accepted.
 *
 * <p>Such characters come from broken conversions; they stop OAI-PMH feeds and PostgreSQL alike. "Plain text" is the
 * term of the Unicode Standard.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainText.Check.class)
public @interface PlainText {
    /**
     * The key of the sentence: the rule's id in braces.
     *
     * @return the key
     */
    String message() default "{text.unprintable-character}";

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
    final class Check implements ConstraintValidator<PlainText, String> {
        private static final char DELETE = 0x7F;

        /** For the validation provider. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || isPlain(text);
        }

        private static boolean isPlain(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c >= ' ' && c < DELETE) {
                    continue; // what most text is made of
                }
                int whole = text.codePointAt(i);
                if (!isPrintable(whole)) {
                    return false;
                }
                i += Character.charCount(whole) - 1;
            }
            return true;
        }

        private static boolean isPrintable(int c) {
            return switch (Character.getType(c)) {
                case Character.CONTROL -> c == '\t' || c == '\n' || c == '\r';
                case Character.SURROGATE -> false;
                default -> c != 0xFFFE && c != 0xFFFF;
            };
        }
    }
}
