package org.oer4j.support;

import java.util.List;
import org.oer4j.conformance.LanguageSubtagRule;
import org.oer4j.conformance.ObjectRule;

/**
 * The rules over needs and offers that only a {@link org.oer4j.conformance.ConformanceCheck} asks; give them to its
 * {@code with}. What is a constraint stands on the records themselves.
 */
public final class SupportRules {
    private static final List<ObjectRule<?>> STANDARD = List.of(
            PledgeLength.refused(),
            PledgeLength.doubted(),
            new MetNeedNamesItsOffer(),
            LanguageSubtagRule.over(SupportNeed.class),
            LanguageSubtagRule.over(SupportRequest.class),
            LanguageSubtagRule.over(SupportResource.class),
            LanguageSubtagRule.over(SupportService.class),
            LanguageSubtagRule.over(CollaboratorPledge.class),
            LanguageSubtagRule.over(PartnerCandidate.class),
            LanguageSubtagRule.over(ItemList.class));

    private SupportRules() {}

    /**
     * The rules: a pledge does not last too long (V71, {@code support.long-pledge}), what answered a need is said
     * ({@code support.met-without-offer}), languages stand as current tags (V51).
     *
     * @return the rules, unmodifiable
     */
    public static List<ObjectRule<?>> standard() {
        return STANDARD;
    }
}
