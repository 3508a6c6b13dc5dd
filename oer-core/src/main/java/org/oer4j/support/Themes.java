package org.oer4j.support;

import java.util.List;
import java.util.Optional;
import org.oer4j.citation.Instrument;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.recommendation.Provisions;

/** The six themes of help: the five areas of action, and monitoring. */
final class Themes {
    private static final String OBJECTIVES = "9";
    private static final String MONITORING = "16";

    private Themes() {}

    /**
     * The area of a provision, or paragraph 16 for one on monitoring; empty for the preamble, definitions and aims, and for
     * other instruments than the Recommendation in its versions and the Dubai Declaration.
     */
    static Optional<ProvisionRef> of(ProvisionRef ref) {
        boolean numbered =
                ref.instrument().equals(Instrument.OER2019) || ref.instrument().startsWith(Instrument.OER2019 + "-");
        if (!numbered && !ref.instrument().equals(Instrument.DUBAI2024)) {
            return Optional.empty();
        }
        String place = numbered && ref.place().equals(OBJECTIVES) ? ref.item() : ref.place();
        for (AreaOfAction area : AreaOfAction.values()) {
            if (place.equals(area.roman()) || (numbered && place.equals(String.valueOf(area.paragraph())))) {
                return Optional.of(area.ref());
            }
        }
        return numbered && place.equals(MONITORING)
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

    /** Those that name an item, not a whole theme; an item of the draft as the one of the adopted text that says the same. */
    static List<ProvisionRef> items(List<ProvisionRef> refs) {
        return refs.stream()
                .filter(ref -> !ref.item().isEmpty() && of(ref).isPresent())
                .map(Themes::adopted)
                .distinct()
                .sorted()
                .toList();
    }

    private static ProvisionRef adopted(ProvisionRef ref) {
        return Provisions.ofInstrument(ref.instrument())
                .flatMap(known -> known.counterpart(ref, Instrument.OER2019))
                .orElse(ref);
    }
}
