package org.oer4j.examples.quickstart;

import java.util.List;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.recognition.LicenseRecognizer;
import org.oer4j.licensing.recognition.Recognition;

/** What do these words in a licence field mean? */
public final class RecognizeALicense {
    private RecognizeALicense() {}

    public static void main(String[] args) {
        // snippet:begin
        LicenseRecognizer recognizer = LicenseRecognizer.of(LicenseCatalogue.standard());

        for (String words : List.of("CC BY-SA 3.0 DE", "http://creativecommons.org/licenses/by/4.0", "CC BY-NC")) {
            Recognition answer = recognizer.recognize(words);
            String meaning = answer.fold(license -> license.id() + ", " + license.uri(), other -> other.code());
            System.out.println(words + " -> " + meaning);
        }
        // snippet:end
    }
}
