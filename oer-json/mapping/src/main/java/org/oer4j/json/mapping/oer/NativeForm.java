package org.oer4j.json.mapping.oer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.oer4j.actor.Coalition;
import org.oer4j.actor.MemberState;
import org.oer4j.actor.Membership;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.actor.WorkPlanItem;
import org.oer4j.actor.WorkingGroup;
import org.oer4j.citation.Instrument;
import org.oer4j.commitment.BestPractice;
import org.oer4j.commitment.CallToAction;
import org.oer4j.commitment.Commitment;
import org.oer4j.commitment.Event;
import org.oer4j.implementation.ImplementationRecord;
import org.oer4j.json.mapping.DocumentForm;
import org.oer4j.json.mapping.JsonSchema;
import org.oer4j.json.mapping.ObjectForm;
import org.oer4j.json.mapping.ReadMode;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.TokenSink;
import org.oer4j.json.mapping.TokenSource;
import org.oer4j.monitoring.ConsolidatedReport;
import org.oer4j.monitoring.MonitoringCycle;
import org.oer4j.monitoring.NationalReport;
import org.oer4j.monitoring.Questionnaire;
import org.oer4j.recommendation.Definition;
import org.oer4j.recommendation.ListedProvision;
import org.oer4j.recommendation.MonitoringProvision;
import org.oer4j.recommendation.Paragraph;
import org.oer4j.recommendation.RecommendedAction;
import org.oer4j.recommendation.SdgLink;
import org.oer4j.recommendation.StakeholderGroup;
import org.oer4j.resource.LearningResource;
import org.oer4j.support.CollaboratorPledge;
import org.oer4j.support.ItemList;
import org.oer4j.support.PartnerCandidate;
import org.oer4j.support.SharingBack;
import org.oer4j.support.SupportNeed;
import org.oer4j.support.SupportRequest;
import org.oer4j.support.SupportResource;
import org.oer4j.support.SupportService;

/**
 * The native JSON form of oer4j's records, in AMB's names where AMB has them:
 *
 * <pre>{@code
 * {"oerVersion":"1","type":"LearningResource","id":"https://example.org/a","name":"A",
 *  "creator":[{"type":"Person","name":"Ada Example","id":"https://orcid.org/0000-0002-1825-0097"}],
 *  "license":{"uri":"https://creativecommons.org/licenses/by/4.0/","assertedAs":"CC BY 4.0"},
 *  "url":"https://example.org/a","inLanguage":["en"],
 *  "isBasedOn":[{"id":"…","name":"…","license":{"uri":"…"},"changes":["…"]}],
 *  "hasPart":["https://example.org/b"],"isAccessibleForFree":true,
 *  "names":{"en":"A"},"about":[{"scheme":"isced-f-2013","code":"0541"}],"dateCreated":"2019-11", …}
 * }</pre>
 *
 * <p>The groups of a record have no object of their own. The whole is in {@code META-INF/oer/schema/oer.schema.json}, which
 * is made from the forms. Writing keeps this order and leaves out what is absent, so equal records give equal bytes. Reading takes what it
 * understands and reports the rest; content never makes it throw. Where an array is documented one value is understood
 * too, and where an object is documented (creator, licence, source, concept, language map) a plain string or the object. Of a member that
 * occurs twice the first stands, and that is an error. Absent, null and the empty array are the same.
 *
 * <p>Members we do not know are reported and {@linkplain org.oer4j.json.mapping.KeptMembers kept}, so that they can be
 * written back.
 */
public final class NativeForm {
    /** The version of the form; within a major version it only grows. */
    public static final String VERSION = "1";

    private static final String SCHEMA_ID = "https://oer4j.org/schema/1/oer.schema.json";
    private static final Map<Class<?>, DocumentForm<?>> FORMS = forms();

    private NativeForm() {}

