package org.oer4j.licensing.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.Severity;

/**
 * A credit, ready to be written in any format and language, and what is missing in it. Made by {@link
 * AttributionDuties#attribute(Credit)}.
 *
 * @param layer the work, with the layers below it
 * @param profile how it is laid out
 * @param findings what the licences ask for and the credit lacks, and what has to go along; the pointers lead into the
 *     native JSON form of a resource ({@code /isBasedOn/0/name})
 */
public record Attribution(AttributionLayer layer, AttributionProfile profile, List<Finding> findings) {
    /**
     * Sorts and copies the findings.
     *
     * @param layer the work, with the layers below it
     * @param profile how it is laid out
     * @param findings what is missing
     */
    public Attribution {
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(profile, "profile");
        findings = findings.stream().sorted().distinct().toList();
    }

    /**
     * Every layer in the order in which it is written: the work, then what it was adapted from, then its parts.
     *
     * @return the layers, the work first
     */
    public List<AttributionLayer> layers() {
        List<AttributionLayer> all = new ArrayList<>();
        gather(layer, all);
        return List.copyOf(all);
    }

    private static void gather(AttributionLayer layer, List<AttributionLayer> all) {
        all.add(layer);
        layer.adaptedFrom().forEach(source -> gather(source, all));
        layer.parts().forEach(part -> gather(part, all));
    }

    /**
     * Whether nothing is missing that a licence requires.
     *
     * @return true if no finding is an error
     */
    public boolean isComplete() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
