package org.oer4j.licensing.audit;

import java.util.Locale;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.FindingMessages;
import org.oer4j.conformance.Severity;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.ReasonText;
import org.oer4j.licensing.attribution.AttributionMessages;
import org.oer4j.licensing.conformance.OerProfile;

/**
 * Says what an audit found, in English, German, French or Spanish; another language gives English. Sentences may echo input
 * and so must be escaped before they go into HTML. Immutable, thread-safe, worth keeping.
 */
public final class AuditMessages {
    private final FindingMessages findings;
    private final ReasonText reasons;

    private AuditMessages(Locale locale) {
        this.findings = AttributionMessages.in(locale)
                .with(OerProfile.class, "META-INF/oer/messages/oer")
                .with(AuditMessages.class, "META-INF/oer/messages/audit");
        this.reasons = ReasonText.in(locale);
    }

    /**
     * The sentences in a language.
     *
     * @param locale the language
     * @return the sentences
     */
    public static AuditMessages in(Locale locale) {
        return new AuditMessages(locale);
    }

    /**
     * What a finding says.
     *
     * @param found the finding
     * @return one sentence
     */
    public String sentence(AuditFinding found) {
        return findings.sentence(found.finding());
    }

    /**
     * Why it is so.
     *
     * @param reason a reason of a finding
     * @return one sentence
     */
    public String sentence(Reason reason) {
        return reasons.sentence(reason.rule(), reason.arguments().toArray());
    }

    /**
     * What to do about it.
     *
     * @param repair a repair of a finding
     * @return one sentence
     */
    public String sentence(AuditRepair repair) {
        return findings.has(repair.kind())
                ? findings.sentence(new Finding(repair.kind(), Severity.INFO, null, "", repair.arguments()))
                : reasons.sentence(repair.kind(), repair.arguments().toArray());
    }
}
