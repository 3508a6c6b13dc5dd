package org.oer4j.licensing.chooser;

import java.util.List;
import java.util.Objects;

/**
 * A question of the chooser, with the answers to choose from.
 *
 * @param id the question's id: {@code commercial}, {@code adaptations} or {@code jurisdiction}
 * @param label the question in the reader's language
 * @param explanation what it is about, in the reader's language
 * @param options the answers, in the order in which they are shown
 */
public record LicenseQuestion(String id, String label, String explanation, List<Option> options) {
    /**
     * Copies the options.
     *
     * @param id the question's id
     * @param label the question
     * @param explanation what it is about
     * @param options the answers
     */
    public LicenseQuestion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(explanation, "explanation");
        options = List.copyOf(options);
    }

    /**
     * An answer.
     *
     * @param id the value that {@link LicenseChooser#choose(java.util.Map)} takes
     * @param label the answer in the reader's language
     */
    public record Option(String id, String label) {
        /**
         * Refuses missing parts.
         *
         * @param id the value
         * @param label the answer
         */
        public Option {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
        }
    }
}
