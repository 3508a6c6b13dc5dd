package org.oer4j.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Open textbooks for all schools | OPEN TEXTBOOKS, for all schools! | 100
            Open textbooks for all schools | Textbooks for all schools: open | 100
            Open textbooks for all schools | Open text books for all schools | 100
            Open textbooks for all schools | Open textbook for all schools | 96
            ΑΝΟΙΧΤΕΣ ΠΗΓΕΣ | Ανοιχτές πηγές | 100
            Éducation ouverte | Education ouverte | 100
            Straße | STRASSE | 100
            İstanbul | istanbul | 100
            Schulbücher | Schulbucher | 100
            开放教育资源政策 | 开放教育资源的政策 | 88
            हिन्दी पुस्तकें | हिन्दी पुस्तकें | 100
            हिन्दी | हान्दा | 0
            مُعَلِّم | معلم | 100
            Training of teachers | Libraries | 0
            Phase 1 of the programme | Phase 2 of the programme | 95
            """)
    void areAsSimilarAsTheyLook(String one, String other, int expected) {
        assertThat(TitleWords.of(one).similarity(TitleWords.of(other), 80)).isEqualTo(expected);
        assertThat(TitleWords.of(other).similarity(TitleWords.of(one), 80)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'!?',''", "'',''", "'…','—'"})
    void whatHasNoLettersIsLikeNothing(String one, String other) {
        assertThat(TitleWords.of(one).similarity(TitleWords.of(other), 1)).isZero();
    }

    @Property(tries = 500)
    void theDistanceIsLevenshteinsAsFarAsItIsAskedFor(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 9) String one,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 9) String other,
            @ForAll @IntRange(max = 10) int most) {
        int expected = plainDistance(one, other);
        assertThat(TitleWords.distance(one, other, most)).isEqualTo(Math.min(expected, most + 1));
    }

    /** The textbook's table, whole. */
    private static int plainDistance(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        Arrays.setAll(table[0], j -> j);
        for (int i = 1; i <= one.length(); i++) {
            table[i][0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = table[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                table[i][j] = Math.min(changed, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
            }
        }
        return table[one.length()][other.length()];
    }

    @Property(tries = 300)
    void everyTitleWithLettersIsLikeItselfAndLikenessHasNoDirection(
            @ForAll @StringLength(max = 30) String one, @ForAll @StringLength(max = 30) String other) {
        TitleWords words = TitleWords.of(one);
        TitleWords others = TitleWords.of(other);
        assertThat(words.similarity(words, 80)).isEqualTo(words.letters().isEmpty() ? 0 : 100);
        assertThat(words.similarity(others, 50)).isEqualTo(others.similarity(words, 50));
        assertThat(TitleWords.of(words.letters()).letters()).isEqualTo(words.letters());
    }
}
