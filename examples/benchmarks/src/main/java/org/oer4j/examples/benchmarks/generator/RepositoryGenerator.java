package org.oer4j.examples.benchmarks.generator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes a repository and the manifest of what is wrong with it. Immutable, so it can be asked from many threads.
 *
 * <pre>{@code
 * RepositoryGenerator generator = RepositoryGenerator.of(RepositorySettings.of(1, 100_000, 0.05));
 * generator.write(records, manifest);
 * }</pre>
 */
public final class RepositoryGenerator {
    private final RepositorySettings settings;
    private final Licenses licenses;
    private final Ids ids;
    private final Works works;
    private final Planner planner;

    private RepositoryGenerator(RepositorySettings settings) {
        Draws draws = new Draws(settings.seed());
        this.settings = settings;
        this.licenses = Licenses.load();
        this.ids = new Ids(draws, settings.form());
        this.works = new Works(draws, ids);
        this.planner = new Planner(settings, licenses, draws, ids);
    }

    /**
     * Makes a generator.
     *
     * @param settings what the repository shall be like
     * @return the generator
     */
    public static RepositoryGenerator of(RepositorySettings settings) {
        return new RepositoryGenerator(settings);
    }

    /**
     * Writes the whole repository, one record a line, in UTF-8.
     *
     * @param records where the records go; flushed, not closed
     * @param manifest where the violations go, tab-separated under {@link Violation#HEADER}, by line and kind
     * @return how many violations were written
     * @throws IOException if writing fails
     */
    public long write(OutputStream records, Appendable manifest) throws IOException {
        RecordWriter writer = new RecordWriter(settings.form(), ids, works, records);
        long violations = 0;
        manifest.append(Violation.HEADER).append('\n');
        for (long number = 0; number < planner.blocks(); number++) {
            Block block = planner.plan(number);
            block.records().forEach(writer::write);
            for (Violation violation : block.violations()) {
                manifest.append(violation.toLine()).append('\n');
                violations++;
            }
        }
        if (settings.longChain() > 0) {
            for (int place = 0; place < settings.longChain(); place++) {
                writer.write(planner.ofLongChain(place));
            }
            manifest.append(longChain().toLine()).append('\n');
            violations++;
        }
        writer.flush();
        records.flush();
        return violations;
    }

    /**
     * Makes one record; costs as much as planning its block, whatever its number.
     *
     * @param index its place, from 0
     * @return the record in UTF-8, with the end of its line
     * @throws IndexOutOfBoundsException if the repository has no such place
     */
    public byte[] record(long index) {
        if (index < 0 || index >= settings.lines()) {
            throw new IndexOutOfBoundsException("index is " + index + ", expected a number below " + settings.lines());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RecordWriter writer = new RecordWriter(settings.form(), ids, works, bytes);
        writer.write(
                index >= settings.records()
                        ? planner.ofLongChain((int) (index - settings.records()))
                        : planner.plan(index / Planner.SIZE).records().get((int) (index % Planner.SIZE)));
        writer.flush();
        return bytes.toByteArray();
    }

    private Violation longChain() {
        List<String> path = IntStream.range(0, settings.longChain())
                .mapToObj(place -> ids.of(settings.records() + place))
                .toList();
        String detail = planner.ofLongChain(0).license.id() + " > "
                + planner.ofLongChain(1).license.id();
        return new Violation(
                settings.records() + 2,
                settings.longChain() == 2 ? ViolationKind.LINEAGE_FORBIDDEN : ViolationKind.LINEAGE_INHERITED,
                path.get(1),
                path.get(0),
                path,
                detail,
                -1);
    }
}
