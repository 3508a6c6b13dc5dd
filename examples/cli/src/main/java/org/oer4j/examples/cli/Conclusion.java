package org.oer4j.examples.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
    static Conclusion of(@Nullable DeclaredLicense declared, LicenseRecognizer recognizer) {
        List<String> notations = declared == null ? List.of() : declared.notations();
        Recognition recognition = recognizer.recognize(declared);
        return new Conclusion(notations, recognition);
    }

    /** The words as the publisher states them; the URI where there are none. */
    String asStated() {
        return notations.isEmpty() ? "" : notations.get(notations.size() - 1);
    }
}
