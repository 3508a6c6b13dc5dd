package org.oer4j.json.mapping;

import org.oer4j.conformance.RuleId;

/**
 * The rules that reading reports; each says which arguments its sentences have. Those of writing are at the dialects.
 */
public final class ReadRules {
    /** Statements about one licence name different licences; none is preferred. {0} and {1} the statements. */
    public static final RuleId CONTRADICTORY_LICENSE = RuleId.of("read.contradictory-license");
    /** A member occurs twice in an object; the first stands. {0} its name. */
    public static final RuleId DUPLICATE_MEMBER = RuleId.of("read.duplicate-member");
    /** A limit was exceeded. {0} which. */
    public static final RuleId LIMIT = RuleId.of("read.limit");
    /** Not JSON from here on. {0} what the parser says. */
    public static final RuleId MALFORMED = RuleId.of("read.malformed");
    /** A value that does not have the form that the format asks for. {0} the value, {1} the form. */
    public static final RuleId MALFORMED_VALUE = RuleId.of("read.malformed-value");
    /** None of several members is there. {0} their names. */
    public static final RuleId MISSING_ALTERNATIVE = RuleId.of("read.missing-alternative");
    /** A list without an element of the kind that it must hold. {0} the kind. */
    public static final RuleId MISSING_ELEMENT = RuleId.of("read.missing-element");
    /** A member is missing. {0} its name. */
    public static final RuleId MISSING_MEMBER = RuleId.of("read.missing-member");
    /** A member we do not know was too large to be kept. {0} its name, {1} how many characters are kept. */
    public static final RuleId NOT_KEPT = RuleId.of("read.not-kept");
    /** A value that is understood and is written in another way. {0} the spelling found, {1} how it is written. */
    public static final RuleId OTHER_SPELLING = RuleId.of("read.other-spelling");
    /** A record whose parts do not go together was left out. {0} what its type says. */
    public static final RuleId REFUSED_RECORD = RuleId.of("read.refused-record");
    /** Words or digits without a meaning here were left out. {0} what was found, {1} what was expected. */
    public static final RuleId REFUSED_VALUE = RuleId.of("read.refused-value");
    /** Several licences are stated, and not whether one may choose. {0} the one that stands first, {1} the others. */
    public static final RuleId SEVERAL_LICENSES = RuleId.of("read.several-licenses");
    /** More problems than are kept. {0} how many are. */
    public static final RuleId TOO_MANY_PROBLEMS = RuleId.of("read.too-many-problems");
    /** A member we do not know. {0} its name. */
    public static final RuleId UNKNOWN_MEMBER = RuleId.of("read.unknown-member");
    /** A type we do not know. {0} the type found, {1} the type assumed. */
    public static final RuleId UNKNOWN_TYPE = RuleId.of("read.unknown-type");
    /** A version of the form that we do not know. {0} the version found, {1} the version assumed. */
    public static final RuleId UNKNOWN_VERSION = RuleId.of("read.unknown-version");
    /** A value that is not among those the format lists. {0} the value, {1} what is listed. */
    public static final RuleId UNLISTED_VALUE = RuleId.of("read.unlisted-value");
    /** A value that could not be used and was left out. {0} the shape expected, {1} the shape found. */
    public static final RuleId UNREADABLE_VALUE = RuleId.of("read.unreadable-value");
    /** Another shape than documented, but understood. {0} the shape expected, {1} the shape found. */
    public static final RuleId WRONG_SHAPE = RuleId.of("read.wrong-shape");

    private ReadRules() {}
}
