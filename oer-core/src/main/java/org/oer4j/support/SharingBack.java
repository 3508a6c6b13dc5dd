package org.oer4j.support;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.text.PlainText;
import org.oer4j.time.PartialDate;

/**
 * That what came out of a session or a matching is given to a coalition, so that those already at work know of it. The
 * session shares its outcomes back with the Network of Open Organizations and with the Creative Commons Open Education
 * Platform: two records, one for each.
 *
 * @param coalition the id of the coalition
 * @param records the ids of what is shared: needs, offers, lists
 * @param on when it was shared, or null while it was not or the day is unknown
 */
public record SharingBack(
        @PlainText String coalition,
        List<@PlainText String> records,
        @Nullable PartialDate on) {
    /**
     * Copies the list; null becomes empty.
     *
     * @param coalition the id of the coalition
     * @param records the ids of what is shared
     * @param on when it was shared, or null
     * @throws IllegalArgumentException if the id of the coalition is blank
     */
    public SharingBack {
        if (Objects.requireNonNull(coalition, "coalition").isBlank()) {
            throw new IllegalArgumentException("coalition '" + coalition + "' is blank, expected the id of one");
        }
        records = records == null ? List.of() : List.copyOf(records);
    }
}
