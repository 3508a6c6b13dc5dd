package org.oer4j.examples.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What it costs to look at every token of a file of JSON lines and to do nothing with it: the floor under whatever reads the
 * file. Fields are named but no value is decoded.
 *
 * <p>{@code java -cp examples/benchmarks/target/benchmarks.jar org.oer4j.examples.benchmarks.TokenScan FILE THREADS [RUNS]}
 * prints the rate of each run. A plain file is cut at line ends into as many pieces as there are threads; of a file that ends
 * in {@code .gz} one thread unpacks and the others scan, and the rate is that of the unpacked bytes.
 */
public final class TokenScan {
    private static final int BLOCK = 1 << 20;
    private static final JsonFactory FACTORY = new JsonFactory();

    private TokenScan() {}

    /**
     * What was seen.
     *
     * @param bytes bytes of JSON, unpacked
     * @param records objects at the top
     * @param tokens all tokens
     */
    record Counts(long bytes, long records, long tokens) {
        static final Counts NONE = new Counts(0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(bytes + other.bytes, records + other.records, tokens + other.tokens);
        }
    }

    /**
     * Scans a file some times and prints how long it took.
     *
     * @param args the file, how many threads, and how many runs (5)
     * @throws Exception if the file cannot be read
     */
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        int threads = Integer.parseInt(args[1]);
        int runs = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        for (int run = 1; run <= runs; run++) {
            long start = System.nanoTime();
            Counts counts = scan(file, threads);
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "run %d: %,d records, %,d tokens, %,d bytes in %.2f s: %.0f MB/s%n",
                    run,
                    counts.records(),
                    counts.tokens(),
                    counts.bytes(),
                    seconds,
                    counts.bytes() / 1e6 / seconds);
        }
    }

    /** Scans a file once. */
    static Counts scan(Path file, int threads) throws IOException, InterruptedException {
        if (threads < 1) {
            throw new IllegalArgumentException("threads is " + threads + ", expected at least 1");
        }
        boolean packed = file.toString().endsWith(".gz");
        if (threads == 1) {
            try (InputStream in = open(file, packed)) {
                return scan(in);
            }
        }
        return packed ? scanPacked(file, threads - 1) : scanPieces(file, threads);
    }

    private static InputStream open(Path file, boolean packed) throws IOException {
        InputStream in = Files.newInputStream(file);
        return packed ? new GZIPInputStream(in, BLOCK) : in;
    }

    private static Counts scanPieces(Path file, int threads) throws IOException, InterruptedException {
        List<Callable<Counts>> pieces = new ArrayList<>();
        long[] cuts = cuts(file, threads);
        for (int i = 0; i < threads; i++) {
            long from = cuts[i];
            long to = cuts[i + 1];
            pieces.add(() -> {
                try (FileChannel channel = FileChannel.open(file)) {
                    channel.position(from);
                    return scan(new Piece(Channels.newInputStream(channel), to - from));
                }
            });
        }
        return together(pieces);
    }

    /** Places in the file, each but the last at the beginning of a line, about as far from each other. */
    private static long[] cuts(Path file, int pieces) throws IOException {
        long size = Files.size(file);
        long[] cuts = new long[pieces + 1];
        cuts[pieces] = size;
        for (int i = 1; i < pieces; i++) {
            try (FileChannel channel = FileChannel.open(file)) {
                long at = Math.max(cuts[i - 1], size / pieces * i);
                channel.position(at);
                InputStream in = new BufferedInputStream(Channels.newInputStream(channel));
                int read = in.read();
                while (read >= 0 && read != '\n') {
                    at++;
                    read = in.read();
                }
                cuts[i] = Math.min(size, at + 1);
            }
        }
        return cuts;
    }

    private static Counts scanPacked(Path file, int scanners) throws InterruptedException, IOException {
        BlockingQueue<byte[]> blocks = new ArrayBlockingQueue<>(4 * scanners);
        byte[] end = {};
        List<Callable<Counts>> work = new ArrayList<>();
        for (int i = 0; i < scanners; i++) {
            work.add(() -> {
                Counts counts = Counts.NONE;
                for (byte[] block = blocks.take(); block != end; block = blocks.take()) {
                    counts = counts.plus(scan(block));
                }
                return counts;
            });
        }
        work.add(() -> {
            try (InputStream in = open(file, true)) {
                unpack(in, blocks);
            } finally {
                for (int i = 0; i < scanners; i++) {
                    blocks.put(end);
                }
            }
            return Counts.NONE;
        });
        return together(work);
    }

    /** Hands on blocks of whole lines. */
    private static void unpack(InputStream in, BlockingQueue<byte[]> blocks) throws IOException, InterruptedException {
        byte[] rest = {};
        byte[] buffer = in.readNBytes(BLOCK);
        while (buffer.length > 0) {
            int line = buffer.length;
            while (line > 0 && buffer[line - 1] != '\n') {
                line--;
            }
            byte[] block = Arrays.copyOf(rest, rest.length + line);
            System.arraycopy(buffer, 0, block, rest.length, line);
            if (line > 0) {
                blocks.put(block);
                rest = Arrays.copyOfRange(buffer, line, buffer.length);
            } else {
                rest = Arrays.copyOf(rest, rest.length + buffer.length);
                System.arraycopy(buffer, 0, rest, rest.length - buffer.length, buffer.length);
            }
            buffer = in.readNBytes(BLOCK);
        }
        if (rest.length > 0) {
            blocks.put(rest);
        }
    }

    private static Counts together(List<Callable<Counts>> work) throws InterruptedException, IOException {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            Counts all = Counts.NONE;
            for (Future<Counts> part : threads.invokeAll(work)) {
                all = all.plus(part.get());
            }
            return all;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException unread) {
                throw unread;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static Counts scan(byte[] block) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), block)) {
            return scan(parser, block.length);
        }
    }

    private static Counts scan(InputStream in) {
        Piece counted = in instanceof Piece piece ? piece : new Piece(in, Long.MAX_VALUE);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), counted)) {
            return scan(parser, 0).plus(new Counts(counted.read, 0, 0));
        }
    }

    private static Counts scan(JsonParser parser, long bytes) {
        long tokens = 0;
        long records = 0;
        int depth = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            tokens++;
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd() && --depth == 0) {
                records++;
            }
        }
        return new Counts(bytes, records, tokens);
    }

    /** The first bytes of a stream, counted. */
    private static final class Piece extends InputStream {
        private final InputStream in;
        private final long size;
        private long read;

        Piece(InputStream in, long size) {
            this.in = in;
            this.size = size;
        }

        @Override
        public int read() {
            throw new UncheckedIOException(new IOException("one byte at a time is not how a parser reads"));
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            if (read >= size) {
                return -1;
            }
            int got = in.read(buffer, from, (int) Math.min(length, size - read));
            read += Math.max(0, got);
            return got;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
