package org.hearsay.reading.input;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Reads lines of bytes, none longer in memory than a limit. Not thread-safe. */
public final class BoundedLines implements Closeable {
    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int end;
    private long number;
    private boolean cut;
    private boolean ended;

    /**
     * Reads from a stream, which this closes.
     *
     * @param limit bytes of a line that are kept
     */
    public BoundedLines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** {@return the next line without its end, cut at the limit; empty at the end of the stream} */
    public Optional<byte[]> next() throws IOException {
        if (next == end && !fill()) {
            return Optional.empty();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        cut = false;
        number++;
        boolean more = true;
        while (more && (next < end || fill())) {
            int stop = next;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            int room = limit - line.size();
            cut |= stop - next > room;
            line.write(buffer, next, Math.min(room, stop - next));
            more = stop == end;
            next = more ? stop : stop + 1;
        }
        byte[] bytes = line.toByteArray();
        boolean carriageReturn = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        return Optional.of(carriageReturn ? Arrays.copyOf(bytes, bytes.length - 1) : bytes);
    }

    /** {@return the number of the line read last, from 1} */
    public long number() {
        return number;
    }

    /** {@return how many bytes of a line are kept} */
    public int limit() {
        return limit;
    }

    /** {@return whether the line read last was longer than the limit} */
    public boolean wasCut() {
        return cut;
    }

    /** Gives no more lines, as after a failure. */
    public void end() {
        ended = true;
        next = end;
    }

    private boolean fill() throws IOException {
        next = 0;
        end = ended ? 0 : Math.max(0, in.read(buffer));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
