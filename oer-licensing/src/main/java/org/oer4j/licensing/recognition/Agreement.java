package org.oer4j.licensing.recognition;

import java.util.ArrayList;
import java.util.List;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseKind;

/** What follows from two notations of the same licence. */
final class Agreement {
    private Agreement() {}

    /** The more exact of two answers if they agree; a contradiction if they do not. */
    static Recognition of(Recognition first, Recognition second) {
        if (saysNothing(second)) {
            return first;
        }
        if (saysNothing(first)) {
            return second;
        }
        if (first instanceof Recognition.NotALicense one && second instanceof Recognition.NotALicense other) {
            // Two statements that grant nothing do not exclude each other; the one that has an entry says more.
            return one.status() == null ? other : one;
        }
        List<License> common = new ArrayList<>(licenses(first));
        common.retainAll(licenses(second));
        if (common.isEmpty()) {
            return new Recognition.Contradiction(
                    List.of(first, second), RecognitionRules.CONTRADICTION, first.start(), first.end());
        }
        return licenses(first).size() <= licenses(second).size() ? first : second;
    }

    private static boolean saysNothing(Recognition recognition) {
        if (recognition instanceof Recognition.NotALicense statement) {
            return statement.status() != null && statement.status().kind() == LicenseKind.NO_ASSERTION;
        }
        // Something special or open, of which nothing more is known, agrees with everything.
        return recognition instanceof Recognition.Unknown
                || (recognition instanceof Recognition.Ambiguous ambiguous
                        && ambiguous.family() == null
                        && ambiguous.candidates().isEmpty());
    }

    private static List<License> licenses(Recognition recognition) {
        if (recognition instanceof Recognition.Exact exact) {
            return List.of(exact.license());
        }
        if (recognition instanceof Recognition.Ambiguous ambiguous) {
            return ambiguous.candidates();
        }
        return recognition instanceof Recognition.Choice choice
                ? choice.alternatives().stream().flatMap(List::stream).toList()
                : List.of();
    }
}
