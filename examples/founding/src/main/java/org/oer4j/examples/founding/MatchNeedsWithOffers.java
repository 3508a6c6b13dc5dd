package org.oer4j.examples.founding;

import java.time.LocalDate;
import java.util.List;
import org.oer4j.place.CountryCode;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.support.Reach;
import org.oer4j.support.SupportMatches;
import org.oer4j.support.SupportMatching;
import org.oer4j.support.SupportNeed;
import org.oer4j.support.SupportResource;

/** Which offer answers which need, why, and what is still missing? */
public final class MatchNeedsWithOffers {
    private MatchNeedsWithOffers() {}

    public static void main(String[] args) {
        // snippet:begin
        SupportNeed policy = SupportNeed.builder("need:policy", SupportNeed.Kind.POLICY)
                .provision(ProvisionRef.parse("12(a)")) // openly license what is publicly funded
                .priority(1)
                .reach(Reach.in(CountryCode.of("SN"), "fr"))
                .build();
        SupportNeed monitoring = SupportNeed.builder("need:monitoring", SupportNeed.Kind.SERVICE)
                .provision(ProvisionRef.parse("16(a)")) // measure effectiveness and efficiency
                .priority(2)
                .reach(Reach.in(CountryCode.of("SN"), "fr"))
                .build();
        SupportResource template = SupportResource.builder(
                        "template:en", SupportResource.Kind.TEMPLATE_POLICY, SupportResource.Status.AVAILABLE)
                .provision(ProvisionRef.parse("12(a)"))
                .reach(Reach.everywhere("en"))
                .build();

        SupportMatches matches =
                SupportMatching.match(List.of(policy, monitoring), List.of(template), LocalDate.of(2020, 6, 1));
        matches.matches().forEach(match -> {
            System.out.println(match.need() + " <- " + match.offer() + ": " + match.grade());
            match.criteria().forEach(one -> System.out.println("  " + one.aspect() + " " + one.fit() + one.values()));
        });
        matches.unmet().forEach(need -> System.out.println("unmet: " + need.need() + ", lacking " + need.lacking()));
        // snippet:end
    }
}
