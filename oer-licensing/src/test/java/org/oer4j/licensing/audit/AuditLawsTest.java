package org.oer4j.licensing.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.oer4j.licensing.License;
import org.oer4j.licensing.Verdict;
import org.oer4j.licensing.attribution.CreditElement;
import org.oer4j.licensing.remix.AdapterLicenses;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Derivation;

/** What holds of every repository: neither order nor partition nor threads matter, and the lineage is what brute force finds. */
class AuditLawsTest {
    private static final List<String> EXACT = List.of(
            "CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-SA-3.0", "CC-BY-NC-4.0", "CC-BY-NC-SA-4.0", "CC-BY-ND-4.0", "CC0-1.0");
    private static final AdapterLicenses TABLE = AdapterLicenses.of(Audits.CATALOGUE);

    /** A small repository in which everything goes wrong that can. */
    @Provide
    Arbitrary<List<AuditRecord>> repositories() {
        List<String> licenses = new ArrayList<>(EXACT);
        licenses.addAll(List.of("CC BY", "CC BY-SA", "All rights reserved", "Blue Sky", "MIT OR CC-BY-4.0", "-"));
        Arbitrary<String> id = Arbitraries.of(
                "http://a.org/1",
                "https://a.org/1",
                "https://a.org/1/",
                "https://b.org/2",
                "urn:3",
                "x4",
                "https://c.org/5é");
        return record(id, Arbitraries.of(licenses)).list().ofMaxSize(9);
    }

    private static Arbitrary<AuditRecord> record(Arbitrary<String> ids, Arbitrary<String> licenses) {
        Arbitrary<Derivation> sources = Combinators.combine(ids, licenses)
                .as((id, license) -> new Derivation(id, null, declared(license), List.of()));
        Arbitrary<AuditFacts> facts = Combinators.combine(
                        Arbitraries.of(CreditElement.class).set().ofMaxSize(3),
                        Arbitraries.of("en", "de-AT", "???").list().ofMaxSize(1),
                        Arbitraries.integers().between(1700, 2030).injectNull(0.2))
                .as((supplied, languages, year) ->
                        new AuditFacts(supplied, true, false, false, languages, List.of(), false, true, year));
        return Combinators.combine(
                        ids,
                        licenses,
                        sources.list().ofMaxSize(3),
                        ids.list().ofMaxSize(1),
                        facts,
                        Arbitraries.of("x:1", "x:2").injectNull(0.3))
                .as((id, license, from, parts, about, place) ->
                        new AuditRecord(id, place, declared(license), from, parts, List.of(), about));
    }

    private static @Nullable DeclaredLicense declared(String license) {
        return license.equals("-") ? null : DeclaredLicense.ofText(license);
    }

    @Property(tries = 150)
    void orderAndPartitionAndMemoryDoNotMatter(@ForAll("repositories") List<AuditRecord> records, @ForAll long seed) {
        Audits.Outcome whole = Audits.of(records);
        Random random = new Random(seed);
        List<AuditRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, random);

        Audits.Outcome parted = Audits.in(directory -> {
            List<RepositoryAudit> audits = new ArrayList<>();
            int parts = 1 + random.nextInt(4);
            for (int i = 0; i < parts; i++) {
                audits.add(RepositoryAudit.of(
                        Audits.RECOGNIZER, Audits.EVALUATOR, Audits.PROFILE, directory, 1 + random.nextInt(5)));
            }
            shuffled.forEach(record -> audits.get(random.nextInt(parts)).accept(record));
            while (audits.size() > 1) {
                RepositoryAudit one = audits.remove(random.nextInt(audits.size()));
                audits.get(random.nextInt(audits.size())).combine(one);
            }
            try (RepositoryAudit all = audits.get(0)) {
                return Audits.Outcome.of(all.result());
            }
        });

