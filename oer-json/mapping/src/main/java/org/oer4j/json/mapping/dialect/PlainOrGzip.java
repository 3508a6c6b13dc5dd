package org.oer4j.json.mapping.dialect;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A stream that unpacks itself where it is gzip: no JSON begins with the two bytes with which gzip does. */
final class PlainOrGzip extends InputStream {
    private static final int GZIP_MAGIC = 0x1F8B;

    private final InputStream raw;
    private @Nullable InputStream opened;

    PlainOrGzip(InputStream raw) {
        this.raw = Objects.requireNonNull(raw, "in");
    }

    @Override
    public int read() throws IOException {
        return open().read();
    }

    @Override
    public int read(byte[] target, int from, int count) throws IOException {
        return open().read(target, from, count);
    }

    @Override
    public void close() throws IOException {
        raw.close();
    }

    private InputStream open() throws IOException {
        InputStream open = opened;
        if (open == null) {
            BufferedInputStream buffered = new BufferedInputStream(raw);
            buffered.mark(2);
            int magic = buffered.read() << 8 | buffered.read();
            buffered.reset();
            open = magic == GZIP_MAGIC ? new GZIPInputStream(buffered) : buffered;
            opened = open;
        }
        return open;
    }
}
