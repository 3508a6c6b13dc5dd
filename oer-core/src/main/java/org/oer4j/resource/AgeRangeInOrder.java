package org.oer4j.resource;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;

/** An age range that is written as two numbers begins with the smaller one. */
final class AgeRangeInOrder implements ConsistencyRule<Education> {
    private static final Pattern TWO_NUMBERS = Pattern.compile("\\s*(\\d{1,3})\\s*[-–]\\s*(\\d{1,3})\\s*");

    @Override
    public RuleId id() {
        return RuleId.of("resource.age-range");
    }

    @Override
    public Class<Education> appliesTo() {
        return Education.class;
    }

    @Override
    public void check(Education education, LocalDate today, Consumer<String> fields) {
        String range = education.typicalAgeRange();
        Matcher numbers = range == null ? null : TWO_NUMBERS.matcher(range);
        if (numbers != null
                && numbers.matches()
                && Integer.parseInt(numbers.group(1)) > Integer.parseInt(numbers.group(2))) {
            fields.accept("typicalAgeRange");
        }
    }
}
