package org.oer4j.json.mapping.oer;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.actor.Organization;
import org.oer4j.json.mapping.Form;
import org.oer4j.json.mapping.Forms;
import org.oer4j.json.mapping.ObjectForm;
import org.oer4j.place.CountryCode;
import org.oer4j.place.UnescoRegion;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.support.CollaboratorPledge;
import org.oer4j.support.ItemList;
import org.oer4j.support.PartnerCandidate;
import org.oer4j.support.Reach;
import org.oer4j.support.SharingBack;
import org.oer4j.support.SupportNeed;
import org.oer4j.support.SupportRequest;
import org.oer4j.support.SupportResource;
import org.oer4j.support.SupportService;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDate;
import org.oer4j.time.Period;

/** The forms of {@code org.oer4j.support}. */
final class SupportForms {
    static final Form<List<ProvisionRef>> REFS = Forms.list(RecommendationForms.REF);

    private static final Form<Reach.Scope> SCOPE = Forms.code(Reach.Scope.class);
    private static final Form<List<LanguageTag>> LANGUAGES = Forms.list(TextForms.LANGUAGE);
    private static final Form<List<String>> IDS = Forms.list(Forms.text());
    private static final Form<SupportNeed.Kind> NEED_KIND = Forms.code(SupportNeed.Kind.class);
    static final Form<Integer> WHOLE = Forms.as(Forms.integer(), SupportForms::whole, Integer::longValue);

    private static final ObjectForm<SupportNeed.Voice> VOICE = new ObjectForm<>("Voice") {
        private final Member<Agent> agent = member("agent", ActorForms.AGENT, SupportNeed.Voice::agent);
        private final Member<CountryCode> country = member("country", PlaceForms.COUNTRY, SupportNeed.Voice::country);
        private final Member<SupportNeed.Capacity> capacity =
                required("capacity", Forms.code(SupportNeed.Capacity.class), SupportNeed.Voice::capacity);

        @Override
        protected SupportNeed.@Nullable Voice make(Values in) {
            if (in.get(agent) == null && in.get(country) == null) {
                in.missing(agent);
                return null;
            }
            return new SupportNeed.Voice(in.get(agent), in.get(country), in.the(capacity));
        }
    };

    static final ObjectForm<SupportNeed> NEED = new WithReach<>("SupportNeed", SupportNeed::reach) {
        private final Member<String> id = required("id", Forms.words(), SupportNeed::id);
        private final Member<SupportNeed.Kind> kind = required("kind", NEED_KIND, SupportNeed::kind);
        private final Member<LocalizedText> statement = member("statement", TextForms.TEXTS, SupportNeed::statement);
        private final Member<SupportNeed.Voice> voice = member("voice", VOICE, SupportNeed::voice);
        private final Member<List<ProvisionRef>> provisions = member("provisions", REFS, SupportNeed::provisions);
        private final Member<Integer> priority = member("priority", WHOLE, SupportNeed::priority);
        private final ReachMembers reach = reach();
        private final Member<PartialDate> raisedOn = member("raisedOn", TimeForms.DATE, SupportNeed::raisedOn);
        private final Member<String> event = member("event", Forms.text(), SupportNeed::event);
        private final Member<SupportNeed.Status> status =
                required("status", Forms.code(SupportNeed.Status.class), SupportNeed::status);
        private final Member<List<String>> matchedBy = member("matchedBy", IDS, SupportNeed::matchedBy);

        @Override
        protected SupportNeed make(Values in) {
            return new SupportNeed(
                    in.the(id),
                    in.the(kind),
                    in.get(statement),
                    in.get(voice),
                    in.all(provisions),
                    in.get(priority),
                    reach.of(in),
                    in.get(raisedOn),
                    in.get(event),
                    in.the(status),
                    in.all(matchedBy));
        }
    };

    static final ObjectForm<SupportResource> RESOURCE = new WithReach<>("SupportResource", SupportResource::reach) {
        private final Member<String> id = required("id", Forms.words(), SupportResource::id);
        private final Member<SupportResource.Kind> kind =
                required("kind", Forms.code(SupportResource.Kind.class), SupportResource::kind);
        private final Member<LocalizedText> title = member("title", TextForms.TEXTS, SupportResource::title);
        private final Member<List<ProvisionRef>> provisions = member("provisions", REFS, SupportResource::provisions);
        private final Member<List<String>> needs = member("addressesNeeds", IDS, SupportResource::addressesNeeds);
        private final ReachMembers reach = reach();
        private final Member<SupportResource.Status> status =
                required("status", Forms.code(SupportResource.Status.class), SupportResource::status);
        private final Member<String> resource = member("resource", Forms.idOf("id"), SupportResource::resource);

        @Override
        protected SupportResource make(Values in) {
            return new SupportResource(
                    in.the(id),
                    in.the(kind),
                    in.get(title),
                    in.all(provisions),
                    in.all(needs),
                    reach.of(in),
                    in.the(status),
                    in.get(resource));
        }
    };

