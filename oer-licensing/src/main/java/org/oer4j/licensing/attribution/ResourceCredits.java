package org.oer4j.licensing.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.licensing.recognition.LicenseRecognizer;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.LearningResource;
import org.oer4j.resource.RelatedWork;
import org.oer4j.text.UriSyntax;
import org.oer4j.time.PartialDateTime;

/** Makes credits of learning resources. */
final class ResourceCredits {
    private ResourceCredits() {}

    static Credit credit(LearningResource resource, LicenseRecognizer recognizer) {
        List<Credit> sources = new ArrayList<>();
        for (Derivation source : resource.isBasedOn()) {
            sources.add(credit(source, recognizer));
        }
        List<Credit> parts = new ArrayList<>();
        for (RelatedWork part : resource.relations().parts()) {
            parts.add(credit(part, recognizer));
        }
        return Credit.of(work(resource), CreditedLicense.of(resource.license(), recognizer))
                .withSources(sources)
                .withParts(parts);
    }

    static CreditedWork work(LearningResource resource) {
        PartialDateTime modified = resource.lifecycle().modified();
        CreditedWork.Builder work = CreditedWork.builder()
                .title(title(resource))
                .url(address(resource.url(), resource.id()))
                .copyrightNotice(resource.rights().copyrightNotice())
                .creditLine(resource.rights().creditText())
                .lastUpdated(modified == null ? null : modified.date().toString())
                .hasParts(!resource.hasPart().isEmpty()
                        || !resource.relations().parts().isEmpty());
        addCreators(resource.creators(), work);
        return work.build();
    }

    /** A work is credited by the title in its own language. */
    private static @Nullable String title(LearningResource resource) {
        if (resource.name() != null && !resource.name().isBlank()) {
            return resource.name();
        }
        String own = resource.languages().isEmpty() ? "" : resource.languages().get(0);
        return resource.findTitle(Locale.forLanguageTag(own)).orElse(null);
    }

    private static void addCreators(List<Agent> creators, CreditedWork.Builder work) {
        for (Agent creator : creators) {
            String id = creator.id();
            work.creator(creator.name().isBlank() && id != null ? id : creator.name(), id);
        }
    }

    private static Credit credit(RelatedWork part, LicenseRecognizer recognizer) {
        String id = part.id();
        CreditedWork.Builder work = CreditedWork.builder().title(part.name()).url(UriSyntax.isAbsolute(id) ? id : null);
        addCreators(part.creators(), work);
        return Credit.of(work.build(), CreditedLicense.of(part.license(), recognizer));
    }

    private static Credit credit(Derivation source, LicenseRecognizer recognizer) {
        String id = source.id();
        CreditedWork.Builder work =
                CreditedWork.builder().title(source.name()).url(UriSyntax.isAbsolute(id) ? id : null);
        addCreators(source.creators(), work);
        CreditedLicense license = CreditedLicense.of(source.license(), recognizer);
        return new Credit(work.build(), license, new ChangeNotes(true, source.changes()), List.of(), List.of());
    }

    private static @Nullable String address(@Nullable String url, String id) {
        return url != null && !url.isBlank() ? url : UriSyntax.isWebAddress(id) ? id : null;
    }
}
