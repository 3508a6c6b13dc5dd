package org.oer4j.conformance;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oer4j.text.LanguageCode;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;

/**
 * Walks over a record and the records in it and finds every language tag: those of texts, {@link LanguageTag}s, and text
 * under {@link LanguageCode} as far as it is well-formed.
 */
final class LanguagesWithin {
    /** What of a type can lead to a language; worked out once per type, because reflection is slow. */
    private static final ClassValue<List<Member>> MEMBERS = new ClassValue<>() {
        @Override
        protected List<Member> computeValue(Class<?> type) {
            List<Member> members = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                if (canHold(component)) {
                    members.add(new Member(component.getAccessor(), pointer(component), isCode(component)));
                }
            }
            return List.copyOf(members);
        }
    };

    private final Map<String, LanguageTag> found = new LinkedHashMap<>();

    private LanguagesWithin() {}

    /** The tags, each under its JSON Pointer in the native form. */
    static Map<String, LanguageTag> of(Record object) {
        LanguagesWithin walk = new LanguagesWithin();
        walk.enter(object, "");
        return walk.found;
    }

    private void enter(Record object, String pointer) {
        for (Member member : MEMBERS.get(object.getClass())) {
            visit(member.of(object), pointer + member.pointer(), member.code());
        }
    }

    private void visit(@Nullable Object value, String pointer, boolean code) {
        if (value instanceof LocalizedText text) {
            text.languages().forEach(tag -> found.put(pointer + "/" + tag, tag));
        } else if (value instanceof LanguageTag tag) {
            found.put(pointer, tag);
        } else if (value instanceof String text) {
            if (code && LanguageTag.isWellFormed(text)) {
                found.put(pointer, new LanguageTag(text));
            }
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                visit(list.get(i), pointer + "/" + i, code);
            }
        } else if (value instanceof Record object) {
            enter(object, pointer);
        }
    }

    /** A record, a list, or an interface whose values may be records. */
    private static boolean canHold(RecordComponent component) {
        Class<?> type = component.getType();
        return type.isRecord() || type.isInterface() || isCode(component);
    }

    private static boolean isCode(RecordComponent component) {
        AnnotatedElement type = component.getAnnotatedType();
        if (type instanceof AnnotatedParameterizedType list) {
            type = list.getAnnotatedActualTypeArguments()[0];
        }
        return type.isAnnotationPresent(LanguageCode.class);
    }

    private static String pointer(RecordComponent component) {
        NativeName name = component.getAnnotation(NativeName.class);
        if (name == null) {
            return "/" + component.getName();
        }
        return name.value().equals(NativeName.SAME_OBJECT) ? "" : "/" + name.value();
    }

    /** A component that is asked: its accessor, what it adds to the pointer, and whether its text is a language. */
    private record Member(Method accessor, String pointer, boolean code) {
        @Nullable
        Object of(Record object) {
            try {
                return accessor.invoke(object);
            } catch (IllegalAccessException | InvocationTargetException e) {
                return null; // a record of a module that keeps it to itself
            }
        }
    }
}
