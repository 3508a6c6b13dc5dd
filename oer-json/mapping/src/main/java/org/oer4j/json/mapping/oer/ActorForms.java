package org.oer4j.json.mapping.oer;

import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.json.mapping.ChoiceForm;
import org.oer4j.json.mapping.Form;
import org.oer4j.json.mapping.Forms;
import org.oer4j.json.mapping.ObjectForm;

/** The forms of {@code org.oer4j.actor}. */
final class ActorForms {
    static final ObjectForm<Person> PERSON = new ObjectForm<>("Person") {
        private final Member<String> name = member("name", Forms.text(), person -> credited(person));
        private final Member<String> id = member("id", Forms.text(), Person::id);

        @Override
        protected @Nullable Person make(Values in) {
            return hasNameOrId(in, name, id) ? new Person(in.or(name, ""), in.get(id)) : null;
        }

        @Override
        protected Person ofText(String words) {
            return Person.named(words);
        }
    };

    static final ObjectForm<Organization> ORGANIZATION = new ObjectForm<>("Organization") {
        private final Member<String> name = member("name", Forms.text(), organization -> credited(organization));
        private final Member<String> id = member("id", Forms.text(), Organization::id);

        @Override
        protected @Nullable Organization make(Values in) {
            return hasNameOrId(in, name, id) ? new Organization(in.or(name, ""), in.get(id)) : null;
        }
    };

    /** An agent of unknown kind is read as a person: leaving the name out would take away the credit. */
    static final Form<Agent> AGENT =
            ChoiceForm.<Agent>of("type", Person.class, PERSON).or(Organization.class, ORGANIZATION);

    private ActorForms() {}

    /** An empty name means that only the id is known. */
    private static @Nullable String credited(Agent agent) {
        return agent.name().isEmpty() ? null : agent.name();
    }

    private static boolean hasNameOrId(
            ObjectForm.Values in, ObjectForm.Member<String> name, ObjectForm.Member<String> id) {
        boolean some = !in.or(name, "").isBlank() || !in.or(id, "").isBlank();
        if (!some) {
            in.missing(name);
        }
        return some;
    }
}
