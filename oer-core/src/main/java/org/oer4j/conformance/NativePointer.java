package org.oer4j.conformance;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oer4j.text.LocalizedText;

/**
 * Turns the path of a constraint violation into a JSON Pointer of the native form, walking the record as it goes,
 * because only the value tells which record an {@code Agent} is.
 */
final class NativePointer {
    private final StringBuilder pointer = new StringBuilder();
    private @Nullable Object here;

    private NativePointer(@Nullable Object root) {
        this.here = root;
    }

    static String of(@Nullable Object root, Path path) {
        NativePointer walk = new NativePointer(root);
        for (Path.Node node : path) {
            walk.enterElement(node);
            if (node.getKind() == ElementKind.PROPERTY) {
                walk.enterProperty(node.getName());
            }
        }
        return walk.pointer.toString();
    }

    private void enterElement(Path.Node node) {
        if (!node.isInIterable()) {
            return;
        }
        Integer index = node.getIndex();
        Object key = index == null ? node.getKey() : index;
        if (key == null) {
            return;
        }
        append(key.toString());
        if (here instanceof List<?> list && index != null && index < list.size()) {
            here = list.get(index);
        } else {
            here = here instanceof Map<?, ?> map ? map.get(key) : null;
        }
    }

    private void enterProperty(String property) {
        if (here instanceof LocalizedText text) {
            here = text.texts(); // a language map is its own object
            return;
        }
        RecordComponent component = component(here, property);
        NativeName name = component == null ? null : component.getAnnotation(NativeName.class);
        if (name == null) {
            append(property);
        } else if (!name.value().equals(NativeName.SAME_OBJECT)) {
            append(name.value());
        }
        here = component == null ? null : valueOf(component, here);
    }

    private static @Nullable RecordComponent component(@Nullable Object bean, String property) {
        if (bean != null && bean.getClass().isRecord()) {
            for (RecordComponent component : bean.getClass().getRecordComponents()) {
                if (component.getName().equals(property)) {
                    return component;
                }
            }
        }
        return null;
    }

    /** A record of a module that keeps it to itself is not entered; from there on the Java names stand. */
    private static @Nullable Object valueOf(RecordComponent component, @Nullable Object bean) {
        try {
            return component.getAccessor().invoke(bean);
        } catch (IllegalAccessException | InvocationTargetException e) {
            return null;
        }
    }

    /** RFC 6901, section 3: a tilde is written ~0, a slash ~1. */
    private void append(String token) {
        pointer.append('/').append(token.replace("~", "~0").replace("/", "~1"));
    }
}
