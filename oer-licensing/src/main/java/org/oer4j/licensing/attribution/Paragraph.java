package org.oer4j.licensing.attribution;

import java.util.List;

/**
 * The sentences of one layer, in some format.
 *
 * @param layer the layer
 * @param text its sentences, with their values already in the format
 * @param sources the paragraphs of the works it was adapted from
 * @param parts the paragraphs of the works that stand in it
 */
record Paragraph(AttributionLayer layer, String text, List<Paragraph> sources, List<Paragraph> parts) {}
