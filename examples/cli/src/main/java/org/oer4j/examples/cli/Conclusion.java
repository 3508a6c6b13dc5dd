package org.oer4j.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseKind;
import org.oer4j.licensing.expression.LicenseExpression;
import org.oer4j.licensing.recognition.LicenseRecognizer;
import org.oer4j.licensing.recognition.Recognition;
import org.oer4j.resource.DeclaredLicense;

/**
 * What follows from everything a record says about its licence: from the URI and the words together.
 *
 * @param notations what is said, the URI first
 * @param recognition what it means
 */
record Conclusion(List<String> notations, Recognition recognition) {
    private static final RuleId CONTRADICTION = RuleId.of("recognize.contradiction");

    static Conclusion of(@Nullable DeclaredLicense declared, LicenseRecognizer recognizer) {
        List<String> notations = declared == null ? List.of() : declared.notations();
        Recognition recognition = notations.stream()
                .distinct()
                .map(recognizer::recognize)
                .reduce(Conclusion::together)
                .orElseGet(() -> recognizer.recognize(""));
        return new Conclusion(notations, recognition);
    }

    /** The words as the publisher states them; the URI where there are none. */
    String asStated() {
        return notations.isEmpty() ? "" : notations.get(notations.size() - 1);
    }

    /** The licence as a source of a remix: what is not known stays unknown. */
    LicenseExpression expression() {
        if (recognition instanceof Recognition.Exact exact) {
            return LicenseExpression.of(exact.license().id().value());
        }
        if (recognition instanceof Recognition.Choice choice) {
            return choice.expression();
        }
        if (recognition instanceof Recognition.Ambiguous ambiguous && ambiguous.family() != null) {
            return LicenseExpression.of(ambiguous.family());
        }
        License status = recognition instanceof Recognition.NotALicense statement ? statement.status() : null;
        return LicenseExpression.of(status == null ? "NOASSERTION" : status.id().value());
    }

    /** The more exact of two answers if they agree; a contradiction if they do not. */
    private static Recognition together(Recognition first, Recognition second) {
        if (saysNothing(second) || meaning(first).equals(meaning(second))) {
            return first;
        }
        if (saysNothing(first)) {
            return second;
        }
        List<License> common = new ArrayList<>(candidates(first));
        common.retainAll(candidates(second));
        if (common.isEmpty()) {
            return new Recognition.Contradiction(List.of(first, second), CONTRADICTION, 0, 0);
        }
        return candidates(first).size() <= candidates(second).size() ? first : second;
    }

    private static boolean saysNothing(Recognition recognition) {
        if (recognition instanceof Recognition.NotALicense statement) {
            return statement.status() != null && statement.status().kind() == LicenseKind.NO_ASSERTION;
        }
        return recognition instanceof Recognition.Unknown;
    }

    private static List<License> candidates(Recognition recognition) {
        if (recognition instanceof Recognition.Ambiguous ambiguous) {
            return ambiguous.candidates();
        }
        return recognition.fold(List::of, other -> List.<License>of());
    }

    private static Object meaning(Recognition recognition) {
        if (recognition instanceof Recognition.Choice choice) {
            return choice.expression();
        }
        if (recognition instanceof Recognition.NotALicense statement && statement.status() != null) {
            return statement.status();
        }
        return recognition.fold(license -> (Object) license, other -> other);
    }
}
