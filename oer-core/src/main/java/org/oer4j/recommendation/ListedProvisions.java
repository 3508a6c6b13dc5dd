package org.oer4j.recommendation;

import java.util.ArrayList;
import java.util.List;
import org.oer4j.citation.EvidenceGrade;
import org.oer4j.citation.Instrument;
import org.oer4j.facts.FactTable;
import org.oer4j.facts.FactTable.Row;

/** Reads the places of the instruments of which no words are given; once, when somebody asks. */
final class ListedProvisions {
    static final Provisions DRAFT = load(Instrument.OER2019_DRAFT);
    static final Provisions DUBAI = load(Instrument.DUBAI2024);

    private ListedProvisions() {}

    private static Provisions load(String code) {
        List<Provision> provisions = new ArrayList<>();
        for (Row row : FactTable.load(
                        ListedProvisions.class, "/META-INF/oer/listed-provisions.tsv", "ref", "area", "grade", "source")
                .rows()) {
            ProvisionRef ref = Cells.ref(row, "ref");
            if (ref.instrument().equals(code)) {
                provisions.add(new ListedProvision(
                        ref,
                        Cells.areaOrNull(row, "area"),
                        Cells.constant(row, "grade", EvidenceGrade.class),
                        row.required("source")));
            }
        }
        List<Correspondence> correspondences = new ArrayList<>();
        for (Row row : FactTable.load(
                        ListedProvisions.class,
                        "/META-INF/oer/provision-correspondences.tsv",
                        "from",
                        "to",
                        "grade",
                        "source")
                .rows()) {
            ProvisionRef from = Cells.ref(row, "from");
            if (from.instrument().equals(code)) {
                correspondences.add(new Correspondence(
                        from,
                        Cells.ref(row, "to"),
                        Cells.constant(row, "grade", EvidenceGrade.class),
                        row.required("source")));
            }
        }
        return Provisions.of(Instrument.get(code), provisions, correspondences);
    }
}
