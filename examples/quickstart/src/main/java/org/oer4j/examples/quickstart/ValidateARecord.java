package org.oer4j.examples.quickstart;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.oer4j.conformance.ConformanceCheck;
import org.oer4j.conformance.FindingMessages;
import org.oer4j.conformance.Profile;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.LearningResource;

/** What is missing before this record can be published? */
public final class ValidateARecord {
    private ValidateARecord() {}

    public static void main(String[] args) {
        // snippet:begin
        LearningResource draft = LearningResource.builder("https://example.org/algebra")
                .name("Algebra")
                .license(DeclaredLicense.ofText("CC BY 4.0"))
                .language("english please")
                .build();

        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator()) // needs no expression language
                .buildValidatorFactory()) {
            ConformanceCheck check = ConformanceCheck.of(factory.getValidator(), Profile.PUBLISHABLE);
            FindingMessages english = FindingMessages.in(Locale.ENGLISH);
            check.check(draft, LocalDate.now())
                    .findings()
                    .forEach(found -> System.out.println(found.pointer() + " " + english.sentence(found)));
        }
        // snippet:end
    }
}
