package org.oer4j.licensing.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        List<String> names = new ArrayList<>();
        for (CreditedParty party : work.creators()) {
            if (party.withdrawn()) {
                names.add(folded(party.name()));
            }
        }
        if (names.isEmpty()) {
            return new Withdrawal(work, changes, false);
        }
        CreditNotices before = work.notices();
        CreditNotices after = new CreditNotices(
                without(names, before.copyrightNotice()),
                without(names, before.disclaimer()),
                without(names, before.creditLine()),
                before.lastUpdated());
        List<String> notes = changes.notes().stream()
                .filter(note -> without(names, note) != null)
                .toList();
        CreditedWork left = new CreditedWork(
                work.title(),
                work.creators().stream()
                        .filter(party -> without(names, party.name()) != null)
                        .toList(),
                work.url(),
                after,
                work.notSupplied(),
                work.hasParts());
        boolean removed =
                !after.equals(before) || notes.size() < changes.notes().size();
        return new Withdrawal(left, new ChangeNotes(changes.modified(), notes), removed);
    }

    private static @Nullable String without(List<String> names, @Nullable String text) {
        if (text == null) {
            return null;
        }
        String folded = folded(text);
        return names.stream().anyMatch(folded::contains) ? null : text;
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
