package org.oer4j.json.mapping;

import org.jspecify.annotations.Nullable;

/** Text that says something. */
final class WordsForm extends TextForm {
    @Override
    protected @Nullable String value(Reading in) {
        String text = super.value(in);
        return text == null || text.isBlank() ? null : text;
    }
}
