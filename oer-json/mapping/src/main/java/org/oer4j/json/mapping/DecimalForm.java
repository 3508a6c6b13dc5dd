package org.oer4j.json.mapping;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number of any reasonable size, with its decimal places. */
final class DecimalForm extends Form<BigDecimal> {
    /** Beyond this many digits, when it is written out, it is no amount of anything, but an attack. */
    private static final int MOST_DIGITS = 100;

    @Override
    protected @Nullable BigDecimal value(Reading in) {
        String digits = in.number("number");
        if (digits == null) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(digits);
            long whole = Math.max((long) number.precision() - number.scale(), 1);
            if (whole + Math.max(number.scale(), 0) <= MOST_DIGITS) {
                // it is written without an exponent
                return number.scale() < 0 ? number.setScale(0) : number;
            }
        } catch (NumberFormatException noNumber) {
            // reported below, as a number that is too long is
        }
        in.refused(digits, "number");
        return null;
    }

    @Override
    public void write(BigDecimal value, TokenSink out) {
        out.number(value);
    }

    @Override
    public void describe(JsonSchema schema) {
        schema.type(shape());
    }

    @Override
    public String shape() {
        return "number";
    }
}
