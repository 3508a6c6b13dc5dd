package org.oer4j.examples.cli.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Coalition;
import org.oer4j.citation.Instrument;
import org.oer4j.commitment.Commitment;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.RuleId;
import org.oer4j.conformance.Severity;
import org.oer4j.implementation.ImplementationRecord;
import org.oer4j.monitoring.CommitmentTracking;
import org.oer4j.monitoring.MonitoringCycle;
import org.oer4j.monitoring.MonitoringSummary;
import org.oer4j.monitoring.NationalReport;
import org.oer4j.monitoring.NationalReports;
import org.oer4j.support.CollaboratorPledge;
import org.oer4j.support.PartnerCandidate;
import org.oer4j.support.SupportNeed;
import org.oer4j.support.SupportOffer;
import org.oer4j.support.SupportResource;
import org.oer4j.support.SupportService;

/**
 * Everything that is handed in for a report. Reports, commitments, needs, offers and coalitions are few and are held;
 * implementation records may be millions and are counted one after the other, after everything else, because
 * commitments must be known by then: first {@link #add}, then {@link #settle} once, then {@link #count}.
 */
public final class MonitoringInput {
    /** Two different objects have one id. */
    static final RuleId SAME_ID = RuleId.of("report.same-id");
    /** The country has more than one certified report in the cycle. */
    static final RuleId SECOND_REPORT = RuleId.of("V63");

    private static final String EXAMPLE = "example:";

    private static final String OFFER = SupportOffer.class.getSimpleName();

    private final int cycle;
    private final SortedMap<String, Long> objects = new TreeMap<>();
    private final Map<String, SortedMap<String, List<Submission>>> held = new TreeMap<>();
    private final MonitoringSummary.Collector records = MonitoringSummary.collector();
    private CommitmentTracking.@Nullable Collector commitments;
    private long examples;
    private long ofOtherCycles;

    /**
     * Begins without anything.
     *
     * @param cycle the number of the cycle that is reported on
     */
    public MonitoringInput(int cycle) {
        this.cycle = cycle;
    }

    /**
     * The types that a report looks at, besides implementation records.
     *
     * @return the types
     */
    public static Set<Class<?>> types() {
        return Set.of(
                NationalReport.class,
                MonitoringCycle.class,
                Commitment.class,
                SupportNeed.class,
                SupportResource.class,
                SupportService.class,
                CollaboratorPledge.class,
                PartnerCandidate.class,
                Coalition.class);
    }

    /**
     * What identifies an object.
     *
     * @param object an object of one of {@link #types}, or an implementation record
     * @return its id; for a cycle the instrument and the number
     * @throws IllegalArgumentException if the object is of another type
     */
    public static String idOf(Object object) {
        if (object instanceof ImplementationRecord record) {
            return record.id();
        } else if (object instanceof NationalReport report) {
            return report.id();
        } else if (object instanceof MonitoringCycle one) {
            return one.instrument() + "/" + one.number();
        } else if (object instanceof Commitment commitment) {
            return commitment.id();
        } else if (object instanceof SupportNeed need) {
            return need.id();
        } else if (object instanceof SupportOffer offer) {
            return offer.id();
        } else if (object instanceof Coalition coalition) {
            return coalition.id();
        }
        throw new IllegalArgumentException(
                "'" + object.getClass().getSimpleName() + "' is no object of a report, expected one of " + types());
    }

    /**
     * Adds something other than an implementation record.
     *
     * @param submission the object
     */
    public void add(Submission submission) {
        // offers of whatever type are answered by id
        String kind = submission.value() instanceof SupportOffer ? OFFER : typeOf(submission.value());
        held.computeIfAbsent(kind, any -> new TreeMap<>())
                .computeIfAbsent(submission.id(), any -> new ArrayList<>())
                .add(submission);
    }

