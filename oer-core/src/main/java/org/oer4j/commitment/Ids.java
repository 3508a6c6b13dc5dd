package org.oer4j.commitment;

import java.util.Objects;

/** What every record here asks of its id. */
final class Ids {
    private Ids() {}

    static void require(String id, String what) {
        if (Objects.requireNonNull(id, "id").isBlank()) {
            throw new IllegalArgumentException(
                    "the id '" + id + "' of the " + what + " is blank, expected an id, best a web address");
        }
    }
}
