package org.oer4j.examples.benchmarks.generator;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The licences that records carry, and what the gold table says of adaptations among them. */
final class Licenses {
    private static final CSVFormat GOLD = CSVFormat.DEFAULT
            .builder()
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private final Map<String, License> byId = new LinkedHashMap<>();
    private final Map<License, List<License>> outbound = new HashMap<>();
    private final Set<Adaptation> permitted = new HashSet<>();
    private final List<Adaptation> permittedAmongSound = new ArrayList<>();
    private final List<Adaptation> forbidden = new ArrayList<>();
    private final List<License> sound;
    private final List<License> roots;

    /**
     * A row of the gold table.
     *
     * @param source the licence of the source
     * @param outbound the licence of the adaptation
     */
    record Adaptation(License source, License outbound) {
        @Override
        public String toString() {
            return source.id() + " > " + outbound.id();
        }
    }

    private Licenses() {
        for (List<String> row : Table.rows("licenses.tsv")) {
            byId.put(row.get(0), License.of(row));
        }
        try (Reader reader = Table.open("adapter.csv");
                CSVParser rows = GOLD.parse(reader)) {
            for (CSVRecord row : rows) {
                License source = byId.get(row.get("source_licence"));
                License target = byId.get(row.get("adaptation_licence"));
                if (source != null && target != null) {
                    add(new Adaptation(source, target), row.get("verdict"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sound = byId.values().stream()
                .filter(license -> license.isSound() && license.weight() > 0)
                .toList();
        roots = sound.stream().filter(outbound::containsKey).toList();
    }

    static Licenses load() {
        return new Licenses();
    }

    private void add(Adaptation row, String verdict) {
        if (verdict.equals("allowed")) {
            permitted.add(row);
            if (row.source().isSound() && row.outbound().isSound()) {
                permittedAmongSound.add(row);
                outbound.computeIfAbsent(row.source(), source -> new ArrayList<>())
                        .add(row.outbound());
            }
        } else if (verdict.equals("forbidden")) {
            forbidden.add(row);
        }
    }

    License get(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }

    /** Whether a row says that the adaptation is allowed, without conditions. */
    boolean isPermitted(License source, License target) {
        return permitted.contains(new Adaptation(source, target));
    }

    /** The rows that allow an adaptation, of sound licences only, in the order of the table. */
    List<Adaptation> permitted() {
        return permittedAmongSound;
    }

    /** The rows that forbid an adaptation, in the order of the table. */
    List<Adaptation> forbidden() {
        return forbidden;
    }

    /** Whether a work under it may be adapted under it again and again. */
    boolean carriesChains(License license) {
        return license.isSound() && isPermitted(license, license);
    }

    /** All licences of the table. */
    List<License> all() {
        return List.copyOf(byId.values());
    }

    /** A licence of a sound record. */
    License drawSound(SplittableRandom random) {
        return draw(sound, random);
    }

    /** A licence of a sound record for which the condition holds. */
    License drawSound(SplittableRandom random, Predicate<License> condition) {
        return draw(sound.stream().filter(condition).toList(), random);
    }

    /** A licence of a sound record that others can be based on. */
    License drawRoot(SplittableRandom random) {
        return draw(roots, random);
    }

    /** A sound licence that an adaptation of a work under the source's may carry. */
    License drawOutbound(License source, SplittableRandom random) {
        return draw(Objects.requireNonNull(outbound.get(source), source.id()), random);
    }

    private static License draw(List<License> licenses, SplittableRandom random) {
        int all = 0;
        for (License license : licenses) {
            all += Math.max(1, license.weight());
        }
        int left = random.nextInt(all);
        for (License license : licenses) {
            left -= Math.max(1, license.weight());
            if (left < 0) {
                return license;
            }
        }
        throw new AssertionError(licenses);
    }
}
