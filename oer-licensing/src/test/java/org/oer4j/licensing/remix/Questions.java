package org.oer4j.licensing.remix;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.expression.LicenseExpression;

/** Questions and answers as tests and their tables write them. */
final class Questions {
    static final LicenseCatalogue CATALOGUE = LicenseCatalogue.standard();
    static final RemixEvaluator EVALUATOR = RemixEvaluator.of(CATALOGUE);
    static final Repairs REPAIRS = Repairs.of(EVALUATOR);

    private Questions() {}

    /**
     * A use in words: what is made, then {@code commercial}, circumstances, and {@code in:FR,DE} for countries; a word that
     * is none of these is refused, so that a slip in a table is seen.
     */
    static IntendedUse use(String words) {
        List<String> list = List.of(words.split(" "));
        IntendedUse use = new IntendedUse(making(list.get(0)), false);
        for (String word : list.subList(1, list.size())) {
            use = word.equals("commercial")
                    ? new IntendedUse(use.making(), true, use.circumstances(), use.countries())
                    : word.startsWith("in:")
                            ? new IntendedUse(
                                    use.making(),
                                    use.commercial(),
                                    use.circumstances(),
                                    countries(word.substring("in:".length())))
                            : use.with(circumstance(word));
        }
        return use;
    }

    private static Making making(String code) {
        return List.of(Making.values()).stream()
                .filter(making -> making.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no making " + code));
    }

    private static UseCircumstance circumstance(String code) {
        return List.of(UseCircumstance.values()).stream()
                .filter(circumstance -> circumstance.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no circumstance " + code));
    }

    private static Set<String> countries(String codes) {
        return new TreeSet<>(List.of(codes.split(",")));
    }

    /**
     * Sources separated by semicolons: a licence expression, or a name, an equals sign and an expression, {@code own},
     * {@code pd}, {@code pd:FR,US}, {@code exception} or {@code permission}.
     */
    static List<Source> sources(String text) {
        List<Source> sources = new ArrayList<>();
        for (String one : text.split(";")) {
            int equals = one.indexOf('=');
            sources.add(
                    equals < 0
                            ? Source.of(one)
                            : new Source(one.substring(0, equals), basis(one.substring(equals + 1))));
        }
        return sources;
    }

    private static Basis basis(String text) {
        if (text.startsWith("pd:")) {
            return new Basis.InPublicDomain(countries(text.substring("pd:".length())));
        }
        return switch (text) {
            case "own" -> new Basis.OwnWork();
            case "pd" -> new Basis.InPublicDomain(Set.of());
            case "exception" -> new Basis.UnderException("quotation");
            case "permission" -> new Basis.ByPermission("a letter");
            default -> new Basis.UnderLicense(LicenseExpression.parse(text));
        };
    }

    /** The question; an empty outbound licence asks for any. */
    static Remix remix(String sources, String use, String outbound) {
        @Nullable LicenseExpression asked = outbound.isEmpty() ? null : LicenseExpression.parse(outbound);
        return new Remix(sources(sources), use(use), asked);
    }

    static RemixPlan plan(String sources, String use, String outbound) {
        return EVALUATOR.evaluate(remix(sources, use, outbound));
    }

    /** An adaptation that is shared, under any licence. */
    static RemixPlan adaptation(String sources) {
        return plan(sources, "adaptation", "");
    }

    static String code(String sources, String use) {
        return plan(sources, use, "").verdict().code();
    }

    static List<String> outbound(RemixPlan plan) {
        return plan.outboundLicenses().stream().map(License::toString).toList();
    }

    static List<String> rules(RemixPlan plan) {
        return plan.reasons().stream().map(Reason::rule).map(Object::toString).toList();
    }
}
