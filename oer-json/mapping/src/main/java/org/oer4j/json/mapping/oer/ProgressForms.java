package org.oer4j.json.mapping.oer;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.implementation.Completion;
import org.oer4j.implementation.CurrencyCode;
import org.oer4j.implementation.Evidence;
import org.oer4j.implementation.Funding;
import org.oer4j.implementation.Milestone;
import org.oer4j.implementation.Money;
import org.oer4j.implementation.Progress;
import org.oer4j.json.mapping.Form;
import org.oer4j.json.mapping.Forms;
import org.oer4j.json.mapping.ObjectForm;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.UriSyntax;
import org.oer4j.time.PartialDate;
import org.oer4j.time.Period;

/** The forms of what commitments and implementations have in common: completion, milestones, evidence and money. */
final class ProgressForms {
    static final Form<Progress.Status> STATUS = Forms.code(Progress.Status.class);

    static final Form<CurrencyCode> CURRENCY =
            Forms.value("ISO 4217 currency", CurrencyCode::of, CurrencyCode::value, "^[A-Z]{3}$");

    static final ObjectForm<Money> MONEY = new ObjectForm<>("Money") {
        private final Member<BigDecimal> amount = required("amount", Forms.decimal(), Money::amount);
        private final Member<CurrencyCode> currency = required("currency", CURRENCY, Money::currency);

        @Override
        protected Money make(Values in) {
            return new Money(in.the(amount), in.the(currency));
        }
    };
    static final ObjectForm<Completion> COMPLETION = new ObjectForm<>("Completion") {
        private final Member<Completion.Degree> degree =
                required("degree", Forms.code(Completion.Degree.class), Completion::degree);
        private final Member<Completion.Assessor> assessor =
                required("assessor", Forms.code(Completion.Assessor.class), Completion::assessor);
        private final Member<PartialDate> assessedOn = member("assessedOn", TimeForms.DATE, Completion::assessedOn);
        private final Member<Agent> assessedBy = member("assessedBy", ActorForms.AGENT, Completion::assessedBy);
        private final Member<LocalizedText> comment = member("comment", TextForms.TEXTS, Completion::comment);

        @Override
        protected Completion make(Values in) {
            return new Completion(
                    in.the(degree), in.the(assessor), in.get(assessedOn), in.get(assessedBy), in.get(comment));
        }
    };
    static final ObjectForm<Milestone> MILESTONE = new ObjectForm<>("Milestone") {
        private final Member<LocalizedText> title = required("title", TextForms.TEXTS, Milestone::title);
        private final Member<PartialDate> start = member("start", TimeForms.DATE, Milestone::start);
        private final Member<PartialDate> due = member("due", TimeForms.DATE, Milestone::due);
        private final Member<PartialDate> done = member("done", TimeForms.DATE, Milestone::done);
        private final Member<Progress.Status> status = member("status", STATUS, Milestone::status);
        private final Member<List<Completion>> completions =
                member("completions", Forms.list(COMPLETION), Milestone::completions);
        private final Member<BigDecimal> weight = member("weight", Forms.decimal(), Milestone::weight);

        @Override
        protected Milestone make(Values in) {
            return new Milestone(
                    in.the(title),
                    in.get(start),
                    in.get(due),
                    in.get(done),
                    in.get(status),
                    in.all(completions),
                    in.get(weight));
        }
    };
    static final ObjectForm<Evidence> EVIDENCE = new ObjectForm<>("Evidence") {
        private final Member<String> url = member("url", Forms.text(), Evidence::url);
        private final Member<String> citation = member("citation", Forms.text(), Evidence::citation);
        private final Member<Evidence.Kind> kind =
                member("kind", open("kind of evidence", Evidence.Kind::new, Evidence.Kind::code), Evidence::kind);
        private final Member<LocalizedText> title = member("title", TextForms.TEXTS, Evidence::title);
        private final Member<LanguageTag> language = member("inLanguage", TextForms.LANGUAGE, Evidence::language);
        private final Member<PartialDate> publishedOn = member("publishedOn", TimeForms.DATE, Evidence::publishedOn);
        private final Member<PartialDate> accessedOn = member("accessedOn", TimeForms.DATE, Evidence::accessedOn);
        private final Member<String> archivedUrl = member("archivedUrl", Forms.text(), Evidence::archivedUrl);
        private final Member<DeclaredLicense> license =
                member("license", DescriptionForms.DECLARED_LICENSE, Evidence::license);
        private final Member<List<ProvisionRef>> supports =
                member("supports", Forms.list(RecommendationForms.REF), Evidence::supports);

        @Override
        protected @Nullable Evidence make(Values in) {
            if (isBlank(in.get(url)) && isBlank(in.get(citation))) {
                in.missing(url);
                return null;
            }
            return new Evidence(
                    in.get(url),
                    in.get(citation),
                    in.get(kind),
                    in.get(title),
                    in.get(language),
                    in.get(publishedOn),
                    in.get(accessedOn),
                    in.get(archivedUrl),
                    in.get(license),
                    in.all(supports));
        }

        @Override
        protected Evidence ofText(String words) {
            return UriSyntax.isAbsolute(words)
                    ? Evidence.builder().url(words).build()
                    : Evidence.builder().citation(words).build();
        }
    };
    static final ObjectForm<Funding> FUNDING = new ObjectForm<>("Funding") {
        private final Member<Money> money = required("money", MONEY, Funding::money);
        private final Member<Funding.Kind> kind = required("kind", Forms.code(Funding.Kind.class), Funding::kind);
        private final Member<Funding.Status> status =
                member("status", Forms.code(Funding.Status.class), Funding::status);
        private final Member<Funding.Revision> revision =
                member("revision", Forms.code(Funding.Revision.class), Funding::revision);
        private final Member<Funding.Model> model =
                member("model", open("funding model", Funding.Model::new, Funding.Model::code), Funding::model);
        private final Member<Period> period = member("period", TimeForms.PERIOD, Funding::period);
        private final Member<PartialDate> valueDate = member("valueDate", TimeForms.DATE, Funding::valueDate);
        private final Member<Agent> source = member("source", ActorForms.AGENT, Funding::source);
        private final Member<Agent> receiver = member("receiver", ActorForms.AGENT, Funding::receiver);
        private final Member<LocalizedText> description = member("description", TextForms.TEXTS, Funding::description);

        @Override
        protected Funding make(Values in) {
            return new Funding(
                    in.the(money),
                    in.the(kind),
                    in.get(status),
                    in.get(revision),
                    in.get(model),
                    in.get(period),
                    in.get(valueDate),
                    in.get(source),
                    in.get(receiver),
                    in.get(description));
        }
    };

