package org.oer4j.licensing.audit;

/**
 * Two independent 64-bit hashes of an id, and a short one of its spelling. Scheme ({@code http}, {@code https}) and trailing
 * slashes are left out of the first two, so that ids which differ in nothing else meet.
 *
 * <p>Two different ids are taken for one only where both hashes are equal: among n ids with a probability of about
 * n²/2¹²⁹, which for ten million records with ten million references is 6·10⁻²⁵. The hashes are no defence against somebody
 * who makes ids on purpose that meet; what is at stake then is that two records are called duplicates.
 *
 * <p>Holds the hashes of the id that was read last, so that reading one allocates nothing.
 */
final class IdHash {
    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xC2B2AE3D27D4EB4FL;

    long first;
    long second;
    int spelling;

    IdHash read(String id) {
        int start = afterScheme(id);
        int end = id.length();
        while (end > start && id.charAt(end - 1) == '/') {
            end--;
        }
        long a = FIRST ^ end - start;
        long b = SECOND + end - start;
        int i = start;
        for (; i + 4 <= end; i += 4) {
            long word = id.charAt(i)
                    | (long) id.charAt(i + 1) << 16
                    | (long) id.charAt(i + 2) << 32
                    | (long) id.charAt(i + 3) << 48;
            a = fold(a ^ word, FIRST);
            b = Long.rotateLeft(b ^ word * SECOND, 29) * FIRST;
        }
        long rest = 0;
        for (; i < end; i++) {
            rest = rest << 16 | id.charAt(i);
        }
        first = finish(fold(a ^ rest, SECOND));
        second = finish(Long.rotateLeft(b ^ rest * SECOND, 29) * FIRST);
        int way = id.length() - end;
        for (int c = 0; c < start; c++) {
            way = way * 31 + id.charAt(c);
        }
        spelling = way;
        return this;
    }

    /** Where the id goes on after {@code http://} or {@code https://}; 0 where it begins otherwise. */
    static int afterScheme(String id) {
        if (!id.regionMatches(true, 0, "http", 0, 4)) {
            return 0;
        }
        int colon = id.length() > 4 && (id.charAt(4) | 0x20) == 's' ? 5 : 4;
        return id.startsWith("://", colon) ? colon + 3 : 0;
    }

    private static long fold(long value, long by) {
        return Math.multiplyHigh(value, by) ^ value * by;
    }

    private static long finish(long value) {
        long mixed = (value ^ value >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ mixed >>> 33;
    }
}
