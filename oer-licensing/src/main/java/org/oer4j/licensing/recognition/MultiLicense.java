package org.oer4j.licensing.recognition;

import java.util.ArrayList;
import java.util.List;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.expression.LicenseExpression;

/**
 * Tags of Wikimedia Commons that name several licences at once ({@code cc-by-sa-3.0,2.5,2.0,1.0}, {@code
 * GFDL|cc-by-sa-3.0}): by the rules of that site the user chooses one of them.
 */
final class MultiLicense {
    private MultiLicense() {}

    /** The choice that a tag offers, or the answer as it was where the tag names only one licence. */
    static Recognition chosen(
            Recognition.Ambiguous answer,
            CharSequence text,
            int start,
            int end,
            LicenseRecognizer recognizer,
            LicenseCatalogue catalogue) {
        if (answer.missing() != Missing.RELATION) {
            return answer;
        }
        String[] parts =
                text.subSequence(start, end).toString().replace('|', ',').split(",", -1);
        if (parts.length == 1) {
            return answer;
        }
        List<String> arms = new ArrayList<>();
        String stem = "";
        for (String part : parts) {
            String tag = part.strip();
            if (isVersion(tag)) {
                tag = stem + tag;
            } else {
                int hyphen = tag.lastIndexOf('-');
                stem = hyphen < 0 ? "" : tag.substring(0, hyphen + 1);
            }
            if (!(recognizer.recognize(tag, "wikimedia-commons") instanceof Recognition.Exact exact)) {
                return answer;
            }
            arms.add(exact.license().id().value());
        }
        return Recognition.Choice.of(
                LicenseExpression.parse(String.join(" OR ", arms)), catalogue, RecognitionRules.VOCABULARY, start, end);
    }

    private static boolean isVersion(String tag) {
        return tag.length() == 3
                && Character.isDigit(tag.charAt(0))
                && tag.charAt(1) == '.'
                && Character.isDigit(tag.charAt(2));
    }
}