        assertThat(parted.findings()).isEqualTo(whole.findings()).isSorted();
        assertThat(parted.statistics()).isEqualTo(whole.statistics());
        assertThat(whole.statistics().records()).isEqualTo(records.size());
    }

    @Property(tries = 20)
    void threadsDoNotMatter(@ForAll("repositories") List<AuditRecord> records) {
        List<AuditRecord> many = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            many.addAll(records);
        }
        Audits.Outcome threaded = Audits.in(directory -> {
            ExecutorService threads = Executors.newFixedThreadPool(3);
            try (RepositoryAudit all =
                    RepositoryAudit.of(Audits.RECOGNIZER, Audits.EVALUATOR, Audits.PROFILE, directory)) {
                List<Future<RepositoryAudit>> parts = new ArrayList<>();
                for (int part = 0; part < 3; part++) {
                    int first = part;
                    parts.add(threads.submit(() -> {
                        RepositoryAudit audit =
                                RepositoryAudit.of(Audits.RECOGNIZER, Audits.EVALUATOR, Audits.PROFILE, directory, 7);
                        for (int i = first; i < many.size(); i += 3) {
                            audit.accept(many.get(i));
                        }
                        return audit;
                    }));
                }
                for (Future<RepositoryAudit> part : parts) {
                    all.combine(part.get());
                }
                return Audits.Outcome.of(all.result());
            } catch (InterruptedException | ExecutionException e) {
                throw new AssertionError(e);
            } finally {
                threads.shutdownNow();
            }
        });
        assertThat(threaded).isEqualTo(Audits.of(many));
    }

    /** Works with known licences and plain ids, so that brute force is simple. */
    @Provide
    Arbitrary<Works> works() {
        return Arbitraries.integers()
                .between(1, 9)
                .flatMap(size -> Combinators.combine(
                                Arbitraries.of(EXACT).list().ofSize(size),
                                Arbitraries.integers()
                                        .between(0, size * size - 1)
                                        .set()
                                        .ofMaxSize(size + 3))
                        .as((licenses, edges) -> {
                            boolean[][] from = new boolean[size][size];
                            edges.forEach(edge -> from[edge / size][edge % size] = true);
                            return new Works(licenses, from);
                        }));
    }

    /** Works, and which of them each is made from. */
    record Works(List<String> licenses, boolean[][] from) {
        int size() {
            return from.length;
        }

        String id(int work) {
            return "https://example.org/" + (char) ('a' + work);
        }

        License license(int work) {
            return Audits.CATALOGUE.get(licenses.get(work));
        }

        List<Integer> sources(int work) {
            List<Integer> sources = new ArrayList<>();
            for (int source = 0; source < size(); source++) {
                if (from[work][source] && source != work) {
                    sources.add(source);
                }
            }
            return sources;
        }

        List<AuditRecord> records() {
            List<AuditRecord> records = new ArrayList<>();
            for (int work = 0; work < size(); work++) {
                List<Derivation> sources = sources(work).stream()
                        .map(source -> Derivation.from(id(source)))
                        .toList();
                records.add(new AuditRecord(
                        id(work), null, declared(licenses.get(work)), sources, List.of(), List.of(), AuditFacts.NONE));
            }
            return records;
        }

        boolean isProhibited(int work, int source) {
            return Audits.EVALUATOR.adapt(license(source), license(work)) instanceof Verdict.Prohibited;
        }

        boolean conflicts(int work) {
            List<Integer> sources = sources(work);
            List<License> distinct =
                    sources.stream().map(this::license).distinct().toList();
            return distinct.size() > 1
                    && sources.stream().noneMatch(source -> isProhibited(work, source))
                    && !TABLE.outboundFor(distinct).contains(license(work));
        }

        boolean breaks(int work) {
            return conflicts(work) || sources(work).stream().anyMatch(source -> isProhibited(work, source));
        }

        /** How many steps lead from a work to another, by trying longer and longer ways; -1 where none does. */
        int steps(int work, int other) {
            boolean[] reached = new boolean[size()];
            reached[work] = true;
            for (int step = 0; step <= size(); step++) {
                if (reached[other]) {
                    return step;
                }
                boolean[] next = Arrays.copyOf(reached, size());
                for (int at = 0; at < size(); at++) {
                    if (reached[at]) {
                        sources(at).forEach(source -> next[source] = true);
                    }
                }
                reached = next;
            }
            return -1;
        }

        int nearestBreach(int work) {
            int nearest = -1;
            for (int other = 0; other < size(); other++) {
                int steps = breaks(other) ? steps(work, other) : -1;
                nearest = steps >= 0 && (nearest < 0 || steps < nearest) ? steps : nearest;
            }
            return nearest;
        }

        boolean isWay(List<String> ids) {
            for (int i = 0; i + 1 < ids.size(); i++) {
                int work = ids.get(i).charAt(ids.get(i).length() - 1) - 'a';
                int source = ids.get(i + 1).charAt(ids.get(i + 1).length() - 1) - 'a';
                if (!sources(work).contains(source)) {
                    return false;
                }
            }
            return true;
        }
    }

    @Property(tries = 300)
    void lineageIsWhatBruteForceFinds(@ForAll("works") Works works) {
        Audits.Outcome outcome = Audits.of(works.records());
        TreeSet<String> prohibited = new TreeSet<>();
        TreeSet<String> conflicts = new TreeSet<>();
        TreeSet<String> inherited = new TreeSet<>();
        TreeSet<String> circles = new TreeSet<>();
        for (int work = 0; work < works.size(); work++) {
            List<Integer> sources = works.sources(work);
            for (int i = 0; i < sources.size(); i++) {
                if (works.isProhibited(work, sources.get(i))) {
                    prohibited.add(works.id(work) + " /isBasedOn/" + i);
                }
            }
            if (works.conflicts(work)) {
                conflicts.add(works.id(work) + " /isBasedOn");
            }
            if (works.nearestBreach(work) > 0) {
                inherited.add(works.id(work) + " /isBasedOn");
            }
            boolean first = true;
            boolean circle = false;
            for (int other = 0; other < works.size(); other++) {
                boolean together = other != work && works.steps(work, other) > 0 && works.steps(other, work) > 0;
                circle |= together;
                first &= !together || other > work;
            }
            if (circle && first) {
                circles.add(works.id(work) + " /isBasedOn");
            }
        }
        assertThat(places(outcome, "audit.outbound-not-permitted")).isEqualTo(prohibited);
        assertThat(places(outcome, "audit.sources-conflict")).isEqualTo(conflicts);
        assertThat(places(outcome, "audit.inherited-breach")).isEqualTo(inherited);
        assertThat(places(outcome, "audit.derivation-circle")).isEqualTo(circles);
        for (AuditFinding found : outcome.of("audit.inherited-breach")) {
            List<String> ids = path(found).ids();
            int work = found.record().charAt(found.record().length() - 1) - 'a';
            assertThat(ids.size() - 2 + path(found).omitted()).isEqualTo(works.nearestBreach(work));
            assertThat(path(found).omitted() > 0 || works.isWay(ids))
                    .as("%s", found)
                    .isTrue();
        }
        for (AuditFinding found : outcome.of("audit.derivation-circle")) {
            List<String> ids = path(found).ids();
            assertThat(ids.get(0)).isEqualTo(found.record()).isEqualTo(ids.get(ids.size() - 1));
            assertThat(path(found).omitted() > 0 || works.isWay(ids))
                    .as("%s", found)
                    .isTrue();
            assertThat(found.finding().arguments())
                    .containsExactly(String.valueOf(ids.size() - 1 + path(found).omitted()));
        }
        relicensingIsWhatTryingItShows(works, outcome);
    }

    /** Puts each blocking source under CC BY 4.0 and counts the works that are right then. */
    private static void relicensingIsWhatTryingItShows(Works works, Audits.Outcome outcome) {
        for (AuditStatistics.BlockingSource blocking : outcome.statistics().blocking()) {
            int source = blocking.source().charAt(blocking.source().length() - 1) - 'a';
            List<String> licenses = new ArrayList<>(works.licenses());
            licenses.set(source, "CC-BY-4.0");
            long freed = 0;
            for (int work = 0; work < works.size(); work++) {
                // the source's own outbound licence changes too, which is no concern of those made from it
                if (work != source && works.breaks(work) && !new Works(licenses, works.from()).breaks(work)) {
                    freed++;
                }
            }
            assertThat(blocking.freed()).as("%s", blocking).isEqualTo(freed);
            assertThat(blocking.blocked()).isPositive().isGreaterThanOrEqualTo(freed);
        }
    }

    private static AuditPath path(AuditFinding found) {
        AuditPath path = found.path();
        assertThat(path).isNotNull();
        return java.util.Objects.requireNonNull(path);
    }

    private static TreeSet<String> places(Audits.Outcome outcome, String rule) {
        TreeSet<String> places = new TreeSet<>();
        List<AuditFinding> found = outcome.of(rule);
        found.forEach(one -> places.add(one.record() + " " + one.finding().pointer()));
        assertThat(places).as("told once").hasSize(found.size());
        return places;
    }
}