    private static Map<Class<?>, DocumentForm<?>> forms() {
        Map<Class<?>, DocumentForm<?>> forms = new LinkedHashMap<>();
        add(LearningResource.class, ResourceForms.LEARNING_RESOURCE, forms);
        add(Instrument.class, TextForms.INSTRUMENT, forms);
        add(Definition.class, RecommendationForms.DEFINITION, forms);
        add(Paragraph.class, RecommendationForms.PARAGRAPH, forms);
        add(RecommendedAction.class, RecommendationForms.RECOMMENDED_ACTION, forms);
        add(MonitoringProvision.class, RecommendationForms.MONITORING_PROVISION, forms);
        add(ListedProvision.class, RecommendationForms.LISTED_PROVISION, forms);
        add(StakeholderGroup.class, RecommendationForms.STAKEHOLDER_GROUP, forms);
        add(SdgLink.class, RecommendationForms.SDG_LINK, forms);
        add(Person.class, ActorForms.PERSON, forms);
        add(Organization.class, ActorForms.ORGANIZATION, forms);
        add(MemberState.class, ActorForms.MEMBER_STATE, forms);
        add(Coalition.class, CoalitionForms.COALITION, forms);
        add(WorkingGroup.class, CoalitionForms.WORKING_GROUP, forms);
        add(Membership.class, CoalitionForms.MEMBERSHIP, forms);
        add(WorkPlanItem.class, CoalitionForms.WORK_PLAN_ITEM, forms);
        add(SupportNeed.class, SupportForms.NEED, forms);
        add(SupportResource.class, SupportForms.RESOURCE, forms);
        add(SupportService.class, SupportForms.SERVICE, forms);
        add(SupportRequest.class, SupportForms.REQUEST, forms);
        add(CollaboratorPledge.class, SupportForms.PLEDGE, forms);
        add(PartnerCandidate.class, SupportForms.PARTNER, forms);
        add(ItemList.class, SupportForms.ITEM_LIST, forms);
        add(SharingBack.class, SupportForms.SHARING_BACK, forms);
        add(CallToAction.class, CommitmentForms.CALL, forms);
        add(Commitment.class, CommitmentForms.COMMITMENT, forms);
        add(Event.class, CommitmentForms.EVENT, forms);
        add(BestPractice.class, CommitmentForms.BEST_PRACTICE, forms);
        add(ImplementationRecord.class, ImplementationForms.IMPLEMENTATION_RECORD, forms);
        add(MonitoringCycle.class, MonitoringForms.MONITORING_CYCLE, forms);
        add(Questionnaire.class, MonitoringForms.QUESTIONNAIRE, forms);
        add(NationalReport.class, MonitoringForms.NATIONAL_REPORT, forms);
        add(ConsolidatedReport.class, ConsolidatedForms.CONSOLIDATED_REPORT, forms);
        return Collections.unmodifiableMap(forms);
    }

    private static <T> void add(Class<T> type, ObjectForm<T> form, Map<Class<?>, DocumentForm<?>> forms) {
        forms.put(type, new DocumentForm<>(VERSION, form));
    }

    /**
     * The records that have a document of their own.
     *
     * @return the types
     */
    public static List<Class<?>> types() {
        return List.copyOf(FORMS.keySet());
    }

    /**
     * Refuses a type that has no document of its own.
     *
     * @param type a type
     * @throws IllegalArgumentException if it is none of {@link #types}
     */
    public static void requireDocument(Class<?> type) {
        of(type);
    }

    /**
     * Reads a text that is one record and nothing else.
     *
     * @param type one of {@link #types}
     * @param source stands before the first token
     * @param mode how much to forgive
     * @param line the line of the input in which the text begins, counted from 1
     * @param <T> the type of record
     * @return the record, and what was met
     * @throws IllegalArgumentException if the type has no document of its own
     */
    public static <T> ReadResult<T> readDocument(Class<T> type, TokenSource source, ReadMode mode, int line) {
        return of(type).readDocument(source, mode, line);
    }

    /**
     * Reads one record where it stands in a larger text and leaves the source on its last token.
     *
     * @param type one of {@link #types}
     * @param source stands before the value's first token
     * @param mode how much to forgive
     * @param line the line of the input in which the text begins, counted from 1
     * @param <T> the type of record
     * @return the record, and what was met
     * @throws IllegalArgumentException if the type has no document of its own
     */
    public static <T> ReadResult<T> readValue(Class<T> type, TokenSource source, ReadMode mode, int line) {
        return of(type).readValue(source, mode, line);
    }

    /**
     * The members that a resource has in the native form, so that who writes a dialect can name those it does not carry.
     *
     * @param resource the resource
     * @return the names of the members that would be written, in order
     */
    public static List<String> membersOf(LearningResource resource) {
        return ResourceForms.LEARNING_RESOURCE.membersOf(resource);
    }

    /**
     * Writes a record.
     *
     * @param record a record of one of {@link #types}
     * @param sink takes its tokens
     * @throws IllegalArgumentException if the type has no document of its own
     */
    public static void write(Object record, TokenSink sink) {
        writeAs(record.getClass(), record, sink);
    }

    private static <T> void writeAs(Class<T> type, Object record, TokenSink sink) {
        of(type).write(Objects.requireNonNull(type.cast(record)), sink);
    }

    /**
     * Writes the JSON Schema (2020-12) of the form.
     *
     * @param sink takes its tokens
     */
    public static void writeSchema(TokenSink sink) {
        JsonSchema.write(SCHEMA_ID, "Native form of oer4j, version " + VERSION, List.copyOf(FORMS.values()), sink);
    }

    @SuppressWarnings("unchecked") // a form stands beside the type it was made for
    private static <T> DocumentForm<T> of(Class<T> type) {
        DocumentForm<?> form = FORMS.get(Objects.requireNonNull(type, "type"));
        if (form == null) {
            throw new IllegalArgumentException("'" + type.getName() + "' has no document of its own, expected one of "
                    + FORMS.keySet().stream().map(Class::getSimpleName).toList());
        }
        return (DocumentForm<T>) form;
    }
}
