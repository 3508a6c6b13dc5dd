package org.oer4j.examples.consumer;

import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.recognition.LicenseRecognizer;
import org.oer4j.licensing.recognition.Recognition;
import org.oer4j.licensing.remix.RemixEvaluator;

/** Recognises a licence and asks whether an adaptation may be shared under a later version. */
public final class Consumer {
    private Consumer() {}

    /**
     * Prints where it runs, what was recognised and the verdict.
     *
     * @param args none are read
     */
    public static void main(String[] args) {
        LicenseCatalogue catalogue = LicenseCatalogue.standard();
        Recognition recognition = LicenseRecognizer.of(catalogue).recognize("CC BY-SA 3.0");
        License source = recognition.fold(license -> license, other -> {
            throw new IllegalStateException("'CC BY-SA 3.0' is " + other.code() + ", expected one licence");
        });
        License outbound = catalogue.get("CC-BY-SA-4.0");
        String path = Consumer.class.getModule().isNamed() ? "module path" : "class path";
        System.out.println(path + ": " + source + " -> " + outbound + ": "
                + RemixEvaluator.of(catalogue).adapt(source, outbound).code());
    }
}
