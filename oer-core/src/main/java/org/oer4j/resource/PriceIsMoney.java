package org.oer4j.resource;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.facts.FactTable;

/** An amount of money is not below zero, and its currency is one of ISO 4217. */
final class PriceIsMoney implements ConsistencyRule<Rights.Price> {
    @Override
    public RuleId id() {
        return RuleId.of("V43");
    }

    @Override
    public Class<Rights.Price> appliesTo() {
        return Rights.Price.class;
    }

    @Override
    public void check(Rights.Price price, LocalDate today, Consumer<String> fields) {
        if (price.amount().signum() < 0) {
            fields.accept("amount");
        }
        if (!Iso4217.CODES.contains(price.currency())) {
            fields.accept("currency");
        }
    }

    /** The codes of today and of the past; loaded when first asked for. */
    private static final class Iso4217 {
        static final Set<String> CODES = FactTable.load(
                        PriceIsMoney.class,
                        "/META-INF/oer/currencies.tsv",
                        "code",
                        "digits",
                        "status",
                        "from",
                        "to",
                        "grade",
                        "name",
                        "source")
                .rows()
                .stream()
                .map(row -> row.required("code"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