    static final ObjectForm<SupportService> SERVICE = new WithReach<>("SupportService", SupportService::reach) {
        private final Member<String> id = required("id", Forms.words(), SupportService::id);
        private final Member<SupportService.Kind> kind =
                required("kind", Forms.code(SupportService.Kind.class), SupportService::kind);
        private final Member<LocalizedText> title = member("title", TextForms.TEXTS, SupportService::title);
        private final Member<Set<SupportService.Aspect>> aspects =
                member("aspects", Forms.set(Forms.code(SupportService.Aspect.class)), SupportService::aspects);
        private final Member<Agent> provider = member("provider", ActorForms.AGENT, SupportService::provider);
        private final Member<List<ProvisionRef>> provisions = member("provisions", REFS, SupportService::provisions);
        private final ReachMembers reach = reach();
        private final Member<SupportService.Channel> channel = member(
                "channel",
                Forms.code(SupportService.Channel.class),
                service -> service.terms().channel());
        private final Member<Integer> capacity =
                member("capacityPerYear", WHOLE, service -> service.terms().capacityPerYear());
        private final Member<Period> available =
                member("available", TimeForms.PERIOD, service -> service.terms().available());
        private final Member<Boolean> free = member(
                "isAccessibleForFree", Forms.truth(), service -> service.terms().isAccessibleForFree());

        @Override
        protected SupportService make(Values in) {
            return new SupportService(
                    in.the(id),
                    in.the(kind),
                    in.get(title),
                    in.or(aspects, Set.of()),
                    in.get(provider),
                    in.all(provisions),
                    reach.of(in),
                    new SupportService.Terms(in.get(channel), in.get(capacity), in.get(available), in.get(free)));
        }
    };

    static final ObjectForm<SupportRequest> REQUEST = new ObjectForm<>("SupportRequest") {
        private final Member<String> id = required("id", Forms.words(), SupportRequest::id);
        private final Member<SupportRequest.Kind> kind =
                required("kind", Forms.code(SupportRequest.Kind.class), SupportRequest::kind);
        private final Member<LocalizedText> text = member("text", TextForms.TEXTS, SupportRequest::text);
        private final Member<String> to = member("to", Forms.text(), SupportRequest::to);
        private final Member<List<ProvisionRef>> about = member("about", REFS, SupportRequest::about);
        private final Member<Agent> from = member("from", ActorForms.AGENT, SupportRequest::from);
        private final Member<PartialDate> received = member("received", TimeForms.DATE, SupportRequest::received);
        private final Member<Agent> handledBy = member("handledBy", ActorForms.AGENT, SupportRequest::handledBy);
        private final Member<PartialDate> answeredOn = member("answeredOn", TimeForms.DATE, SupportRequest::answeredOn);

        @Override
        protected SupportRequest make(Values in) {
            return new SupportRequest(
                    in.the(id),
                    in.the(kind),
                    in.get(text),
                    in.get(to),
                    in.all(about),
                    in.get(from),
                    in.get(received),
                    in.get(handledBy),
                    in.get(answeredOn));
        }
    };

    static final ObjectForm<CollaboratorPledge> PLEDGE =
            new WithReach<>("CollaboratorPledge", CollaboratorPledge::reach) {
                private final Member<String> id = required("id", Forms.words(), CollaboratorPledge::id);
                private final Member<Agent> by = required("by", ActorForms.AGENT, CollaboratorPledge::by);
                private final Member<List<ProvisionRef>> provisions =
                        member("provisions", REFS, CollaboratorPledge::provisions);
                private final Member<Set<SupportNeed.Kind>> offers =
                        member("offers", Forms.set(NEED_KIND), CollaboratorPledge::offers);
                private final ReachMembers reach = reach();
                private final Member<Period> period = member("period", TimeForms.PERIOD, CollaboratorPledge::period);

                @Override
                protected CollaboratorPledge make(Values in) {
                    return new CollaboratorPledge(
                            in.the(id),
                            in.the(by),
                            in.all(provisions),
                            in.or(offers, Set.of()),
                            reach.of(in),
                            in.get(period));
                }
            };

