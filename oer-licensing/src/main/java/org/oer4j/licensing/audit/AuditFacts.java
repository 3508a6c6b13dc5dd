package org.oer4j.licensing.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oer4j.licensing.attribution.CreditElement;
import org.oer4j.resource.Accessibility;
import org.oer4j.resource.Concept;
import org.oer4j.resource.LearningResource;
import org.oer4j.resource.MediaObject;
import org.oer4j.resource.Rights;
import org.oer4j.text.UriSyntax;
import org.oer4j.time.PartialDateTime;

/**
 * What an audit asks of a record beside its licence and its sources: mostly whether something is there.
 *
 * @param supplied what a credit can be made of: {@code TITLE}, {@code AUTHOR}, {@code SOURCE} (the address), {@code
 *     COPYRIGHT_NOTICE}, {@code LAST_UPDATED}; other elements are ignored
 * @param accessibleForFree whether access costs nothing, or null when not said
 * @param priced whether a price above nothing is stated
 * @param loginNeeded whether access needs a login
 * @param languages the tags of the languages of the content, as found
 * @param mediaTypes the media types of the files, an empty text for a file of which it is not said
 * @param sourceFiles whether the files it was made from are given
 * @param accessibility whether anything is said about its use by people with disabilities
 * @param year the year of publication, or of making where that is not said, or null
 */
public record AuditFacts(
        Set<CreditElement> supplied,
        @Nullable Boolean accessibleForFree,
        boolean priced,
        boolean loginNeeded,
        List<String> languages,
        List<String> mediaTypes,
        boolean sourceFiles,
        boolean accessibility,
        @Nullable Integer year) {
    /** Nothing is said. */
    public static final AuditFacts NONE =
            new AuditFacts(Set.of(), null, false, false, List.of(), List.of(), false, false, null);

    private static final String LOGIN = "login";

    /**
     * Copies the collections; null becomes empty.
     *
     * @param supplied what a credit can be made of
     * @param accessibleForFree whether access costs nothing, or null
     * @param priced whether a price above nothing is stated
     * @param loginNeeded whether access needs a login
     * @param languages the languages of the content
     * @param mediaTypes the media types of the files
     * @param sourceFiles whether the files it was made from are given
     * @param accessibility whether anything is said about accessibility
     * @param year the year, or null
     */
    public AuditFacts {
        EnumSet<CreditElement> copy = EnumSet.noneOf(CreditElement.class);
        if (supplied != null) {
            copy.addAll(supplied);
        }
        supplied = Collections.unmodifiableSet(copy);
        languages = languages == null ? List.of() : List.copyOf(languages);
        mediaTypes = mediaTypes == null ? List.of() : List.copyOf(mediaTypes);
    }

    /**
     * The facts of a resource.
     *
     * @param resource the resource
     * @return its facts
     */
    public static AuditFacts of(LearningResource resource) {
        Rights.Price price = resource.rights().price();
        Concept access = resource.rights().conditionsOfAccess();
        return new AuditFacts(
                supplied(resource),
                resource.isAccessibleForFree(),
                price != null && price.amount().signum() > 0,
                access != null && LOGIN.equals(access.code()),
                resource.languages(),
                mediaTypes(resource.technical().encodings()),
                !resource.technical().sourceFiles().isEmpty(),
                !resource.accessibility().equals(Accessibility.UNKNOWN),
                year(resource));
    }

    private static Set<CreditElement> supplied(LearningResource resource) {
        EnumSet<CreditElement> supplied = EnumSet.noneOf(CreditElement.class);
        put(CreditElement.TITLE, isSaid(resource.name()) || resource.general().names() != null, supplied);
        put(
                CreditElement.AUTHOR,
                !resource.creators().isEmpty() || isSaid(resource.rights().creditText()),
                supplied);
        put(CreditElement.SOURCE, isSaid(resource.url()) || UriSyntax.isWebAddress(resource.id()), supplied);
        put(CreditElement.COPYRIGHT_NOTICE, isSaid(resource.rights().copyrightNotice()), supplied);
        put(CreditElement.LAST_UPDATED, resource.lifecycle().modified() != null, supplied);
        return supplied;
    }

    private static void put(CreditElement element, boolean there, Set<CreditElement> supplied) {
        if (there) {
            supplied.add(element);
        }
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static List<String> mediaTypes(List<MediaObject> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        List<String> types = new ArrayList<>(files.size());
        for (MediaObject file : files) {
            types.add(file.mediaType() == null ? "" : file.mediaType());
        }
        return types;
    }

    private static @Nullable Integer year(LearningResource resource) {
        PartialDateTime published = resource.lifecycle().published();
        PartialDateTime date = published == null ? resource.lifecycle().created() : published;
        return date == null ? null : date.date().year();
    }

    boolean has(CreditElement element) {
        return supplied.contains(element);
    }

    /** Whether a file's media type is given. */
    boolean hasMediaType() {
        for (String type : mediaTypes) {
            if (!type.isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