    private ProgressForms() {}

    /** A code of a list that may be longer than the one this library knows. */
    static <T> Form<T> open(String kind, Function<String, T> make, Function<T, String> code) {
        return Forms.value(kind, make, code, null);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** A record with a progress, whose members stand among its own. */
    abstract static class WithProgress<R> extends ObjectForm<R> {
        private final Function<R, Progress> getter;

        WithProgress(String name, Function<R, Progress> getter) {
            super(name);
            this.getter = getter;
        }

        /** Declares the members where they are to be written. */
        final ProgressMembers progress() {
            return new ProgressMembers(
                    member(
                            "plannedStart",
                            TimeForms.DATE,
                            record -> getter.apply(record).plannedStart()),
                    member(
                            "plannedEnd",
                            TimeForms.DATE,
                            record -> getter.apply(record).plannedEnd()),
                    member(
                            "actualStart",
                            TimeForms.DATE,
                            record -> getter.apply(record).actualStart()),
                    member(
                            "actualEnd",
                            TimeForms.DATE,
                            record -> getter.apply(record).actualEnd()),
                    member("status", STATUS, record -> getter.apply(record).status()),
                    member(
                            "statusReason",
                            TextForms.TEXTS,
                            record -> getter.apply(record).statusReason()),
                    member(
                            "completions",
                            Forms.list(COMPLETION),
                            record -> getter.apply(record).completions()),
                    member(
                            "milestones",
                            Forms.list(MILESTONE),
                            record -> getter.apply(record).milestones()));
        }
    }

    /** The members of a progress. */
    record ProgressMembers(
            ObjectForm.Member<PartialDate> plannedStart,
            ObjectForm.Member<PartialDate> plannedEnd,
            ObjectForm.Member<PartialDate> actualStart,
            ObjectForm.Member<PartialDate> actualEnd,
            ObjectForm.Member<Progress.Status> status,
            ObjectForm.Member<LocalizedText> statusReason,
            ObjectForm.Member<List<Completion>> completions,
            ObjectForm.Member<List<Milestone>> milestones) {
        Progress of(ObjectForm.Values in) {
            return new Progress(
                    in.get(plannedStart),
                    in.get(plannedEnd),
                    in.get(actualStart),
                    in.get(actualEnd),
                    in.get(status),
                    in.get(statusReason),
                    in.all(completions),
                    in.all(milestones));
        }
    }
}
