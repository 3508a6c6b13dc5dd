package org.oer4j.licensing.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.CheckContext;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.resource.Concept;
import org.oer4j.resource.LearningResource;
import org.oer4j.resource.MediaObject;
import org.oer4j.resource.ResourceRules;
import org.oer4j.resource.Rights;
import org.oer4j.resource.Vocabulary;

/**
 * What is wrong with a record beside its licence: access, language, format, accessibility. The rules of the core and of
 * {@code OerProfile} are asked about a resource that has the same facts and nothing else, once for each combination of facts.
 */
final class FactIssues {
    private static final int MOST_KEPT = 4096;
    private static final Issue NO_LANGUAGE = AuditRules.issue("resource.missing-language", "/inLanguage");
    private static final Issue NO_FORMAT = AuditRules.issue("audit.format-missing", "/encoding");
    private static final Issue NO_ACCESSIBILITY = AuditRules.issue("audit.accessibility-missing", "");

    private final List<ObjectRule<?>> openness;
    private final CheckContext context;
    private final Map<Access, List<Issue>> access = new HashMap<>();
    private final Map<List<String>, List<Issue>> languages = new HashMap<>();
    private final Map<List<String>, List<Issue>> files = new HashMap<>();

    FactIssues(List<ObjectRule<LearningResource>> openness, CheckContext context) {
        this.openness = List.copyOf(openness);
        this.context = context;
    }

    void add(AuditFacts facts, List<Issue> issues) {
        addAll(ofAccess(facts), issues);
        if (facts.languages().isEmpty()) {
            issues.add(NO_LANGUAGE);
        } else {
            addAll(kept(languages, facts.languages(), this::ofLanguages), issues);
        }
        if (!facts.hasMediaType()) {
            issues.add(NO_FORMAT);
        } else if (!facts.sourceFiles()) {
            addAll(kept(files, facts.mediaTypes(), this::ofFiles), issues);
        }
        if (!facts.accessibility()) {
            issues.add(NO_ACCESSIBILITY);
        }
    }

    private static void addAll(List<Issue> more, List<Issue> issues) {
        if (!more.isEmpty()) {
            issues.addAll(more);
        }
    }

    /** Nearly all records share a few combinations; those of a repository that has too many are worked out each time. */
    private static List<Issue> kept(
            Map<List<String>, List<Issue>> known, List<String> key, Function<List<String>, List<Issue>> make) {
        List<Issue> issues = known.get(key);
        if (issues == null) {
            issues = make.apply(key);
            if (known.size() < MOST_KEPT && key.size() < 20) {
                known.put(key, issues);
            }
        }
        return issues;
    }

    private List<Issue> ofAccess(AuditFacts facts) {
        Access key = new Access(facts.accessibleForFree(), facts.priced(), facts.loginNeeded());
        List<Issue> known = access.get(key);
        if (known == null) {
            LearningResource.Builder resource =
                    LearningResource.builder("bare").isAccessibleForFree(facts.accessibleForFree());
            if (facts.priced()) {
                resource.rights(rights -> rights.price(new Rights.Price(BigDecimal.ONE, "EUR")));
            }
            if (facts.loginNeeded()) {
                resource.rights(
                        rights -> rights.conditionsOfAccess(Concept.of(Vocabulary.CONDITIONS_OF_ACCESS, "login")));
            }
            known = ask(openness, resource.build()).stream()
                    .filter(issue -> !issue.finding().pointer().equals("/license"))
                    .toList();
            access.put(key, known);
        }
        return known;
    }

    private List<Issue> ofLanguages(List<String> tags) {
        return ask(
                ResourceRules.standard(),
                LearningResource.builder("bare").languages(tags).build());
    }

    private List<Issue> ofFiles(List<String> types) {
        LearningResource.Builder resource = LearningResource.builder("bare");
        resource.technical(technical -> types.forEach(type -> technical.encoding(MediaObject.builder()
                .contentUrl("https://example.org/")
                .mediaType(type.isEmpty() ? null : type)
                .build())));
        return ask(ResourceRules.standard(), resource.build());
    }

    private List<Issue> ask(List<ObjectRule<?>> rules, LearningResource resource) {
        List<Issue> issues = new ArrayList<>();
        for (ObjectRule<?> rule : rules) {
            ask(rule, resource, issues);
        }
        return List.copyOf(issues);
    }

    private <T> void ask(ObjectRule<T> rule, Object object, List<Issue> issues) {
        if (rule.appliesTo().isInstance(object)) {
            rule.check(rule.appliesTo().cast(object), context, (Finding finding) -> issues.add(Issue.of(finding)));
        }
    }

    private record Access(@Nullable Boolean free, boolean priced, boolean login) {}
}
