package org.oer4j.json.mapping.oer;

import java.math.BigDecimal;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.oer4j.actor.Agent;
import org.oer4j.actor.Organization;
import org.oer4j.commitment.ActorLevel;
import org.oer4j.commitment.BestPractice;
import org.oer4j.commitment.CallToAction;
import org.oer4j.commitment.Commitment;
import org.oer4j.commitment.Event;
import org.oer4j.commitment.MeetingCategory;
import org.oer4j.implementation.Evidence;
import org.oer4j.implementation.Funding;
import org.oer4j.json.mapping.Form;
import org.oer4j.json.mapping.Forms;
import org.oer4j.json.mapping.ObjectForm;
import org.oer4j.place.CountryCode;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.recommendation.Level;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDate;
import org.oer4j.time.Period;

/** The forms of {@code org.oer4j.commitment}. */
final class CommitmentForms {
    private static final Form<ActorLevel> ACTOR_LEVEL = Forms.code(ActorLevel.class);

    /** In Roman numbers, as UNESCO prints them. */
    private static final Form<MeetingCategory> CATEGORY = Forms.value(
            "category of UNESCO meetings, I to VIII",
            CommitmentForms::category,
            MeetingCategory::name,
            "^(I|II|III|IV|V|VI|VII|VIII)$");

    private static final Form<java.time.Period> DURATION = Forms.value(
            "ISO 8601 duration such as P1Y", CommitmentForms::duration, java.time.Period::toString, "^P[0-9YMD]+$");
    private static final Form<List<Agent>> AGENTS = Forms.list(ActorForms.AGENT);
    private static final Form<List<String>> TEXT_LIST = Forms.list(Forms.text());
    private static final Form<List<LocalizedText>> TEXTS_LIST = Forms.list(TextForms.TEXTS);

    private static final ObjectForm<CallToAction.Signature> SIGNATURE = new ObjectForm<>("Signature") {
        private final Member<Agent> signatory =
                required("signatory", ActorForms.AGENT, CallToAction.Signature::signatory);
        private final Member<LocalizedText> function =
                member("function", TextForms.TEXTS, CallToAction.Signature::function);
        private final Member<Organization> onBehalfOf =
                member("onBehalfOf", ActorForms.ORGANIZATION, CallToAction.Signature::onBehalfOf);
        private final Member<PartialDate> on = member("on", TimeForms.DATE, CallToAction.Signature::on);

        @Override
        protected CallToAction.Signature make(Values in) {
            return new CallToAction.Signature(in.the(signatory), in.get(function), in.get(onBehalfOf), in.get(on));
        }
    };

    private static final ObjectForm<CallToAction.Endorsement> ENDORSEMENT = new ObjectForm<>("Endorsement") {
        private final Member<Agent> by = required("by", ActorForms.AGENT, CallToAction.Endorsement::by);
        private final Member<PartialDate> on = member("on", TimeForms.DATE, CallToAction.Endorsement::on);
        private final Member<LocalizedText> statement =
                member("statement", TextForms.TEXTS, CallToAction.Endorsement::statement);

        @Override
        protected CallToAction.Endorsement make(Values in) {
            return new CallToAction.Endorsement(in.the(by), in.get(on), in.get(statement));
        }
    };

    private static final ObjectForm<CallToAction.AreaTerm> AREA_TERM = new ObjectForm<>("AreaTerm") {
        private final Member<AreaOfAction> area =
                required("area", RecommendationForms.AREA, CallToAction.AreaTerm::area);
        private final Member<LocalizedText> names = required("names", TextForms.TEXTS, CallToAction.AreaTerm::names);
        private final Member<LocalizedText> gist = member("gist", TextForms.TEXTS, CallToAction.AreaTerm::gist);

        @Override
        protected CallToAction.AreaTerm make(Values in) {
            return new CallToAction.AreaTerm(in.the(area), in.the(names), in.get(gist));
        }
    };

    private static final ObjectForm<CallToAction.DefinedTerm> DEFINED_TERM = new ObjectForm<>("DefinedTerm") {
        private final Member<LocalizedText> term = required("term", TextForms.TEXTS, CallToAction.DefinedTerm::term);
        private final Member<LocalizedText> meaning =
                required("meaning", TextForms.TEXTS, CallToAction.DefinedTerm::meaning);

        @Override
        protected CallToAction.DefinedTerm make(Values in) {
            return new CallToAction.DefinedTerm(in.the(term), in.the(meaning));
        }
    };

