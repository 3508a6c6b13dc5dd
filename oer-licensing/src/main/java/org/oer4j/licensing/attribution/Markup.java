package org.oer4j.licensing.attribution;

/** A format in which sentences are written: how a value stands in a sentence, and how the sentences of layers are set. */
interface Markup {
    /** The value, escaped and kept apart from the direction of the sentence. */
    String value(Slot slot);

    /** The sentences of all layers, one below the other. */
    String document(Paragraph work, Sentences sentences);
}
