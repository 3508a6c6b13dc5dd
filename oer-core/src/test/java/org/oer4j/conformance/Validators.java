package org.oer4j.conformance;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The smallest set of jars: no expression language. */
final class Validators {
    static final Set<Locale> LANGUAGES =
            Set.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.forLanguageTag("es"));

    private Validators() {}

    static Validator speaking(Locale locale) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(LANGUAGES, locale, false))
                .buildValidatorFactory()
                .getValidator();
    }
}
