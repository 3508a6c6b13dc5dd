package org.oer4j.conformance;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.ClauseRef;
import org.oer4j.facts.FactTable;

/**
 * The rules that can be found, with what they rest on; {@code docs/conformance-rules.md} is made from it. Immutable,
 * thread-safe.
 */
public final class ConformanceRules {
    private static final String FILE = "/META-INF/oer/conformance-rules.tsv";
    private static final String[] COLUMNS = {"id", "severity", "asked", "about", "instrument", "locator", "source"};

    private final SortedMap<RuleId, ConformanceRule> rules;

    private ConformanceRules(SortedMap<RuleId, ConformanceRule> rules) {
        this.rules = Collections.unmodifiableSortedMap(rules);
    }

    /**
     * The rules of this module.
     *
     * @return the rules
     */
    public static ConformanceRules standard() {
        return Standard.RULES;
    }

    /**
     * These rules and those of another module.
     *
     * @param owner a class of the module that has the file
     * @param path the file, such as {@code /META-INF/oer/licensing-rules.tsv}, with the columns of
     *     {@code conformance-rules.tsv}
     * @return the wider set
     * @throws org.oer4j.facts.FactFormatException if the file is missing, a row is malformed or a rule is known already
     */
    public ConformanceRules with(Class<?> owner, String path) {
        SortedMap<RuleId, ConformanceRule> all = new TreeMap<>(rules);
        for (FactTable.Row row : FactTable.load(owner, path, COLUMNS).rows()) {
            ConformanceRule rule = rule(row);
            if (all.put(rule.id(), rule) != null) {
                throw row.failure("the rule '" + rule.id() + "' is there already, expected each rule once");
            }
        }
        return new ConformanceRules(all);
    }

    private static ConformanceRule rule(FactTable.Row row) {
        try {
            return new ConformanceRule(
                    RuleId.of(row.required("id")),
                    coded(Severity.values(), Severity::code, row, "severity"),
                    coded(ConformanceRule.Asked.values(), ConformanceRule.Asked::code, row, "asked"),
                    row.required("about"),
                    clause(row),
                    row.required("source"));
        } catch (IllegalArgumentException e) {
            throw row.failure(String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable ClauseRef clause(FactTable.Row row) {
        String instrument = row.get("instrument");
        return instrument.isEmpty() ? null : ClauseRef.of(instrument, row.get("locator"));
    }

    private static <E> E coded(E[] values, Function<E, String> code, FactTable.Row row, String column) {
        String text = row.required(column);
        for (E value : values) {
            if (code.apply(value).equals(text)) {
                return value;
            }
        }
        throw new IllegalArgumentException("'" + text + "' is no " + column + ", expected one of "
                + String.join(", ", List.of(values).stream().map(code).toList()));
    }

    /**
     * Every rule.
     *
     * @return the rules in the order of their ids, unmodifiable
     */
    public List<ConformanceRule> all() {
        return List.copyOf(rules.values());
    }

    /**
     * What is known of a rule.
     *
     * @param id the rule
     * @return the rule, or empty for one of an embedder
     */
    public Optional<ConformanceRule> find(RuleId id) {
        return Optional.ofNullable(rules.get(id));
    }

    /**
     * What is known of a rule that is there.
     *
     * @param id the rule
     * @return the rule
     * @throws IllegalArgumentException if there is no such rule
     */
    public ConformanceRule get(RuleId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "'" + id + "' is no rule of this catalogue, expected one of its " + rules.size() + " rules"));
    }

    /** Loaded when first asked for. */
    private static final class Standard {
        static final ConformanceRules RULES = new ConformanceRules(new TreeMap<>()).with(ConformanceRules.class, FILE);
    }
}
