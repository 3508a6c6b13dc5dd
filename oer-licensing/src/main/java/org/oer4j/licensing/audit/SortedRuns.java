package org.oer4j.licensing.audit;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Values in order, more of them than memory holds: what does not fit is sorted and written as a run, sixteen runs are merged
 * into one of the next level, and reading merges what is left. The order must tell any two values apart that are not equal;
 * then what is read does not depend on when or where a value was added.
 *
 * @param <T> the type of the values
 */
final class SortedRuns<T> {
    private static final int FAN_IN = 16;
    private static final int STREAM_BUFFER = 1 << 15;

    private final Scratch scratch;
    private final Comparator<? super T> order;
    private final Supplier<? extends Codec<T>> codec;
    private final int most;
    private final List<List<Path>> levels = new ArrayList<>();
    private List<T> buffer = new ArrayList<>();

    /**
     * Runs in a folder.
     *
     * @param most how many values are held in memory
     */
    SortedRuns(Scratch scratch, Comparator<? super T> order, Supplier<? extends Codec<T>> codec, int most) {
        this.scratch = scratch;
        this.order = order;
        this.codec = codec;
        this.most = most;
    }

    void add(T value) {
        buffer.add(value);
        if (buffer.size() >= most) {
            spill();
        }
    }

    private void spill() {
        buffer.sort(order);
        Path run = scratch.file("run");
        write(run, buffer.iterator());
        buffer = new ArrayList<>(most);
        add(0, run);
    }

    private void add(int level, Path run) {
        while (levels.size() <= level) {
            levels.add(new ArrayList<>());
        }
        List<Path> runs = levels.get(level);
        runs.add(run);
        if (runs.size() >= FAN_IN) {
            levels.set(level, new ArrayList<>());
            add(level + 1, merged(runs));
        }
    }

    private Path merged(List<Path> runs) {
        Path into = scratch.file("run");
        try (Merge merge = new Merge(runs, List.of())) {
            write(into, merge);
        }
        runs.forEach(Scratch::delete);
        return into;
    }

    private void write(Path run, Iterator<T> values) {
        Codec<T> writing = codec.get();
        SpillWriter bytes = new SpillWriter();
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), STREAM_BUFFER))) {
            while (values.hasNext()) {
                bytes.clear();
                writing.write(values.next(), bytes);
                out.writeInt(bytes.size());
                out.write(bytes.bytes(), 0, bytes.size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes over the values of another; their files have to stay. */
    void addAll(SortedRuns<T> other) {
        for (int level = 0; level < other.levels.size(); level++) {
            for (Path run : other.levels.get(level)) {
                add(level, run);
            }
        }
        other.levels.clear();
        other.buffer.forEach(this::add);
        other.buffer = new ArrayList<>();
    }

    /** Gives every value, in order; as often as asked. */
    void forEach(Consumer<? super T> action) {
        buffer.sort(order);
        List<Path> runs = levels.stream().flatMap(List::stream).toList();
        try (Merge merge = new Merge(runs, buffer)) {
            while (merge.hasNext()) {
                action.accept(merge.next());
            }
        }
    }

    /** How a value is written and read again. One is made for each run, so it may remember what it has written. */
    interface Codec<T> {
        void write(T value, SpillWriter out);

        T read(SpillReader in);
    }

    /** Runs and the values in memory, merged. */
    private final class Merge implements Iterator<T>, AutoCloseable {
        private final List<Run> open = new ArrayList<>();
        private final PriorityQueue<Run> heads;

        Merge(List<Path> runs, List<T> memory) {
            heads = new PriorityQueue<>(
                    Math.max(1, runs.size() + 1), (one, other) -> order.compare(one.head(), other.head()));
            for (Path run : runs) {
                put(new Run(new StoredRun(run)));
            }
            put(new Run(memory.iterator()));
        }

        private void put(Run run) {
            open.add(run);
            if (run.advance()) {
                heads.add(run);
            }
        }

        @Override
        public boolean hasNext() {
            return !heads.isEmpty();
        }

        @Override
        public T next() {
            Run first = heads.remove();
            T value = first.head();
            if (first.advance()) {
                heads.add(first);
            }
            return value;
        }

        @Override
        public void close() {
            open.forEach(Run::close);
        }
    }

    /** A sorted sequence and its next value. */
    private final class Run {
        private final Iterator<T> values;
        private @Nullable T head;

        Run(Iterator<T> values) {
            this.values = values;
        }

        T head() {
            if (head == null) {
                throw new IllegalStateException("a run that is at its end");
            }
            return head;
        }

        boolean advance() {
            head = values.hasNext() ? values.next() : null;
            return head != null;
        }

        void close() {
            if (values instanceof SortedRuns<?>.StoredRun stored) {
                stored.close();
            }
        }
    }

    /** A run in its file. */
    private final class StoredRun implements Iterator<T> {
        private final DataInputStream in;
        private final Codec<T> reading = codec.get();
        private int length;

        StoredRun(Path run) {
            try {
                in = new DataInputStream(new BufferedInputStream(Files.newInputStream(run), STREAM_BUFFER));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            length = nextLength();
        }

        private int nextLength() {
            try {
                in.mark(1);
                if (in.read() < 0) {
                    return -1;
                }
                in.reset();
                return in.readInt();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean hasNext() {
            return length >= 0;
        }

        @Override
        public T next() {
            byte[] bytes = new byte[length];
            try {
                in.readFully(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            T value = reading.read(new SpillReader(bytes));
            length = nextLength();
            return value;
        }

        void close() {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
