package org.oer4j.licensing.chooser;

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
                version == null || !hasVersion(answers) ? fallback : version(version),
                jurisdiction);
    }

    static boolean hasVersion(Map<String, String> answers) {
        String version = answers.get(ChooserForms.VERSION);
        return version != null && !version.isEmpty();
    }

    static @Nullable String jurisdiction(Map<String, String> answers) {
        String jurisdiction = answers.get(ChooserForms.JURISDICTION);
        return jurisdiction == null || jurisdiction.isBlank() ? null : Jurisdiction.canonical(jurisdiction);
    }

    private static Adaptations adaptations(@Nullable String answer) {
        return switch (answer == null ? "" : answer) {
            case "y", "yes" -> Adaptations.YES;
            case "sa", "sharealike" -> Adaptations.SHARE_ALIKE;
            case "n", "no" -> Adaptations.NO;
            default -> throw refused(ChooserForms.ADAPTATIONS, answer, "yes, no or sharealike (y, n or sa)");
        };
    }

    private static boolean commercial(@Nullable String answer) {
        return switch (answer == null ? "" : answer) {
            case "y", "yes", "true" -> true;
            case "n", "no", "false" -> false;
            default -> throw refused(ChooserForms.COMMERCIAL, answer, "yes or no (y or n)");
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