    private static final ObjectForm<CallToAction.ContextFigure> FIGURE = new ObjectForm<>("ContextFigure") {
        private final Member<BigDecimal> value = required("value", Forms.decimal(), CallToAction.ContextFigure::value);
        private final Member<String> unit = required("unit", Forms.words(), CallToAction.ContextFigure::unit);
        private final Member<LocalizedText> meaning =
                member("meaning", TextForms.TEXTS, CallToAction.ContextFigure::meaning);

        @Override
        protected CallToAction.ContextFigure make(Values in) {
            return new CallToAction.ContextFigure(in.the(value), in.the(unit), in.get(meaning));
        }
    };

    static final ObjectForm<CallToAction> CALL = new ObjectForm<>("CallToAction") {
        private final Member<String> id = required("id", Forms.words(), CallToAction::id);
        private final Member<LocalizedText> title =
                member("title", TextForms.TEXTS, call -> call.announcement().title());
        private final Member<PartialDate> issuedOn =
                member("issuedOn", TimeForms.DATE, call -> call.announcement().issuedOn());
        private final Member<List<Agent>> issuers =
                member("issuers", AGENTS, call -> call.announcement().issuers());
        private final Member<String> url =
                member("url", Forms.text(), call -> call.announcement().url());
        private final Member<LocalizedText> text =
                member("text", TextForms.TEXTS, call -> call.content().text());
        private final Member<List<ProvisionRef>> provisions =
                member("provisions", SupportForms.REFS, call -> call.content().provisions());
        private final Member<List<CallToAction.AreaTerm>> areaTerms = member(
                "areaTerms", Forms.list(AREA_TERM), call -> call.content().areaTerms());
        private final Member<List<CallToAction.DefinedTerm>> definitions = member(
                "definitions", Forms.list(DEFINED_TERM), call -> call.content().definitions());
        private final Member<List<CallToAction.ContextFigure>> figures =
                member("figures", Forms.list(FIGURE), call -> call.content().figures());
        private final Member<List<String>> addressees =
                member("addressees", TEXT_LIST, call -> call.content().addressees());
        private final Member<List<String>> coalitions =
                member("coalitions", TEXT_LIST, call -> call.content().coalitions());
        private final Member<List<CallToAction.Signature>> signatories =
                member("signatories", Forms.list(SIGNATURE), CallToAction::signatories);
        private final Member<List<CallToAction.Endorsement>> endorsements =
                member("endorsements", Forms.list(ENDORSEMENT), CallToAction::endorsements);

        @Override
        protected CallToAction make(Values in) {
            return new CallToAction(
                    in.the(id),
                    new CallToAction.Announcement(in.get(title), in.get(issuedOn), in.all(issuers), in.get(url)),
                    new CallToAction.Content(
                            in.get(text),
                            in.all(provisions),
                            in.all(areaTerms),
                            in.all(definitions),
                            in.all(figures),
                            in.all(addressees),
                            in.all(coalitions)),
                    in.all(signatories),
                    in.all(endorsements));
        }
    };

