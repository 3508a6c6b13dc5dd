package org.oer4j.licensing.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void theTableOfLatinLettersIsWhatUnicodeDecompositionSays() {
        int letters = 0;
        for (char c = 0; c < 0x250; c++) {
            String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
            char first = decomposed.charAt(0);
            if (Character.isLetter(c)) {
                letters++;
                char base = Character.isLetterOrDigit(first) ? Character.toLowerCase(first) : Character.toLowerCase(c);
                char expected = c == '\u0131' ? 'i' : base;
                assertThat(Folding.fold(c)).as("U+%04X", (int) c).isEqualTo(expected);
            } else if (!Character.isDigit(c)) {
                assertThat(Folding.fold(c)).as("U+%04X", (int) c).isLessThanOrEqualTo(Folding.NOTHING);
            }
        }
        assertThat(letters).isGreaterThan(400);
    }

    @Test
    void caseAccentsAndWidthDoNotMatterAndMarksAreNothing() {
        assertThat(Folding.fold('É')).isEqualTo('e');
        assertThat(Folding.fold('İ')).isEqualTo('i');
        assertThat(Folding.fold('Ｃ')).isEqualTo('c');
        assertThat(Folding.fold('４')).isEqualTo('4');
        assertThat(Folding.fold('й')).isEqualTo('и');
        assertThat(Folding.fold('ς')).isEqualTo('σ');
        assertThat(Folding.fold('\u0301')).isEqualTo(Folding.NOTHING);
        assertThat(Folding.fold('\u00AD')).isEqualTo(Folding.NOTHING);
        assertThat(Folding.fold('–')).isEqualTo(Folding.SEPARATOR);
        assertThat(Folding.fold('표')).isEqualTo('표');
    }
}
