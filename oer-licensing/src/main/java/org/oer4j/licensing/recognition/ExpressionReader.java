package org.oer4j.licensing.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.expression.LicenseExpression;
import org.oer4j.licensing.expression.LicenseExpressionException;

/**
 * Reads SPDX expressions, and sees where a licence is joined with something that nobody understands, or that reserves
 * rights. What is joined by AND binds, so that beside such a thing a licence permits nothing that is known; of what is
 * joined by OR, the part that is understood may be taken.
 */
final class ExpressionReader {
    private static final String AND = " AND ";

    private final LicenseCatalogue catalogue;
    private final NameReader names;

    ExpressionReader(LicenseCatalogue catalogue, NameReader names) {
        this.catalogue = catalogue;
        this.names = names;
    }

    /** What an expression with an operator says; null for a text that is none, or is better read as names. */
    @Nullable
    Recognition read(CharSequence text, int start, int end) {
        try {
            LicenseExpression expression =
                    LicenseExpression.parse(text.subSequence(start, end).toString());
            LicenseExpression understood = understood(expression);
            if (understood == null) {
                return isGrammar(expression, text, start, end)
                        ? null
                        : new Recognition.Unknown(RecognitionRules.NOT_UNDERSTOOD, start, end);
            }
            boolean known = understood.licenses().stream()
                    .allMatch(license -> catalogue.find(license.id()).isPresent());
            boolean whole = understood.equals(expression);
            boolean mended = !whole && hasAnd(expression);
            if (!known && mended) {
                // read as names, the part beside the unknown one would be a licence again
                return new Recognition.Unknown(RecognitionRules.NOT_UNDERSTOOD, start, end);
            }
            if (!known || (!whole && !mended)) {
                return null;
            }
            return !whole && understood instanceof LicenseExpression.Simple simple
                    ? single(catalogue.get(simple.id()), start, end)
                    : Recognition.Choice.of(understood, catalogue, RecognitionRules.EXPRESSION, start, end);
        } catch (LicenseExpressionException | IllegalStateException e) {
            // No expression, or one with more choices than anybody can make.
            return null;
        }
    }

    /** Whether words that are no names are such as "and later", which belong to a name. */
    private boolean isGrammar(LicenseExpression expression, CharSequence text, int start, int end) {
        return names.understandsEveryWord(text, start, end)
                && expression.licenses().stream()
                        .noneMatch(simple -> named(simple.id()) instanceof Recognition.NotALicense);
    }

    private static Recognition single(License license, int start, int end) {
        return license.kind().isGrant()
                ? new Recognition.Exact(license, RecognitionRules.EXPRESSION, start, end)
                : new Recognition.NotALicense(license, RecognitionRules.STATUS, start, end);
    }

    /** The alternatives of an expression that are understood as a whole; null where there is none. */
    private @Nullable LicenseExpression understood(LicenseExpression expression) {
        if (expression instanceof LicenseExpression.Simple simple) {
            return isUnderstood(simple) ? simple : null;
        }
        boolean and = expression instanceof LicenseExpression.And;
        List<LicenseExpression> parts =
                and ? ((LicenseExpression.And) expression).parts() : ((LicenseExpression.Or) expression).parts();
        List<LicenseExpression> kept = new ArrayList<>(parts.size());
        for (LicenseExpression part : parts) {
            LicenseExpression understood = understood(part);
            if (understood != null) {
                kept.add(understood);
            } else if (and) {
                return null;
            }
        }
        if (kept.size() < 2) {
            return kept.isEmpty() ? null : kept.get(0);
        }
        return and ? new LicenseExpression.And(kept) : new LicenseExpression.Or(kept);
    }

    private boolean isUnderstood(LicenseExpression.Simple simple) {
        String exception = simple.exception();
        return (exception == null || isException(exception)) && isUnderstood(simple.id());
    }

    /** The exceptions of SPDX only add permissions, and are called so; in prose, "with" may take some away. */
    private static boolean isException(String id) {
        return id.toLowerCase(Locale.ROOT).contains("-exception");
    }

    /** An id of the catalogue, whatever it says; else a name that grants something. */
    private boolean isUnderstood(String name) {
        if (catalogue.find(name).isPresent()) {
            return true;
        }
        Recognition named = named(name);
        return !(named instanceof Recognition.Unknown) && !(named instanceof Recognition.NotALicense);
    }

    private Recognition named(String name) {
        return names.read(name, 0, name.length());
    }

    private static boolean hasAnd(LicenseExpression expression) {
        if (expression instanceof LicenseExpression.Or or) {
            return or.parts().stream().anyMatch(ExpressionReader::hasAnd);
        }
        return expression instanceof LicenseExpression.And;
    }

    /**
     * Whether an AND in capitals, in a text that is not all in capitals, joins something that is not understood as a
     * licence: such a text is meant as an expression even where it is none by its grammar.
     */
    boolean joinsTheUnknown(CharSequence text, int start, int end) {
        String line = text.subSequence(start, end).toString();
        int at = line.indexOf(AND);
        if (at < 0 || line.chars().noneMatch(Character::isLowerCase)) {
            return false;
        }
        int from = 0;
        while (at >= 0) {
            if (!isUnderstoodOrAddress(line.substring(from, at))) {
                return true;
            }
            from = at + AND.length();
            at = line.indexOf(AND, from);
        }
        return !isUnderstoodOrAddress(line.substring(from));
    }

    private boolean isUnderstoodOrAddress(String part) {
        return part.contains("://") || part.contains("www.") || isUnderstood(part.strip());
    }
}
