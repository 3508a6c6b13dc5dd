package org.oer4j.monitoring;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oer4j.implementation.ImplementationRecord;

/**
 * A national report as far as it can be written from records of what was done, and what is still to be answered by those
 * who know.
 *
 * <p>A record of an ongoing or completed measure gives a yes, its title and its links. Where there is no record nothing is
 * answered: that nobody recorded anything is not the answer no. What somebody has answered already stays as it is.
 *
 * @param report the draft
 * @param sources for each question that was answered here the ids of the records behind it, sorted; to be looked through
 *     before the draft becomes a report
 * @param missing the codes of the mandatory questions that are still to be answered, in the order of the questionnaire
 */
public record ReportDraft(NationalReport report, SortedMap<String, List<String>> sources, List<String> missing) {
    /**
     * Copies the collections.
     *
     * @param report the draft
     * @param sources for each question that was answered here the ids of the records behind it
     * @param missing the codes of the mandatory questions that are still to be answered
     */
    public ReportDraft {
        Objects.requireNonNull(report, "report");
        SortedMap<String, List<String>> copy = new TreeMap<>();
        for (Map.Entry<String, List<String>> source : sources.entrySet()) {
            copy.put(source.getKey(), List.copyOf(source.getValue()));
        }
        sources = Collections.unmodifiableSortedMap(copy);
        missing = List.copyOf(missing);
    }

    /**
     * Writes a draft.
     *
     * @param report what there is already: at least cycle and country; its language decides in which language titles are
     *     taken
     * @param questionnaire what is asked
     * @param records the records, also of other countries and cycles, which are passed over; one that names no cycle is
     *     taken for one of any
     * @return the same draft for the records in any order
     * @throws IllegalArgumentException if the report is on another instrument than the questionnaire
     */
    public static ReportDraft of(
            NationalReport report, Questionnaire questionnaire, Collection<ImplementationRecord> records) {
        return new Drafting(report, questionnaire, records).draft();
    }
}
