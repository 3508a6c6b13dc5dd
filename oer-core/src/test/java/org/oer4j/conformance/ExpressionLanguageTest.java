package org.oer4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.junit.jupiter.api.Test;

/** Runs where an expression language is on the class path: in the execution {@code hibernate-validator-8} of Surefire. */
class ExpressionLanguageTest {
    @Test
    void theOlderValidatorIsTheOneThatRuns() {
        assertThat(HibernateValidator.class.getPackage().getImplementationVersion())
                .startsWith("8.0.");
    }

    /** The most permissive setting there is: even then no text of a record reaches the language. */
    @Test
    void userTextIsNoExpressionWhereExpressionsAreRead() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(Locale.ENGLISH)
                .constraintExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS)
                .customViolationExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS);
        try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            assertThat(UserText.speaksExpressions(validator))
                    .as("the language is really there")
                    .isTrue();
            UserText.assertNeverInterpreted(validator);
        }
    }
}
