package org.oer4j.json.mapping.oer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.oer4j.citation.EvidenceGrade;
import org.oer4j.json.mapping.Form;
import org.oer4j.json.mapping.Forms;
import org.oer4j.json.mapping.ObjectForm;
import org.oer4j.monitoring.ConsolidatedReport;
import org.oer4j.monitoring.ConsolidatedReport.Count;
import org.oer4j.monitoring.ConsolidatedReport.Definition;
import org.oer4j.monitoring.ConsolidatedReport.Denominator;
import org.oer4j.monitoring.ConsolidatedReport.Example;
import org.oer4j.monitoring.ConsolidatedReport.Figure;
import org.oer4j.monitoring.ConsolidatedReport.LeftOut;
import org.oer4j.place.CountryCode;
import org.oer4j.place.UnescoRegion;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;

/** The form of consolidated reports: each definition stands once, and the figures refer to it. */
final class ConsolidatedForms {
    private static final Form<List<String>> CODES = Forms.list(Forms.words());
    private static final Form<SortedSet<LanguageTag>> LANGUAGES =
            Forms.as(Forms.list(TextForms.LANGUAGE), TreeSet::new, List::copyOf);
    private static final Form<SortedSet<CountryCode>> COUNTRIES =
            Forms.as(PlaceForms.COUNTRIES, TreeSet::new, List::copyOf);

    private static final ObjectForm<Definition> DEFINITION = new ObjectForm<>("FigureDefinition") {
        private final Member<String> code = required("code", Forms.words(), Definition::code);
        private final Member<ConsolidatedReport.Measure> measure =
                required("measure", Forms.code(ConsolidatedReport.Measure.class), Definition::measure);
        private final Member<List<String>> questions = required("questions", CODES, Definition::questions);
        private final Member<Integer> places = required("places", SupportForms.WHOLE, Definition::places);
        private final Member<LocalizedText> name = required("name", TextForms.TEXTS, Definition::name);
        private final Member<List<ProvisionRef>> provisions =
                member("provisions", SupportForms.REFS, Definition::provisions);
        private final Member<EvidenceGrade> grade = required("grade", TextForms.GRADE, Definition::grade);
        private final Member<String> source = required("source", Forms.words(), Definition::source);

        @Override
        protected Definition make(Values in) {
            return new Definition(
                    in.the(code),
                    in.the(measure),
                    in.the(questions),
                    in.the(places),
                    in.the(name),
                    in.all(provisions),
                    in.the(grade),
                    in.the(source));
        }
    };

    private static final ObjectForm<Denominator> DENOMINATOR = new ObjectForm<>("Denominator") {
        private final Member<Denominator.Kind> kind =
                required("kind", Forms.code(Denominator.Kind.class), Denominator::kind);
        private final Member<UnescoRegion> region = member("region", PlaceForms.REGION, Denominator::region);
        private final Member<Integer> size = required("size", SupportForms.WHOLE, Denominator::size);

        @Override
        protected Denominator make(Values in) {
            return new Denominator(in.the(kind), in.get(region), in.the(size));
        }
    };

    private static final ObjectForm<Count> COUNT = new ObjectForm<>("Count") {
        private final Member<List<String>> questions = required("questions", CODES, Count::questions);
        private final Member<Integer> yes = required("yes", SupportForms.WHOLE, Count::yes);
        private final Member<Integer> partial = required("partial", SupportForms.WHOLE, Count::partial);
        private final Member<Integer> no = required("no", SupportForms.WHOLE, Count::no);
        private final Member<Integer> notApplicable =
                required("notApplicable", SupportForms.WHOLE, Count::notApplicable);
        private final Member<Integer> noAnswer = required("noAnswer", SupportForms.WHOLE, Count::noAnswer);
        private final Member<Integer> notReported = required("notReported", SupportForms.WHOLE, Count::notReported);

        @Override
        protected Count make(Values in) {
            return new Count(
                    in.the(questions),
                    in.the(yes),
                    in.the(partial),
                    in.the(no),
                    in.the(notApplicable),
                    in.the(noAnswer),
                    in.the(notReported));
        }
    };

