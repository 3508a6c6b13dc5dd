package org.oer4j.json.mapping.oer;

import org.oer4j.json.mapping.Form;
import org.oer4j.json.mapping.Forms;
import org.oer4j.time.PartialDate;
import org.oer4j.time.Period;

/** The forms of {@code org.oer4j.time}. */
final class TimeForms {
    /** A year, a month or a day. */
    static final Form<PartialDate> DATE = Forms.value(
            "ISO 8601 date: year, month or day",
            PartialDate::parse,
            PartialDate::toString,
            "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$");

    /** Two dates with a slash between, two dots for an open one. */
    static final Form<Period> PERIOD = Forms.value(
            "ISO 8601-2 interval such as 2019-11/2023 or 2020/..",
            Period::parse,
            Period::toString,
            "^([0-9]{4}(-[0-9]{2}){0,2}|[.]{2})/([0-9]{4}(-[0-9]{2}){0,2}|[.]{2})$");

    private TimeForms() {}
}
