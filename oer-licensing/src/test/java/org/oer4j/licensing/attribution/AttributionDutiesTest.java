package org.oer4j.licensing.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oer4j.citation.ClauseRef;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.Requirement;
import org.oer4j.licensing.Tables;

/** What each text asks for, and where it says so. */
class AttributionDutiesTest {
    private static final LicenseCatalogue CATALOGUE = LicenseCatalogue.standard();
    private static final AttributionDuties DUTIES = AttributionDuties.standard();

    /** Their notice is the name and the address of the licence, which every statement holds. */
    private static final Set<String> NOTICE_IS_THE_LICENCE =
            Set.of("OGL-UK", "OGL-Canada", "DL-DE-BY", "DL-DE-BY-NC", "LAL");

    private static List<CSVRecord> rows() {
        List<CSVRecord> rows = Tables.resource("/attribution/duties.csv");
        assertThat(rows).hasSizeGreaterThan(60);
        return rows;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aLicenceAsksForWhatItsTextSays(CSVRecord row) {
        CreditDuty duty = DUTIES.of(CATALOGUE.get(row.get("license"))).stream()
                .filter(one -> one.element().code().equals(row.get("element")))
                .findFirst()
                .orElse(null);

        String when = duty == null ? "none" : duty.forAdaptations() ? "adaptation" : "always";
        assertThat(when).as("%s", row).isEqualTo(row.get("when"));
        ClauseRef clause = duty == null ? null : duty.clause();
        assertThat(clause == null ? "" : clause.toString())
                .as("%s", row)
                .isEqualTo(row.get("clause").isEmpty() ? "" : row.get("license") + " " + row.get("clause"));
    }

    @Test
    void aPortWhoseTextNobodyReadNamesNoClause() {
        Set<String> read = Set.of("uk", "scotland", "igo", "jp");
        int ports = 0;
        for (License license : CATALOGUE.all()) {
            String port = license.jurisdiction();
            if (port != null && !read.contains(port) && license.isCreativeCommons()) {
                assertThat(DUTIES.of(license)).as("%s", license).allMatch(duty -> duty.clause() == null);
                ports++;
            }
        }
        assertThat(ports).isGreaterThan(400);
    }

    @Test
    void everyLicenceThatRequiresNoticesHasADutyToKeepThem() {
        int requiring = 0;
        for (License license : CATALOGUE.all()) {
            if (license.kind().isGrant()
                    && license.requires(Requirement.NOTICE)
                    && !NOTICE_IS_THE_LICENCE.contains(license.family())) {
                assertThat(DUTIES.of(license))
                        .as("%s", license)
                        .extracting(CreditDuty::element)
                        .containsAnyOf(CreditElement.COPYRIGHT_NOTICE, CreditElement.DISCLAIMER);
                requiring++;
            }
        }
        assertThat(requiring).isGreaterThan(600);
    }

    @Test
    void whatRequiresNothingAsksForNothing() {
        int free = 0;
        for (License license : CATALOGUE.all()) {
            if (license.kind().isGrant() && license.terms().requires().isEmpty()) {
                assertThat(DUTIES.of(license)).as("%s", license).isEmpty();
                free++;
            }
        }
        assertThat(free).isGreaterThanOrEqualTo(8);
    }
}
