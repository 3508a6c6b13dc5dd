package org.oer4j.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.api.Test;

class FactTableTest {
    private static FactTable read(String text) {
        return FactTable.read("facts.tsv", new StringReader(text), "id", "words", "source");
    }

    @Test
    void rowsKeepOrderCellsAndPlace() {
        FactTable table = read("id\twords\tsource\na\tx y\ts\nb\t\ts\n");
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(0).words("words")).containsExactly("x", "y");
        assertThat(table.rows().get(1).words("words")).isEmpty();
        assertThat(table.rows().get(1)).hasToString("facts.tsv:3");
        assertThat(table.name()).isEqualTo("facts.tsv");
    }

    @Test
    void anotherHeaderStopsTheLoad() {
        assertThatThrownBy(() -> read("id\tsource\n"))
                .isInstanceOf(FactFormatException.class)
                .hasMessage("facts.tsv:1: the header is 'id\tsource', expected 'id\twords\tsource'");
    }

    @Test
    void aQuoteAMissingCellAMissingSourceOrAnUnsortedLineStopsTheLoadWithItsLine() {
        assertThatThrownBy(() -> read("id\twords\tsource\na\t\"x\"\ts\n"))
                .hasMessageStartingWith("facts.tsv:2: a quote");
        assertThatThrownBy(() -> read("id\twords\tsource\na\tx\n"))
                .hasMessage("facts.tsv:2: 'a\tx' has 2 cells, expected 3");
        assertThatThrownBy(() -> read("id\twords\tsource\na\tx\t\n")).hasMessageContaining("names no source");
        assertThatThrownBy(() -> read("id\twords\tsource\nb\tx\ts\na\tx\ts\n"))
                .hasMessageStartingWith("facts.tsv:3: 'a\tx\ts' is not after 'b\tx\ts'");
    }

    @Test
    void anEmptyRequiredCellAndAnUnknownColumnAreNamed() {
        FactTable.Row row = read("id\twords\tsource\na\t\ts\n").rows().get(0);
        assertThatThrownBy(() -> row.required("words"))
                .hasMessageContaining("facts.tsv:2")
                .hasMessageContaining("'words'");
        assertThatThrownBy(() -> row.get("wrods")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> FactTable.load(FactTable.class, "/META-INF/oer/none.tsv", "id"))
                .hasMessageStartingWith("/META-INF/oer/none.tsv: the file is missing");
    }
}
