package org.oer4j.conformance;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.oer4j.actor.Affiliation;
import org.oer4j.actor.Agent;
import org.oer4j.actor.Coalition;
import org.oer4j.actor.ContactPoint;
import org.oer4j.actor.Identifier;
import org.oer4j.actor.Member;
import org.oer4j.actor.Membership;
import org.oer4j.actor.Organization;
import org.oer4j.actor.OrganizationType;
import org.oer4j.actor.Person;
import org.oer4j.actor.PersonalData;
import org.oer4j.actor.UnescoStatus;
import org.oer4j.actor.WorkingGroup;
import org.oer4j.place.CountryCode;
import org.oer4j.place.Subdivision;
import org.oer4j.place.UnescoRegion;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDate;
import org.oer4j.time.Period;

/** Makes the records of a table of cases; a package that brings records adds its types here. */
final class Examples {
    private static final Map<String, Function<Facts, Object>> TYPES = new TreeMap<>(Map.of(
            "ContactPoint", Examples::contactPoint,
            "ImplementationRecord", ImplementationExamples::record,
            "Identifier", facts -> new Identifier(facts.take("scheme", "local"), facts.take("value", "1")),
            "LearningResource", ResourceExamples::resource,
            "Membership", facts -> membership(facts.take("member", "person Ada, 2020/..")),
            "Organization", Examples::organization,
            "Person", Examples::person,
            "WorkingGroup", Examples::group,
            "Coalition", Examples::coalition));

    static {
        TYPES.putAll(SupportExamples.TYPES);
        TYPES.putAll(CommitmentExamples.TYPES);
        TYPES.putAll(MonitoringExamples.TYPES);
    }

    private Examples() {}

    static Object of(String type, String facts) {
        Function<Facts, Object> maker = TYPES.get(type);
        if (maker == null) {
            throw new IllegalArgumentException(
                    "'" + type + "' is no type of the tables, expected one of " + TYPES.keySet());
        }
        Facts given = new Facts(facts);
        Object made = maker.apply(given);
        given.end();
        return made;
    }

    private static ContactPoint contactPoint(Facts facts) {
        String email = facts.take("email", "");
        return new ContactPoint(facts.take("name", "Secretariat"), email.isEmpty() ? null : email, null);
    }

    private static Organization organization(Facts facts) {
        Organization.Builder organization = Organization.builder(facts.take("name", "Example School"));
        facts.each("id", organization::id)
                .each("names", tag -> organization.names(LocalizedText.of(tag, "Example")))
                .each("acronym", organization::acronym)
                .each("type", code -> organization.type(new OrganizationType(code)))
                .each("country", code -> organization.country(CountryCode.of(code)))
                .each("subdivision", code -> organization.subdivision(Subdivision.of(code)))
                .each("stakeholder", organization::stakeholderGroup)
                .each("ror", id -> organization.identifier(Identifier.ROR, id))
                .each("status", code -> organization.unescoStatus(constant(UnescoStatus.values(), code)));
        return organization.build();
    }

    private static Person person(Facts facts) {
        Person.Builder person = Person.builder(facts.take("name", "Ada Example"));
        facts.each("id", person::id)
                .each("position", person::position)
                .each("email", person::email)
                .each("gender", code -> person.gender(constant(PersonalData.Gender.values(), code)))
                .each("consent", code -> person.consentToPublish(Boolean.parseBoolean(code)))
                .each("function", title -> person.publicFunction(title, "Call for Joint Action, 2020"));
        return person.build();
    }

    private static WorkingGroup group(Facts facts) {
        WorkingGroup.Builder group =
                WorkingGroup.builder("group", constant(WorkingGroup.Kind.values(), facts.take("kind", "thematic")));
        facts.each("area", roman -> group.area(area(roman)))
                .each("theme", group::theme)
                .each("names", tag -> group.names(LocalizedText.of(tag, "Example")))
                .each("member", words -> group.membership(membership(words)));
        return group.build();
    }

