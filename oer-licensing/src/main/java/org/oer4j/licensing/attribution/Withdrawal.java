package org.oer4j.licensing.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a work when the names are gone whose bearers asked for it. A notice that holds such a name goes as a
 * whole, since notices are not to be altered.
 *
 * @param work the work without them
 * @param changes the notes without them
 * @param isNoticeRemoved whether a notice had to go
 */
record Withdrawal(CreditedWork work, ChangeNotes changes, boolean isNoticeRemoved) {
    static Withdrawal from(CreditedWork work, ChangeNotes changes) {
        WithdrawnNames names = WithdrawnNames.of(work.creators());
        if (names.isEmpty()) {
            return new Withdrawal(work, changes, false);
        }
        CreditNotices before = work.notices();
        CreditNotices after = new CreditNotices(
                without(names, before.copyrightNotice()),
                without(names, before.disclaimer()),
                without(names, before.creditLine()),
                before.lastUpdated());
        List<String> notes =
                changes.notes().stream().filter(note -> !names.standIn(note)).toList();
        CreditedWork left = new CreditedWork(
                work.title(),
                work.creators().stream()
                        .filter(party -> !names.include(party.name()))
                        .toList(),
                work.url(),
                after,
                work.notSupplied(),
                work.hasParts());
        boolean removed =
                !after.equals(before) || notes.size() < changes.notes().size();
        return new Withdrawal(left, new ChangeNotes(changes.modified(), notes), removed);
    }

    private static @Nullable String without(WithdrawnNames names, @Nullable String text) {
        return text == null || names.standIn(text) ? null : text;
    }
}
