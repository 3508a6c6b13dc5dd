package org.oer4j.licensing.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An SPDX licence expression (SPDX specification, annex "SPDX license expressions"): ids joined by {@code AND}, {@code OR}
 * and {@code WITH}, with {@code +} and parentheses. The value says how licences are joined; it does not say that a
 * catalogue knows them.
 *
 * <p>Beside SPDX ids and {@code LicenseRef-…} an id may be one of ours ({@code rs:InC/1.0}, {@code CC-BY-SA-3.0-FR}) or a
 * family without version ({@code CC-BY-SA}).
 */
public sealed interface LicenseExpression
        permits LicenseExpression.Simple, LicenseExpression.And, LicenseExpression.Or {
    /** The most alternatives that {@link #alternatives()} lists. */
    int MAX_ALTERNATIVES = 1_024;

    /**
     * Reads an expression. Operators are written in upper or in lower case, as SPDX allows.
     *
     * @param text the expression
     * @return the expression
     * @throws LicenseExpressionException if the text is no expression; it says where and what was expected
     */
    static LicenseExpression parse(String text) {
        return new LicenseExpressionParser(text).parse();
    }

    /**
     * One licence.
     *
     * @param id the licence's id
     * @return the expression
     * @throws LicenseExpressionException if the id is no id
     */
    static LicenseExpression of(String id) {
        LicenseExpression expression = parse(id);
        if (expression instanceof Simple) {
            return expression;
        }
        throw new LicenseExpressionException(id, 0, "a single licence id");
    }

    /**
     * The ways to choose among {@code OR}: each inner list binds as a whole.
     *
     * @return the alternatives from left to right, at least one with at least one licence each
     * @throws IllegalStateException if there are more than {@value #MAX_ALTERNATIVES}
     */
    List<List<Simple>> alternatives();

    /**
     * The single licences, from left to right.
     *
     * @return the licences, at least one
     */
    List<Simple> licenses();

    /**
     * One licence, perhaps with an exception.
     *
     * @param id the id as written
     * @param orLater whether a {@code +} follows: this version or any later one
     * @param exception the exception after {@code WITH}, or null
     */
    record Simple(String id, boolean orLater, @Nullable String exception) implements LicenseExpression {
        /**
         * Refuses a missing id.
         *
         * @param id the id as written
         * @param orLater whether a {@code +} follows
         * @param exception the exception after {@code WITH}, or null
         */
        public Simple {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public List<List<Simple>> alternatives() {
            return List.of(List.of(this));
        }

        @Override
        public List<Simple> licenses() {
            return List.of(this);
        }

        /** Returns the form that {@link LicenseExpression#parse} reads. */
        @Override
        public String toString() {
            return id + (orLater ? "+" : "") + (exception == null ? "" : " WITH " + exception);
        }
    }

    /**
     * All of these bind.
     *
     * @param parts at least two expressions
     */
    record And(List<LicenseExpression> parts) implements LicenseExpression {
        /**
         * Copies the parts.
         *
         * @param parts at least two expressions
         * @throws IllegalArgumentException if there are fewer than two
         */
        public And {
            parts = requireParts(parts);
        }

        @Override
        public List<List<Simple>> alternatives() {
            List<List<Simple>> result = List.of(List.of());
            for (LicenseExpression part : parts) {
                List<List<Simple>> choices = part.alternatives();
                if ((long) result.size() * choices.size() > MAX_ALTERNATIVES) {
                    throw tooMany(this);
                }
                List<List<Simple>> longer = new ArrayList<>(result.size() * choices.size());
                for (List<Simple> before : result) {
                    for (List<Simple> choice : choices) {
                        List<Simple> joined = new ArrayList<>(before);
                        joined.addAll(choice);
                        longer.add(List.copyOf(joined));
                    }
                }
                result = longer;
            }
            return List.copyOf(result);
        }

        @Override
        public List<Simple> licenses() {
            return parts.stream().flatMap(part -> part.licenses().stream()).toList();
        }

        /** Returns the form that {@link LicenseExpression#parse} reads; {@code OR} inside is put in parentheses. */
        @Override
        public String toString() {
            return parts.stream()
                    .map(part -> part instanceof Simple ? part.toString() : "(" + part + ")")
                    .collect(Collectors.joining(" AND "));
        }
    }

    /**
     * One of these is chosen.
     *
     * @param parts at least two expressions
     */
    record Or(List<LicenseExpression> parts) implements LicenseExpression {
        /**
         * Copies the parts.
         *
         * @param parts at least two expressions
         * @throws IllegalArgumentException if there are fewer than two
         */
        public Or {
            parts = requireParts(parts);
        }

        @Override
        public List<List<Simple>> alternatives() {
            List<List<Simple>> result = new ArrayList<>();
            for (LicenseExpression part : parts) {
                result.addAll(part.alternatives());
                if (result.size() > MAX_ALTERNATIVES) {
                    throw tooMany(this);
                }
            }
            return List.copyOf(result);
        }

        @Override
        public List<Simple> licenses() {
            return parts.stream().flatMap(part -> part.licenses().stream()).toList();
        }

        /** Returns the form that {@link LicenseExpression#parse} reads; {@code AND} binds tighter and needs nothing. */
        @Override
        public String toString() {
            return parts.stream()
                    .map(part -> part instanceof Or ? "(" + part + ")" : part.toString())
                    .collect(Collectors.joining(" OR "));
        }
    }

    private static List<LicenseExpression> requireParts(List<LicenseExpression> parts) {
        if (parts.size() < 2) {
            throw new IllegalArgumentException("'" + parts + "' joins nothing, expected at least two expressions");
        }
        return List.copyOf(parts);
    }

    private static IllegalStateException tooMany(LicenseExpression expression) {
        return new IllegalStateException("'" + expression + "' has more than " + MAX_ALTERNATIVES
                + " alternatives, expected an expression with fewer choices");
    }
}
