package org.oer4j.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oer4j.citation.ClauseRef;

class ProvisionRefTest {
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v");

    /** All notations of recommendation.md, section 1, and those that follow from them; {p} paragraph, {l} letter. */
    private static final List<String> BY_PARAGRAPH = List.of(
            "{p}({l})",
            "{p} ({l})",
            "{p}.{l}",
            "{p}{l}",
            "{p} {l}",
            "{p}, {l}",
            "{p} {l})",
            "({p})({l})",
            "({p}{l})",
            "para {p}({l})",
            "para. {p} ({l})",
            "Paragraph {p}({l})",
            "§{p}({l})",
            "§ {p} {l}",
            "§\u00a0{p}\u202f{l}",
            "art. {p} {l}",
            "Article {p}({l})",
            " {p}\t({l})\n",
            "OER2019/{p}.{l}",
            "oer2019/{p}({l})",
            "OER2019 {p}.{l}",
            "OER2019/ § {p} {l}");

    /** {r} Roman number, {n} number of the area. */
    private static final List<String> BY_AREA = List.of(
            "{r}.{l}",
            "{r}({l})",
            "({r})({l})",
            "({r}) {l}",
            "{r} {l}",
            "{n}{l}",
            "{n}({l})",
            "{n}.{l}",
            "area {r}({l})",
            "area {n}.{l}",
            "area of action ({r}), ({l})",
            "OER2019/{r}.{l}",
            "OER2019/{n}{l}");

    /** The lettered places of the adopted text, stated here once more: 33 actions and 3 on monitoring. */
    private static final List<ProvisionRef> LETTERED = lettered();

    private static List<ProvisionRef> lettered() {
        List<ProvisionRef> refs = new ArrayList<>();
        String[] ranges = {"11abcdef", "12abcdefgh", "13abcdef", "14abcdefg", "15abcdef", "16abc"};
        for (String range : ranges) {
            for (char letter : range.substring(2).toCharArray()) {
                refs.add(new ProvisionRef("OER2019", range.substring(0, 2), String.valueOf(letter)));
            }
        }
        return refs;
    }

    private static List<String> notations(ProvisionRef ref) {
        int area = Integer.parseInt(ref.place()) - 10;
        List<String> templates = new ArrayList<>(BY_PARAGRAPH);
        if (area <= 5) {
            templates.addAll(BY_AREA);
        }
        List<String> notations = new ArrayList<>();
        for (String template : templates) {
            String notation = template.replace("{p}", ref.place())
                    .replace("{l}", ref.item())
                    .replace("{n}", String.valueOf(area))
                    .replace("{r}", area <= 5 ? ROMAN.get(area - 1) : "");
            notations.add(notation);
            notations.add(notation.toUpperCase(Locale.ROOT));
        }
        return notations;
    }

    @Test
    void everyNotationOfEveryLetteredPlaceResolvesAndPrintsCanonically() {
        assertThat(LETTERED).hasSize(36);
        int read = 0;
        for (ProvisionRef ref : LETTERED) {
            for (String notation : notations(ref)) {
                assertThat(ProvisionRef.parse(notation)).as(notation).isEqualTo(ref);
                assertThat(ProvisionRef.find(notation)).as(notation).contains(ref);
                assertThat(Recommendation.of2019().get(notation).ref())
                        .as(notation)
                        .isEqualTo(ref);
                assertThat(Recommendation.of2019().find(notation).map(Provision::ref))
                        .as(notation)
                        .contains(ref);
                read++;
            }
            assertThat(ref).hasToString("OER2019/" + ref.place() + "." + ref.item());
            assertThat(ProvisionRef.parse(ref.toString())).isEqualTo(ref);
        }
        assertThat(read).isEqualTo(2 * (36 * BY_PARAGRAPH.size() + 33 * BY_AREA.size()));
    }

