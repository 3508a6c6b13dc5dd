package org.oer4j.licensing.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.Severity;
import org.oer4j.licensing.attribution.AttributionDuties;
import org.oer4j.licensing.attribution.ChangeNotes;
import org.oer4j.licensing.attribution.Credit;
import org.oer4j.licensing.attribution.CreditElement;
import org.oer4j.licensing.attribution.CreditedLicense;
import org.oer4j.licensing.attribution.CreditedWork;
import org.oer4j.resource.Derivation;
import org.oer4j.text.UriSyntax;

/**
 * What a credit lacks that its licence asks for. The question is put to {@link AttributionDuties} with a work that has just
 * what the record has, once for each licence statement and set of things that are there.
 */
final class CreditIssues {
    static final int TITLE = 1;
    static final int AUTHOR = 2;
    static final int SOURCE = 4;
    static final int CHANGES = 8;
    private static final int COPYRIGHT_NOTICE = 16;
    private static final int LAST_UPDATED = 32;
    private static final int AS_SOURCE = 64;

    private static final String MISSING = "attribution.missing-";
    /** About the licence, which rules of the audit's own speak of. */
    private static final Set<String> OF_LICENSE = Set.of(MISSING + "license", MISSING + "version");

    private static final String SOURCE_POINTER = "/isBasedOn/0";
    private static final String HELD = "-";
    private static final String ADDRESS = "https://example.org/";

    private final AttributionDuties duties;

    CreditIssues(AttributionDuties duties) {
        this.duties = duties;
    }

    /** What a record has, as bits. */
    static int held(AuditFacts facts) {
        return (facts.has(CreditElement.TITLE) ? TITLE : 0)
                | (facts.has(CreditElement.AUTHOR) ? AUTHOR : 0)
                | (facts.has(CreditElement.SOURCE) ? SOURCE : 0)
                | (facts.has(CreditElement.COPYRIGHT_NOTICE) ? COPYRIGHT_NOTICE : 0)
                | (facts.has(CreditElement.LAST_UPDATED) ? LAST_UPDATED : 0);
    }

    /** What a record has of a source, as bits; a source at hand has its title and makers itself. */
    static int held(Derivation source) {
        String name = source.name();
        return (name != null && !name.isBlank() ? TITLE : 0)
                | (source.creators().isEmpty() ? 0 : AUTHOR)
                | (UriSyntax.isAbsolute(source.id()) ? SOURCE : 0)
                | (source.changes().isEmpty() ? 0 : CHANGES);
    }

    /** What the record lacks for a credit under its licence. */
    List<Issue> ofRecord(Statement statement, int held) {
        List<Issue> known = statement.credits.get(held);
        if (known == null) {
            known = issues(Credit.of(work(held), CreditedLicense.of(statement.declared, statement.recognition)), "");
            statement.credits.put(held, known);
        }
        return known;
    }

    /** What the record lacks for a credit of its source; pointers are those of the first source. */
    List<Issue> ofSource(Statement source, int held) {
        List<Issue> known = source.credits.get(held | AS_SOURCE);
        if (known == null) {
            ChangeNotes changes = new ChangeNotes(true, (held & CHANGES) == 0 ? List.of() : List.of(HELD));
            CreditedLicense license = CreditedLicense.of(source.declared, source.recognition);
            Credit credit = new Credit(work(held), license, changes, List.of(), List.of());
            Credit adaptation = Credit.of(work(-1), license).withSources(List.of(credit));
            known = issues(adaptation, SOURCE_POINTER);
            source.credits.put(held | AS_SOURCE, known);
        }
        return known;
    }

    /** The same issue about another source. */
    static Issue at(int position, Issue issue) {
        Finding finding = issue.finding();
        return position == 0
                ? issue
                : Issue.of(new Finding(
                        finding.rule(),
                        finding.severity(),
                        finding.clause(),
                        "/isBasedOn/" + position + finding.pointer().substring(SOURCE_POINTER.length()),
                        finding.arguments()));
    }

    private static CreditedWork work(int held) {
        CreditedWork.Builder work = CreditedWork.builder()
                .title((held & TITLE) == 0 ? null : HELD)
                .url((held & SOURCE) == 0 ? null : ADDRESS)
                .copyrightNotice((held & COPYRIGHT_NOTICE) == 0 ? null : HELD)
                .lastUpdated((held & LAST_UPDATED) == 0 ? null : HELD);
        return (held & AUTHOR) == 0 ? work.build() : work.creator(HELD).build();
    }

    /** What is missing below a pointer; advice alone is no finding of an audit. */
    private List<Issue> issues(Credit credit, String pointer) {
        List<Issue> issues = new ArrayList<>();
        for (Finding finding : duties.attribute(credit).findings()) {
            String rule = finding.rule().value();
            boolean speaks = rule.startsWith(MISSING) && !OF_LICENSE.contains(rule);
            if (speaks
                    && finding.severity() != Severity.INFO
                    && finding.pointer().startsWith(pointer)) {
                issues.add(Issue.of(finding));
            }
        }
        return List.copyOf(issues);
    }
}