    static final ObjectForm<PartnerCandidate> PARTNER = new WithReach<>("PartnerCandidate", PartnerCandidate::reach) {
        private final Member<String> id = required("id", Forms.words(), PartnerCandidate::id);
        private final Member<Organization> organization =
                required("organization", ActorForms.ORGANIZATION, PartnerCandidate::organization);
        private final Member<Agent> proposedBy = member("proposedBy", ActorForms.AGENT, PartnerCandidate::proposedBy);
        private final Member<LocalizedText> reason = member("reason", TextForms.TEXTS, PartnerCandidate::reason);
        private final Member<List<ProvisionRef>> provisions = member("provisions", REFS, PartnerCandidate::provisions);
        private final ReachMembers reach = reach();
        private final Member<PartnerCandidate.Status> status =
                required("status", Forms.code(PartnerCandidate.Status.class), PartnerCandidate::status);

        @Override
        protected PartnerCandidate make(Values in) {
            return new PartnerCandidate(
                    in.the(id),
                    in.the(organization),
                    in.get(proposedBy),
                    in.get(reason),
                    in.all(provisions),
                    reach.of(in),
                    in.the(status));
        }
    };

    /** Whether a list is whole is always written: an empty one says nothing without it. */
    static final ObjectForm<ItemList> ITEM_LIST = new ObjectForm<>("ItemList") {
        private final Member<String> id = required("id", Forms.words(), ItemList::id);
        private final Member<LocalizedText> name = member("name", TextForms.TEXTS, ItemList::name);
        private final Member<String> of = member("of", Forms.text(), ItemList::of);
        private final Member<String> itemType = member("itemType", Forms.text(), ItemList::itemType);
        private final Member<List<ProvisionRef>> about = member("about", REFS, ItemList::about);
        private final Member<Boolean> complete = required("complete", Forms.truth(), ItemList::complete);
        private final Member<List<String>> items = member("items", IDS, ItemList::items);
        private final Member<String> source = member("source", Forms.text(), ItemList::source);

        @Override
        protected ItemList make(Values in) {
            return new ItemList(
                    in.the(id),
                    in.get(name),
                    in.get(of),
                    in.get(itemType),
                    in.all(about),
                    in.the(complete),
                    in.all(items),
                    in.get(source));
        }
    };

    static final ObjectForm<SharingBack> SHARING_BACK = new ObjectForm<>("SharingBack") {
        private final Member<String> coalition = required("coalition", Forms.words(), SharingBack::coalition);
        private final Member<List<String>> records = member("records", IDS, SharingBack::records);
        private final Member<PartialDate> on = member("on", TimeForms.DATE, SharingBack::on);

        @Override
        protected SharingBack make(Values in) {
            return new SharingBack(in.the(coalition), in.all(records), in.get(on));
        }
    };

    private SupportForms() {}

    /** A record with a reach, whose members stand among its own. */
    private abstract static class WithReach<R> extends ObjectForm<R> {
        private final Function<R, Reach> getter;

        WithReach(String name, Function<R, Reach> getter) {
            super(name);
            this.getter = getter;
        }

        /** Declares the members where they are to be written. */
        final ReachMembers reach() {
            return new ReachMembers(
                    member("scope", SCOPE, record -> getter.apply(record).scope()),
                    member(
                            "regions",
                            PlaceForms.REGIONS,
                            record -> getter.apply(record).regions()),
                    member(
                            "countries",
                            PlaceForms.COUNTRIES,
                            record -> getter.apply(record).countries()),
                    member(
                            "inLanguage",
                            LANGUAGES,
                            record -> getter.apply(record).languages()));
        }
    }

    private record ReachMembers(
            ObjectForm.Member<Reach.Scope> scope,
            ObjectForm.Member<List<UnescoRegion>> regions,
            ObjectForm.Member<List<CountryCode>> countries,
            ObjectForm.Member<List<LanguageTag>> languages) {
        Reach of(ObjectForm.Values in) {
            return new Reach(in.get(scope), in.all(regions), in.all(countries), in.all(languages));
        }
    }

    private static Integer whole(Long number) {
        if (number != number.intValue()) {
            throw new IllegalArgumentException("'" + number + "' is too large, expected a number below 2147483648");
        }
        return number.intValue();
    }
}
