package org.oer4j.licensing.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.licensing.recognition.LicenseRecognizer;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.LearningResource;
import org.oer4j.text.UriSyntax;

/** Makes credits of learning resources. */
final class ResourceCredits {
    private ResourceCredits() {}

    static Credit credit(LearningResource resource, LicenseRecognizer recognizer) {
        List<Credit> sources = new ArrayList<>();
        for (Derivation source : resource.isBasedOn()) {
            sources.add(credit(source, recognizer));
        }
        return Credit.of(work(resource), CreditedLicense.of(resource.license(), recognizer))
                .withSources(sources);
    }

    static CreditedWork work(LearningResource resource) {
        CreditedWork.Builder work = CreditedWork.builder()
                .title(resource.name())
                .url(address(resource.url(), resource.id()))
                .hasParts(!resource.hasPart().isEmpty());
        for (Agent creator : resource.creators()) {
            String id = creator.id();
            work.creator(creator.name().isBlank() && id != null ? id : creator.name(), id);
        }
        return work.build();
    }

    private static Credit credit(Derivation source, LicenseRecognizer recognizer) {
        String id = source.id();
        CreditedWork work = CreditedWork.builder()
                .title(source.name())
                .url(UriSyntax.isAbsolute(id) ? id : null)
                .build();
        CreditedLicense license = CreditedLicense.of(source.license(), recognizer);
        return new Credit(work, license, new ChangeNotes(true, source.changes()), List.of(), List.of());
    }

    private static @Nullable String address(@Nullable String url, String id) {
        return url != null && !url.isBlank() ? url : UriSyntax.isWebAddress(id) ? id : null;
    }
}