    /**
     * Ends the reading of everything other than implementation records: an object that was handed in twice counts once;
     * of different ones with one id the first by its JSON counts, and of several certified reports of one country in
     * one cycle the latest.
     *
     * @param leaveOut is told what does not count and why
     */
    public void settle(BiConsumer<Submission, Finding> leaveOut) {
        held.values().stream().flatMap(byId -> byId.values().stream()).forEach(same -> {
            same.sort(Comparator.comparing(Submission::json));
            Submission first = same.get(0);
            for (Submission other : same) {
                if (!other.json().equals(first.json())) {
                    leaveOut.accept(other, finding(SAME_ID, "/id", List.of(first.id())));
                }
            }
            same.removeIf(other -> other != first);
        });
        Map<Object, Submission> places = new IdentityHashMap<>();
        submissions(NationalReport.class).forEach(submission -> places.put(submission.value(), submission));
        for (NationalReports reports : reports().values()) {
            Map<?, NationalReport> counted = reports.certified();
            for (NationalReport report : reports.reports()) {
                boolean certified = report.filing().state().isAtLeast(NationalReport.State.CERTIFIED);
                if (certified && counted.get(report.filing().country()) != report) {
                    Submission second = Objects.requireNonNull(places.get(report), "every report was added");
                    leaveOut.accept(second, finding(SECOND_REPORT, "/country", List.of()));
                    submissionsOf(NationalReport.class).remove(second.id());
                }
            }
        }
        held.values().stream()
                .flatMap(byId -> byId.values().stream())
                .flatMap(List::stream)
                .forEach(submission -> note(typeOf(submission.value()), submission.id()));
        commitments = CommitmentTracking.collector(all(Commitment.class));
    }

    private static Finding finding(RuleId rule, String pointer, List<String> arguments) {
        return new Finding(rule, Severity.ERROR, null, pointer, arguments);
    }

    private static String typeOf(Object value) {
        return value.getClass().getSimpleName();
    }

    private void note(String type, String id) {
        objects.merge(type, 1L, Long::sum);
        if (id.toLowerCase(Locale.ROOT).startsWith(EXAMPLE)) {
            examples++;
        }
    }

    /**
     * Counts an implementation record; one that names other cycles and not this one is passed over.
     *
     * @param record the record
     */
    public void count(ImplementationRecord record) {
        note(typeOf(record), record.id());
        List<Integer> cycles = record.editorial().cycles();
        if (!cycles.isEmpty() && !cycles.contains(cycle)) {
            ofOtherCycles++;
            return;
        }
        records.accept(record);
        settled().accept(record);
    }

    private CommitmentTracking.Collector settled() {
        if (commitments == null) {
            throw new IllegalStateException("the records come before the rest is settled, expected settle() first");
        }
        return commitments;
    }

    int cycle() {
        return cycle;
    }

    /** Type to how many objects of it are counted. */
    SortedMap<String, Long> objects() {
        return objects;
    }

    /** How many of the counted objects say of themselves that they are examples: their id is an {@code example:} URI. */
    long examples() {
        return examples;
    }

    long ofOtherCycles() {
        return ofOtherCycles;
    }

    /** The national reports on the Recommendation by cycle, up to the one reported on. */
    SortedMap<Integer, NationalReports> reports() {
        SortedMap<Integer, List<NationalReport>> byCycle = new TreeMap<>();
        for (NationalReport report : all(NationalReport.class)) {
            boolean ours = report.filing().instrument().equals(Instrument.OER2019);
            if (ours && report.filing().cycle() <= cycle) {
                byCycle.computeIfAbsent(report.filing().cycle(), any -> new ArrayList<>())
                        .add(report);
            }
        }
        SortedMap<Integer, NationalReports> reports = new TreeMap<>();
        byCycle.forEach((number, some) -> reports.put(number, new NationalReports(number, some)));
        reports.putIfAbsent(cycle, new NationalReports(cycle, List.of()));
        return reports;
    }

    /** How many reports are of cycles after the one reported on, or on another instrument. */
    long reportsElsewhere() {
        return all(NationalReport.class).stream()
                .filter(report -> !report.filing().instrument().equals(Instrument.OER2019)
                        || report.filing().cycle() > cycle)
                .count();
    }

    /** The dates of a cycle: as handed in, else as known or computed. */
    MonitoringCycle datesOf(int number) {
        return all(MonitoringCycle.class).stream()
                .filter(one -> one.number() == number && one.instrument().equals(Instrument.OER2019))
                .findFirst()
                .orElseGet(() -> MonitoringCycle.of(number));
    }

    Collection<SupportOffer> offers() {
        return all(SupportOffer.class);
    }

    <T> List<T> all(Class<T> type) {
        return submissions(type)
                .map(submission -> type.cast(submission.value()))
                .toList();
    }

    private Stream<Submission> submissions(Class<?> type) {
        return submissionsOf(type).values().stream().flatMap(List::stream);
    }

    private SortedMap<String, List<Submission>> submissionsOf(Class<?> type) {
        return held.getOrDefault(type.getSimpleName(), new TreeMap<>());
    }

    MonitoringSummary.Collector records() {
        return records;
    }

    CommitmentTracking.Collector commitments() {
        return settled();
    }
}
