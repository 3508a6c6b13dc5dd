package org.oer4j.licensing.remix;

import java.util.Comparator;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseElement;
import org.oer4j.licensing.LicenseStatus;
import org.oer4j.licensing.LicenseVersion;
import org.oer4j.licensing.Prohibition;
import org.oer4j.licensing.Requirement;

/**
 * Which of the possible outbound licences is offered first: nothing discouraged before something recommended, NoDerivatives
 * never before a licence that lets others adapt, what its steward still offers for new works before what it does not, fewest restrictions, Creative Commons before others, the newest version,
 * no port before a port.
 */
final class Ranking {
    static final Comparator<License> LICENSES = Comparator.<License>comparingInt(
                    license -> license.elements().contains(LicenseElement.ND) ? 2 : isAlwaysOffered(license) ? 0 : 1)
            .thenComparingInt(license -> license.isCreativeCommons() ? 0 : 1)
            .thenComparingInt(Ranking::restrictions)
            .thenComparing(Ranking::version, Comparator.reverseOrder())
            .thenComparingInt(license -> license.jurisdiction() == null ? 0 : 1)
            .thenComparing(License::id);

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

    /** Whether somebody would put it on a new work: a grant that can be put there and that its steward has not retired. */
    static boolean isForNewWorks(License license) {
        return NotForNewWorks.fits(license)
                && license.kind().isGrant()
                && license.registration().status() != LicenseStatus.RETIRED;
    }

    /** What is offered whatever the sources are: the licences that Creative Commons still offers for new works. */
    static boolean isAlwaysOffered(License license) {
        return isForNewWorks(license)
                && license.isCreativeCommons()
                && license.registration().status() == LicenseStatus.CURRENT;
    }

    /**
     * What is offered because a source is there: its own licence, the unported versions of its share-alike, other versions
     * of another steward's licence. A licence that its steward has retired is offered only where a share-alike leaves
     * nothing else; it can still be asked for.
     */
    static boolean isRelative(License source, License license) {
        if (!NotForNewWorks.fits(license) || !license.kind().isGrant()) {
            return false;
        }
        if (source.id().equals(license.id())) {
            return source.elements().contains(LicenseElement.SA) || isForNewWorks(license);
        }
        return source.family().equals(license.family())
                && source.kind() == license.kind()
                && (source.isCreativeCommons()
                        ? source.elements().contains(LicenseElement.SA) && license.jurisdiction() == null
                        : isForNewWorks(license));
    }
}
