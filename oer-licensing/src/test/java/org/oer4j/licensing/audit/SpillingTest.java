package org.oer4j.licensing.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What is written to temporary files is read again as it was, in order, however often it had to be written. */
class SpillingTest {
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("az/é中\uD83D\uDE00\uDC00\u0000")
                .ofMaxLength(12)
                .injectNull(0.1);
    }

    @Property
    void everyNumberAndTextIsReadAsItWasWritten(@ForAll long number, @ForAll("texts") String text) {
        SpillWriter out = new SpillWriter();
        out.text(text);
        out.number(number);
        out.texts(text == null ? List.of() : List.of(text, "end"));
        SpillReader in = new SpillReader(out.bytes());
        assertThat(in.text()).isEqualTo(text);
        assertThat(in.number()).isEqualTo(number);
        assertThat(in.texts()).isEqualTo(text == null ? List.of() : List.of(text, "end"));
    }

    /** Writes a text. */
    private static final class Texts implements SortedRuns.Codec<String> {
        @Override
        public void write(String value, SpillWriter out) {
            out.text(value);
        }

        @Override
        public String read(SpillReader in) {
            return in.present();
        }
    }

    @Property(tries = 50)
    void runsAreReadInOrderAndAsOftenAsAsked(
            @ForAll @Size(max = 400) List<String> values,
            @ForAll @Size(max = 50) List<String> others,
            @ForAll @IntRange(min = 1, max = 6) int inMemory) {
        List<List<String>> read = Audits.in(directory -> {
            Scratch scratch = new Scratch(directory);
            SortedRuns<String> runs = new SortedRuns<>(scratch, Comparator.naturalOrder(), Texts::new, inMemory);
            values.forEach(runs::add);
            SortedRuns<String> more = new SortedRuns<>(scratch, Comparator.naturalOrder(), Texts::new, 3);
            others.forEach(more::add);
            runs.addAll(more);
            List<String> once = new ArrayList<>();
            runs.forEach(once::add);
            List<String> twice = new ArrayList<>();
            runs.forEach(twice::add);
            scratch.close();
            return List.of(once, twice);
        });
        List<String> expected = new ArrayList<>(values);
        expected.addAll(others);
        expected.sort(Comparator.naturalOrder());
        assertThat(read.get(0)).isEqualTo(expected);
        assertThat(read.get(1)).isEqualTo(expected);
    }

    @Property(tries = 50)
    void countsAreSummedByName(
            @ForAll @Size(max = 200) List<@IntRange(max = 20) Integer> names,
            @ForAll @IntRange(min = 1, max = 6) int inMemory) {
        Map<String, Long> expected = new TreeMap<>();
        names.forEach(name -> expected.merge("n" + name, 1L, Long::sum));
        Map<String, Long> counted = Audits.in(directory -> {
            Scratch scratch = new Scratch(directory);
            SpilledCounts counts = new SpilledCounts(scratch, inMemory);
            names.forEach(name -> counts.add("n" + name, 1, 2));
            Map<String, Long> all = new HashMap<>();
            counts.forEach(count -> {
                assertThat(count.second()).isEqualTo(2 * count.first());
                assertThat(all.put(count.name(), count.first())).isNull();
            });
            scratch.close();
            return all;
        });
        assertThat(counted).isEqualTo(expected);
    }

    @Test
    void idsThatDifferOnlyInSchemeAndSlashesMeetAndAreToldApart() {
        IdHash http = new IdHash().read("http://example.org/a");
        for (String same : List.of("https://example.org/a", "HTTP://example.org/a", "http://example.org/a//")) {
            IdHash other = new IdHash().read(same);
            assertThat(other.first).as(same).isEqualTo(http.first);
            assertThat(other.second).as(same).isEqualTo(http.second);
            assertThat(other.spelling).as(same).isNotEqualTo(http.spelling);
        }
    }

    @Property
    void idsThatDifferMeetInNeitherHash(@ForAll String one, @ForAll String other) {
        IdHash first = new IdHash().read("x" + one + "x");
        IdHash second = new IdHash().read("x" + other + "x");
        assertThat(first.first == second.first).isEqualTo(one.equals(other));
        assertThat(first.second == second.second).isEqualTo(one.equals(other));
    }

    @Test
    void aMillionIdsInARowMeetInNeitherHash() {
        long[] firsts = new long[1_000_000];
        long[] seconds = new long[1_000_000];
        IdHash hash = new IdHash();
        for (int i = 0; i < firsts.length; i++) {
            hash.read("https://example.org/resource/" + i);
            firsts[i] = hash.first;
            seconds[i] = hash.second;
        }
        assertThat(java.util.Arrays.stream(firsts).distinct().count()).isEqualTo(firsts.length);
        assertThat(java.util.Arrays.stream(seconds).distinct().count()).isEqualTo(seconds.length);
    }
}