    static final ObjectForm<Commitment> COMMITMENT =
            new ProgressForms.WithProgress<>("Commitment", Commitment::progress) {
                private final Member<String> id = required("id", Forms.words(), Commitment::id);
                private final Member<LocalizedText> title = member(
                        "title",
                        TextForms.TEXTS,
                        commitment -> commitment.undertaking().title());
                private final Member<Agent> owner = member(
                        "owner",
                        ActorForms.AGENT,
                        commitment -> commitment.undertaking().owner());
                private final Member<List<Agent>> supporters = member(
                        "supporters",
                        AGENTS,
                        commitment -> commitment.undertaking().supporters());
                private final Member<Level> level = member(
                        "level",
                        RecommendationForms.LEVEL,
                        commitment -> commitment.undertaking().level());
                private final Member<CountryCode> country = member(
                        "country",
                        PlaceForms.COUNTRY,
                        commitment -> commitment.undertaking().country());
                private final Member<List<ProvisionRef>> provisions = member(
                        "provisions",
                        SupportForms.REFS,
                        commitment -> commitment.undertaking().provisions());
                private final Member<Commitment.Source> source = member(
                        "source",
                        Forms.code(Commitment.Source.class),
                        commitment -> commitment.undertaking().source());
                private final Member<String> sourceRecord = member(
                        "sourceRecord",
                        Forms.text(),
                        commitment -> commitment.undertaking().sourceRecord());
                private final Member<PartialDate> madeOn = member(
                        "madeOn",
                        TimeForms.DATE,
                        commitment -> commitment.undertaking().madeOn());
                private final Member<LocalizedText> problem = member(
                        "problem",
                        TextForms.TEXTS,
                        commitment -> commitment.account().problem());
                private final Member<LocalizedText> description = member(
                        "description",
                        TextForms.TEXTS,
                        commitment -> commitment.account().description());
                private final Member<LocalizedText> expectedResult = member(
                        "expectedResult",
                        TextForms.TEXTS,
                        commitment -> commitment.account().expectedResult());
                private final Member<LocalizedText> relevance = member(
                        "relevance",
                        TextForms.TEXTS,
                        commitment -> commitment.account().relevance());
                private final Member<LocalizedText> results = member(
                        "results",
                        TextForms.TEXTS,
                        commitment -> commitment.account().results());
                private final Member<LocalizedText> nextSteps = member(
                        "nextSteps",
                        TextForms.TEXTS,
                        commitment -> commitment.account().nextSteps());
                private final ProgressForms.ProgressMembers progress = progress();
                private final Member<List<Funding>> fundings =
                        member("funding", Forms.list(ProgressForms.FUNDING), Commitment::fundings);
                private final Member<List<String>> sdgTargets = member("sdgTargets", TEXT_LIST, Commitment::sdgTargets);
                private final Member<List<String>> records = member("records", TEXT_LIST, Commitment::records);

                @Override
                protected Commitment make(Values in) {
                    return new Commitment(
                            in.the(id),
                            new Commitment.Undertaking(
                                    in.get(title),
                                    in.get(owner),
                                    in.all(supporters),
                                    in.get(level),
                                    in.get(country),
                                    in.all(provisions),
                                    in.get(source),
                                    in.get(sourceRecord),
                                    in.get(madeOn)),
                            new Commitment.Account(
                                    in.get(problem),
                                    in.get(description),
                                    in.get(expectedResult),
                                    in.get(relevance),
                                    in.get(results),
                                    in.get(nextSteps)),
                            progress.of(in),
                            in.all(fundings),
                            in.all(sdgTargets),
                            in.all(records));
                }
            };

    private static final ObjectForm<Event.Horizon> HORIZON = new ObjectForm<>("Horizon") {
        private final Member<java.time.Period> least = required("least", DURATION, Event.Horizon::least);
        private final Member<java.time.Period> most = required("most", DURATION, Event.Horizon::most);

        @Override
        protected Event.Horizon make(Values in) {
            return new Event.Horizon(in.the(least), in.the(most));
        }
    };

    private static final ObjectForm<Event.Outcome> OUTCOME = new ObjectForm<>("Outcome") {
        private final Member<Event.Outcome.Term> term =
                required("term", Forms.code(Event.Outcome.Term.class), Event.Outcome::term);
        private final Member<LocalizedText> text = required("text", TextForms.TEXTS, Event.Outcome::text);
        private final Member<List<String>> produces = member("produces", TEXT_LIST, Event.Outcome::produces);
        private final Member<Event.Horizon> horizon = member("horizon", HORIZON, Event.Outcome::horizon);

        @Override
        protected Event.Outcome make(Values in) {
            return new Event.Outcome(in.the(term), in.the(text), in.all(produces), in.get(horizon));
        }
    };

    private static final ObjectForm<Event.Stocktake> STOCKTAKE = new ObjectForm<>("Stocktake") {
        private final Member<LocalizedText> subject = required("subject", TextForms.TEXTS, Event.Stocktake::subject);
        private final Member<Set<ActorLevel>> levels =
                member("levels", Forms.set(ACTOR_LEVEL), Event.Stocktake::levels);
        private final Member<LocalizedText> basis = member("basis", TextForms.TEXTS, Event.Stocktake::basis);
        private final Member<List<String>> records = member("records", TEXT_LIST, Event.Stocktake::records);

        @Override
        protected Event.Stocktake make(Values in) {
            return new Event.Stocktake(in.the(subject), in.or(levels, Set.of()), in.get(basis), in.all(records));
        }
    };

    private static final ObjectForm<Event.Participation> PARTICIPATION = new ObjectForm<>("EventRole") {
        private final Member<Agent> agent = required("agent", ActorForms.AGENT, Event.Participation::agent);
        private final Member<Event.Participation.Role> role =
                required("role", Forms.code(Event.Participation.Role.class), Event.Participation::role);
        private final Member<LocalizedText> function =
                member("function", TextForms.TEXTS, Event.Participation::function);

        @Override
        protected Event.Participation make(Values in) {
            return new Event.Participation(in.the(agent), in.the(role), in.get(function));
        }
    };

