package org.oer4j.conformance;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The smallest set of jars: no expression language. */
final class Validators {
    static final Set<Locale> LANGUAGES =
            Set.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.forLanguageTag("es"));

    private static final Map<LocalDate, Validator> ON_A_DAY = new ConcurrentHashMap<>();

    private Validators() {}

    static Validator speaking(Locale locale) {
        return speaking(locale, Clock.systemUTC());
    }

    /** One whose clock stands still on a day. */
    static Validator on(LocalDate day) {
        return ON_A_DAY.computeIfAbsent(
                day,
                asked -> speaking(
                        Locale.ENGLISH,
                        Clock.fixed(asked.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC)));
    }

    private static Validator speaking(Locale locale, Clock clock) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(LANGUAGES, locale, false))
                .clockProvider(() -> clock)
                .buildValidatorFactory()
                .getValidator();
    }
}
