package org.oer4j.support;

import java.util.List;
import java.util.Optional;
import org.oer4j.citation.Instrument;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.recommendation.ProvisionRef;

/** The six themes of help: the five areas of action, and monitoring. */
final class Themes {
    private static final String MONITORING = "16";

    private Themes() {}

    /** The area of a provision, or paragraph 16 for one on monitoring; empty for the preamble, definitions and aims. */
    static Optional<ProvisionRef> of(ProvisionRef ref) {
        // draft and declaration hang on the same areas
        String place = ref.place().equals("9") ? ref.item() : ref.place();
        for (AreaOfAction area : AreaOfAction.values()) {
            if (place.equals(area.roman()) || place.equals(String.valueOf(area.paragraph()))) {
                return Optional.of(area.ref());
            }
        }
        return place.equals(MONITORING)
                ? Optional.of(new ProvisionRef(Instrument.OER2019, MONITORING, ""))
                : Optional.empty();
    }

    static List<ProvisionRef> of(List<ProvisionRef> refs) {
        return refs.stream()
                .map(Themes::of)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }

    /** Those that name an item, not a whole theme. */
    static List<ProvisionRef> items(List<ProvisionRef> refs) {
        return refs.stream()
                .filter(ref -> !ref.item().isEmpty() && of(ref).isPresent())
                .distinct()
                .sorted()
                .toList();
    }
}
