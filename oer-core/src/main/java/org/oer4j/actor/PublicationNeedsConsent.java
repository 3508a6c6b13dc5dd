package org.oer4j.actor;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;

/** A participant is published with consent, or with name and function alone as the holder of a public function. */
final class PublicationNeedsConsent implements ConsistencyRule<Person> {
    @Override
    public RuleId id() {
        return RuleId.of("V70");
    }

    @Override
    public Class<Person> appliesTo() {
        return Person.class;
    }

    @Override
    public void check(Person person, LocalDate today, Consumer<String> fields) {
        PersonalData personal = person.personal();
        if (personal.consentToPublish()) {
            return;
        }
        if (personal.publicFunction() == null) {
            fields.accept("personal.consentToPublish");
            return;
        }
        if (person.id() != null) {
            fields.accept("id");
        }
        Affiliation affiliation = person.affiliation();
        if (affiliation.position() != null) {
            fields.accept("affiliation.position");
        }
        if (affiliation.organization() != null) {
            fields.accept("affiliation.organization");
        }
        if (affiliation.country() != null) {
            fields.accept("affiliation.country");
        }
        if (affiliation.region() != null) {
            fields.accept("affiliation.region");
        }
        if (personal.gender() != null) {
            fields.accept("personal.gender");
        }
    }
}
