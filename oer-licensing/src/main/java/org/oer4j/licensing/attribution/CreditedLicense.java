package org.oer4j.licensing.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseKind;
import org.oer4j.licensing.recognition.LicenseRecognizer;
import org.oer4j.licensing.recognition.Recognition;
import org.oer4j.resource.DeclaredLicense;

/**
 * The licence of a credited work: what was concluded, or, where nothing could be concluded, what the publisher states.
 *
 * @param alternatives the licences to choose from, each inner list binding as a whole; empty where nothing was concluded
 * @param notations what the publisher states, the URI first; empty where nothing is stated
 * @param recognition what was recognised in the notations, or null where nobody looked
 */
public record CreditedLicense(
        List<List<License>> alternatives,
        List<String> notations,
        @Nullable Recognition recognition) {
    /** No licence is stated. */
    public static final CreditedLicense UNSTATED = new CreditedLicense(List.of(), List.of(), null);

    /**
     * Copies the lists; blank notations are left out.
     *
     * @param alternatives the licences to choose from
     * @param notations what the publisher states
     * @param recognition what was recognised in the notations, or null
     * @throws IllegalArgumentException if an alternative is empty, or holds an entry that grants nothing: there is nothing
     *     to credit by
     */
    public CreditedLicense {
        alternatives = alternatives.stream().map(List::copyOf).toList();
        for (List<License> arm : alternatives) {
            if (arm.isEmpty()) {
                throw new IllegalArgumentException("an alternative is empty, expected at least one licence");
            }
            for (License license : arm) {
                if (!license.kind().isGrant()) {
                    throw new IllegalArgumentException("'" + license.id() + "' grants nothing, expected a licence,"
                            + " a public domain dedication or the Public Domain Mark");
                }
            }
        }
        notations = notations.stream()
                .flatMap(notation -> Stream.ofNullable(PlainLine.of(notation)))
                .toList();
    }

    /**
     * A concluded licence.
     *
     * @param license the licence
     * @return the licence
     * @throws IllegalArgumentException if the entry grants nothing
     */
    public static CreditedLicense of(License license) {
        return new CreditedLicense(List.of(List.of(license)), List.of(), null);
    }

    /**
     * A licence in the words of the publisher, about which nothing was concluded.
     *
     * @param words the words; blank ones say nothing
     * @return the statement
     */
    public static CreditedLicense stated(String words) {
        return new CreditedLicense(List.of(), List.of(words), null);
    }

    /**
     * What follows from what the metadata states.
     *
     * @param declared the statement, or null where there is none
     * @param recognizer reads it
     * @return the licence or licences where the statement is certain, else the statement itself
     */
    public static CreditedLicense of(@Nullable DeclaredLicense declared, LicenseRecognizer recognizer) {
        Objects.requireNonNull(recognizer, "recognizer");
        return declared == null ? UNSTATED : of(declared, recognizer.recognize(declared));
    }

    /**
     * What follows from a statement and its recognition.
     *
     * @param declared the statement, or null where there is none
     * @param recognition what was recognised in it
     * @return the licence or licences where the recognition is certain, else the statement itself
     */
    public static CreditedLicense of(@Nullable DeclaredLicense declared, Recognition recognition) {
        List<List<License>> alternatives = List.of();
        if (recognition instanceof Recognition.Exact exact) {
            alternatives = List.of(List.of(exact.license()));
        } else if (recognition instanceof Recognition.Choice choice) {
            alternatives = choice.alternatives();
        }
        boolean grants = alternatives.stream()
                .allMatch(arm -> !arm.isEmpty()
                        && arm.stream().allMatch(license -> license.kind().isGrant()));
        return new CreditedLicense(
                grants ? alternatives : List.of(), declared == null ? List.of() : declared.notations(), recognition);
    }

    /**
     * Every licence that is named.
     *
     * @return the licences of all alternatives, each once, in order
     */
    public List<License> licenses() {
        List<License> all = new ArrayList<>();
        alternatives.forEach(
                arm -> arm.stream().filter(one -> !all.contains(one)).forEach(all::add));
        return List.copyOf(all);
    }

    /** The words of the publisher; the URI where there are none, null where nothing is stated. */
    @Nullable
    String asStated() {
        return notations.isEmpty() ? null : notations.get(notations.size() - 1);
    }

    /** How the sentence speaks of it. */
    Kind kind() {
        List<License> all = licenses();
        if (all.isEmpty()) {
            return notations.isEmpty() ? Kind.UNSTATED : Kind.STATED;
        }
        if (all.stream().allMatch(license -> license.kind() == LicenseKind.PUBLIC_DOMAIN_MARK)) {
            return Kind.MARKED;
        }
        boolean dedicated = all.stream().allMatch(license -> license.kind() == LicenseKind.PUBLIC_DOMAIN_DEDICATION);
        return dedicated ? Kind.DEDICATED : Kind.LICENSED;
    }

    /** A work is licensed by a licence, dedicated by CC0, and marked by the Public Domain Mark. */
    enum Kind {
        LICENSED("licensed"),
        DEDICATED("dedicated"),
        MARKED("marked"),
        STATED("stated"),
        UNSTATED("unstated");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
