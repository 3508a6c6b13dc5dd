package org.oer4j.licensing.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Records with the same id, and records whose ids differ only in scheme or trailing slashes. */
final class Namesakes {
    private final Lineage lineage;
    private final Links links;
    private final Findings findings;

    Namesakes(Lineage lineage, Links links, Findings findings) {
        this.lineage = lineage;
        this.links = links;
        this.findings = findings;
    }

    void report() {
        for (int node = 0; node < lineage.size(); node++) {
            if (links.head(node) == node && !links.isAlone(node)) {
                report(node);
            }
        }
    }

    private void report(int head) {
        SortedMap<String, Same> byId = new TreeMap<>();
        Map<Integer, String> ids = new HashMap<>();
        for (int node = head; node != Links.NOBODY; node = links.next(node)) {
            String id = ids.computeIfAbsent(lineage.spelling(node), unread -> "");
            if (id.isEmpty()) {
                id = lineage.id(node);
                ids.put(lineage.spelling(node), id);
            }
            byId.computeIfAbsent(id, unknown -> new Same()).add(lineage.statement(node));
        }
        String first = byId.firstKey();
        String last = byId.lastKey();
        for (int node = head; node != Links.NOBODY; node = links.next(node)) {
            Lineage.Entry entry = lineage.entry(node);
            Same same = byId.get(entry.id());
            if (same != null && same.records > 1) {
                String rule = same.differ ? "audit.duplicate-license" : "audit.duplicate-id";
                report(entry, AuditRules.issue(rule, "/id", String.valueOf(same.records)));
            }
            if (byId.size() > 1) {
                String other = entry.id().equals(first) ? last : first;
                report(entry, AuditRules.issue("audit.similar-id", "/id", other));
            }
        }
    }

    private void report(Lineage.Entry entry, Issue issue) {
        findings.add(entry.id(), entry.location(), issue);
    }

    /** Records with one id. */
    private static final class Same {
        private int records;
        private boolean differ;
        private @Nullable Statement license;

        void add(Statement next) {
            records++;
            differ |= license != null && Statement.compare(license, next) != 0;
            license = next;
        }
    }
}
