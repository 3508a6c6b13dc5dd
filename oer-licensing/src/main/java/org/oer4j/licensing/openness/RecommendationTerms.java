package org.oer4j.licensing.openness;

import static org.oer4j.licensing.openness.OpennessDefinition.RECOMMENDATION_2019;

import org.oer4j.citation.ClauseRef;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseKind;
import org.oer4j.licensing.Permission;
import org.oer4j.licensing.Prohibition;

/**
 * Measures a licence by the Recommendation, paragraphs 1 and 2: public domain, or an open licence, which lets the public
 * access, re-use, re-purpose, adapt and redistribute.
 */
final class RecommendationTerms {
    private static final ClauseRef OER = RECOMMENDATION_2019.clause("1");
    private static final ClauseRef OPEN_LICENSE = RECOMMENDATION_2019.clause("2");

    private final String name;
    private final Tally tally = new Tally();

    private RecommendationTerms(String name) {
        this.name = name;
    }

    /** The answer for a licence that the reasons call by a name. */
    static OpennessAnswer answer(License license, String name) {
        RecommendationTerms terms = new RecommendationTerms(name);
        terms.read(license);
        return terms.tally.answer(RECOMMENDATION_2019);
    }

    private void read(License license) {
        if (license.kind().isPublicDomain()) {
            find(Openness.OPEN, "openness.public-domain", OER);
            if (license.kind() == LicenseKind.PUBLIC_DOMAIN_MARK) {
                find(Openness.OPEN, "openness.public-domain-by-country", OER);
            }
        } else if (CopyrightStatus.isUnsettled(license)) {
            find(Openness.UNDETERMINED, "openness.status-unknown", OER);
        } else if (!license.kind().isGrant()) {
            find(Openness.NOT_OPEN, "openness.no-license", OPEN_LICENSE);
        } else {
            readTerms(license);
        }
    }

    private void readTerms(License license) {
        if (!license.permits(Permission.DERIVATIVE_WORKS)) {
            find(Openness.NOT_OPEN, "openness.no-adaptation", OPEN_LICENSE);
        }
        if (!license.permits(Permission.REPRODUCTION) || !license.permits(Permission.DISTRIBUTION)) {
            find(Openness.NOT_OPEN, "openness.no-redistribution", OPEN_LICENSE);
        }
        if (license.prohibits(Prohibition.HIGH_INCOME_NATION_USE)) {
            find(Openness.NOT_OPEN, "openness.not-everybody", OPEN_LICENSE);
        }
        switch (UnmodifiableParts.of(license)) {
            case PRESENT -> find(Openness.RESTRICTED, "openness.invariant-sections", OPEN_LICENSE);
            case NOT_SAID -> find(Openness.UNDETERMINED, "openness.invariant-sections-unknown", OPEN_LICENSE);
            case NONE -> {}
        }
        if (license.prohibits(Prohibition.COMMERCIAL_USE)) {
            boolean otherwiseOpen = tally.isEmpty();
            find(
                    Openness.OPEN_NON_COMMERCIAL,
                    otherwiseOpen ? "openness.non-commercial" : "openness.non-commercial-too",
                    OPEN_LICENSE);
        }
        if (tally.isEmpty()) {
            find(Openness.OPEN, "openness.open", OPEN_LICENSE);
        }
    }

    private void find(Openness found, String rule, ClauseRef clause) {
        tally.add(found, rule, clause, name);
    }
}
