package org.oer4j.json.mapping.dialect;

import org.oer4j.conformance.RuleId;

/** The rules that writing a dialect reports; each says which arguments its sentences have. */
final class WriteRules {
    /** The dialect has no place for a value. {0} the member of the native form, or the value. */
    static final RuleId LEFT_OUT = RuleId.of("write.left-out");
    /** The dialect asks for a member that the record has no value for. {0} its name. */
    static final RuleId MISSING_MEMBER = RuleId.of("write.missing-member");
    /** A member that was kept found no place. {0} its pointer. */
    static final RuleId NOT_KEPT = RuleId.of("write.not-kept");
    /** The dialect can only say less. {0} the value, {1} what was written. */
    static final RuleId REDUCED = RuleId.of("write.reduced");

    private WriteRules() {}
}
