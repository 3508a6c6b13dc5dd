package org.oer4j.examples.cli;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The vocabularies whose notations this version reads; the others are refused in words, never read as something else. */
final class Vocabularies {
    private static final String COVERED_IN_WORDS = "spdx or cc-url";
    private static final Set<String> COVERED = Set.of("spdx", "cc-url");
    private static final Set<String> LATER = Set.of(
            "kolibri",
            "h5p",
            "moodle",
            "flickr",
            "youtube",
            "wikimedia-commons",
            "lom",
            "edu-sharing",
            "mycore",
            "libretexts",
            "open-textbook-library",
            "ckan",
            "data.gouv.fr",
            "eu-authority",
            "dcat-ap-de",
            "opendefinition",
            "datacite",
            "openverse",
            "outernet",
            "galter");

    private Vocabularies() {}

    static void check(@Nullable String code) {
        if (code != null && !COVERED.contains(code)) {
            String wrong = LATER.contains(code) ? "is not covered in this version" : "is unknown";
            throw BadInputException.of("vocabulary", code, wrong, COVERED_IN_WORDS);
        }
    }
}
