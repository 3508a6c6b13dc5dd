package org.oer4j.recommendation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.EvidenceGrade;
import org.oer4j.citation.Instrument;
import org.oer4j.facts.FactTable;
import org.oer4j.facts.FactTable.Row;
import org.oer4j.text.LocalizedText;

/** Reads the fact files of the adopted Recommendation. */
final class RecommendationTables {
    private RecommendationTables() {}

    static Recommendation load() {
        List<Provision> provisions = new ArrayList<>();
        provisions.addAll(definitions());
        provisions.addAll(paragraphs());
        provisions.addAll(actions());
        provisions.addAll(monitoring());
        return new Recommendation(
                Provisions.of(Instrument.get(Instrument.OER2019), provisions, List.of()), stakeholders(), sdgLinks());
    }

    private static List<Definition> definitions() {
        Map<ProvisionRef, LocalizedText.Builder> terms = new HashMap<>();
        Map<ProvisionRef, LocalizedText.Builder> acronyms = new HashMap<>();
        for (Row row : rows("definition-terms", "ref", "kind", "language", "text", "source")) {
            boolean acronym = row.required("kind").equals("acronym");
            (acronym ? acronyms : terms)
                    .computeIfAbsent(Cells.ref(row, "ref"), ref -> LocalizedText.builder())
                    .text(Cells.language(row, "language").value(), row.required("text"));
        }
        List<Definition> definitions = new ArrayList<>();
        for (Row row : rows("definitions", "ref", "meaning", "grade", "source")) {
            ProvisionRef ref = Cells.ref(row, "ref");
            LocalizedText.Builder term = terms.get(ref);
            if (term == null) {
                throw row.failure("'" + ref + "' has no row in definition-terms.tsv, expected its term");
            }
            LocalizedText.Builder acronym = acronyms.get(ref);
            definitions.add(new Definition(
                    ref,
                    term.build(),
                    acronym == null ? null : acronym.build(),
                    Cells.english(row, "meaning"),
                    grade(row, "grade"),
                    row.required("source")));
        }
        return definitions;
    }

    private static List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Row row : rows("paragraphs", "ref", "area", "gist", "grade", "source")) {
            paragraphs.add(new Paragraph(
                    Cells.ref(row, "ref"),
                    Cells.areaOrNull(row, "area"),
                    Cells.english(row, "gist"),
                    grade(row, "grade"),
                    row.required("source")));
        }
        return paragraphs;
    }

    private static List<RecommendedAction> actions() {
        List<RecommendedAction> actions = new ArrayList<>();
        for (Row row : rows(
                "recommended-actions",
                "ref",
                "area",
                "title",
                "gist",
                "levels",
                "added-after-draft",
                "grade",
                "letter-grade",
                "source")) {
            ProvisionRef ref = Cells.ref(row, "ref");
            AreaOfAction area = Cells.area(row, "area");
            if (!ref.place().equals(String.valueOf(area.paragraph()))) {
                throw row.failure("'" + ref + "' is not in area " + area.roman() + ", expected a letter of paragraph "
                        + area.paragraph());
            }
            actions.add(new RecommendedAction(
                    ref,
                    area,
                    Cells.english(row, "title"),
                    Cells.english(row, "gist"),
                    enumSet(Level.class, Cells.constants(row, "levels", Level.class)),
                    Cells.yes(row, "added-after-draft"),
                    grade(row, "grade"),
                    grade(row, "letter-grade"),
                    row.required("source")));
        }
        return actions;
    }

    private static List<MonitoringProvision> monitoring() {
        List<MonitoringProvision> provisions = new ArrayList<>();
        for (Row row : rows("monitoring-provisions", "ref", "kind", "title", "gist", "grade", "source")) {
            provisions.add(new MonitoringProvision(
                    Cells.ref(row, "ref"),
                    Cells.constant(row, "kind", MonitoringProvision.Kind.class),
                    Cells.english(row, "title"),
                    Cells.english(row, "gist"),
                    grade(row, "grade"),
                    row.required("source")));
        }
        return provisions;
    }

    /** Kinds come first, so that the groups can be made with theirs; the number in the text gives the order. */
    private static List<StakeholderGroup> stakeholders() {
        Map<String, List<StakeholderGroup>> kinds = new HashMap<>();
        List<Row> groups = new ArrayList<>();
        for (Row row : rows(
                "stakeholder-groups", "code", "number", "parent", "name", "portal", "sectors", "grade", "source")) {
            String parent = row.get("parent");
            if (parent.isEmpty()) {
                groups.add(row);
            } else {
                kinds.computeIfAbsent(parent, code -> new ArrayList<>()).add(stakeholder(row, List.of()));
            }
        }
        Map<Integer, StakeholderGroup> byNumber = new TreeMap<>();
        for (Row row : groups) {
            List<StakeholderGroup> own = kinds.remove(row.required("code"));
            StakeholderGroup group = stakeholder(row, own == null ? List.of() : own);
            if (byNumber.put(number(row), group) != null) {
                throw row.failure("the number '" + row.get("number") + "' is given twice, expected each once");
            }
        }
        if (!kinds.isEmpty()) {
            throw new IllegalStateException(
                    "stakeholder-groups.tsv has kinds of " + kinds.keySet() + ", expected codes of groups");
        }
        return List.copyOf(byNumber.values());
    }

    private static int number(Row row) {
        try {
            return Integer.parseInt(row.required("number"));
        } catch (NumberFormatException e) {
            throw row.failure("'" + row.get("number") + "' is no number");
        }
    }

    private static StakeholderGroup stakeholder(Row row, List<StakeholderGroup> kinds) {
        return new StakeholderGroup(
                row.required("code"),
                Cells.english(row, "name"),
                portalTerm(row),
                kinds,
                enumSet(Sector.class, Cells.constants(row, "sectors", Sector.class)),
                grade(row, "grade"),
                row.required("source"));
    }

    private static @Nullable String portalTerm(Row row) {
        String term = row.get("portal");
        return term.isEmpty() ? null : term;
    }

    private static List<SdgLink> sdgLinks() {
        List<SdgLink> links = new ArrayList<>();
        for (Row row : rows("sdg-links", "sdg", "grade", "source")) {
            links.add(new SdgLink(row.required("sdg"), grade(row, "grade"), row.required("source")));
        }
        Collections.sort(links);
        return links;
    }

    private static EvidenceGrade grade(Row row, String column) {
        return Cells.constant(row, column, EvidenceGrade.class);
    }

    private static <E extends Enum<E>> EnumSet<E> enumSet(Class<E> type, List<E> values) {
        EnumSet<E> set = EnumSet.noneOf(type);
        set.addAll(values);
        return set;
    }

    private static List<Row> rows(String file, String... columns) {
        return FactTable.load(RecommendationTables.class, "/META-INF/oer/" + file + ".tsv", columns)
                .rows();
    }
}
