package org.oer4j.monitoring;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.actor.Identifier;
import org.oer4j.implementation.Editorial;
import org.oer4j.implementation.Evidence;
import org.oer4j.implementation.ImplementationRecord;
import org.oer4j.implementation.Progress;
import org.oer4j.monitoring.Duplicates.Pair;
import org.oer4j.monitoring.Duplicates.Reason;
import org.oer4j.place.CountryCode;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.time.PartialDate;

/**
 * What of a record is compared with others, in few bytes: a million of them must fit into memory. Long texts are kept as
 * fingerprints of 64 bits; two different addresses can have the same one about once in ten billion comparisons.
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content nowhere
record ComparedRecord(
        String id,
        List<TitleWords> titles,
        long actorId,
        long actorName,
        long[] countries,
        int areas,
        int start,
        int end,
        long[] identifiers,
        long[] evidence,
        long[] related) {
    private static final int UNSAID = 0;
    private static final int HUNDRED = 100;

    static byte[] pack(ImplementationRecord record) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(160);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, record.id());
            List<String> titles = List.copyOf(record.general().title().texts().values());
            out.writeShort(titles.size());
            for (String title : titles) {
                TitleWords words = TitleWords.of(title);
                write(out, words.letters());
                out.writeInt(words.words().length);
                for (int word : words.words()) {
                    out.writeInt(word);
                }
            }
            Agent lead = record.general().lead();
            String leadId = lead == null ? null : lead.id();
            out.writeLong(leadId == null ? UNSAID : Fingerprint.of(address(leadId)));
            out.writeLong(lead == null ? UNSAID : name(lead.name()));
            writeSet(
                    out,
                    Placing.countries(record).stream().map(CountryCode::value).mapToLong(Fingerprint::of));
            int areas = 0;
            for (AreaOfAction area : Placing.areasOf(record)) {
                areas |= 1 << area.number();
            }
            out.writeByte(areas);
            Progress progress = record.progress();
            out.writeInt(day(progress.findStart().map(PartialDate::earliest), Integer.MIN_VALUE));
            out.writeInt(day(progress.findEnd().map(PartialDate::latest), Integer.MAX_VALUE));
            writeSet(out, identifiers(record));
            writeSet(
                    out,
                    record.appraisal().evidence().stream()
                            .map(ComparedRecord::place)
                            .mapToLong(Fingerprint::of));
            writeSet(
                    out,
                    record.editorial().relatedRecords().stream()
                            .map(Editorial.RelatedRecord::id)
                            .mapToLong(Fingerprint::of));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static LongStream identifiers(ImplementationRecord record) {
        List<String> names = new ArrayList<>();
        for (Identifier identifier : record.general().identifiers()) {
            names.add(identifier.scheme() + '\n' + identifier.value());
        }
        String url = record.general().url();
        if (url != null) {
            names.add(address(url));
        }
        return names.stream().mapToLong(Fingerprint::of);
    }

    private static String place(Evidence evidence) {
        String url = evidence.url();
        return url == null || url.isBlank() ? String.valueOf(evidence.citation()) : address(url);
    }

    /** An address without what makes no other place of it: the scheme, the case of the host, a last slash, a fragment. */
    private static String address(String url) {
        int scheme = url.indexOf("://");
        String rest = scheme < 0 ? url : url.substring(scheme + 3);
        int fragment = rest.indexOf('#');
        rest = fragment < 0 ? rest : rest.substring(0, fragment);
        rest = rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
        int path = rest.indexOf('/');
        return scheme < 0 || path < 0
                ? rest.toLowerCase(Locale.ROOT)
                : rest.substring(0, path).toLowerCase(Locale.ROOT) + rest.substring(path);
    }

    private static long name(String name) {
        TitleWords words = TitleWords.of(name);
        return words.letters().isEmpty() ? UNSAID : Fingerprint.of(words.letters());
    }

    private static int day(Optional<LocalDate> day, int unsaid) {
        return day.map(LocalDate::toEpochDay).map(Math::toIntExact).orElse(unsaid);
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static void writeSet(DataOutputStream out, LongStream numbers) throws IOException {
        long[] sorted = numbers.sorted().distinct().toArray();
        out.writeInt(sorted.length);
        for (long number : sorted) {
            out.writeLong(number);
        }
    }

    static ComparedRecord unpack(byte[] packed) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed))) {
            String id = read(in);
            int count = in.readUnsignedShort();
            List<TitleWords> titles = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                titles.add(readWords(in));
            }
            return new ComparedRecord(
                    id,
                    titles,
                    in.readLong(),
                    in.readLong(),
                    readSet(in),
                    in.readByte(),
                    in.readInt(),
                    in.readInt(),
                    readSet(in),
                    readSet(in),
                    readSet(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static TitleWords readWords(DataInputStream in) throws IOException {
        String letters = read(in);
        int[] words = new int[in.readInt()];
        for (int i = 0; i < words.length; i++) {
            words[i] = in.readInt();
        }
        return new TitleWords(letters, words);
    }

    private static long[] readSet(DataInputStream in) throws IOException {
        long[] numbers = new long[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readLong();
        }
        return numbers;
    }

    /** Numbers of what makes two records worth comparing: who did something where, an address, an identifier, the id. */
    long[] blocks() {
        LongStream actors = LongStream.of(actorId, actorName).filter(actor -> actor != UNSAID);
        long[] places = countries.length == 0 ? new long[] {UNSAID} : countries;
        LongStream both =
                actors.flatMap(actor -> Arrays.stream(places).map(place -> Fingerprint.mixed(actor * 31 + place)));
        LongStream names = LongStream.concat(Arrays.stream(identifiers), Arrays.stream(evidence));
        return LongStream.concat(LongStream.concat(both, names), LongStream.of(Fingerprint.of(id)))
                .sorted()
                .distinct()
                .toArray();
    }

    /** What speaks for two records being one; null where nothing does, or where they name each other as related. */
    @Nullable
    Pair compare(ComparedRecord other, int leastTitle) {
        if (names(other) || other.names(this)) {
            return null;
        }
        SortedSet<Reason> reasons = new TreeSet<>();
        if (id.equals(other.id)) {
            reasons.add(new Reason(Duplicates.Kind.SAME_ID, HUNDRED));
        }
        if (shared(identifiers, other.identifiers) > 0) {
            reasons.add(new Reason(Duplicates.Kind.SAME_IDENTIFIER, HUNDRED));
        }
        int proofs = shared(evidence, other.evidence);
        if (proofs > 0) {
            int all = evidence.length + other.evidence.length - proofs;
            reasons.add(new Reason(Duplicates.Kind.SAME_EVIDENCE, Math.max(1, HUNDRED * proofs / all)));
        }
        int title = isOfSameActor(other) && isOfSamePlaceAndTime(other) ? similarity(other, leastTitle) : 0;
        if (title > 0) {
            reasons.add(new Reason(Duplicates.Kind.SIMILAR_TITLE, title));
        }
        return reasons.isEmpty() ? null : Pair.of(id, other.id, List.copyOf(reasons));
    }

    private boolean names(ComparedRecord other) {
        return related.length > 0 && Arrays.binarySearch(related, Fingerprint.of(other.id)) >= 0;
    }

    private boolean isOfSameActor(ComparedRecord other) {
        if (actorId != UNSAID && other.actorId != UNSAID) {
            return actorId == other.actorId;
        }
        return actorName != UNSAID && actorName == other.actorName;
    }

    private boolean isOfSamePlaceAndTime(ComparedRecord other) {
        boolean place = shared(countries, other.countries) > 0 || countries.length + other.countries.length == 0;
        boolean area = (areas & other.areas) != 0 || (areas | other.areas) == 0;
        return place && area && start <= other.end && other.start <= end;
    }

    private int similarity(ComparedRecord other, int least) {
        int best = 0;
        for (TitleWords mine : titles) {
            for (TitleWords theirs : other.titles) {
                best = Math.max(best, mine.similarity(theirs, least));
            }
        }
        return best;
    }

    private static int shared(long[] one, long[] other) {
        int shared = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                shared++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}
