package org.oer4j.licensing.recognition;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Phrases over folded letters and digits, with a meaning each. Separators do not count: {@code non-commercial} is found
 * in {@code Non commercial}. Immutable.
 *
 * <p>Nodes are numbered so that a node's first child follows it: along a word, reading is a walk through one array.
 */
final class PhraseTrie {
    static final int NONE = 0;
    /** Characters below this begin words often and are looked up directly. */
    private static final int DIRECT = 0x250;

    private final char[] labels;
    private final int[] siblings;
    private final boolean[] leaves;
    private final int[] meanings;
    private final long[] tags;
    private final int[] direct = new int[DIRECT];
    private final char[] otherStarts;
    private final int[] otherNodes;

    private PhraseTrie(Builder builder) {
        int size = builder.size;
        this.labels = new char[size];
        this.siblings = new int[size];
        this.leaves = new boolean[size];
        this.meanings = new int[size];
        this.tags = new long[size];
        place(builder.root, 0);
        int others = 0;
        for (Node child = builder.root.child; child != null; child = child.sibling) {
            others += child.label < DIRECT ? 0 : 1;
        }
        this.otherStarts = new char[others];
        for (int node = leaves[0] ? 0 : 1, i = 0; node != 0; node = siblings[node]) {
            if (labels[node] < DIRECT) {
                direct[labels[node]] = node;
            } else {
                otherStarts[i++] = labels[node];
            }
        }
        Arrays.sort(otherStarts);
        this.otherNodes = new int[others];
        for (int node = leaves[0] ? 0 : 1; node != 0; node = siblings[node]) {
            if (labels[node] >= DIRECT) {
                otherNodes[Arrays.binarySearch(otherStarts, labels[node])] = node;
            }
        }
    }

    /** Numbers a node and all below it; gives the next free number. */
    private int place(Node node, int number) {
        labels[number] = node.label;
        meanings[number] = node.meaning;
        tags[number] = node.tags;
        leaves[number] = node.child == null;
        int next = number + 1;
        int before = 0;
        for (Node child = node.child; child != null; child = child.sibling) {
            if (before != 0) {
                siblings[before] = next;
            }
            before = next;
            next = place(child, next);
        }
        return next;
    }

    /** The node reached from the root by a folded character, or -1. */
    int first(char c) {
        if (c < DIRECT) {
            return direct[c] == 0 ? -1 : direct[c];
        }
        int at = Arrays.binarySearch(otherStarts, c);
        return at < 0 ? -1 : otherNodes[at];
    }

    /** The node reached from another than the root by a folded character, or -1. */
    int next(int node, char c) {
        if (leaves[node]) {
            return -1;
        }
        int child = node + 1;
        do {
            if (labels[child] == c) {
                return child;
            }
            child = siblings[child];
        } while (child != 0);
        return -1;
    }

    /** The meaning of the phrase that ends at a node, or {@link #NONE}. */
    int meaning(int node) {
        return meanings[node];
    }

    /** What was noted beside the meaning: the bits of languages. */
    long tags(int node) {
        return tags[node];
    }

    /** Collects phrases. */
    static final class Builder {
        private final Node root = new Node('\0', null);
        private int size = 1;

        /** Adds a phrase; of two meanings of the same phrase the first stays. */
        void add(CharSequence phrase, int meaning) {
            Node node = node(phrase);
            if (node.meaning == NONE) {
                node.meaning = meaning;
            }
        }

        /** Where a phrase ends, made where it is new. */
        Node node(CharSequence phrase) {
            Node node = root;
            for (int i = 0; i < phrase.length(); i++) {
                char c = Folding.fold(phrase.charAt(i));
                if (c > Folding.NOTHING) {
                    node = child(node, c);
                }
            }
            if (node.equals(root)) {
                throw new IllegalArgumentException("'" + phrase + "' has no letter or digit, expected at least one");
            }
            return node;
        }

        private Node child(Node parent, char c) {
            for (Node child = parent.child; child != null; child = child.sibling) {
                if (child.label == c) {
                    return child;
                }
            }
            Node child = new Node(c, parent.child);
            parent.child = child;
            size++;
            return child;
        }

        PhraseTrie build() {
            return new PhraseTrie(this);
        }
    }

    /** A place in a trie that is being built. */
    static final class Node {
        private final char label;
        private final @Nullable Node sibling;
        private @Nullable Node child;
        int meaning;
        long tags;

        private Node(char label, @Nullable Node sibling) {
            this.label = label;
            this.sibling = sibling;
        }
    }
}
