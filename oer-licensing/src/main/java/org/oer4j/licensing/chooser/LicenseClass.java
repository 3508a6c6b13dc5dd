package org.oer4j.licensing.chooser;

import java.util.List;
import java.util.Objects;

/**
 * A class of licences, as the web API of Creative Commons called what is chosen together: {@code standard} (the six
 * licences), {@code publicdomain} and {@code zero} (CC0), {@code mark} (the Public Domain Mark) and {@code recombo} (the
 * retired Sampling licences).
 *
 * @param id the class's id in the web API
 * @param label its name in the reader's language
 * @param fields the questions to answer, with the web API's ids; none where the class has one licence
 */
public record LicenseClass(String id, String label, List<LicenseQuestion> fields) {
    /**
     * Copies the fields.
     *
     * @param id the class's id
     * @param label its name
     * @param fields the questions to answer
     */
    public LicenseClass {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        fields = List.copyOf(fields);
    }
}
