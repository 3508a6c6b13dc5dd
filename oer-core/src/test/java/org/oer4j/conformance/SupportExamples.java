package org.oer4j.conformance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.actor.Organization;
import org.oer4j.actor.OrganizationType;
import org.oer4j.actor.Person;
import org.oer4j.place.CountryCode;
import org.oer4j.place.UnescoRegion;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.support.CollaboratorPledge;
import org.oer4j.support.ItemList;
import org.oer4j.support.PartnerCandidate;
import org.oer4j.support.Reach;
import org.oer4j.support.SupportNeed;
import org.oer4j.support.SupportRequest;
import org.oer4j.support.SupportResource;
import org.oer4j.support.SupportService;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDate;
import org.oer4j.time.Period;

/** The records of {@code org.oer4j.support} in the tables of cases. */
final class SupportExamples {
    static final Map<String, Function<Facts, Object>> TYPES = Map.of(
            "SupportNeed", SupportExamples::need,
            "SupportRequest", SupportExamples::request,
            "SupportResource", SupportExamples::resource,
            "SupportService", SupportExamples::service,
            "CollaboratorPledge", SupportExamples::pledge,
            "PartnerCandidate", SupportExamples::partner,
            "ItemList", SupportExamples::list);

    private SupportExamples() {}

    private static SupportNeed need(Facts facts) {
        SupportNeed.Builder need = SupportNeed.builder("need", SupportNeed.Kind.RESOURCE)
                .statement(text(facts, "statement"))
                .raisedOn(date(facts, "raisedOn"))
                .reach(reach(facts));
        facts.each(
                        "voice",
                        code -> need.voice(new SupportNeed.Voice(
                                null, CountryCode.of(code), SupportNeed.Capacity.GOVERNMENT_OFFICIAL)))
                .each("provision", ref -> need.provision(ProvisionRef.parse(ref)))
                .each("status", code -> need.status(SupportNeed.Status.valueOf(constant(code))))
                .each("matchedBy", need::matchedBy);
        return need.build();
    }

    private static SupportRequest request(Facts facts) {
        return new SupportRequest(
                "request",
                SupportRequest.Kind.QUESTION,
                text(facts, "text"),
                null,
                provisions(facts, "about"),
                null,
                date(facts, "received"),
                null,
                date(facts, "answeredOn"));
    }

    private static SupportResource resource(Facts facts) {
        SupportResource.Builder resource = SupportResource.builder(
                        "resource",
                        SupportResource.Kind.HANDOUT,
                        SupportResource.Status.valueOf(constant(facts.take("status", "needed"))))
                .title(text(facts, "title"))
                .reach(reach(facts));
        facts.each("resource", resource::resource)
                .each("provision", ref -> resource.provision(ProvisionRef.parse(ref)));
        return resource.build();
    }

    private static SupportService service(Facts facts) {
        SupportService.Builder service = SupportService.builder("service", SupportService.Kind.TRAINING)
                .title(text(facts, "title"))
                .reach(reach(facts));
        facts.each("provider", name -> service.provider(school(name)))
                .each("provision", ref -> service.provision(ProvisionRef.parse(ref)));
        return service.build();
    }

    private static Organization school(String name) {
        return Organization.builder(name)
                .type(OrganizationType.SCHOOL)
                .stakeholderGroup("teachers")
                .build();
    }

    private static CollaboratorPledge pledge(Facts facts) {
        List<Agent> by = new ArrayList<>();
        facts.each(
                        "by",
                        name -> by.add(
                                Person.builder(name).consentToPublish(true).build()))
                .each("silent", name -> by.add(Person.named(name)));
        String period = facts.take("period", "");
        return new CollaboratorPledge(
                "pledge",
                by.isEmpty() ? school("Example School") : by.get(0),
                provisions(facts, "provision"),
                EnumSet.noneOf(SupportNeed.Kind.class),
                reach(facts),
                period.isEmpty() ? null : Period.parse(period));
    }

    private static PartnerCandidate partner(Facts facts) {
        return new PartnerCandidate(
                "partner",
                school("Example School"),
                null,
                text(facts, "reason"),
                provisions(facts, "provision"),
                reach(facts),
                PartnerCandidate.Status.PROPOSED);
    }

    private static ItemList list(Facts facts) {
        boolean complete = Boolean.parseBoolean(facts.take("complete", "false"));
        return new ItemList(
                "list", text(facts, "name"), null, null, provisions(facts, "about"), complete, List.of(), null);
    }

    private static List<ProvisionRef> provisions(Facts facts, String key) {
        List<ProvisionRef> provisions = new ArrayList<>();
        facts.each(key, ref -> provisions.add(ProvisionRef.parse(ref)));
        return provisions;
    }

    private static Reach reach(Facts facts) {
        String scope = facts.take("scope", "");
        List<UnescoRegion> regions = new ArrayList<>();
        List<CountryCode> countries = new ArrayList<>();
        List<LanguageTag> languages = new ArrayList<>();
        facts.each("region", code -> regions.add(UnescoRegion.valueOf(code)))
                .each("country", code -> countries.add(CountryCode.of(code)))
                .each("language", tag -> languages.add(LanguageTag.of(tag)));
        return new Reach(scope.isEmpty() ? null : Reach.Scope.valueOf(constant(scope)), regions, countries, languages);
    }

    static @Nullable LocalizedText text(Facts facts, String key) {
        String tag = facts.take(key, "");
        return tag.isEmpty() ? null : LocalizedText.of(tag, "Example");
    }

    static @Nullable PartialDate date(Facts facts, String key) {
        String date = facts.take(key, "");
        return date.isEmpty() ? null : PartialDate.parse(date);
    }

    static String constant(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
