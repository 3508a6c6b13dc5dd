package org.oer4j.licensing.remix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.LicenseElement;
import org.oer4j.licensing.Verdict;

/**
 * The verdicts of the rules on every pair of licences, as planes of bits. Licences have dense numbers here, in the order
 * in which outbound licences are offered, so that the first bit of a set is the best. A source's row is worked out when
 * it is first asked for; two threads that ask at once work out the same row.
 */
final class PairTable {
    private static final int PERMITTED = 1;
    private static final int OPEN = 2;
    private static final int DISPUTED = 4;
    private static final int RESIDUAL_FREE = 8;
    private static final int RECOMMENDED = 16;
    private static final int UNCONDITIONAL = 32;

    private final LicenseCatalogue catalogue;
    private final RuleSet rules;
    private final License[] licenses;
    private final int[] numbers;
    private final int[] classes;
    private final int[][] members;
    private final long[] offered;
    private final long[] newWorks;
    private final long[] adaptable;
    private final AtomicReferenceArray<byte[]> flagsByClass;
    private final AtomicReferenceArray<SourceRow> rows;

    PairTable(LicenseCatalogue catalogue, RuleSet rules) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.licenses = catalogue.all().toArray(License[]::new);
        Arrays.sort(licenses, Ranking.LICENSES);
        this.numbers = new int[licenses.length];
        this.classes = new int[licenses.length];
        Map<Object, Integer> known = new HashMap<>();
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < licenses.length; i++) {
            numbers[catalogue.indexOf(licenses[i])] = i;
            Object likeness = rules.isExtended() ? licenses[i].id() : Likeness.of(licenses[i], rules.facts());
            Integer group = known.putIfAbsent(likeness, groups.size());
            if (group == null) {
                group = groups.size();
                groups.add(new ArrayList<>());
            }
            groups.get(group).add(i);
            classes[i] = group;
        }
        this.members = groups.stream()
                .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        this.offered = new long[Bits.words(licenses.length)];
        this.newWorks = new long[Bits.words(licenses.length)];
        this.adaptable = new long[Bits.words(licenses.length)];
        for (int i = 0; i < licenses.length; i++) {
            Bits.set(adaptable, i, !licenses[i].elements().contains(LicenseElement.ND));
            Bits.set(offered, i, Ranking.isAlwaysOffered(licenses[i]));
            Bits.set(newWorks, i, Ranking.isForNewWorks(licenses[i]));
        }
        this.flagsByClass = new AtomicReferenceArray<>(members.length);
        this.rows = new AtomicReferenceArray<>(licenses.length);
    }

    int size() {
        return licenses.length;
    }

    License license(int number) {
        return licenses[number];
    }

    int number(License license) {
        return numbers[catalogue.indexOf(license)];
    }

    /** The number of an id, or -1 where the catalogue does not hold it. */
    int find(String id) {
        return catalogue.find(id).map(this::number).orElse(-1);
    }

    /** The licences that somebody may still put on a new work made of these sources. */
    long[] worthAsking(List<Inbound> sources) {
        return withRelatives(newWorks, sources);
    }

    /** The licences that are offered for a new work made of these sources. */
    long[] worthOffering(List<Inbound> sources) {
        return withRelatives(offered, sources);
    }

    private static long[] withRelatives(long[] plane, List<Inbound> sources) {
        long[] more = plane.clone();
        for (Inbound source : sources) {
            for (List<Inbound.Term> arm : source.arms()) {
                for (Inbound.Term term : arm) {
                    if (term.isExact()) {
                        Bits.or(more, term.candidates().get(0).relatives);
                    }
                }
            }
        }
        return more;
    }

    /** The best outbound licence for one source by itself, or -1. */
    int bestAlone(SourceRow row) {
        long[][] better = {row.unconditional, row.recommended, row.permitted};
        for (long[] plane : better) {
            for (int number = Bits.next(plane, 0); number >= 0; number = Bits.next(plane, number + 1)) {
                if (Bits.get(offered, number) || Bits.get(row.relatives, number)) {
                    return number;
                }
            }
        }
        return -1;
    }

    SourceRow row(License source) {
        return row(number(source));
    }

    SourceRow row(int source) {
        SourceRow row = rows.get(source);
        if (row == null) {
            row = compute(source);
            rows.set(source, row);
        }
        return row;
    }

    /** Verdicts are worked out when they are first asked for, and shared by all outbound licences that are alike. */
    Verdict verdict(int source, int outbound) {
        SourceRow row = row(source);
        return source == outbound ? row.own(rules, licenses[source]) : row.verdict(classes[outbound], this, outbound);
    }

    Verdict verdict(License source, License outbound) {
        return verdict(number(source), number(outbound));
    }

    RuleSet rules() {
        return rules;
    }

    /** Works out every row. */
    void compile() {
        for (int source = 0; source < size(); source++) {
            row(source);
        }
    }

    boolean hasCopyleft(int... sources) {
        if (sources.length > 1) {
            for (int source : sources) {
                if (row(source).isCopyleft()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Sixty-four outbound licences that all sources permit, by their licences alone. */
    long word(int[] sources, boolean copyleft, int word) {
        long permitted = -1L;
        for (int source : sources) {
            SourceRow row = row(source);
            permitted &= copyleft ? row.residual[word] : row.permitted[word];
        }
        return permitted;
    }

    /** The best outbound licence without remaining duties that others may adapt, or -1. */
    int bestUnconditional(int... sources) {
        for (int word = 0; word < offered.length; word++) {
            long unconditional = adaptable[word];
            long worth = offered[word];
            for (int source : sources) {
                SourceRow row = row(source);
                unconditional &= row.unconditional[word];
                worth |= row.relatives[word];
            }
            if ((unconditional & worth) != 0) {
                return word * Long.SIZE + Long.numberOfTrailingZeros(unconditional & worth);
            }
        }
        return -1;
    }

    int classCount() {
        return members.length;
    }

    private SourceRow compute(int source) {
        byte[] flags = flags(classes[source]);
        byte own = flags(rules.judge(licenses[source], licenses[source]));
        SourceRow row = new SourceRow(licenses[source], source, size());
        for (int outbound = 0; outbound < size(); outbound++) {
            int flag = outbound == source ? own : flags[classes[outbound]];
            row.set(
                    outbound,
                    (flag & PERMITTED) != 0,
                    (flag & OPEN) != 0,
                    (flag & DISPUTED) != 0,
                    (flag & RESIDUAL_FREE) != 0,
                    (flag & RECOMMENDED) != 0,
                    (flag & UNCONDITIONAL) != 0);
            Bits.set(row.relatives, outbound, Ranking.isRelative(licenses[source], licenses[outbound]));
        }
        row.complete(rules);
        return row;
    }

    /** The flags of a class of sources towards every class of outbound licences that are not the source itself. */
    private byte[] flags(int sources) {
        byte[] flags = flagsByClass.get(sources);
        if (flags == null) {
            flags = new byte[members.length];
            int source = members[sources][0];
            for (int outbound = 0; outbound < flags.length; outbound++) {
                int[] alike = members[outbound];
                int other = alike[0] == source && alike.length > 1 ? alike[1] : alike[0];
                flags[outbound] = flags(rules.judge(licenses[source], licenses[other]));
            }
            flagsByClass.set(sources, flags);
        }
        return flags;
    }

    private static byte flags(Judgement judgement) {
        int residual = judgement.residualFree() ? RESIDUAL_FREE : 0;
        return (byte) (residual
                | switch (judgement.effect()) {
                    case PERMITS -> PERMITTED | RECOMMENDED | UNCONDITIONAL;
                    case CONDITIONS -> PERMITTED | RECOMMENDED;
                    case DISCOURAGES -> PERMITTED;
                    case OPEN -> OPEN;
                    case DISPUTES -> DISPUTED;
                    case PROHIBITS -> 0;
                });
    }
}