    private static Coalition coalition(Facts facts) {
        Coalition.Builder coalition =
                Coalition.builder("coalition", constant(Coalition.Kind.values(), facts.take("kind", "ngo-network")));
        facts.each("names", tag -> coalition.names(LocalizedText.of(tag, "Example")))
                .each("launched", date -> coalition.launchedOn(PartialDate.parse(date)))
                .each("convener", name -> coalition.convener(Organization.named(name)))
                .each("embodies", roman -> coalition.embodiesArea(area(roman)))
                .each("principle", code -> coalition.principle(new Coalition.Principle(code)))
                .each("member", words -> coalition.membership(membership(words)))
                .each("group", words -> coalition.workingGroup(groupOf(words)))
                .each(
                        "groupIn",
                        tag -> coalition.workingGroup(WorkingGroup.builder(tag, WorkingGroup.Kind.TRANSVERSAL)
                                .names(LocalizedText.of(tag, "Example"))
                                .build()));
        return coalition.build();
    }

    /** {@code iv, 2020/..} */
    private static WorkingGroup groupOf(String words) {
        List<String> parts = List.of(words.split(",\\s*", -1));
        WorkingGroup.Builder group =
                WorkingGroup.builder(words, WorkingGroup.Kind.THEMATIC).area(area(parts.get(0)));
        return parts.size() > 1 ? group.period(Period.parse(parts.get(1))).build() : group.build();
    }

    /** {@code person Ada, 2020/.., DE, female}, {@code silent Ada, 2020/..} for one who was not asked for consent, or {@code organization Example School, 2020/.., LAC}; words from the end may lack. */
    private static Membership membership(String words) {
        List<String> parts = List.of(words.split(",\\s*", -1));
        int space = parts.get(0).indexOf(' ');
        String kind = parts.get(0).substring(0, space);
        String name = parts.get(0).substring(space + 1);
        String place = parts.size() > 2 ? parts.get(2) : "";
        Member member = switch (kind) {
            case "person" -> personFrom(name, place, parts.size() > 3 ? parts.get(3) : "");
            case "silent" -> Person.named(name);
            default -> agentFrom(name, place);
        };
        return new Membership(member, Membership.Role.MEMBER, Period.parse(parts.get(1)), null);
    }

    private static Person personFrom(String name, String place, String gender) {
        Person.Builder person = Person.builder(name).consentToPublish(true);
        if (place.length() == 2) {
            person.country(CountryCode.of(place));
        } else if (!place.isEmpty()) {
            person.affiliation(new Affiliation(null, null, null, UnescoRegion.valueOf(place)));
        }
        return gender.isEmpty()
                ? person.build()
                : person.gender(constant(PersonalData.Gender.values(), gender)).build();
    }

    /** {@code person Ada}, {@code person Ada, ada@example.org}, {@code silent Ada} for one who was not asked for consent, or the name of an organization. */
    static Agent participant(String words) {
        int space = words.indexOf(' ');
        String kind = space < 0 ? "" : words.substring(0, space);
        List<String> parts = List.of(words.substring(space + 1).split(",\\s*", -1));
        if (kind.equals("person")) {
            return Person.builder(parts.get(0))
                    .consentToPublish(true)
                    .email(parts.size() > 1 ? parts.get(1) : null)
                    .build();
        }
        return kind.equals("silent") ? Person.named(parts.get(0)) : Organization.named(words);
    }

    private static Agent agentFrom(String name, String place) {
        return place.isEmpty()
                ? Organization.named(name)
                : Organization.builder(name).country(CountryCode.of(place)).build();
    }

    private static AreaOfAction area(String roman) {
        return AreaOfAction.find(roman).orElseThrow(() -> new IllegalArgumentException("'" + roman + "' is no area"));
    }

    static <E extends Enum<E>> E constant(E[] values, String code) {
        for (E value : values) {
            if (value.name().equals(code.toUpperCase(Locale.ROOT).replace('-', '_'))) {
                return value;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is no constant of " + values[0].getDeclaringClass());
    }
}
