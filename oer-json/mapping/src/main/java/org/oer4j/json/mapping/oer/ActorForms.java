package org.oer4j.json.mapping.oer;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Affiliation;
import org.oer4j.actor.Agent;
import org.oer4j.actor.ContactPoint;
import org.oer4j.actor.Identifier;
import org.oer4j.actor.Member.Committee;
import org.oer4j.actor.Member.Project;
import org.oer4j.actor.MemberState;
import org.oer4j.actor.Organization;
import org.oer4j.actor.OrganizationProfile;
import org.oer4j.actor.OrganizationStanding;
import org.oer4j.actor.OrganizationType;
import org.oer4j.actor.Person;
import org.oer4j.actor.PersonalData;
import org.oer4j.actor.UnescoStatus;
import org.oer4j.citation.EvidenceGrade;
import org.oer4j.json.mapping.ChoiceForm;
import org.oer4j.json.mapping.Form;
import org.oer4j.json.mapping.Forms;
import org.oer4j.json.mapping.ObjectForm;
import org.oer4j.place.CountryCode;
import org.oer4j.place.Subdivision;
import org.oer4j.place.UnescoMembership;
import org.oer4j.place.UnescoRegion;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.Period;

/**
 * The forms of those who are credited and take part; how they work together is in {@link CoalitionForms}. A plain person
 * or organization has a name and an id, and no more is written.
 */
final class ActorForms {
    private static final Form<PersonalData.Gender> GENDER = Forms.code(PersonalData.Gender.class);
    private static final Form<OrganizationType> ORGANIZATION_TYPE =
            Forms.value("type of organization", OrganizationType::new, OrganizationType::code, null);

    static final ObjectForm<Identifier> IDENTIFIER = new ObjectForm<>("Identifier") {
        private final Member<String> scheme = required("scheme", Forms.words(), Identifier::scheme);
        private final Member<String> value = required("value", Forms.words(), Identifier::value);

        @Override
        protected Identifier make(Values in) {
            return new Identifier(in.the(scheme), in.the(value));
        }
    };

    private static final ObjectForm<ContactPoint> CONTACT = new ObjectForm<>("ContactPoint") {
        private final Member<String> name = required("name", Forms.words(), ContactPoint::name);
        private final Member<String> email = member("email", Forms.text(), ContactPoint::email);
        private final Member<String> url = member("url", Forms.text(), ContactPoint::url);

        @Override
        protected ContactPoint make(Values in) {
            return new ContactPoint(in.the(name), in.get(email), in.get(url));
        }
    };

    private static final ObjectForm<PersonalData.PublicFunction> PUBLIC_FUNCTION = new ObjectForm<>("PublicFunction") {
        private final Member<String> title = required("title", Forms.words(), PersonalData.PublicFunction::title);
        private final Member<String> document =
                required("document", Forms.words(), PersonalData.PublicFunction::document);

        @Override
        protected PersonalData.PublicFunction make(Values in) {
            return new PersonalData.PublicFunction(in.the(title), in.the(document));
        }
    };

    static final ObjectForm<Organization> ORGANIZATION = new OrganizationForm();

    static final ObjectForm<Person> PERSON = new ObjectForm<>("Person") {
        private final Member<String> name = member("name", Forms.text(), person -> credited(person));
        private final Member<String> id = member("id", Forms.text(), Person::id);
        private final Member<String> position =
                member("position", Forms.text(), person -> person.affiliation().position());
        private final Member<Organization> organization = member(
                "organization", ORGANIZATION, person -> person.affiliation().organization());
        private final Member<CountryCode> country = member(
                "country", PlaceForms.COUNTRY, person -> person.affiliation().country());
        private final Member<UnescoRegion> region = member(
                "region", PlaceForms.REGION, person -> person.affiliation().region());
        private final Member<PersonalData.Gender> gender =
                member("gender", GENDER, person -> person.personal().gender());
        private final Member<String> email =
                member("email", Forms.text(), person -> person.personal().email());
        private final Member<Boolean> consent = member(
                "consentToPublish", Forms.truth(), person -> person.personal().consentToPublish() ? true : null);
        private final Member<PersonalData.PublicFunction> function = member(
                "publicFunction", PUBLIC_FUNCTION, person -> person.personal().publicFunction());

        @Override
        protected @Nullable Person make(Values in) {
            return hasNameOrId(in, name, id)
                    ? new Person(
                            in.or(name, ""),
                            in.get(id),
                            new Affiliation(in.get(position), in.get(organization), in.get(country), in.get(region)),
                            new PersonalData(in.get(gender), in.get(email), in.or(consent, false), in.get(function)))
                    : null;
        }

        @Override
        protected Person ofText(String words) {
            return Person.named(words);
        }
    };

    /** An agent of unknown kind is read as a person: leaving the name out would take away the credit. */
    static final ChoiceForm<Agent> AGENT =
            ChoiceForm.<Agent>of("type", Person.class, PERSON).or(Organization.class, ORGANIZATION);

    private static final ObjectForm<Project> PROJECT = new ObjectForm<>("Project") {
        private final Member<String> name = member("name", Forms.text(), Project::name);
        private final Member<String> id = member("id", Forms.text(), Project::id);
        private final Member<Organization> leader = member("leader", ORGANIZATION, Project::leader);

        @Override
        protected @Nullable Project make(Values in) {
            return hasName(in, name) ? new Project(in.the(name), in.get(id), in.get(leader)) : null;
        }
    };

