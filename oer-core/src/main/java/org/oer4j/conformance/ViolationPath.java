package org.oer4j.conformance;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import org.jspecify.annotations.Nullable;

/**
 * Puts a violation on a field, name by name. Bean Validation's builder has a type for every state in which a path can be:
 * nothing yet, a name whose place in a list may follow, a name whose place is known.
 */
final class ViolationPath {
    private final ConstraintViolationBuilder builder;
    private @Nullable NodeBuilderCustomizableContext named;
    private @Nullable NodeBuilderDefinedContext placed;
    private @Nullable Integer index;

    ViolationPath(ConstraintViolationBuilder builder) {
        this.builder = builder;
    }

    /** A name, perhaps with an index: {@code members[2]}. */
    void enter(String name) {
        int bracket = name.indexOf('[');
        NodeBuilderCustomizableContext next = add(bracket < 0 ? name : name.substring(0, bracket));
        // the builder wants the index of a list on the name that follows it
        placed = index == null ? null : next.inIterable().atIndex(index);
        named = placed == null ? next : null;
        index = bracket < 0 ? null : Integer.valueOf(name.substring(bracket + 1, name.length() - 1));
    }

    private NodeBuilderCustomizableContext add(String property) {
        if (placed != null) {
            return placed.addPropertyNode(property);
        }
        return named == null ? builder.addPropertyNode(property) : named.addPropertyNode(property);
    }

    /** Reports the violation where the path has come to. */
    void end() {
        if (index != null) {
            element().inIterable().atIndex(index).addConstraintViolation();
        } else if (placed != null) {
            placed.addConstraintViolation();
        } else if (named != null) {
            named.addConstraintViolation();
        }
    }

    private ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext element() {
        if (placed != null) {
            return placed.addBeanNode();
        }
        return named == null ? builder.addBeanNode() : named.addBeanNode();
    }
}