    @Test
    void everyLetterOnePastTheRangeIsRefusedAndTheRangeNamed() {
        List<String> ranges = List.of("11: a–f", "12: a–h", "13: a–f", "14: a–g", "15: a–f", "16: a–c");
        int refused = 0;
        for (String range : ranges) {
            String past = String.valueOf((char) (range.charAt(range.length() - 1) + 1));
            ProvisionRef ref = new ProvisionRef("OER2019", range.substring(0, 2), past);
            assertThat(Recommendation.of2019().find(ref.toString()))
                    .as("%s", ref)
                    .isEmpty();
            for (String notation : notations(ref)) {
                assertThatIllegalArgumentException()
                        .as(notation)
                        .isThrownBy(() -> Recommendation.of2019().get(notation))
                        .withMessageContaining("'" + notation + "'")
                        .withMessageContaining(range);
                assertThat(Recommendation.of2019().find(notation)).as(notation).isEmpty();
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(300);
    }

    @ParameterizedTest
    @CsvSource({
        "ii,OER2019/ii",
        "(ii),OER2019/ii",
        "II,OER2019/ii",
        "area ii,OER2019/ii",
        "Area (ii),OER2019/ii",
        "area 2,OER2019/ii",
        "area of action iv,OER2019/iv",
        "OER2019/ii,OER2019/ii",
        "12,OER2019/ii",
        "para 12,OER2019/ii",
        "12.,OER2019/ii",
        "§ 15,OER2019/v",
        "v,OER2019/v",
        "i,OER2019/i",
        "5,OER2019/5",
        "area 5,OER2019/v",
        "5c,OER2019/15.c",
        "1a,OER2019/11.a",
        "2,OER2019/2",
        "2c,OER2019/12.c",
        "9(ii),OER2019/9.ii",
        "9.iv,OER2019/9.iv",
        "9 (i),OER2019/9.i",
        "16,OER2019/16",
        "OER2019/16.b,OER2019/16.b",
        "OER2019-DRAFT/12.c,OER2019-DRAFT/12.c",
        "oer2019-draft ii.c,OER2019-DRAFT/12.c",
        "DUBAI2024/i.R3,DUBAI2024/i.R3",
        "dubai2024 (i) r3,DUBAI2024/i.R3",
        "DUBAI2024/12,DUBAI2024/12",
        "DUBAI2024/2.c,DUBAI2024/2.c",
        "DUBAI2024/area 2,DUBAI2024/ii"
    })
    void ambiguitiesAreDecidedAsDocumented(String notation, String canonical) {
        assertThat(ProvisionRef.parse(notation)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "c",
                "a",
                "12(c)(d)",
                "12(cc)",
                "iic",
                "iv c d",
                "para ii",
                "§ ii.c",
                "para 2c",
                "art. 5 (a)",
                "area 12",
                "area c",
                "xv",
                "iix",
                "0",
                "0a",
                "012",
                "112",
                "OER/12.c/d",
                "OER19/12.c",
                "OER2019/",
                "/12.c",
                "12-c",
                "12(ç)",
                "١٢",
                "12.c and 12.d",
                "-1"
            })
    void refusesWhatIsNoPlace(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProvisionRef.parse(text))
                .withMessageContaining("'" + text + "'");
        assertThat(ProvisionRef.find(text)).isEmpty();
    }

    @Test
    void theConstructorRefusesASecondWayOfWritingAPlaceOfTheRecommendation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProvisionRef("OER2019", "ii", "c"))
                .withMessageContaining("'OER2019/ii.c' is written 'OER2019/12.c'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProvisionRef("OER2019", "12", ""))
                .withMessageContaining("'OER2019/ii'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProvisionRef("OER2019-DRAFT", "2", "c"))
                .withMessageContaining("'OER2019-DRAFT/12.c'");
        assertThat(new ProvisionRef("DUBAI2024", "ii", "c")).hasToString("DUBAI2024/ii.c");
    }

    @Test
    void theConstructorRefusesNonsense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProvisionRef("oer", "12", "c"))
                .withMessageContaining("'oer'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProvisionRef("OER2019", "100", "c"))
                .withMessageContaining("'100'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProvisionRef("OER2019", "12", "cd"))
                .withMessageContaining("'cd'");
    }

    @Test
    void aReferenceIsAClause() {
        assertThat(ProvisionRef.parse("12(c)").clause()).isEqualTo(ClauseRef.of("OER2019", "12.c"));
        assertThat(ProvisionRef.parse("area ii").clause()).hasToString("OER2019 ii");
    }

    @Test
    void referencesAreOrderedAsTheTextIsRead() {
        List<String> read = List.of(
                "DUBAI2024/i",
                "DUBAI2024/i.R1",
                "DUBAI2024/i.R2",
                "DUBAI2024/i.R10",
                "OER2019/1",
                "OER2019/9",
                "OER2019/9.i",
                "OER2019/9.ii",
                "OER2019/9.iii",
                "OER2019/9.iv",
                "OER2019/9.v",
                "OER2019/10",
                "OER2019/i",
                "OER2019/11.a",
                "OER2019/11.f",
                "OER2019/ii",
                "OER2019/12.a",
                "OER2019/v",
                "OER2019/15.a",
                "OER2019/16",
                "OER2019/16.a");
        List<ProvisionRef> refs =
                new ArrayList<>(read.stream().map(ProvisionRef::parse).toList());
        Collections.shuffle(refs, new Random(42));
        Collections.sort(refs);
        assertThat(refs).extracting(ProvisionRef::toString).isEqualTo(read);
    }

    @Provide
    Arbitrary<ProvisionRef> refs() {
        Arbitrary<String> codes = Arbitraries.of("OER2019", "OER2019-DRAFT", "DUBAI2024", "OS2021-V2-FR");
        Arbitrary<String> places = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 99).map(String::valueOf),
                Arbitraries.of("i", "ii", "iii", "iv", "v", "vi", "ix", "x"));
        Arbitrary<String> items = Arbitraries.oneOf(
                Arbitraries.just(""),
                Arbitraries.chars().range('a', 'z').map(String::valueOf),
                Arbitraries.of("ii", "iii", "iv", "R1", "R9", "R42"));
        return Combinators.combine(codes, places, items)
                .as((code, place, item) -> code + "/" + place + (item.isEmpty() ? "" : "." + item))
                .map(ProvisionRef::parse);
    }

    @Property
    void whatIsPrintedIsReadBack(@ForAll("refs") ProvisionRef ref) {
        assertThat(ProvisionRef.parse(ref.toString())).isEqualTo(ref);
        assertThat(ProvisionRef.parse(ref.clause().toString())).isEqualTo(ref);
        assertThat(new ProvisionRef(ref.instrument(), ref.place(), ref.item())).isEqualTo(ref);
    }

    @Property
    void theOrderAgreesWithEquality(@ForAll("refs") ProvisionRef one, @ForAll("refs") ProvisionRef other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
    }

    @Property
    void noTextThrowsAnythingButTheRefusalAndWhatIsReadIsCanonical(@ForAll @StringLength(max = 80) String text) {
        ProvisionRef.find(text)
                .ifPresent(ref -> assertThat(ProvisionRef.parse(ref.toString())).isEqualTo(ref));
    }

    @Property
    void textMadeOfThePiecesOfNotationsIsReadOrRefusedButNeverMore(@ForAll("pieces") String text) {
        ProvisionRef.find(text)
                .ifPresent(ref -> assertThat(ProvisionRef.parse(ref.toString())).isEqualTo(ref));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "12", "2", "9", "ii", "v", "x", "(", ")", ".", " ", "c", "i", "§", "para", "area", "OER2019",
                        "/", "R3")
                .list()
                .ofMaxSize(8)
                .map(list -> String.join("", list));
    }
}
