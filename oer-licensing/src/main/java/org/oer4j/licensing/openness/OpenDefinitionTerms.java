package org.oer4j.licensing.openness;

import static org.oer4j.licensing.openness.OpennessDefinition.OPEN_DEFINITION_2_1;

import org.jspecify.annotations.Nullable;
import org.oer4j.citation.ClauseRef;
import org.oer4j.licensing.License;
import org.oer4j.licensing.Permission;
import org.oer4j.licensing.Prohibition;
import org.oer4j.licensing.Requirement;

/**
 * Measures a licence by the Open Definition 2.1: public domain (1.1), or a licence with every required permission (2.1) and
 * no other conditions than the acceptable ones (2.2). What the definition's steward has said of a licence is told beside;
 * it settles a licence only where the steward looked and did not approve.
 */
final class OpenDefinitionTerms {
    private static final ClauseRef STATUS = OPEN_DEFINITION_2_1.clause("1.1");
    private static final ClauseRef LISTS = ClauseRef.of("opendefinition.org/licenses", "");

    private final String name;
    private final Tally tally = new Tally();

    private OpenDefinitionTerms(String name) {
        this.name = name;
    }

    /** The answer for a licence that the reasons call by a name. */
    static OpennessAnswer answer(License license, String name) {
        OpenDefinitionTerms terms = new OpenDefinitionTerms(name);
        terms.read(license);
        return terms.tally.answer(OPEN_DEFINITION_2_1);
    }

    private void read(License license) {
        if (license.kind().isPublicDomain()) {
            find(Openness.OPEN, "openness.od-public-domain", STATUS);
        } else if (CopyrightStatus.isUnsettled(license)) {
            find(Openness.UNDETERMINED, "openness.status-unknown", STATUS);
        } else if (!license.kind().isGrant()) {
            find(Openness.NOT_OPEN, "openness.no-license", STATUS);
        } else {
            readPermissions(license);
            if (tally.openness() == Openness.OPEN) {
                find(Openness.OPEN, "openness.od-open", OPEN_DEFINITION_2_1.clause("2.1"));
                readConditions(license);
            }
        }
        readLists(license);
    }

    private void readPermissions(License license) {
        if (!license.permits(Permission.REPRODUCTION) || !license.permits(Permission.DISTRIBUTION)) {
            find(Openness.NOT_OPEN, "openness.no-redistribution", OPEN_DEFINITION_2_1.clause("2.1.2"));
        }
        if (!license.permits(Permission.DERIVATIVE_WORKS)) {
            find(Openness.NOT_OPEN, "openness.no-adaptation", OPEN_DEFINITION_2_1.clause("2.1.3"));
        }
        switch (UnmodifiableParts.of(license)) {
            case PRESENT -> find(Openness.NOT_OPEN, "openness.invariant-sections", OPEN_DEFINITION_2_1.clause("2.1.3"));
            case NOT_SAID ->
                find(Openness.UNDETERMINED, "openness.invariant-sections-unknown", OPEN_DEFINITION_2_1.clause("2.1.3"));
            case NONE -> {}
        }
        if (license.prohibits(Prohibition.HIGH_INCOME_NATION_USE)) {
            find(Openness.NOT_OPEN, "openness.not-everybody", OPEN_DEFINITION_2_1.clause("2.1.6"));
        }
        if (license.prohibits(Prohibition.COMMERCIAL_USE)) {
            find(Openness.NOT_OPEN, "openness.od-non-commercial", OPEN_DEFINITION_2_1.clause("2.1.8"));
        }
    }

    private void readConditions(License license) {
        if (license.requires(Requirement.ATTRIBUTION)) {
            find(Openness.OPEN, "openness.od-attribution", OPEN_DEFINITION_2_1.clause("2.2.1"));
        }
        if (license.isCopyleft()) {
            find(Openness.OPEN, "openness.od-share-alike", OPEN_DEFINITION_2_1.clause("2.2.3"));
        }
        if (license.requires(Requirement.NOTICE)) {
            find(Openness.OPEN, "openness.od-notice", OPEN_DEFINITION_2_1.clause("2.2.4"));
        }
        if (license.requires(Requirement.SOURCE_CODE)) {
            find(Openness.OPEN, "openness.od-source", OPEN_DEFINITION_2_1.clause("2.2.5"));
        }
    }

    private void readLists(License license) {
        OpenDefinitionList.@Nullable Entry entry = OpenDefinitionList.find(license);
        if (entry == null) {
            if (tally.openness() == Openness.OPEN) {
                find(
                        Openness.OPEN,
                        OpenDefinitionList.isSoftware(license) ? "openness.od-software" : "openness.od-not-reviewed",
                        LISTS);
            }
            return;
        }
        switch (entry.standing()) {
            case APPROVED -> {
                if (tally.openness() == Openness.OPEN) {
                    find(Openness.OPEN, "openness.od-approved", LISTS);
                    if (!entry.data()) {
                        find(Openness.OPEN, "openness.od-content-only", LISTS);
                    }
                }
            }
            case NOT_APPROVED -> find(Openness.UNDETERMINED, "openness.od-not-approved", LISTS);
            case REJECTED -> find(Openness.NOT_OPEN, "openness.od-rejected", LISTS);
        }
    }

    private void find(Openness found, String rule, ClauseRef clause) {
        tally.add(found, rule, clause, name);
    }
}
