package org.oer4j.licensing.remix;

import java.util.List;

/**
 * Where all or a substantial part of a licensed database goes into one's own database, the 4.0 licences make that
 * database (not its other contents) adapted material (s.4(b)), and ODbL and ODC-By a derivative database. The older
 * Creative Commons texts set no condition on a use that touches only database rights.
 */
final class DatabaseRights {
    private DatabaseRights() {}

    /** Whether a source may make one's own database an adaptation: a text that does has a clause on databases. */
    static boolean reach(Inbound source, Clauses clauses) {
        for (List<Inbound.Term> arm : source.arms()) {
            for (Inbound.Term term : arm) {
                for (SourceRow candidate : term.candidates()) {
                    if (clauses.find(candidate.source(), Making.DATABASE.code()) != null) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
