package org.oer4j.licensing.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oer4j.licensing.LicenseCatalogue;

/** Who asked not to be credited is not, and nobody else is left out with them. */
class WithdrawalTest {
    private static final String WORDS = "Ann Anna Joanna Channel Ann-Marie annex Bo Bob Ann's Press 2020 © by and";

    private static CreditedWork.Builder withdrawn(String name) {
        return CreditedWork.builder().title("T").withdrawn(name);
    }

    private static Withdrawal left(CreditedWork work, String... notes) {
        return Withdrawal.from(work, ChangeNotes.of(notes));
    }

    @Test
    void anotherNameThatHoldsTheLettersStays() {
        CreditedWork work = withdrawn("Ann")
                .creator("Joanna")
                .creator("Hannah")
                .creator("Ann Example")
                .copyrightNotice("© 2020 Channel Press")
                .build();

        Withdrawal left = left(work, "as planned");

        assertThat(left.work().creators())
                .extracting(CreditedParty::name)
                .containsExactly("Joanna", "Hannah", "Ann Example");
        assertThat(left.work().notices().copyrightNotice()).isEqualTo("© 2020 Channel Press");
        assertThat(left.changes().notes()).containsExactly("as planned");
        assertThat(left.isNoticeRemoved()).isFalse();
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann         | © 2020 Ann                 | gone",
                "Ann         | © ANN, 2020                | gone",
                "Ann         | © Ann's heirs              | gone",
                "Ann         | © Ann2020                  | stays",
                "Ann         | © Annä                     | stays",
                "Ann         | Joanna and Ann             | gone",
                "Zoe Secret  | after Zoe   Secret         | gone",
                "Zoe Secret  | after Zoe Secretary        | stays",
                "Weiß        | © 2020 WEISS               | gone",
                "Zoë         | © 2020 Zoe\u0308           | gone",
                "Zoe         | © 2020 Zoe\u0308           | stays",
                "Zoe         | © 2020 Z\u200Boe           | gone",
                "J. Doe (Jr.)| © J. Doe (Jr.) 2020        | gone",
                "王伟          | © 2020王伟出版社                | gone",
                "ليلى         | © ليلى 2020                 | gone",
                "Анна        | © 2020 Жанна               | stays",
            })
    void aNameStandsInATextAsWholeWords(String name, String text, String fate) {
        CreditedWork work = withdrawn(name).copyrightNotice(text).build();

        Withdrawal left = left(work, text);

        boolean gone = fate.equals("gone");
        assertThat(left.work().notices().copyrightNotice() == null).isEqualTo(gone);
        assertThat(left.changes().notes().isEmpty()).isEqualTo(gone);
        assertThat(left.isNoticeRemoved()).isEqualTo(gone);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(WORDS.split(" ")).list().ofMinSize(1).ofMaxSize(5).map(words -> String.join(" ", words));
    }

    @Property
    void whatIsLeftOutHoldsTheNameAndWhatIsWrittenDoesNot(
            @ForAll("texts") String name,
            @ForAll("texts") String creator,
            @ForAll("texts") String notice,
            @ForAll("texts") String note) {
        CreditedWork work =
                withdrawn(name).creator(creator).copyrightNotice(notice).build();

        Withdrawal left = left(work, note);

        assertThat(left.work().creators().isEmpty()).isEqualTo(creator.equalsIgnoreCase(name));
        assertThat(left.work().notices().copyrightNotice() == null).isEqualTo(holds(notice, name));
        assertThat(left.changes().notes().isEmpty()).isEqualTo(holds(note, name));
        String text = AttributionFormatter.in(Locale.ENGLISH)
                .format(
                        AttributionDuties.standard()
                                .attribute(Credit.of(
                                                work,
                                                LicenseCatalogue.standard().get("CC-BY-4.0"))
                                        .changed(note)),
                        AttributionFormat.TEXT);
        if (!holds(notice, name)) {
            assertThat(text).contains(notice);
        }
    }

    /** The same, found by another way: the words of the name follow each other among those of the text. */
    private static boolean holds(String text, String name) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[ '-]+"));
        List<String> wanted = List.of(name.toLowerCase(Locale.ROOT).split("[ '-]+"));
        return Collections.indexOfSubList(words, wanted) >= 0
                && text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }
}
