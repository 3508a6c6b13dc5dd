package org.oer4j.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.LanguageSubtagRule;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;

/**
 * The rules over needs and offers that only a {@link org.oer4j.conformance.ConformanceCheck} asks; give them to its
 * {@code with}. What is a constraint stands on the records themselves.
 */
public final class SupportRules {
    private static final List<ObjectRule<?>> STANDARD = List.of(
            PledgeLength.refused(),
            PledgeLength.doubted(),
            new MetNeedNamesItsOffer(),
            LanguageSubtagRule.over(SupportNeed.class, need -> tags("statement", need.statement(), need.reach())),
            LanguageSubtagRule.over(SupportRequest.class, request -> tags("text", request.text(), Reach.UNSAID)),
            LanguageSubtagRule.over(
                    SupportResource.class, resource -> tags("title", resource.title(), resource.reach())),
            LanguageSubtagRule.over(SupportService.class, service -> tags("title", service.title(), service.reach())),
            LanguageSubtagRule.over(CollaboratorPledge.class, pledge -> tags("", null, pledge.reach())),
            LanguageSubtagRule.over(
                    PartnerCandidate.class, candidate -> tags("reason", candidate.reason(), candidate.reach())),
            LanguageSubtagRule.over(ItemList.class, list -> tags("name", list.name(), Reach.UNSAID)));

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

    private static Map<String, LanguageTag> tags(String member, @Nullable LocalizedText text, Reach reach) {
        Map<String, LanguageTag> tags = new LinkedHashMap<>();
        if (text != null) {
            text.languages().forEach(tag -> tags.put("/" + member + "/" + tag, tag));
        }
        for (int i = 0; i < reach.languages().size(); i++) {
            tags.put("/inLanguage/" + i, reach.languages().get(i));
        }
        return tags;
    }
}