    /** A figure with the code of its definition in the place of the definition. */
    private record FigureLine(
            String definition,
            Denominator denominator,
            List<Count> counts,
            SortedSet<LanguageTag> languages,
            boolean hidden) {
        static FigureLine of(Figure figure) {
            return new FigureLine(
                    figure.definition().code(),
                    figure.denominator(),
                    figure.counts(),
                    figure.languages(),
                    figure.hidden());
        }

        Figure of(List<Definition> definitions) {
            Definition own = definitions.stream()
                    .filter(known -> known.code().equals(definition))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "the figure '" + definition + "' is not defined, expected it among the definitions"));
            return new Figure(own, denominator, counts, languages, hidden);
        }
    }

    private static final ObjectForm<FigureLine> FIGURE = new ObjectForm<>("Figure") {
        private final Member<String> definition = required("definition", Forms.words(), FigureLine::definition);
        private final Member<Denominator> denominator = required("denominator", DENOMINATOR, FigureLine::denominator);
        private final Member<List<Count>> counts = member("counts", Forms.list(COUNT), FigureLine::counts);
        private final Member<SortedSet<LanguageTag>> languages = member("inLanguage", LANGUAGES, FigureLine::languages);
        private final Member<Boolean> hidden = required("hidden", Forms.truth(), FigureLine::hidden);

        @Override
        protected FigureLine make(Values in) {
            return new FigureLine(
                    in.the(definition),
                    in.the(denominator),
                    in.all(counts),
                    in.or(languages, new TreeSet<>()),
                    in.the(hidden));
        }
    };

    private static final ObjectForm<Example> EXAMPLE = new ObjectForm<>("CountryExample") {
        private final Member<CountryCode> country = required("country", PlaceForms.COUNTRY, Example::country);
        private final Member<List<ProvisionRef>> provisions =
                member("provisions", SupportForms.REFS, Example::provisions);
        private final Member<LocalizedText> text = required("text", TextForms.TEXTS, Example::text);
        private final Member<List<String>> links = member("links", Forms.list(Forms.text()), Example::links);

        @Override
        protected Example make(Values in) {
            return new Example(in.the(country), in.all(provisions), in.the(text), in.all(links));
        }
    };

    private static final ObjectForm<LeftOut> LEFT_OUT = new ObjectForm<>("LeftOut") {
        private final Member<CountryCode> country = required("country", PlaceForms.COUNTRY, LeftOut::country);
        private final Member<String> report = required("report", Forms.words(), LeftOut::report);
        private final Member<LeftOut.Reason> why = required("why", Forms.code(LeftOut.Reason.class), LeftOut::why);

        @Override
        protected LeftOut make(Values in) {
            return new LeftOut(in.the(country), in.the(report), in.the(why));
        }
    };

    static final ObjectForm<ConsolidatedReport> CONSOLIDATED_REPORT = new ObjectForm<>("ConsolidatedReport") {
        private final Member<Integer> cycle = required("cycle", SupportForms.WHOLE, ConsolidatedReport::cycle);
        private final Member<LocalDate> membersOn = required("membersOn", TextForms.DAY, ConsolidatedReport::membersOn);
        private final Member<SortedSet<CountryCode>> respondents =
                member("respondents", COUNTRIES, ConsolidatedReport::respondents);
        private final Member<List<Definition>> definitions =
                member("definitions", Forms.list(DEFINITION), ConsolidatedForms::definitions);
        private final Member<List<FigureLine>> figures =
                member("figures", Forms.list(FIGURE), ConsolidatedForms::lines);
        private final Member<List<Example>> examples =
                member("examples", Forms.list(EXAMPLE), ConsolidatedReport::examples);
        private final Member<List<LeftOut>> leftOut =
                member("leftOut", Forms.list(LEFT_OUT), ConsolidatedReport::leftOut);
        private final Member<String> documentCode =
                member("documentCode", Forms.text(), ConsolidatedReport::documentCode);

        @Override
        protected ConsolidatedReport make(Values in) {
            List<Definition> known = in.all(definitions);
            List<Figure> resolved = new ArrayList<>();
            in.all(figures).forEach(line -> resolved.add(line.of(known)));
            return new ConsolidatedReport(
                    in.the(cycle),
                    in.the(membersOn),
                    in.or(respondents, new TreeSet<>()),
                    resolved,
                    in.all(examples),
                    in.all(leftOut),
                    in.get(documentCode));
        }
    };

    private ConsolidatedForms() {}

    private static List<Definition> definitions(ConsolidatedReport report) {
        return report.figures().stream().map(Figure::definition).distinct().toList();
    }

    private static List<FigureLine> lines(ConsolidatedReport report) {
        return report.figures().stream().map(FigureLine::of).toList();
    }
}
