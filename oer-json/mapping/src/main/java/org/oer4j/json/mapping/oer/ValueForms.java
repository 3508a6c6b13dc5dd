package org.oer4j.json.mapping.oer;

import org.oer4j.json.mapping.Form;
import org.oer4j.json.mapping.Forms;
import org.oer4j.resource.Accessibility;
import org.oer4j.resource.Derivation;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDateTime;

/** The forms of values that are written as text, a number or a language map. */
final class ValueForms {
    private static final int LAST_YEAR = 9999;
    private static final String DATE_TIME_PATTERN =
            "^\\d{4}(-\\d{2}(-\\d{2}" + "(T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2}(:\\d{2})?))?)?)?$";

    static final Form<PartialDateTime> DATE_TIME = Forms.value(
            "ISO 8601 date: year, month or day, or date and time with offset",
            PartialDateTime::parse,
            PartialDateTime::toString,
            DATE_TIME_PATTERN);

    /** A year that is none is left out, and does not take the record with it. */
    static final Form<Integer> YEAR = Forms.as(Forms.integer(), ValueForms::year, Integer::longValue);

    static final Form<Derivation.Relation> RELATION =
            Forms.value("relation such as adaptation", Derivation.Relation::new, Derivation.Relation::code, null);

    static final Form<Accessibility.SufficientModes> SUFFICIENT_MODES = Forms.value(
            "modes with commas between them, such as textual,visual",
            Accessibility.SufficientModes::parse,
            Accessibility.SufficientModes::toString,
            null);

    /** A language map; plain text is one whose language is not said. */
    static final Form<LocalizedText> LOCALIZED_TEXT = Forms.orText(TextForms.TEXTS, ValueForms::undetermined);

    private ValueForms() {}

    /** RFC 5646, section 4.1: {@code und} where a tag is needed and the language is not known. */
    static LocalizedText undetermined(String words) {
        return LocalizedText.of("und", words);
    }

    private static Integer year(Long number) {
        if (number < 0 || number > LAST_YEAR) {
            throw new IllegalArgumentException("'" + number + "' is no year, expected one of four digits");
        }
        return number.intValue();
    }
}
