package org.oer4j.monitoring;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.oer4j.conformance.Thresholds;
import org.oer4j.monitoring.Duplicates.Pair;

/**
 * Compares records in blocks. A block is a run in a sorted array of numbers that hold, from the highest bit, as much of a
 * fingerprint as fits and the place of the record; two fingerprints that fall together cost a comparison and change nothing,
 * because every pair is judged by the whole records.
 */
final class DuplicateSearch {
    private final byte[][] packed;
    private final int indexBits;
    private final int least;
    private final int largest;
    private final int most;
    private final NavigableSet<Pair> best = new TreeSet<>(Pair.BEST_FIRST);
    private boolean complete = true;
    private long crowded;

    DuplicateSearch(List<byte[]> records, Thresholds thresholds, int most) {
        packed = records.toArray(byte[][]::new);
        Arrays.sort(packed, Arrays::compare); // by id, and so in one order whatever the order of the input
        indexBits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, packed.length - 1));
        least = Math.max(1, thresholds.get(Duplicates.LEAST_TITLE));
        largest = Math.max(2, thresholds.get(Duplicates.LARGEST_BLOCK));
        this.most = most;
    }

    Duplicates search() {
        LongStream.Builder keys = LongStream.builder();
        for (int i = 0; i < packed.length; i++) {
            for (long block : unpack(i).blocks()) {
                keys.add(key(block, i));
            }
        }
        blocks(keys.build().toArray(), this::block);
        return new Duplicates(packed.length, List.copyOf(best), complete, crowded);
    }

    private ComparedRecord unpack(int index) {
        return ComparedRecord.unpack(packed[index]);
    }

    private long key(long fingerprint, int index) {
        return (fingerprint >>> indexBits << indexBits) | index;
    }

    private int index(long key) {
        return (int) (key & ((1L << indexBits) - 1));
    }

    /** Hands over every run of keys that have their fingerprint in common, as the places of the records. */
    private void blocks(long[] keys, Consumer<int[]> use) {
        Arrays.sort(keys);
        int start = 0;
        for (int end = 1; end <= keys.length; end++) {
            if (end == keys.length || keys[end] >>> indexBits != keys[start] >>> indexBits) {
                if (end - start > 1) {
                    use.accept(Arrays.stream(keys, start, end)
                            .mapToInt(this::index)
                            .distinct()
                            .toArray());
                }
                start = end;
            }
        }
    }

    private void block(int[] members) {
        if (members.length <= largest) {
            everyPair(members);
            return;
        }
        LongStream.Builder keys = LongStream.builder();
        for (int member : members) {
            for (TitleWords title : unpack(member).titles()) {
                for (int word : title.words()) {
                    keys.add(key(Fingerprint.mixed(word), member));
                }
                // titles without a letter stand together
                if (title.words().length == 0) {
                    keys.add(key(0, member));
                }
            }
        }
        crowded++;
        blocks(keys.build().toArray(), this::blockOfWord);
    }

    private void blockOfWord(int[] members) {
        if (members.length <= largest) {
            everyPair(members);
            return;
        }
        LongStream.Builder keys = LongStream.builder();
        for (int member : members) {
            for (TitleWords title : unpack(member).titles()) {
                keys.add(key(Fingerprint.of(title.letters()), member));
            }
        }
        blocks(keys.build().toArray(), this::neighbours);
    }

    private void everyPair(int[] members) {
        List<ComparedRecord> records = new ArrayList<>(members.length);
        for (int member : members) {
            ComparedRecord next = unpack(member);
            records.forEach(record -> compare(record, next));
            records.add(next);
        }
    }

    private void neighbours(int[] members) {
        Deque<ComparedRecord> before = new ArrayDeque<>();
        for (int member : members) {
            ComparedRecord next = unpack(member);
            before.forEach(record -> compare(record, next));
            before.addLast(next);
            if (before.size() >= largest) {
                before.removeFirst();
            }
        }
    }

    private void compare(ComparedRecord one, ComparedRecord other) {
        Pair pair = one.compare(other, least);
        if (pair != null && best.add(pair) && best.size() > most) {
            best.pollLast();
            complete = false;
        }
    }
}
