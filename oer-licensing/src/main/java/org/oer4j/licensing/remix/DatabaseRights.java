package org.oer4j.licensing.remix;

import java.util.List;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseElement;
import org.oer4j.licensing.LicenseVersion;

/**
 * Where all or a substantial part of a licensed database goes into one's own database, the 4.0 licences make that
 * database (not its other contents) adapted material (s.4(b)), and ODbL and ODC-By a derivative database. The older
 * Creative Commons texts set no condition on a use that touches only database rights.
 */
final class DatabaseRights {
    private static final LicenseVersion FIRST = new LicenseVersion(4, 0);

    private DatabaseRights() {}

    /** Whether a source may make one's own database an adaptation. */
    static boolean reach(Inbound source) {
        for (List<Inbound.Term> arm : source.arms()) {
            for (Inbound.Term term : arm) {
                for (SourceRow candidate : term.candidates()) {
                    if (reach(candidate.source())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean reach(License license) {
        if (!license.isCreativeCommons()) {
            return license.family().equals("ODbL") || license.family().equals("ODC-By");
        }
        LicenseVersion version = license.version();
        return license.elements().contains(LicenseElement.BY) && version != null && version.compareTo(FIRST) >= 0;
    }
}
