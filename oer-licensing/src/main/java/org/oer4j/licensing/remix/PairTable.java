package org.oer4j.licensing.remix;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.Verdict;

/**
 * The verdicts of the rules on every pair of licences, as flags. A source's row is worked out when it is first asked for;
 * two threads that ask at once work out the same row.
 */
final class PairTable {
    static final byte PERMITTED = 1;
    static final byte RESIDUAL_FREE = 2;
    static final byte PROHIBITED = 4;
    static final byte DISPUTED = 8;

    private final LicenseCatalogue catalogue;
    private final RuleSet rules;
    private final AtomicReferenceArray<byte[]> rows;

    PairTable(LicenseCatalogue catalogue, RuleSet rules) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.rows = new AtomicReferenceArray<>(catalogue.size());
    }

    byte[] row(License source) {
        int index = catalogue.indexOf(source);
        byte[] row = rows.get(index);
        if (row == null) {
            row = compute(source);
            rows.set(index, row);
        }
        return row;
    }

    private byte[] compute(License source) {
        List<License> outbound = catalogue.all();
        byte[] row = new byte[outbound.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = flags(rules.pair(source, outbound.get(i)));
        }
        return row;
    }

    static byte flags(RuleSet.Pairing pairing) {
        int verdict = pairing.verdict()
                .<Integer>fold(
                        permitted -> (int) PERMITTED,
                        prohibited -> (int) PROHIBITED,
                        open -> open.kind() == Verdict.Undetermined.Kind.DISPUTED ? (int) DISPUTED : 0);
        return (byte) (verdict | (pairing.residualFree() ? RESIDUAL_FREE : 0));
    }
}
