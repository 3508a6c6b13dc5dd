package org.oer4j.licensing.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a record is needed again only where something is wrong with it: its id, and what it says of its sources. It lies
 * on disk, and in memory only its place.
 *
 * <p>Each entry is four bytes of length (highest first) and that many bytes. A place holds the file's number in its upper
 * 24 bits, so that the files of audits that are combined stay as they are.
 */
final class RecordFiles {
    private static final int FILE_SHIFT = 40;
    private static final int BUFFER = 1 << 16;
    private static final int FIRST_READ = 512;

    private final Scratch scratch;
    private final List<FileChannel> files = new ArrayList<>();
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private long written;

    RecordFiles(Scratch scratch) {
        this.scratch = scratch;
    }

    /** Keeps an entry and gives its place. */
    long add(SpillWriter entry) {
        try {
            if (files.isEmpty()) {
                files.add(open(scratch.file("records")));
            }
            long place = written + buffer.position();
            if (buffer.remaining() < entry.size() + Integer.BYTES) {
                flush();
            }
            if (buffer.remaining() < entry.size() + Integer.BYTES) {
                ByteBuffer large = ByteBuffer.allocate(entry.size() + Integer.BYTES);
                large.putInt(entry.size()).put(entry.bytes(), 0, entry.size()).flip();
                written += writeAll(large);
            } else {
                buffer.putInt(entry.size()).put(entry.bytes(), 0, entry.size());
            }
            return place;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.READ);
    }

    private void flush() throws IOException {
        buffer.flip();
        written += writeAll(buffer);
        buffer.clear();
    }

    private int writeAll(ByteBuffer bytes) throws IOException {
        int size = bytes.remaining();
        while (bytes.hasRemaining()) {
            files.get(0).write(bytes);
        }
        return size;
    }

    /** Reads an entry. */
    SpillReader read(long place) {
        try {
            if (buffer.position() > 0) {
                flush();
            }
            FileChannel file = files.get((int) (place >>> FILE_SHIFT));
            long at = place & (1L << FILE_SHIFT) - 1;
            ByteBuffer first = ByteBuffer.allocate(FIRST_READ);
            fill(file, first, at);
            first.flip();
            byte[] entry = new byte[first.getInt()];
            int here = Math.min(entry.length, first.remaining());
            first.get(entry, 0, here);
            if (here < entry.length) {
                fill(file, ByteBuffer.wrap(entry, here, entry.length - here), at + Integer.BYTES + here);
            }
            return new SpillReader(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(FileChannel file, ByteBuffer bytes, long from) throws IOException {
        long at = from;
        while (bytes.hasRemaining()) {
            int read = file.read(bytes, at);
            if (read < 0) {
                return; // the last entry is shorter than a first read
            }
            at += read;
        }
    }

    /** Takes over the files of another audit; gives what has to be added to its places. */
    long addAll(RecordFiles other) {
        try {
            if (files.isEmpty()) {
                files.add(open(scratch.file("records")));
            }
            long shift = (long) files.size() << FILE_SHIFT;
            if (other.buffer.position() > 0) {
                other.flush();
            }
            files.addAll(other.files);
            other.files.clear();
            return shift;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void close() {
        for (FileChannel file : files) {
            try {
                file.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        files.clear();
    }
}
