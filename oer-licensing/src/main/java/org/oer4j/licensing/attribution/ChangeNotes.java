package org.oer4j.licensing.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether and how a work was changed from what its licensor published.
 *
 * @param modified whether it was changed at all, an excerpt included
 * @param notes what was changed, one note an entry; may be empty although it was changed
 */
public record ChangeNotes(boolean modified, List<String> notes) {
    /** The work is as its licensor published it. */
    public static final ChangeNotes UNCHANGED = new ChangeNotes(false, List.of());

    /**
     * Makes one line of each note and leaves out blank ones; a note means that something was changed.
     *
     * @param modified whether it was changed at all
     * @param notes what was changed
     */
    public ChangeNotes {
        List<String> lines = new ArrayList<>();
        for (String note : notes) {
            String line = PlainLine.of(note);
            if (line != null) {
                lines.add(line);
            }
        }
        notes = List.copyOf(lines);
        modified = modified || !notes.isEmpty();
    }

    /**
     * What was changed.
     *
     * @param notes one note an entry; none says only that something was changed
     * @return the notes
     */
    public static ChangeNotes of(String... notes) {
        return new ChangeNotes(true, List.of(notes));
    }
}
