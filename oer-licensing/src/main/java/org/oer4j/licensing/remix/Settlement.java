package org.oer4j.licensing.remix;

import java.util.List;
import java.util.Set;
import org.oer4j.licensing.Advice;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.Verdict;

/**
 * Sources whose use needs no licence: own works, the public domain, an exception, a separate permission. They set no
 * condition on the outbound licence, but the plan has to say that it does not cover them.
 */
final class Settlement {
    private final IntendedUse use;

    Settlement(IntendedUse use) {
        this.use = use;
    }

    /** The verdict on a source whose use needs no licence, whatever is made of it. */
    Verdict of(Source source) {
        Basis basis = source.basis();
        if (basis instanceof Basis.OwnWork) {
            return permitted(Advice.NONE, "remix.own-work", source.name());
        }
        if (basis instanceof Basis.InPublicDomain domain) {
            return publicDomain(source.name(), domain.countries());
        }
        if (basis instanceof Basis.UnderException exception) {
            return permitted(Advice.CONDITIONS, "remix.exception", source.name(), exception.name());
        }
        if (basis instanceof Basis.ByPermission permission) {
            return permitted(Advice.CONDITIONS, "remix.permission", source.name(), permission.scope());
        }
        throw new IllegalArgumentException(
                "'" + source.name() + "' is under a licence, expected no licence to be needed");
    }

    private Verdict publicDomain(String name, Set<String> countries) {
        if (countries.isEmpty()) {
            return permitted(Advice.NONE, "remix.public-domain-everywhere", name);
        }
        String known = String.join(", ", countries);
        if (use.countries().isEmpty()) {
            return permitted(Advice.CONDITIONS, "remix.public-domain-some-countries", name, known);
        }
        String others = String.join(
                ", ",
                use.countries().stream()
                        .filter(country -> !countries.contains(country))
                        .toList());
        return others.isEmpty()
                ? permitted(Advice.NONE, "remix.public-domain-here", name, known)
                : new Verdict.Undetermined(
                        Verdict.Undetermined.Kind.FACT_MISSING,
                        List.of("public-domain:" + name),
                        List.of(Reason.of("remix.public-domain-not-here", Reason.NO_GRANT, name, known, others)));
    }

    private static Verdict permitted(Advice advice, String rule, Object... arguments) {
        return new Verdict.Permitted(advice, List.of(), List.of(Reason.of(rule, Reason.NO_GRANT, arguments)));
    }
}
