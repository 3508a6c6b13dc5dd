package org.oer4j.licensing.chooser;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.oer4j.licensing.LicenseVersion;

/** Reads the answers of a form, and refuses what is no answer with the question and what was expected. */
final class LicenseAnswersReader {
    private LicenseAnswersReader() {}

    /** The answers; where no version is given, the one for a jurisdiction, or the current one for none. */
    static LicenseAnswers read(Map<String, String> answers, Function<String, LicenseVersion> versions) {
        String version = answers.get(ChooserForms.VERSION);
        String jurisdiction = jurisdiction(answers);
        LicenseVersion fallback = jurisdiction == null ? LicenseAnswers.CURRENT : versions.apply(jurisdiction);
        return new LicenseAnswers(
                adaptations(answers.getOrDefault(ChooserForms.ADAPTATIONS, answers.get(ChooserForms.DERIVATIVES))),
                commercial(answers.get(ChooserForms.COMMERCIAL)),
                version == null || version.isEmpty() ? fallback : version(version),
                jurisdiction);
    }

    static @Nullable String jurisdiction(Map<String, String> answers) {
        String jurisdiction = answers.get(ChooserForms.JURISDICTION);
        return jurisdiction == null || jurisdiction.isEmpty() ? null : jurisdiction.toLowerCase(Locale.ROOT);
    }

    private static Adaptations adaptations(@Nullable String answer) {
        return switch (answer == null ? "" : answer) {
            case "y", "yes" -> Adaptations.YES;
            case "sa", "sharealike" -> Adaptations.SHARE_ALIKE;
            case "n", "no" -> Adaptations.NO;
            default -> throw refused(ChooserForms.ADAPTATIONS, answer, "y, sa or n");
        };
    }

    private static boolean commercial(@Nullable String answer) {
        return switch (answer == null ? "" : answer) {
            case "y", "yes", "true" -> true;
            case "n", "no", "false" -> false;
            default -> throw refused(ChooserForms.COMMERCIAL, answer, "y or n");
        };
    }

    private static LicenseVersion version(String answer) {
        try {
            return LicenseVersion.parse(answer);
        } catch (IllegalArgumentException e) {
            throw refused(ChooserForms.VERSION, answer, "a version such as 4.0");
        }
    }

    static IllegalArgumentException refused(String question, @Nullable String answer, String expected) {
        return new IllegalArgumentException("answer '" + answer + "' to " + question + ", expected " + expected);
    }
}