    static final ObjectForm<Event> EVENT = new ObjectForm<>("Event") {
        private final Member<String> id = required("id", Forms.words(), Event::id);
        private final Member<LocalizedText> title = member("title", TextForms.TEXTS, Event::title);
        private final Member<MeetingCategory> category = member("meetingCategory", CATEGORY, Event::meetingCategory);
        private final Member<List<ProvisionRef>> provisions =
                member("provisions", SupportForms.REFS, Event::provisions);
        private final Member<List<String>> audiences = member("audience", TEXT_LIST, Event::audiences);
        private final Member<Period> period =
                member("period", TimeForms.PERIOD, event -> event.setting().period());
        private final Member<Event.Arrangement> arrangement = member(
                "arrangement",
                Forms.code(Event.Arrangement.class),
                event -> event.setting().arrangement());
        private final Member<String> location =
                member("location", Forms.text(), event -> event.setting().location());
        private final Member<List<String>> rooms =
                member("rooms", TEXT_LIST, event -> event.setting().rooms());
        private final Member<String> url =
                member("url", Forms.text(), event -> event.setting().url());
        private final Member<List<LanguageTag>> languages = member(
                "inLanguage",
                Forms.list(TextForms.LANGUAGE),
                event -> event.setting().languages());
        private final Member<List<Event.Participation>> roles =
                member("roles", Forms.list(PARTICIPATION), Event::roles);
        private final Member<List<LocalizedText>> objectives =
                member("objectives", TEXTS_LIST, event -> event.programme().objectives());
        private final Member<LocalizedText> background =
                member("background", TextForms.TEXTS, event -> event.programme().background());
        private final Member<List<Event.Outcome>> outcomes = member(
                "outcomes", Forms.list(OUTCOME), event -> event.programme().outcomes());
        private final Member<List<Event.Stocktake>> stocktakes = member(
                "stocktakes", Forms.list(STOCKTAKE), event -> event.programme().stocktakes());

        @Override
        protected Event make(Values in) {
            return new Event(
                    in.the(id),
                    in.get(title),
                    in.get(category),
                    in.all(provisions),
                    in.all(audiences),
                    new Event.Setting(
                            in.get(period),
                            in.get(arrangement),
                            in.get(location),
                            in.all(rooms),
                            in.get(url),
                            in.all(languages)),
                    in.all(roles),
                    new Event.Programme(in.all(objectives), in.get(background), in.all(outcomes), in.all(stocktakes)));
        }
    };

    static final ObjectForm<BestPractice> BEST_PRACTICE = new ObjectForm<>("BestPractice") {
        private final Member<String> id = required("id", Forms.words(), BestPractice::id);
        private final Member<LocalizedText> title = member("title", TextForms.TEXTS, BestPractice::title);
        private final Member<String> record = member("record", Forms.text(), BestPractice::record);
        private final Member<ActorLevel> level = required("level", ACTOR_LEVEL, BestPractice::level);
        private final Member<List<LocalizedText>> criteria = member("criteria", TEXTS_LIST, BestPractice::criteria);
        private final Member<List<Evidence>> evidence =
                member("evidence", Forms.list(ProgressForms.EVIDENCE), BestPractice::evidence);
        private final Member<Agent> assessedBy = member("assessedBy", ActorForms.AGENT, BestPractice::assessedBy);
        private final Member<String> presentedAt = member("presentedAt", Forms.text(), BestPractice::presentedAt);
        private final Member<LocalizedText> transferability =
                member("transferability", TextForms.TEXTS, BestPractice::transferability);

        @Override
        protected BestPractice make(Values in) {
            return new BestPractice(
                    in.the(id),
                    in.get(title),
                    in.get(record),
                    in.the(level),
                    in.all(criteria),
                    in.all(evidence),
                    in.get(assessedBy),
                    in.get(presentedAt),
                    in.get(transferability));
        }
    };

    private CommitmentForms() {}

    private static MeetingCategory category(String text) {
        for (MeetingCategory category : MeetingCategory.values()) {
            if (category.name().equalsIgnoreCase(text.strip())) {
                return category;
            }
        }
        throw new IllegalArgumentException("'" + text + "' is no category of meetings, expected I to VIII");
    }

    private static java.time.Period duration(String text) {
        try {
            return java.time.Period.parse(text);
        } catch (DateTimeParseException notOne) {
            throw new IllegalArgumentException(notOne);
        }
    }
}
