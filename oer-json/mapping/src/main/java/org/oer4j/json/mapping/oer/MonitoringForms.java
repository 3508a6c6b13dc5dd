package org.oer4j.json.mapping.oer;

import java.math.BigDecimal;
import java.util.List;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.citation.EvidenceGrade;
import org.oer4j.citation.Instrument;
import org.oer4j.json.mapping.Form;
import org.oer4j.json.mapping.Forms;
import org.oer4j.json.mapping.ObjectForm;
import org.oer4j.monitoring.Answer;
import org.oer4j.monitoring.MonitoringCycle;
import org.oer4j.monitoring.NationalReport;
import org.oer4j.monitoring.Question;
import org.oer4j.monitoring.Questionnaire;
import org.oer4j.place.CountryCode;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDate;
import org.oer4j.time.Period;

/** The forms of the reporting side of {@code org.oer4j.monitoring}. */
final class MonitoringForms {
    static final Form<Answer.Choice> CHOICE = Forms.code(Answer.Choice.class);

    private static final Form<List<String>> IDS = Forms.list(Forms.text());

    private static final ObjectForm<MonitoringCycle.Basis> BASIS = new ObjectForm<>("Basis") {
        private final Member<MonitoringCycle.Fact> fact =
                required("fact", Forms.code(MonitoringCycle.Fact.class), MonitoringCycle.Basis::fact);
        private final Member<EvidenceGrade> grade = required("grade", TextForms.GRADE, MonitoringCycle.Basis::grade);
        private final Member<String> source = required("source", Forms.words(), MonitoringCycle.Basis::source);

        @Override
        protected MonitoringCycle.Basis make(Values in) {
            return new MonitoringCycle.Basis(in.the(fact), in.the(grade), in.the(source));
        }
    };

    static final ObjectForm<MonitoringCycle> MONITORING_CYCLE = new ObjectForm<>("MonitoringCycle") {
        private final Member<Integer> number = required("number", SupportForms.WHOLE, MonitoringCycle::number);
        private final Member<String> instrument = required("instrument", Forms.words(), MonitoringCycle::instrument);
        private final Member<Period> period = required("period", TimeForms.PERIOD, MonitoringCycle::period);
        private final Member<Period> questionnaire =
                member("questionnaire", TimeForms.PERIOD, MonitoringCycle::questionnaire);
        private final Member<String> boardSession = member("boardSession", Forms.text(), MonitoringCycle::boardSession);
        private final Member<String> conferenceSession =
                member("conferenceSession", Forms.text(), MonitoringCycle::conferenceSession);
        private final Member<PartialDate> reportDue = member("reportDue", TimeForms.DATE, MonitoringCycle::reportDue);
        private final Member<String> documentCode = member("documentCode", Forms.text(), MonitoringCycle::documentCode);
        private final Member<List<MonitoringCycle.Basis>> bases =
                member("basis", Forms.list(BASIS), MonitoringCycle::bases);

        @Override
        protected MonitoringCycle make(Values in) {
            return new MonitoringCycle(
                    in.the(number),
                    in.the(instrument),
                    in.the(period),
                    in.get(questionnaire),
                    in.get(boardSession),
                    in.get(conferenceSession),
                    in.get(reportDue),
                    in.get(documentCode),
                    in.all(bases));
        }
    };

    private static final ObjectForm<Question.Visibility> VISIBILITY = new ObjectForm<>("Visibility") {
        private final Member<String> question = required("question", Forms.words(), Question.Visibility::question);
        private final Member<List<Answer.Choice>> anyOf =
                required("anyOf", Forms.list(CHOICE), Question.Visibility::anyOf);

        @Override
        protected Question.Visibility make(Values in) {
            return new Question.Visibility(in.the(question), in.the(anyOf));
        }
    };

    private static final ObjectForm<Question> QUESTION = new ObjectForm<>("Question") {
        private final Member<String> code = required("code", Forms.words(), Question::code);
        private final Member<Question.Kind> kind = required("kind", Forms.code(Question.Kind.class), Question::kind);
        private final Member<LocalizedText> text = required("text", TextForms.TEXTS, Question::text);
        private final Member<Boolean> mandatory = required("mandatory", Forms.truth(), Question::mandatory);
        private final Member<Question.Visibility> visibility = member("visibility", VISIBILITY, Question::visibility);
        private final Member<String> answeredBy = member("member", Forms.text(), Question::member);
        private final Member<List<ProvisionRef>> provisions =
                member("provisions", SupportForms.REFS, Question::provisions);
        private final Member<EvidenceGrade> grade = required("grade", TextForms.GRADE, Question::grade);
        private final Member<String> source = required("source", Forms.words(), Question::source);

        @Override
        protected Question make(Values in) {
            return new Question(
                    in.the(code),
                    in.the(kind),
                    in.the(text),
                    in.the(mandatory),
                    in.get(visibility),
                    in.get(answeredBy),
                    in.all(provisions),
                    in.the(grade),
                    in.the(source));
        }
    };

