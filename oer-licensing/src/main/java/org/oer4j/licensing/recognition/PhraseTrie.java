package org.oer4j.licensing.recognition;

import java.util.Arrays;

/**
 * Phrases over folded letters and digits, with a meaning each. Separators do not count: {@code non-commercial} is found
 * in {@code Non commercial}. Built once, then only read.
 */
final class PhraseTrie {
    static final int NONE = 0;

    private long[] keys = new long[1 << 12];
    private int[] targets = new int[1 << 12];
    private int edges;
    private int[] meanings = new int[1 << 10];
    private int nodes = 1;

    /** Adds a phrase; of two meanings of the same phrase the first stays. */
    void add(CharSequence phrase, int meaning) {
        int node = insert(phrase);
        if (meanings[node] == NONE) {
            meanings[node] = meaning;
        }
    }

    /** The node at which a phrase ends, made where it is new. */
    int insert(CharSequence phrase) {
        int node = 0;
        for (int i = 0; i < phrase.length(); i++) {
            char c = Folding.fold(phrase.charAt(i));
            if (c > Folding.NOTHING) {
                node = child(node, c);
            }
        }
        if (node == 0) {
            throw new IllegalArgumentException("'" + phrase + "' has no letter or digit, expected at least one");
        }
        return node;
    }

    /** Gives the phrase that ends at a node another meaning. */
    void setMeaning(int node, int meaning) {
        meanings[node] = meaning;
    }

    /** The number of nodes, one more than the greatest. */
    int size() {
        return nodes;
    }

    /** The node reached from a node by a folded character, or -1. The root is 0. */
    int next(int node, char c) {
        long key = (long) node << 16 | c;
        int mask = keys.length - 1;
        for (int slot = slot(key, mask); ; slot = slot + 1 & mask) {
            int target = targets[slot];
            if (target == 0) {
                return -1;
            }
            if (keys[slot] == key) {
                return target;
            }
        }
    }

    /** The meaning of the phrase that ends at a node, or {@link #NONE}. */
    int meaning(int node) {
        return meanings[node];
    }

    private int child(int node, char c) {
        int found = next(node, c);
        if (found > 0) {
            return found;
        }
        if (++edges * 2 > keys.length) {
            grow();
        }
        if (nodes == meanings.length) {
            meanings = Arrays.copyOf(meanings, nodes * 2);
        }
        put(keys, targets, (long) node << 16 | c, nodes);
        return nodes++;
    }

    private void grow() {
        long[] biggerKeys = new long[keys.length * 2];
        int[] biggerTargets = new int[keys.length * 2];
        for (int slot = 0; slot < keys.length; slot++) {
            if (targets[slot] != 0) {
                put(biggerKeys, biggerTargets, keys[slot], targets[slot]);
            }
        }
        keys = biggerKeys;
        targets = biggerTargets;
    }

    private static void put(long[] keys, int[] targets, long key, int target) {
        int mask = keys.length - 1;
        int slot = slot(key, mask);
        while (targets[slot] != 0) {
            slot = slot + 1 & mask;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private static int slot(long key, int mask) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & mask;
    }
}