    private static final ObjectForm<Committee> COMMITTEE = new ObjectForm<>("Committee") {
        private final Member<String> name = member("name", Forms.text(), Committee::name);
        private final Member<String> id = member("id", Forms.text(), Committee::id);
        private final Member<Organization> organization = member("organization", ORGANIZATION, Committee::organization);

        @Override
        protected @Nullable Committee make(Values in) {
            return hasName(in, name) ? new Committee(in.the(name), in.get(id), in.get(organization)) : null;
        }
    };

    static final Form<org.oer4j.actor.Member> MEMBER = ChoiceForm.<org.oer4j.actor.Member>of(
                    "type", Person.class, PERSON)
            .or(Organization.class, ORGANIZATION)
            .or(Project.class, PROJECT)
            .or(Committee.class, COMMITTEE);

    private static final ObjectForm<UnescoMembership> UNESCO_MEMBERSHIP = new ObjectForm<>("UnescoMembership") {
        private final Member<CountryCode> country = required("country", PlaceForms.COUNTRY, UnescoMembership::country);
        private final Member<UnescoMembership.Kind> kind =
                required("kind", Forms.code(UnescoMembership.Kind.class), UnescoMembership::kind);
        private final Member<Period> period = required("period", TimeForms.PERIOD, UnescoMembership::period);
        private final Member<EvidenceGrade> grade = required("grade", TextForms.GRADE, UnescoMembership::grade);
        private final Member<String> source = required("source", Forms.text(), UnescoMembership::source);

        @Override
        protected UnescoMembership make(Values in) {
            return new UnescoMembership(in.the(country), in.the(kind), in.the(period), in.the(grade), in.the(source));
        }
    };

    static final ObjectForm<MemberState> MEMBER_STATE = new ObjectForm<>("MemberState") {
        private final Member<CountryCode> country = required("country", PlaceForms.COUNTRY, MemberState::country);
        private final Member<Set<UnescoRegion>> regions =
                member("regions", PlaceForms.REGION_SET, MemberState::regions);
        private final Member<List<UnescoMembership>> memberships =
                required("memberships", Forms.list(UNESCO_MEMBERSHIP), MemberState::memberships);

        @Override
        protected MemberState make(Values in) {
            return new MemberState(in.the(country), in.or(regions, Set.of()), in.all(memberships));
        }
    };

    private ActorForms() {}

    /** An empty name means that only the id is known. */
    private static @Nullable String credited(Agent agent) {
        return agent.name().isEmpty() ? null : agent.name();
    }

    private static boolean hasName(ObjectForm.Values in, ObjectForm.Member<String> name) {
        boolean some = !in.or(name, "").isBlank();
        if (!some) {
            in.missing(name);
        }
        return some;
    }

    private static boolean hasNameOrId(
            ObjectForm.Values in, ObjectForm.Member<String> name, ObjectForm.Member<String> id) {
        return !in.or(id, "").isBlank() || hasName(in, name);
    }

    /** An organization may belong to another. */
    private static final class OrganizationForm extends ObjectForm<Organization> {
        private final Member<String> name = member("name", Forms.text(), organization -> credited(organization));
        private final Member<String> id = member("id", Forms.text(), Organization::id);
        private final Member<LocalizedText> names = member(
                "names", TextForms.TEXTS, organization -> organization.profile().names());
        private final Member<String> acronym = member(
                "acronym", Forms.text(), organization -> organization.profile().acronym());
        private final Member<OrganizationType> type = member(
                "organizationType",
                ORGANIZATION_TYPE,
                organization -> organization.profile().type());
        private final Member<String> url = member(
                "url", Forms.text(), organization -> organization.profile().url());
        private final Member<List<Identifier>> identifiers = member(
                "identifiers",
                Forms.list(IDENTIFIER),
                organization -> organization.profile().identifiers());
        private final Member<Organization> parent =
                member("parent", this, organization -> organization.profile().parent());
        private final Member<ContactPoint> contact = member(
                "contact", CONTACT, organization -> organization.profile().contact());
        private final Member<CountryCode> country = member(
                "country",
                PlaceForms.COUNTRY,
                organization -> organization.standing().country());
        private final Member<Subdivision> subdivision = member(
                "subdivision",
                PlaceForms.SUBDIVISION,
                organization -> organization.standing().subdivision());
        private final Member<List<String>> groups = member(
                "stakeholderGroups",
                Forms.list(Forms.text()),
                organization -> organization.standing().stakeholderGroups());
        private final Member<UnescoStatus> status = member(
                "unescoStatus",
                Forms.code(UnescoStatus.class),
                organization -> organization.standing().unescoStatus());

        OrganizationForm() {
            super("Organization");
        }

        @Override
        protected @Nullable Organization make(Values in) {
            return hasNameOrId(in, name, id)
                    ? new Organization(
                            in.or(name, ""),
                            in.get(id),
                            new OrganizationProfile(
                                    in.get(names),
                                    in.get(acronym),
                                    in.get(type),
                                    in.get(url),
                                    in.all(identifiers),
                                    in.get(parent),
                                    in.get(contact)),
                            new OrganizationStanding(
                                    in.get(country), in.get(subdivision), in.all(groups), in.get(status)))
                    : null;
        }
    }
}
