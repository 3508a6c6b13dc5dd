package org.oer4j.json.mapping;

import org.jspecify.annotations.Nullable;

/** The id of a record, which may stand there itself. */
final class IdForm extends TextForm {
    private final String member;

    IdForm(String member) {
        this.member = member;
    }

    @Override
    protected @Nullable String value(Reading in) {
        String id;
        if (in.token() == Token.START_OBJECT) {
            in.wrongShape(shape());
            Found found = new Found();
            in.object(name -> {
                if (name.equals(member)) {
                    found.id = in.text();
                } else {
                    in.unknownMember(name);
                }
            });
            id = found.id;
        } else {
            id = in.text();
        }
        if (id == null || id.isBlank()) {
            in.missing(member);
            return null;
        }
        return id;
    }

    private static final class Found {
        private @Nullable String id;
    }
}
