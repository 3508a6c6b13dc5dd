package org.oer4j.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oer4j.citation.EvidenceGrade;
import org.oer4j.place.UnescoMembership.Kind;

class UnescoMembersTest {
    private static final UnescoMembers MEMBERS = UnescoMembers.standard();

    /** 195, 193 and 194: UNESCO's member states portal and the founding documents; 8 and 12 associates: the same portal. */
    @ParameterizedTest
    @CsvSource({
        "2012-01-01,195,8",
        "2018-12-31,195,11",
        "2019-01-01,193,11",
        "2019-11-25,193,11",
        "2022-01-01,193,12",
        "2023-11-15,194,12"
    })
    void theCountsAreThoseThatUnescoPublished(LocalDate day, int members, int associates) {
        assertThat(MEMBERS.membersOn(Kind.MEMBER, day)).hasSize(members);
        assertThat(MEMBERS.membersOn(Kind.ASSOCIATE, day)).hasSize(associates);
    }

    @Test
    void theUnitedStatesLeftAndCameBack() {
        CountryCode us = CountryCode.of("US");
        assertThat(MEMBERS.memberships(us)).hasSize(2);
        assertThat(MEMBERS.isPossiblyMember(us, LocalDate.of(2018, 12, 31))).isTrue();
        assertThat(MEMBERS.isPossiblyMember(us, LocalDate.of(2019, 11, 25))).isFalse();
        LocalDate inTheMonth = LocalDate.of(2023, 7, 15);
        assertThat(MEMBERS.isPossiblyMember(us, inTheMonth))
                .as("the day is not recorded")
                .isTrue();
        assertThat(MEMBERS.membersOn(Kind.MEMBER, inTheMonth)).doesNotContain(us);
        assertThat(MEMBERS.membersOn(Kind.MEMBER, LocalDate.of(2023, 8, 1))).contains(us);
    }

    @Test
    void anAssociateMemberIsNoMemberState() {
        CountryCode curacao = CountryCode.of("CW");
        assertThat(MEMBERS.isPossiblyMember(curacao, LocalDate.of(2024, 1, 1))).isFalse();
        assertThat(MEMBERS.memberships(curacao))
                .extracting(UnescoMembership::kind)
                .containsExactly(Kind.ASSOCIATE);
        assertThat(MEMBERS.memberships(CountryCode.of("LI"))).isEmpty();
    }

    @Test
    void everyMemberIsACountryWithARegionAndAGrade() {
        for (CountryCode country : MEMBERS.membersOn(Kind.MEMBER, LocalDate.of(2024, 1, 1))) {
            assertThat(country.isAssigned()).as("%s", country).isTrue();
            assertThat(country.regions()).as("%s", country).isNotEmpty();
            assertThat(MEMBERS.memberships(country))
                    .extracting(UnescoMembership::grade)
                    .isSubsetOf(Set.of(EvidenceGrade.A, EvidenceGrade.C));
        }
    }

    @Test
    void noDayIsAnsweredThatTheFactsDoNotCover() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MEMBERS.membersOn(Kind.MEMBER, LocalDate.of(2000, 12, 31)))
                .withMessage("the day 2000-12-31 is not covered, expected 2001-01-01 or later");
    }
}
