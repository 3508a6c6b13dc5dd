package org.oer4j.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oer4j.facts.FactFormatException;
import org.oer4j.facts.FactTable;
import org.oer4j.facts.FactTable.Row;

class CellsTest {
    private static Row row(String cell) {
        return FactTable.read("facts", new StringReader("cell\tsource\n" + cell + "\ttest\n"), "cell", "source")
                .rows()
                .get(0);
    }

    @Test
    void readsWhatIsWrittenCanonically() {
        assertThat(Cells.ref(row("OER2019/12.c"), "cell")).isEqualTo(ProvisionRef.parse("12(c)"));
        assertThat(Cells.areaOrNull(row(""), "cell")).isNull();
        assertThat(Cells.constants(row("regional national"), "cell", Level.class))
                .containsExactly(Level.REGIONAL, Level.NATIONAL);
        assertThat(Cells.constant(row("non-formal"), "cell", Sector.class)).isEqualTo(Sector.NON_FORMAL);
    }

    @ParameterizedTest
    @CsvSource({
        "12(c),is not canonical",
        "OER2019/ii.c,is not canonical",
        "OER2019/z,is no place",
        "'',the cell 'cell' is empty"
    })
    void aReferenceThatIsNotCanonicalStopsTheLoad(String cell, String problem) {
        assertThatExceptionOfType(FactFormatException.class)
                .isThrownBy(() -> Cells.ref(row(cell), "cell"))
                .withMessageStartingWith("facts:2")
                .withMessageContaining(problem);
    }

    @Test
    void anUnknownConstantStopsTheLoadAndTheKnownOnesAreNamed() {
        assertThatExceptionOfType(FactFormatException.class)
                .isThrownBy(() -> Cells.constants(row("national local"), "cell", Level.class))
                .withMessageContaining("'local' in 'cell' is no Level")
                .withMessageContaining("SUBNATIONAL");
    }
}
