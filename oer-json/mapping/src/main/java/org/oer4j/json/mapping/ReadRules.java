package org.oer4j.json.mapping;

import org.oer4j.conformance.RuleId;

/** The rules that reading reports; each says which arguments its sentences have. */
final class ReadRules {
    /** A member occurs twice in an object; the first stands. {0} its name. */
    static final RuleId DUPLICATE_MEMBER = RuleId.of("read.duplicate-member");
    /** A limit was exceeded. {0} which. */
    static final RuleId LIMIT = RuleId.of("read.limit");
    /** Not JSON from here on. {0} what the parser says. */
    static final RuleId MALFORMED = RuleId.of("read.malformed");
    /** A member is missing. {0} its name. */
    static final RuleId MISSING_MEMBER = RuleId.of("read.missing-member");
    /** A value that is understood and is written in another way. {0} the spelling found, {1} how it is written. */
    static final RuleId OTHER_SPELLING = RuleId.of("read.other-spelling");
    /** A record whose parts do not go together was left out. {0} what its type says. */
    static final RuleId REFUSED_RECORD = RuleId.of("read.refused-record");
    /** Words or digits without a meaning here were left out. {0} what was found, {1} what was expected. */
    static final RuleId REFUSED_VALUE = RuleId.of("read.refused-value");
    /** More problems than are kept. {0} how many are. */
    static final RuleId TOO_MANY_PROBLEMS = RuleId.of("read.too-many-problems");
    /** A member we do not know. {0} its name. */
    static final RuleId UNKNOWN_MEMBER = RuleId.of("read.unknown-member");
    /** A type we do not know. {0} the type found, {1} the type assumed. */
    static final RuleId UNKNOWN_TYPE = RuleId.of("read.unknown-type");
    /** A version of the form that we do not know. {0} the version found, {1} the version assumed. */
    static final RuleId UNKNOWN_VERSION = RuleId.of("read.unknown-version");
    /** A value that could not be used and was left out. {0} the shape expected, {1} the shape found. */
    static final RuleId UNREADABLE_VALUE = RuleId.of("read.unreadable-value");
    /** Another shape than documented, but understood. {0} the shape expected, {1} the shape found. */
    static final RuleId WRONG_SHAPE = RuleId.of("read.wrong-shape");

    private ReadRules() {}
}
