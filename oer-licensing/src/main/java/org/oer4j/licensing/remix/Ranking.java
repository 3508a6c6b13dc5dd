package org.oer4j.licensing.remix;

import java.util.Comparator;
import java.util.List;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseElement;
import org.oer4j.licensing.LicenseStatus;
import org.oer4j.licensing.LicenseVersion;
import org.oer4j.licensing.Prohibition;
import org.oer4j.licensing.Requirement;

/**
 * Which of the possible outbound licences is offered first: nothing discouraged before something recommended, NoDerivatives
 * never before a licence that lets others adapt, fewest restrictions, Creative Commons before others, the newest version,
 * no port before a port.
 */
final class Ranking {
    static final Comparator<License> LICENSES = Comparator.<License>comparingInt(
                    license -> license.elements().contains(LicenseElement.ND) ? 1 : 0)
            .thenComparingInt(license -> license.isCreativeCommons() ? 0 : 1)
            .thenComparingInt(Ranking::restrictions)
            .thenComparing(Ranking::version, Comparator.reverseOrder())
            .thenComparingInt(license -> license.jurisdiction() == null ? 0 : 1)
            .thenComparing(License::id);

    static final Comparator<OutboundOption> OPTIONS = Comparator.<OutboundOption>comparingInt(
                    option -> option.verdict().isRecommended() ? 0 : 1)
            .thenComparing(OutboundOption::license, LICENSES);

    private Ranking() {}

    private static int restrictions(License license) {
        int weight = license.requires(Requirement.ATTRIBUTION) ? 1 : 0;
        weight += license.isCopyleft() ? 2 : 0;
        weight += license.prohibits(Prohibition.COMMERCIAL_USE) ? 4 : 0;
        weight += license.elements().contains(LicenseElement.ND) ? 8 : 0;
        return weight + (license.kind().isGrant() ? 0 : 16);
    }

    private static LicenseVersion version(License license) {
        LicenseVersion version = license.version();
        return version == null ? new LicenseVersion(0, 0) : version;
    }

    /**
     * Whether a possible outbound licence is worth offering: its steward still offers it for new works, or it is in play
     * because a source carries it or is its share-alike relative. Every other possible licence can still be asked for.
     */
    static boolean isWorthOffering(License license, List<License> inPlay) {
        if (!NotForNewWorks.fits(license) || !license.kind().isGrant()) {
            return false;
        }
        if (license.registration().status() == LicenseStatus.CURRENT) {
            return license.isCreativeCommons() || inPlay.stream().anyMatch(source -> !source.isCreativeCommons());
        }
        for (License source : inPlay) {
            if (source.id().equals(license.id())
                    || (source.isCopyleft()
                            && source.family().equals(license.family())
                            && license.jurisdiction() == null)) {
                return true;
            }
        }
        return false;
    }
}
