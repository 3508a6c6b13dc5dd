package org.oer4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OerTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "recognize", "adapt", "remix", "audit", "report"})
    void helpIsEverywhereAndSaysThatThisIsNoLegalAdvice(String command) {
        CommandRun run = command.isEmpty() ? CommandRun.of("--help") : CommandRun.of(command, "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Usage: oer").contains("Information, not legal advice.");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "recognize", "adapt", "remix", "audit", "report"})
    void theVersionNamesProgramAndCatalogue(String command) {
        CommandRun run = command.isEmpty() ? CommandRun.of("--version") : CommandRun.of(command, "--version");

        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0)).startsWith("oer ");
        assertThat(run.lines().get(1)).matches("catalogue \\d{4}-\\d{2}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "frobnicate | oer: command 'frobnicate' is unknown, expected recognize, adapt, remix, choose, attribute, read, audit or report; see oer --help",
                "recognize --colour | oer recognize: Unknown option: '--colour'; see oer recognize --help",
                "recognize | oer recognize: no TEXT is given, expected a notation such as 'CC BY 4.0'; see oer recognize --help",
                "recognize --vocabulary h6p x | oer recognize: vocabulary 'h6p' is unknown, expected one of cc-url, ckan, data.gouv.fr, datacite, dcat-ap-de, edu-sharing, eu-authority, flickr, galter, h5p, kolibri, libretexts, lom, moodle, mycore, open-textbook-library, opendefinition, openverse, outernet, spdx, wikimedia-commons, youtube; see oer recognize --help",
                "adapt CC-BY-4.0 | oer adapt: 'CC-BY-4.0' are 1 licences, expected SOURCE and ADAPTATION; see oer adapt --help",
                "remix | oer remix: nothing to remix is given, expected licences, --records or --json; see oer remix --help",
                "remix --sample | oer remix: no records are chosen, expected --records with their ids; see oer remix --help",
                "audit | oer audit: it is not said what to read, expected --sample, --from csv or --from oer; see oer audit --help",
                "audit --from xls | oer audit: --from 'xls' is unknown, expected csv, oer, amb, schemaorg, dublincore, datacite, h5p, openverse, zenodo, mediawiki; see oer audit --help",
                "audit --sample --db jdbc:h2:mem: | oer audit: --db 'jdbc:h2:mem:' is not in this version, expected oer audit without it; see oer audit --help",
                "audit --sample --threads 2 | oer audit: --threads '2' is not in this version, expected oer audit without it; see oer audit --help",
            })
    void wrongUsageIsOneLineOnStandardErrorAndStatusTwo(String command, String error) {
        CommandRun run = CommandRun.of(command.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(error + System.lineSeparator());
        assertThat(run.out()).isEmpty();
    }

    @Test
    void noCommandIsWrongUsage() {
        CommandRun run = CommandRun.of();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(
                        "oer: no command is given, expected recognize, adapt, remix, choose, attribute, read, audit or report");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "audit --from csv no-such.csv | oer audit: file 'no-such.csv' does not exist, expected a file, or - for standard input",
                "recognize --json no-such.ndjson | oer recognize: file 'no-such.ndjson' does not exist, expected a file, or - for standard input",
                "adapt CC-BY-4.0 OR(( | oer adapt: 'OR((' is no licence expression: at index 0 expected a licence id or an opening parenthesis",
                "remix CC-BY-4.0 --under ) | oer remix: ')' is no licence expression: at index 0 expected a licence id or an opening parenthesis",
                "remix --sample --records nobody | oer remix: record 'nobody' is not there, expected an id that oer audit lists",
                "remix CC-BY-4.0 --as collage | oer remix: --as 'collage' is unknown, expected adaptation, collection, private, copy, format-shift, excerpt, translation, synchronization, database",
            })
    void badInputIsOneLineOnStandardErrorAndStatusOne(String command, String error) {
        CommandRun run = CommandRun.of(command.split(" "));

        assertThat(run.err()).isEqualTo(error + System.lineSeparator());
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoError() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = Oer.run(noInput(), failing("Broken pipe"), err, "audit", "--sample");

        assertThat(status).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aFullDiskIsAnError() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = Oer.run(noInput(), failing("No space left on device"), err, "audit", "--sample");

        assertThat(status).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("oer: the output cannot be written: No space left on device");
    }

    private static ByteArrayInputStream noInput() {
        return new ByteArrayInputStream(new byte[0]);
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
