package org.oer4j.examples.quickstart;

import java.util.Locale;
import org.oer4j.actor.Person;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.attribution.Attribution;
import org.oer4j.licensing.attribution.AttributionDuties;
import org.oer4j.licensing.attribution.AttributionFormat;
import org.oer4j.licensing.attribution.AttributionFormatter;
import org.oer4j.licensing.attribution.Credit;
import org.oer4j.licensing.recognition.LicenseRecognizer;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.LearningResource;

/** What has to stand beside a work, and what is missing for it? */
public final class CreditAWork {
    private CreditAWork() {}

    public static void main(String[] args) {
        // snippet:begin
        LearningResource course = LearningResource.builder("https://example.org/course")
                .name("Algebra")
                .creator(Person.named("Ada Example"))
                .license(DeclaredLicense.ofText("CC BY-SA 4.0"))
                .build();
        Credit credit = Credit.of(course, LicenseRecognizer.of(LicenseCatalogue.standard()));
        Attribution attribution = AttributionDuties.standard().attribute(credit);
        System.out.println(AttributionFormatter.in(Locale.FRENCH).format(attribution, AttributionFormat.TEXT));
        attribution.findings().forEach(missing -> System.out.println(missing.rule() + " " + missing.clause()));
        // snippet:end
    }
}
