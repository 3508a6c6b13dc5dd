package org.oer4j.licensing.conformance;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.oer4j.licensing.recognition.LicenseRecognizer;
import org.oer4j.licensing.recognition.Recognition;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.LearningResource;

/** What the rules look things up in: the recogniser for what is stated, and other resources by id. */
record Records(LicenseRecognizer recognizer, Function<? super String, Optional<LearningResource>> resources) {
    Recognition recognize(DeclaredLicense license) {
        return recognizer.recognize(license);
    }

    @Nullable
    LearningResource find(String id) {
        return resources.apply(id).orElse(null);
    }
}
