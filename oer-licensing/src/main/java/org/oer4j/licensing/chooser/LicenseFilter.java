package org.oer4j.licensing.chooser;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseStatus;
import org.oer4j.licensing.LicenseVersion;
import org.oer4j.licensing.openness.Openness;
import org.oer4j.licensing.openness.OpennessAssessment;

/**
 * Which licences a select box offers. Begin with {@link #ALL} and narrow it.
 *
 * @param family the id without version and port, such as {@code CC-BY-SA}, in any case, or null for any
 * @param version the version, or null for any
 * @param jurisdiction the port ({@code de}, {@code igo}) in any case, empty for the texts that are no port, or null for
 *     any
 * @param freeCulture whether to leave out what is not free by the Definition of Free Cultural Works, which the Open
 *     Definition 2.1 calls synonymous with its own
 * @param current whether to leave out what is no longer offered for new works
 */
public record LicenseFilter(
        @Nullable String family,
        @Nullable LicenseVersion version,
        @Nullable String jurisdiction,
        boolean freeCulture,
        boolean current) {
    /** Every licence and tool. */
    public static final LicenseFilter ALL = new LicenseFilter(null, null, null, false, false);

    /**
     * Writes the port as Creative Commons does.
     *
     * @param family the family, or null
     * @param version the version, or null
     * @param jurisdiction the port, or null
     * @param freeCulture whether to leave out what is not free
     * @param current whether to leave out what is no longer offered
     */
    public LicenseFilter {
        jurisdiction = jurisdiction == null ? null : Jurisdiction.canonical(jurisdiction);
    }

    /**
     * This filter for one family.
     *
     * @param narrower the family
     * @return the narrower filter
     */
    public LicenseFilter withFamily(@Nullable String narrower) {
        return new LicenseFilter(narrower, version, jurisdiction, freeCulture, current);
    }

    /**
     * This filter for one version.
     *
     * @param narrower the version
     * @return the narrower filter
     */
    public LicenseFilter withVersion(@Nullable LicenseVersion narrower) {
        return new LicenseFilter(family, narrower, jurisdiction, freeCulture, current);
    }

    /**
     * This filter for one jurisdiction.
     *
     * @param narrower the port, or empty for the texts that are no port
     * @return the narrower filter
     */
    public LicenseFilter withJurisdiction(@Nullable String narrower) {
        return new LicenseFilter(family, version, narrower, freeCulture, current);
    }

    /**
     * This filter for free cultural works.
     *
     * @return the narrower filter
     */
    public LicenseFilter onlyFreeCulture() {
        return new LicenseFilter(family, version, jurisdiction, true, current);
    }

    /**
     * This filter for what is offered for new works.
     *
     * @return the narrower filter
     */
    public LicenseFilter onlyCurrent() {
        return new LicenseFilter(family, version, jurisdiction, freeCulture, true);
    }

    /**
     * Whether a licence passes.
     *
     * @param license the licence
     * @return true if nothing speaks against it
     */
    public boolean accepts(License license) {
        return (family == null || family.equalsIgnoreCase(license.family()))
                && (version == null || version.equals(license.version()))
                && (jurisdiction == null || jurisdiction.equals(Objects.requireNonNullElse(license.jurisdiction(), "")))
                && (!current || license.registration().status() == LicenseStatus.CURRENT)
                && (!freeCulture
                        || OpennessAssessment.of(license).openDefinition().openness() == Openness.OPEN);
    }
}
