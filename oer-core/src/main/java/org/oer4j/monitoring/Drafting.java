package org.oer4j.monitoring;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oer4j.implementation.Evidence;
import org.oer4j.implementation.ImplementationRecord;
import org.oer4j.implementation.Progress.Status;
import org.oer4j.monitoring.Answer.Choice;
import org.oer4j.monitoring.NationalReport.Filing;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;

/** Answers the questions of a questionnaire from the records of one country. */
final class Drafting {
    private static final String ENGLISH = "en";
    private static final String SEVERAL_LANGUAGES = "mul"; // ISO 639-2
    private static final String BULLET = "– ";

    private final NationalReport report;
    private final Questionnaire questionnaire;
    private final SortedMap<String, ImplementationRecord> records;
    private final SortedMap<String, List<String>> sources = new TreeMap<>();

    Drafting(NationalReport report, Questionnaire questionnaire, Collection<ImplementationRecord> records) {
        this.report = Objects.requireNonNull(report, "report");
        this.questionnaire = Objects.requireNonNull(questionnaire, "questionnaire");
        if (!report.filing().instrument().equals(questionnaire.instrument())) {
            throw new IllegalArgumentException(
                    "the report is on " + report.filing().instrument() + ", expected " + questionnaire.instrument()
                            + ", on which the questionnaire is");
        }
        this.records = new TreeMap<>();
        records.stream()
                .filter(record -> isDone(record) && isOf(record, report.filing()))
                .sorted(Comparator.comparing(ImplementationRecord::toString))
                .forEach(record -> this.records.putIfAbsent(record.id(), record));
    }

    private static boolean isDone(ImplementationRecord record) {
        Status status = record.progress().status();
        return status == Status.ONGOING || status == Status.COMPLETED;
    }

    private static boolean isOf(ImplementationRecord record, Filing filing) {
        List<Integer> cycles = record.editorial().cycles();
        return record.scope().countries().contains(filing.country())
                && (cycles.isEmpty() || cycles.contains(filing.cycle()));
    }

    ReportDraft draft() {
        NationalReport draft = report;
        for (Question question : questionnaire.questions()) {
            // what follows a yes is visible only once the yes is there
            if (isOpen(question, draft)) {
                Answer answer = answer(question);
                if (answer != null) {
                    sources.put(question.code(), ids(question));
                    draft = with(draft, answer);
                }
            }
        }
        NationalReport.Builder done = draft.toBuilder();
        records.keySet().stream().filter(id -> !report.records().contains(id)).forEach(done::record);
        NationalReport complete = done.build();
        List<String> missing = Completeness.missing(questionnaire, complete).stream()
                .map(Question::code)
                .toList();
        return new ReportDraft(complete, sources, missing);
    }

    private boolean isOpen(Question question, NationalReport draft) {
        return question.member() == null
                && !question.provisions().isEmpty()
                && draft.answer(question.code())
                        .filter(given -> !given.isEmpty())
                        .isEmpty()
                && questionnaire.isVisible(question, draft);
    }

    /** Takes the place of an answer that said nothing. */
    private static NationalReport with(NationalReport draft, Answer answer) {
        List<Answer> answers = Stream.concat(
                        draft.answers().stream()
                                .filter(given -> !given.question().equals(answer.question())),
                        Stream.of(answer))
                .toList();
        return new NationalReport(draft.id(), draft.filing(), draft.preparation(), answers, draft.records());
    }

    private @Nullable Answer answer(Question question) {
        List<ImplementationRecord> behind = behind(question);
        if (behind.isEmpty()) {
            return null;
        }
        return switch (question.kind()) {
            case YES_NO, YES_NO_NOT_APPLICABLE -> Answer.of(question.code(), Choice.YES);
            case TEXT, TEXT_AND_LINKS -> Answer.of(question.code(), titles(behind), links(question, behind));
            case LANGUAGES -> languages(question, behind);
            case COUNTRY, ORGANIZATION, PERSON, NUMBER -> null;
        };
    }

    private List<ImplementationRecord> behind(Question question) {
        return records.values().stream()
                .filter(record -> question.provisions().stream()
                        .anyMatch(ref -> ReportedRecords.refs(record).contains(ref)))
                .toList();
    }

    private List<String> ids(Question question) {
        return behind(question).stream().map(ImplementationRecord::id).toList();
    }

    /** One line a record, under the language of the report where every title is in it. */
    private LocalizedText titles(List<ImplementationRecord> behind) {
        LanguageTag language = report.filing().language();
        String tag = language == null ? ENGLISH : language.value();
        Locale locale = Locale.forLanguageTag(tag);
        List<LocalizedText.Match> titles = behind.stream()
                .map(record -> record.general().title().match(locale))
                .toList();
        boolean all = titles.stream().noneMatch(LocalizedText.Match::fallback);
        List<String> lines = titles.stream().map(title -> BULLET + title.text()).toList();
        return LocalizedText.of(all ? tag : SEVERAL_LANGUAGES, String.join("\n", lines));
    }

    /** Where the measures present themselves, and the evidence for these provisions or for the whole. */
    private static String[] links(Question question, List<ImplementationRecord> behind) {
        return behind.stream()
                .flatMap(record -> Stream.concat(
                        Stream.ofNullable(record.general().url()),
                        record.appraisal().evidence().stream()
                                .filter(evidence -> supports(evidence, question.provisions()))
                                .flatMap(evidence -> Stream.ofNullable(evidence.url()))))
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    private static boolean supports(Evidence evidence, List<ProvisionRef> asked) {
        return evidence.supports().isEmpty() || evidence.supports().stream().anyMatch(asked::contains);
    }

    private static @Nullable Answer languages(Question question, List<ImplementationRecord> behind) {
        List<LanguageTag> languages = behind.stream()
                .flatMap(record -> record.scope().languages().stream())
                .distinct()
                .sorted()
                .toList();
        return languages.isEmpty() ? null : Answer.of(question.code(), languages);
    }
}
