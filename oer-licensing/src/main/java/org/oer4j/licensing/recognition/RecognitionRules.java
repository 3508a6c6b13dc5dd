package org.oer4j.licensing.recognition;

import org.oer4j.conformance.RuleId;

/** The rules that recognition can name, in one place for the message bundles and their test. */
final class RecognitionRules {
    static final RuleId ADDRESS = RuleId.of("recognize.address");
    static final RuleId IDENTIFIER = RuleId.of("recognize.identifier");
    static final RuleId NAME = RuleId.of("recognize.name");
    static final RuleId EXPRESSION = RuleId.of("recognize.expression");
    static final RuleId VOCABULARY = RuleId.of("recognize.vocabulary");
    static final RuleId INSIDE_TEXT = RuleId.of("recognize.inside-text");
    static final RuleId SINGLE_VERSION = RuleId.of("recognize.single-version");
    static final RuleId VERSION_MISSING = RuleId.of("recognize.version-missing");
    static final RuleId PORT_UNCLEAR = RuleId.of("recognize.port-unclear");
    static final RuleId LICENSE_MISSING = RuleId.of("recognize.license-missing");
    static final RuleId VARIANT_MISSING = RuleId.of("recognize.variant-missing");
    static final RuleId RELATION_MISSING = RuleId.of("recognize.relation-missing");
    static final RuleId CONTRADICTION = RuleId.of("recognize.contradiction");
    static final RuleId STATUS = RuleId.of("recognize.status");
    static final RuleId DENIED = RuleId.of("recognize.denied");
    static final RuleId NO_SUCH_VERSION = RuleId.of("recognize.no-such-version");
    static final RuleId NO_SUCH_PORT = RuleId.of("recognize.no-such-port");
    static final RuleId IMPOSSIBLE_ELEMENTS = RuleId.of("recognize.impossible-elements");
    static final RuleId NO_LICENSE_PAGE = RuleId.of("recognize.no-license-page");
    static final RuleId PLACEHOLDER = RuleId.of("recognize.placeholder");
    static final RuleId EMPTY = RuleId.of("recognize.empty");
    static final RuleId NOT_UNDERSTOOD = RuleId.of("recognize.not-understood");
    static final RuleId TOO_LONG = RuleId.of("recognize.too-long");

    private RecognitionRules() {}
}
