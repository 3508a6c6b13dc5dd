package org.oer4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.oer4j.actor.Coalition;
import org.oer4j.actor.ContactPoint;
import org.oer4j.actor.Membership;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.actor.WorkingGroup;
import org.oer4j.place.CountryCode;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.LearningResource;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDate;

/** Records whose every text reads like an expression or a key of a bundle, and that break as many rules as they can. */
final class UserText {
    private static final List<String> TEXTS = List.of(
            "${7*6}",
            "#{7*6}",
            "{V50}",
            "{jakarta.validation.constraints.NotNull.message}",
            "${validatedValue}",
            "${''.getClass().forName('java.lang.Runtime')}",
            "{0} '{1}'",
            "\\${7*6}");

    private UserText() {}

    private static List<Object> records(String text) {
        String bad = text + "\u0007";
        Organization organization = Organization.builder(bad)
                .id(text)
                .names(LocalizedText.of("en", bad))
                .acronym(bad)
                .url(text)
                .identifier("ror", text)
                .country(CountryCode.of("ZX"))
                .contact(new ContactPoint(bad, text, text))
                .stakeholderGroup(bad)
                .build();
        Person person = Person.builder(bad)
                .id(text)
                .position(bad)
                .organization(organization)
                .email(text)
                .publicFunction(bad, bad)
                .build();
        Membership membership = Membership.since(PartialDate.of(2020), person);
        WorkingGroup group = WorkingGroup.builder(bad, WorkingGroup.Kind.TRANSVERSAL)
                .theme(bad)
                .membership(membership)
                .membership(membership)
                .build();
        Coalition coalition = Coalition.builder(bad, Coalition.Kind.PLATFORM)
                .url(text)
                .principle(new Coalition.Principle(bad))
                .membership(membership)
                .membership(membership)
                .workingGroup(group)
                .build();
        LearningResource resource = LearningResource.builder(bad)
                .name(bad)
                .url(text)
                .language(text)
                .creator(person)
                .creator(organization)
                .license(new DeclaredLicense(text, bad))
                .isBasedOn(new Derivation(bad, bad, null, List.of(bad)))
                .build();
        return List.of(organization, person, group, coalition, resource);
    }

    /** Every message is one of our sentences, word for word, whatever stands in the records. */
    static void assertNeverInterpreted(Validator validator) {
        Set<String> sentences = new TreeSet<>();
        for (ConformanceRule rule : ConformanceRules.standard().all()) {
            sentences.add(FindingMessages.in(Locale.ENGLISH).sentence(rule.finding("")));
        }
        List<String> messages = new ArrayList<>();
        for (String text : TEXTS) {
            for (Object bean : records(text)) {
                for (ConstraintViolation<Object> violation :
                        validator.validate(bean, Default.class, Publishable.class, Credited.class)) {
                    messages.add(violation.getMessage());
                }
            }
        }
        assertThat(messages).hasSizeGreaterThan(100).isSubsetOf(sentences);
        assertThat(new TreeSet<>(messages)).hasSizeGreaterThan(10);
    }

    static boolean speaksExpressions(Validator validator) {
        return validator.validate(new Speaking("too long")).stream()
                .allMatch(violation -> violation.getMessage().equals("42"));
    }

    record Speaking(@Size(max = 1, message = "${7*6}") String text) {}
}
