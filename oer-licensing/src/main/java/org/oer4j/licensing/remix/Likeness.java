package org.oer4j.licensing.remix;

import org.jspecify.annotations.Nullable;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseElement;
import org.oer4j.licensing.LicenseKind;
import org.oer4j.licensing.LicenseTerms;
import org.oer4j.licensing.LicenseVersion;

/**
 * What the standard rules look at in a licence. Two licences that are alike in this get the same effect from every rule
 * towards any third; so the table asks the rules once for all forty ports of a version. Only Creative Commons has ports;
 * every other licence is alike to itself alone.
 */
record Likeness(String name, @Nullable LicenseVersion version, String port, LicenseKind kind, LicenseTerms terms) {
    private static final String ANY_PORT = "*";

    static Likeness of(License license, RuleFacts facts) {
        return license.isCreativeCommons()
                ? new Likeness(
                        license.family(), license.version(), port(license, facts), license.kind(), license.terms())
                : new Likeness(license.id().value(), license.version(), "", license.kind(), license.terms());
    }

    private static String port(License license, RuleFacts facts) {
        String jurisdiction = license.jurisdiction();
        boolean shareAlike = license.elements().contains(LicenseElement.SA);
        if (facts.clauses().find(license, "adapter-disputed") != null) {
            return license.id().value();
        }
        if (!shareAlike || jurisdiction == null) {
            return "";
        }
        return facts.shareAlike().namesPort(jurisdiction) ? jurisdiction : ANY_PORT;
    }
}
