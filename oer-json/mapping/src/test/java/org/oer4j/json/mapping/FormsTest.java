package org.oer4j.json.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oer4j.text.LanguageTag;

/** The forms that records are put together from, each with what it takes, what it bends and what it leaves out. */
class FormsTest {
    private static final Form<Day> DAY = Forms.code(Day.class, Day::code);
    private static final Form<LanguageTag> TAG =
            Forms.value("BCP 47 language tag", LanguageTag::of, LanguageTag::value, null);
    private static final Form<Map<LanguageTag, String>> TEXTS =
            Forms.map("BCP 47 language tag", LanguageTag::of, LanguageTag::value, Forms.words());

    private enum Day {
        HOLIDAY("holiday"),
        WORKING_DAY("working-day");

        private final String code;

        Day(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    private record Interval(int from, int to) {
        Interval {
            if (to < from) {
                throw new IllegalArgumentException("to '" + to + "' is before from '" + from + "'");
            }
        }
    }

    private static final ObjectForm<Interval> INTERVAL = new ObjectForm<>("Interval") {
        private final Member<Long> from = required("from", Forms.integer(), interval -> (long) interval.from());
        private final Member<Long> to = required("to", Forms.integer(), interval -> (long) interval.to());

        @Override
        protected Interval make(Values in) {
            return new Interval(the(in, from), the(in, to));
        }

        private int the(Values in, Member<Long> member) {
            return Math.toIntExact(in.the(member));
        }
    };

    private record Read<T>(@Nullable T value, List<Problem> problems) {
        List<String> rules() {
            return problems.stream()
                    .map(problem -> problem.finding().rule().value())
                    .toList();
        }

        List<String> pointers() {
            return problems.stream().map(problem -> problem.finding().pointer()).toList();
        }
    }

    private static <T> Read<T> read(Form<T> form, Consumer<Tokens> json) {
        Tokens tokens = new Tokens();
        json.accept(tokens);
        Reading in = new Reading(tokens.source(), ReadMode.TOLERANT);
        in.advance();
        T value = form.read(in);
        assertThat(in.advance()).as("the value is read to its end").isEqualTo(Token.END);
        return new Read<>(value, in.problems());
    }

    private static <T> void writesAndReadsBack(Form<T> form, T value) {
        Read<T> back = read(form, tokens -> form.write(value, tokens));
        assertThat(back.problems()).isEmpty();
        assertThat(back.value()).isEqualTo(value);
    }

    @Test
    void everyFormReadsWhatItWrites() {
        writesAndReadsBack(Forms.text(), "");
        writesAndReadsBack(Forms.words(), "words");
        writesAndReadsBack(Forms.truth(), false);
        writesAndReadsBack(Forms.integer(), Long.MIN_VALUE);
        writesAndReadsBack(Forms.decimal(), new BigDecimal("-10.50"));
        writesAndReadsBack(DAY, Day.WORKING_DAY);
        writesAndReadsBack(TAG, LanguageTag.of("zh-Hant"));
        writesAndReadsBack(Forms.list(DAY), List.of(Day.HOLIDAY, Day.WORKING_DAY));
        writesAndReadsBack(TEXTS, Map.of(LanguageTag.of("en"), "Aim", LanguageTag.of("fr"), "But"));
        writesAndReadsBack(INTERVAL, new Interval(1, 2));
        writesAndReadsBack(Forms.as(Forms.integer(), Math::toIntExact, Integer::longValue), 7);
    }

    @Test
    void aListOfListsIsRefused() {
        assertThatThrownBy(() -> Forms.list(Forms.list(DAY))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nullIsNoValueAndNoProblem() {
        for (Form<?> form : List.of(Forms.text(), Forms.truth(), Forms.decimal(), DAY, TAG, TEXTS, INTERVAL)) {
            Read<?> read = read(form, Tokens::nothing);
            assertThat(read.value()).isNull();
            assertThat(read.problems()).isEmpty();
        }
    }

    @Test
    void anArrayOfOneStandsForItsElement() {
        Read<Day> one = read(DAY, json -> {
            json.startArray();
            json.string("holiday");
            json.endArray();
        });
        assertThat(one.value()).isEqualTo(Day.HOLIDAY);
        assertThat(one.rules()).containsExactly("read.wrong-shape");
        Read<Day> two = read(DAY, json -> {
            json.startArray();
            json.string("holiday");
            json.string("working-day");
            json.endArray();
        });
        assertThat(two.value()).as("none of two is the right one").isNull();
        assertThat(two.rules()).containsExactly("read.unreadable-value");
    }

    @ParameterizedTest
    @CsvSource({"Holiday, HOLIDAY", "WORKING_DAY, WORKING_DAY", "'working day ', WORKING_DAY"})
    void aCodeInAnotherSpellingIsTakenAndReported(String text, Day day) {
        Read<Day> read = read(DAY, json -> json.string(text));
        assertThat(read.value()).isEqualTo(day);
        assertThat(read.rules()).containsExactly("read.other-spelling");
    }

    @Test
    void anUnknownCodeIsLeftOutAndTheProblemListsWhatThereIs() {
        Read<Day> read = read(DAY, json -> json.string("sunday"));
        assertThat(read.value()).isNull();
        assertThat(read.rules()).containsExactly("read.refused-value");
        assertThat(read.problems().get(0).finding().arguments()).containsExactly("sunday", "holiday, working-day");
    }

    @Test
    void aValueInAnotherSpellingIsTakenAndReported() {
        Read<LanguageTag> read = read(TAG, json -> json.string("DE-at"));
        assertThat(read.value()).isEqualTo(LanguageTag.of("de-AT"));
        assertThat(read.rules()).containsExactly("read.other-spelling");
        assertThat(read.problems().get(0).finding().arguments()).containsExactly("DE-at", "de-AT");
        assertThat(read(TAG, json -> json.string("no tag")).rules()).containsExactly("read.refused-value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "9223372036854775808", "1e3", "one"})
    void whatIsNoWholeNumberIsLeftOut(String digits) {
        Read<Long> read = read(Forms.integer(), json -> json.digits(digits));
        assertThat(read.value()).isNull();
        assertThat(read.rules()).containsExactly("read.refused-value");
    }

    @Test
    void digitsInQuotesAreANumber() {
        Read<BigDecimal> read = read(Forms.decimal(), json -> json.string(" 10.50"));
        assertThat(read.value()).isEqualTo(new BigDecimal("10.50"));
        assertThat(read.rules()).containsExactly("read.wrong-shape");
        assertThat(read(Forms.integer(), json -> json.bool(true)).rules()).containsExactly("read.unreadable-value");
    }

    @Test
    void aNumberOfAbsurdSizeIsLeftOutBeforeItCostsAnything() {
        assertThat(read(Forms.decimal(), json -> json.digits("1e999999999")).rules())
                .containsExactly("read.refused-value");
    }

    @Test
    void badElementsAreLeftOutOfAListAndPointedAt() {
        Read<List<Day>> read = read(Forms.list(DAY), json -> {
            json.startArray();
            json.string("holiday");
            json.string("doomsday");
            json.nothing();
            json.string("working-day");
            json.endArray();
        });
        assertThat(read.value()).containsExactly(Day.HOLIDAY, Day.WORKING_DAY);
        assertThat(read.pointers()).containsExactly("/1");
    }

    @Test
    void aLanguageMapKeepsWhatItUnderstandsAndTheFirstOfTwoSpellings() {
        Read<Map<LanguageTag, String>> read = read(TEXTS, json -> {
            json.startObject();
            json.field("en-GB");
            json.string("colour");
            json.field("EN-gb");
            json.string("color");
            json.field("no tag");
            json.string("?");
            json.field("fr");
            json.string(" ");
            json.endObject();
        });
        assertThat(read.value()).isEqualTo(new LinkedHashMap<>(Map.of(LanguageTag.of("en-GB"), "colour")));
        assertThat(read.rules()).containsExactly("read.other-spelling", "read.duplicate-member", "read.refused-value");
        assertThat(read.pointers()).containsExactly("/EN-gb", "/EN-gb", "/no tag");
    }

    @Test
    void aRecordWhosePartsDoNotGoTogetherIsLeftOutAndSaysWhy() {
        Read<Interval> read = read(INTERVAL, json -> interval(json, 2, 1));
        assertThat(read.value()).isNull();
        assertThat(read.rules()).containsExactly("read.refused-record");
        assertThat(read.problems().get(0).finding().arguments()).containsExactly("to '1' is before from '2'");
    }

    @Test
    void inAListOneBadRecordLosesNoOther() {
        Read<List<Interval>> read = read(Forms.list(INTERVAL), json -> {
            json.startArray();
            interval(json, 2, 1);
            interval(json, 1, 2);
            json.endArray();
        });
        assertThat(read.value()).containsExactly(new Interval(1, 2));
        assertThat(read.pointers()).containsExactly("/0");
    }

    private static void interval(Tokens json, long from, long to) {
        json.startObject();
        json.field("from");
        json.number(from);
        json.field("to");
        json.number(to);
        json.endObject();
    }

    @Test
    void aRequiredMemberThatIsMissingOrUnusableIsToldOnce() {
        Read<Interval> missing = read(INTERVAL, json -> {
            json.startObject();
            json.field("from");
            json.number(1);
            json.field("to");
            json.nothing();
            json.endObject();
        });
        assertThat(missing.value()).isNull();
        assertThat(missing.rules()).containsExactly("read.missing-member");
        assertThat(missing.problems().get(0).finding().arguments()).containsExactly("to");
        Read<Interval> unusable = read(INTERVAL, json -> {
            json.startObject();
            json.field("from");
            json.number(1);
            json.field("to");
            json.string("late");
            json.endObject();
        });
        assertThat(unusable.value()).isNull();
        assertThat(unusable.rules()).containsExactly("read.wrong-shape", "read.refused-value");
    }

    @Test
    void unknownAndRepeatedMembersArePointedAt() {
        Read<Interval> read = read(INTERVAL, json -> {
            json.startObject();
            json.field("from");
            json.number(1);
            json.field("from");
            json.number(5);
            json.field("colour");
            json.startArray();
            json.endArray();
            json.field("colour");
            json.string("red");
            json.field("to");
            json.number(2);
            json.endObject();
        });
        assertThat(read.value()).as("the first stands").isEqualTo(new Interval(1, 2));
        assertThat(read.rules())
                .containsExactly("read.duplicate-member", "read.unknown-member", "read.duplicate-member");
        assertThat(read.pointers()).containsExactly("/from", "/colour", "/colour");
    }

    @Test
    void aMemberDeclaredTwiceIsAMistakeOfOurs() {
        assertThatThrownBy(() -> new ObjectForm<Interval>("Twice") {
                    private final Member<Long> first = member("at", Forms.integer(), interval -> 1L);
                    private final Member<Long> second = member("at", Forms.integer(), interval -> 2L);

                    @Override
                    protected Interval make(Values in) {
                        return new Interval(
                                in.or(first, 0L).intValue(), in.or(second, 0L).intValue());
                    }
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("'at' is declared twice in Twice, expected once");
    }

    @Test
    void theSchemaSaysWhatTheFormsTake() {
        Tokens schema = new Tokens();
        JsonSchema.write("https://example.org/s", "S", List.of(new DocumentForm<>("1", INTERVAL)), schema);
        assertThat(schema.toString())
                .isEqualTo(
                        "{\"$schema\" \"https://json-schema.org/draft/2020-12/schema\" \"$id\" \"https://example.org/s\""
                                + " \"title\" \"S\" \"$ref\" \"#/$defs/Interval\" \"properties\" {\"type\" {\"const\" \"Interval\"}}"
                                + " \"required\" [\"type\"] \"$defs\" {\"Interval\" {\"type\" \"object\" \"properties\""
                                + " {\"from\" {\"type\" \"integer\"} \"to\" {\"type\" \"integer\"}} \"required\" [\"from\" \"to\"]}}}");
    }
}
