package org.oer4j.licensing.attribution;

import java.util.List;
import java.util.Objects;
import org.oer4j.licensing.License;
import org.oer4j.licensing.recognition.LicenseRecognizer;
import org.oer4j.resource.LearningResource;

/**
 * A work under its licence, with the works it was made from and those that stand in it: what an attribution is made of.
 * Sources have sources of their own, so that the chain of earlier credits is kept.
 *
 * @param work the work
 * @param license its licence; for a remix the outbound licence
 * @param changes what was changed in it, by whoever adapted or uses it
 * @param adaptedFrom the works it was adapted from, each with its own licence and changes
 * @param parts works that stand in it unchanged under their own licences
 */
public record Credit(
        CreditedWork work, CreditedLicense license, ChangeNotes changes, List<Credit> adaptedFrom, List<Credit> parts) {
    /**
     * Copies the lists.
     *
     * @param work the work
     * @param license its licence
     * @param changes what was changed in it
     * @param adaptedFrom the works it was adapted from
     * @param parts works that stand in it unchanged
     */
    public Credit {
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(license, "license");
        Objects.requireNonNull(changes, "changes");
        adaptedFrom = List.copyOf(adaptedFrom);
        parts = List.copyOf(parts);
    }

    /**
     * A work that is used as it is, under a concluded licence.
     *
     * @param work the work
     * @param license the licence
     * @return the credit
     * @throws IllegalArgumentException if the entry grants nothing
     */
    public static Credit of(CreditedWork work, License license) {
        return of(work, CreditedLicense.of(license));
    }

    /**
     * A work that is used as it is.
     *
     * @param work the work
     * @param license its licence
     * @return the credit
     */
    public static Credit of(CreditedWork work, CreditedLicense license) {
        return new Credit(work, license, ChangeNotes.UNCHANGED, List.of(), List.of());
    }

    /**
     * The credit of a resource and of the sources it names, with the licences concluded from what the metadata states.
     *
     * @param resource the resource
     * @param recognizer concludes the licences
     * @return the credit
     */
    public static Credit of(LearningResource resource, LicenseRecognizer recognizer) {
        return ResourceCredits.credit(resource, recognizer);
    }

    /**
     * This credit of a work that was changed.
     *
     * @param notes what was changed; none says only that something was
     * @return the credit
     */
    public Credit changed(String... notes) {
        return new Credit(work, license, ChangeNotes.of(notes), adaptedFrom, parts);
    }

    /**
     * This credit of a work that was adapted from others.
     *
     * @param sources the works it was adapted from; their changes say what was changed in them
     * @return the credit
     */
    public Credit withSources(List<Credit> sources) {
        return new Credit(work, license, changes, sources, parts);
    }

    /**
     * This credit of a work in which others stand.
     *
     * @param items the works that stand in it under their own licences
     * @return the credit
     */
    public Credit withParts(List<Credit> items) {
        return new Credit(work, license, changes, adaptedFrom, items);
    }
}