    private static final ObjectForm<Questionnaire.Section> SECTION = new ObjectForm<>("Section") {
        private final Member<String> code = required("code", Forms.words(), Questionnaire.Section::code);
        private final Member<LocalizedText> title = required("title", TextForms.TEXTS, Questionnaire.Section::title);
        private final Member<List<Question>> questions =
                member("questions", Forms.list(QUESTION), Questionnaire.Section::questions);

        @Override
        protected Questionnaire.Section make(Values in) {
            return new Questionnaire.Section(in.the(code), in.the(title), in.all(questions));
        }
    };

    static final ObjectForm<Questionnaire> QUESTIONNAIRE = new ObjectForm<>("Questionnaire") {
        private final Member<String> id = required("id", Forms.words(), Questionnaire::id);
        private final Member<String> instrument = required("instrument", Forms.words(), Questionnaire::instrument);
        private final Member<List<Questionnaire.Section>> sections =
                member("sections", Forms.list(SECTION), Questionnaire::sections);

        @Override
        protected Questionnaire make(Values in) {
            return new Questionnaire(in.the(id), in.the(instrument), in.all(sections));
        }
    };

    private static final ObjectForm<Answer> ANSWER = new ObjectForm<>("Answer") {
        private final Member<String> question = required("question", Forms.words(), Answer::question);
        private final Member<Answer.Choice> choice = member("choice", CHOICE, Answer::choice);
        private final Member<LocalizedText> text = member("text", TextForms.TEXTS, Answer::text);
        private final Member<List<String>> links = member("links", IDS, Answer::links);
        private final Member<BigDecimal> number = member("number", Forms.decimal(), Answer::number);
        private final Member<List<LanguageTag>> languages =
                member("inLanguage", Forms.list(TextForms.LANGUAGE), Answer::languages);

        @Override
        protected Answer make(Values in) {
            return new Answer(
                    in.the(question), in.get(choice), in.get(text), in.all(links), in.get(number), in.all(languages));
        }
    };

    static final ObjectForm<NationalReport> NATIONAL_REPORT = new ObjectForm<>("NationalReport") {
        private final Member<String> id = required("id", Forms.words(), NationalReport::id);
        private final Member<Integer> cycle =
                required("cycle", SupportForms.WHOLE, report -> report.filing().cycle());
        private final Member<String> instrument =
                required("instrument", Forms.words(), report -> report.filing().instrument());
        private final Member<CountryCode> country = required(
                "country", PlaceForms.COUNTRY, report -> report.filing().country());
        private final Member<NationalReport.State> state = required(
                "state",
                Forms.code(NationalReport.State.class),
                report -> report.filing().state());
        private final Member<LanguageTag> language = member(
                "inLanguage", TextForms.LANGUAGE, report -> report.filing().language());
        private final Member<PartialDate> submittedOn =
                member("submittedOn", TimeForms.DATE, report -> report.filing().submittedOn());
        private final Member<PartialDate> certifiedOn =
                member("certifiedOn", TimeForms.DATE, report -> report.filing().certifiedOn());
        private final Member<List<Organization>> preparedBy = member(
                "preparedBy",
                Forms.list(ActorForms.ORGANIZATION),
                report -> report.preparation().preparedBy());
        private final Member<Person> contact = member(
                "contact", ActorForms.PERSON, report -> report.preparation().contact());
        private final Member<List<Person>> certifiedBy = member(
                "certifiedBy",
                Forms.list(ActorForms.PERSON),
                report -> report.preparation().certifiedBy());
        private final Member<LocalizedText> consultation = member(
                "consultation", TextForms.TEXTS, report -> report.preparation().consultation());
        private final Member<List<String>> consulted =
                member("consulted", IDS, report -> report.preparation().consulted());
        private final Member<List<Answer>> answers = member("answers", Forms.list(ANSWER), NationalReport::answers);
        private final Member<List<String>> records = member("records", IDS, NationalReport::records);

        @Override
        protected NationalReport make(Values in) {
            return new NationalReport(
                    in.the(id),
                    new NationalReport.Filing(
                            in.the(cycle),
                            in.or(instrument, Instrument.OER2019),
                            in.the(country),
                            in.the(state),
                            in.get(language),
                            in.get(submittedOn),
                            in.get(certifiedOn)),
                    new NationalReport.Preparation(
                            in.all(preparedBy),
                            in.get(contact),
                            in.all(certifiedBy),
                            in.get(consultation),
                            in.all(consulted)),
                    in.all(answers),
                    in.all(records));
        }
    };

    private MonitoringForms() {}
}
