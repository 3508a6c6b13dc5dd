package org.oer4j.licensing.audit;

import java.util.List;
import org.oer4j.conformance.Finding;
import org.oer4j.licensing.Reason;

/** What a finding says whichever record it is about; made once and shared by all records that have it. */
record Issue(Finding finding, List<Reason> reasons, List<AuditRepair> repairs) {
    static Issue of(Finding finding) {
        return new Issue(finding, List.of(), List.of());
    }
}
