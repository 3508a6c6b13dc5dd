package org.oer4j.examples.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The language of the sentences. */
final class LanguageOption {
    @Option(
            names = "--lang",
            paramLabel = "L",
            converter = Tag.class,
            defaultValue = "en",
            description = "language of the sentences; one that is not spoken yet gives English")
    Locale locale;

    ReasonForm reasons() {
        return ReasonForm.in(locale);
    }

    /** Language tags of BCP 47. */
    static final class Tag implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String tag) {
            Locale locale = Locale.forLanguageTag(tag);
            if (locale.getLanguage().isEmpty()) {
                throw new TypeConversionException("'" + tag + "' is no language tag, expected one such as en or pt-BR");
            }
            return locale;
        }
    }
}
