package org.oer4j.examples.cli.page;

import java.util.List;

/**
 * A report of sections.
 *
 * @param frame what stands around it
 * @param notices what must not be overlooked, before all sections
 * @param parts the sections
 */
public record Document(Frame frame, List<Words> notices, List<Part> parts) {
    /**
     * Copies the lists.
     *
     * @param frame what stands around it
     * @param notices what must not be overlooked
     * @param parts the sections
     */
    public Document {
        notices = List.copyOf(notices);
        parts = List.copyOf(parts);
    }

    /**
     * A section.
     *
     * @param id its id in the page
     * @param title its heading
     * @param blocks what stands in it
     */
    public record Part(String id, String title, List<Block> blocks) {
        /**
         * Copies the list.
         *
         * @param id its id in the page
         * @param title its heading
         * @param blocks what stands in it
         */
        public Part {
            blocks = List.copyOf(blocks);
        }
    }
}
