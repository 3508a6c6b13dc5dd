package org.oer4j.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.oer4j.monitoring.Answer.Choice;
import org.oer4j.monitoring.ConsolidatedReport.Count;
import org.oer4j.monitoring.ConsolidatedReport.Definition;
import org.oer4j.monitoring.ConsolidatedReport.Denominator;
import org.oer4j.monitoring.ConsolidatedReport.Figure;
import org.oer4j.monitoring.ConsolidatedReport.LeftOut;
import org.oer4j.monitoring.ConsolidatedReport.LeftOut.Reason;
import org.oer4j.monitoring.ConsolidatedReport.Measure;
import org.oer4j.monitoring.NationalReport.State;
import org.oer4j.place.CountryCode;
import org.oer4j.place.UnescoMembers;
import org.oer4j.place.UnescoMembership;
import org.oer4j.place.UnescoRegion;
import org.oer4j.text.LanguageTag;

/** Counts the answers of those whose reports count. */
final class Consolidation {
    /** A yes hides everything, silence may hide a yes, and what concerns nobody says nothing. */
    private static final List<Choice> STRONGEST_FIRST =
            List.of(Choice.YES, Choice.PARTIAL, Choice.NO_ANSWER, Choice.NO, Choice.NOT_APPLICABLE);

    private final NationalReports reports;
    private final LocalDate membersOn;
    private final SortedSet<CountryCode> memberStates;
    private final SortedMap<CountryCode, NationalReport> counted = new TreeMap<>();

    Consolidation(NationalReports reports, LocalDate membersOn) {
        this.reports = reports;
        this.membersOn = membersOn;
        this.memberStates = UnescoMembers.standard().membersOn(UnescoMembership.Kind.MEMBER, membersOn);
        reports.certified().forEach((country, report) -> {
            if (memberStates.contains(country)) {
                counted.put(country, report);
            }
        });
    }

    ConsolidatedReport report(List<Definition> definitions) {
        List<Figure> figures = new ArrayList<>();
        for (Definition definition : definitions) {
            figures.add(figure(definition, Denominator.Kind.RESPONDENTS, null));
            figures.add(figure(definition, Denominator.Kind.MEMBER_STATES, null));
            for (UnescoRegion region : UnescoRegion.values()) {
                figures.add(figure(definition, Denominator.Kind.RESPONDENTS, region));
                figures.add(figure(definition, Denominator.Kind.MEMBER_STATES, region));
            }
        }
        return new ConsolidatedReport(
                reports.cycle(), membersOn, new TreeSet<>(counted.keySet()), figures, List.of(), leftOut(), null);
    }

    private List<LeftOut> leftOut() {
        List<LeftOut> leftOut = new ArrayList<>();
        Map<CountryCode, NationalReport> certified = reports.certified();
        for (NationalReport report : reports.reports()) {
            CountryCode country = report.filing().country();
            if (!report.filing().state().isAtLeast(State.CERTIFIED)) {
                leftOut.add(new LeftOut(country, report.id(), Reason.NOT_CERTIFIED));
            } else if (!report.equals(certified.get(country))) {
                leftOut.add(new LeftOut(country, report.id(), Reason.ANOTHER_COUNTS));
            } else if (!memberStates.contains(country)) {
                leftOut.add(new LeftOut(country, report.id(), Reason.NOT_A_MEMBER_STATE));
            }
        }
        return leftOut;
    }

    private Figure figure(Definition definition, Denominator.Kind kind, @Nullable UnescoRegion region) {
        List<NationalReport> reporting = counted.values().stream()
                .filter(report -> isIn(report.filing().country(), region))
                .toList();
        int silent = kind == Denominator.Kind.RESPONDENTS
                ? 0
                : Math.toIntExact(memberStates.stream()
                        .filter(country -> isIn(country, region) && !counted.containsKey(country))
                        .count());
        return figure(definition, new Denominator(kind, region, reporting.size() + silent), reporting, silent);
    }

    private static Figure figure(
            Definition definition, Denominator denominator, List<NationalReport> reporting, int silent) {
        List<List<String>> questions = definition.measure() == Measure.RANGE
                ? definition.questions().stream().map(List::of).toList()
                : List.of(definition.questions());
        List<Count> counts = questions.stream()
                .map(some -> Count.of(
                        some,
                        reporting.stream()
                                .map(report -> choice(definition.measure(), some, report))
                                .toList(),
                        silent))
                .toList();
        SortedSet<LanguageTag> languages = new TreeSet<>();
        if (definition.measure() == Measure.UNION) {
            reporting.forEach(report -> languages.addAll(languages(definition, report)));
        }
        return new Figure(definition, denominator, counts, languages, false);
    }

    private static boolean isIn(CountryCode country, @Nullable UnescoRegion region) {
        return region == null || country.regions().contains(region);
    }

    private static List<LanguageTag> languages(Definition definition, NationalReport report) {
        return report.answers().stream()
                .filter(answer -> definition.questions().contains(answer.question()))
                .flatMap(answer -> answer.languages().stream())
                .toList();
    }

    /** What a country says to several questions; of languages, whether it names one. */
    private static Choice choice(Measure measure, List<String> questions, NationalReport report) {
        if (measure == Measure.UNION) {
            boolean named = report.answers().stream()
                    .anyMatch(answer -> questions.contains(answer.question())
                            && !answer.languages().isEmpty());
            return named ? Choice.YES : Choice.NO_ANSWER;
        }
        List<Choice> choices = questions.stream().map(report::choice).toList();
        return STRONGEST_FIRST.stream().filter(choices::contains).findFirst().orElse(Choice.NO_ANSWER);
    }
}
