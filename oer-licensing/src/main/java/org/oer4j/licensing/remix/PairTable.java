package org.oer4j.licensing.remix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
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
    private static final int[] NONE = {};

    private final LicenseCatalogue catalogue;
    private final RuleSet rules;
    private final License[] licenses;
    private final int[] numbers;
    private final int[] classes;
    private final int[][] members;
    private final Map<String, int[]> families = new HashMap<>();
    private final Map<String, Integer> numbersById = new HashMap<>();
    private final long[] offered;
    private final long[] newWorks;
    private final long[] forNewWorks;
    private final long[] noDerivatives;
    private final AtomicReferenceArray<SourceRow> templates;
    private final AtomicReferenceArray<SourceRow> rows;
    private final @Nullable Verdict[] @Nullable [] verdicts;

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
            numbersById.put(licenses[i].id().value(), i);
        }
        Map<String, List<Integer>> related = new HashMap<>();
        for (int i = 0; i < licenses.length; i++) {
            related.computeIfAbsent(licenses[i].family(), key -> new ArrayList<>())
                    .add(i);
        }
        related.forEach((family, list) ->
                families.put(family, list.stream().mapToInt(Integer::intValue).toArray()));
        this.members = groups.stream()
                .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        this.offered = new long[Bits.words(licenses.length)];
        this.newWorks = new long[Bits.words(licenses.length)];
        this.forNewWorks = new long[Bits.words(licenses.length)];
        this.noDerivatives = new long[Bits.words(licenses.length)];
        for (int i = 0; i < licenses.length; i++) {
            Bits.set(forNewWorks, i, NotForNewWorks.fits(licenses[i]));
            Bits.set(noDerivatives, i, licenses[i].elements().contains(LicenseElement.ND));
            Bits.set(offered, i, Ranking.isAlwaysOffered(licenses[i]));
            Bits.set(newWorks, i, Ranking.isForNewWorks(licenses[i]));
        }
        this.templates = new AtomicReferenceArray<>(members.length);
        this.rows = new AtomicReferenceArray<>(licenses.length);
        this.verdicts = new Verdict[licenses.length][];
    }

    int size() {
        return licenses.length;
    }

    License license(int number) {
        return licenses[number];
    }

    int number(License license) {
        Integer number = numbersById.get(license.id().value());
        return number == null ? numbers[catalogue.indexOf(license)] : number;
    }

    /** The number of an id as the catalogue writes it, or -1. */
    int find(String id) {
        Integer number = numbersById.get(id);
        return number == null ? -1 : number;
    }

    /** The licences, and reservations of rights, that can be put on a new work at all. */
    long[] forNewWorksAtAll() {
        return forNewWorks;
    }

    /** Whether nobody may share an adaptation of what is under this licence. */
    boolean isNoDerivatives(int number) {
        return Bits.get(noDerivatives, number);
    }

    /** The licences that somebody may still put on a new work. */
    long[] newWorks() {
        return newWorks;
    }

    /** The licences that are offered whatever the sources are. */
    long[] offered() {
        return offered;
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
        for (int i = 0; i < sources.size(); i++) {
            Inbound source = sources.get(i);
            if (source.isSimple()) {
                Bits.or(more, source.row().relatives);
            } else {
                addRelatives(source, more);
            }
        }
        return more;
    }

    private static void addRelatives(Inbound source, long[] more) {
        for (List<Inbound.Term> arm : source.arms()) {
            for (Inbound.Term term : arm) {
                if (term.isExact()) {
                    Bits.or(more, term.candidates().get(0).relatives);
                }
            }
        }
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

    /**
     * Verdicts are worked out when they are first asked for, and shared by all outbound licences that are alike; threads
     * that race make equal values.
     */
    Verdict verdict(int source, int outbound) {
        Verdict[] known = verdicts[source];
        Verdict verdict = known == null || source == outbound ? null : known[classes[outbound]];
        return verdict == null ? judged(source, outbound) : verdict;
    }

    private Verdict judged(int source, int outbound) {
        SourceRow row = row(source);
        if (source == outbound) {
            return row.own(rules);
        }
        Verdict[] known = verdicts[source];
        if (known == null) {
            known = new Verdict[members.length];
            verdicts[source] = known;
        }
        Verdict verdict = shared(rules.judge(row.source(), licenses[outbound]).verdict(row.duties(rules)), known);
        known[classes[outbound]] = verdict;
        return verdict;
    }

    /** The same value as one that is already known, where it is equal: a source has few different verdicts. */
    private static Verdict shared(Verdict verdict, @Nullable Verdict[] known) {
        for (Verdict other : known) {
            if (verdict.equals(other)) {
                return other;
            }
        }
        return verdict;
    }

    Verdict verdict(License source, License outbound) {
        return verdict(number(source), number(outbound));
    }

    RuleSet rules() {
        return rules;
    }

    private SourceRow compute(int source) {
        int group = classes[source];
        SourceRow alike = templates.get(group);
        if (alike == null) {
            alike = template(group);
            templates.set(group, alike);
        }
        SourceRow row = new SourceRow(licenses[source], source, alike);
        if (members[group].length > 1) {
            row.put(source, flags(rules.judge(licenses[source], licenses[source])));
        }
        for (int relative : families.getOrDefault(licenses[source].family(), NONE)) {
            Bits.set(row.relatives, relative, Ranking.isRelative(licenses[source], licenses[relative]));
        }
        row.complete(rules);
        return row;
    }

    /** Rows that are made by now need what they were made from no more. */
    void forgetTemplates() {
        for (int i = 0; i < templates.length(); i++) {
            templates.set(i, null);
        }
    }

    /** How a class of sources stands towards every outbound licence that is not the source itself. */
    private SourceRow template(int sources) {
        int source = members[sources][0];
        SourceRow template = new SourceRow(licenses[source], source, size());
        for (int[] outbounds : members) {
            int other = outbounds[0] == source && outbounds.length > 1 ? outbounds[1] : outbounds[0];
            byte flags = flags(rules.judge(licenses[source], licenses[other]));
            for (int outbound : outbounds) {
                template.put(outbound, flags);
            }
        }
        return template;
    }

    private static byte flags(Judgement judgement) {
        int residual = judgement.residualFree() ? SourceRow.RESIDUAL_FREE : 0;
        return (byte) (residual
                | switch (judgement.effect()) {
                    case PERMITS -> SourceRow.PERMITTED | SourceRow.RECOMMENDED | SourceRow.UNCONDITIONAL;
                    case CONDITIONS -> SourceRow.PERMITTED | SourceRow.RECOMMENDED;
                    case DISCOURAGES -> SourceRow.PERMITTED;
                    case OPEN -> SourceRow.OPEN;
                    case DISPUTES -> SourceRow.DISPUTED;
                    case PROHIBITS -> 0;
                });
    }
}
