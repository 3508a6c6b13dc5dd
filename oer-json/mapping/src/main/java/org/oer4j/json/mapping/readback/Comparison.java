package org.oer4j.json.mapping.readback;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.json.mapping.dialect.Losses;
import org.oer4j.json.mapping.oer.NativeForm;
import org.oer4j.resource.LearningResource;

/** Finds what one resource says and another does not; both are compared in the native form. */
final class Comparison {
    /** What tells the elements of a list apart, the strongest first. */
    private static final List<String> ANCHORS =
            List.of("id", "contentUrl", "uri", "code", "value", "name", "log", "assertedAs");

    private static final List<String[]> TEXTS =
            List.of(new String[] {"name", "names"}, new String[] {"description", "descriptions"});
    private static final String BLANK = "_:b";

    private final Losses losses;

    Comparison(Losses losses) {
        this.losses = losses;
    }

    void compare(LearningResource resource, @Nullable LearningResource back) {
        Map<String, Object> before = form(resource);
        Map<String, Object> after = back == null ? Map.of() : form(back);
        before.remove("oerVersion");
        before.remove("type");
        String id = resource.id();
        if (id.startsWith(BLANK)) {
            before.remove("id");
        } else if (back != null && back.id().startsWith(BLANK)) {
            after.remove("id");
        }
        for (String[] text : TEXTS) {
            texts(text[0], text[1], before, after);
        }
        members("", before, after);
    }

    private static Map<String, Object> form(LearningResource resource) {
        TreeSink tree = new TreeSink();
        NativeForm.write(resource, tree);
        return tree.object();
    }

    /** A text may have gained or lost the name of its language. */
    private void texts(String untagged, String tagged, Map<String, Object> before, Map<String, Object> after) {
        Map<String, Object> languages = TreeSink.asObject(before.get(tagged));
        Map<String, Object> readBack = TreeSink.asObject(after.get(tagged));
        Object plain = after.get(untagged);
        for (String language : List.copyOf(languages.keySet())) {
            Object text = Objects.requireNonNull(languages.get(language));
            if (!readBack.containsKey(language) && text.equals(plain)) {
                losses.reduced("/" + tagged + "/" + language, language + ": " + text, text.toString());
                languages.remove(language);
            }
        }
        if (languages.isEmpty()) {
            before.remove(tagged);
        } else if (readBack.isEmpty() && before.containsKey(tagged)) {
            after.put(tagged, readBack); // each language is named
        }
        Object text = before.get(untagged);
        if (text != null && plain == null) {
            readBack.forEach((language, translated) -> {
                if (text.equals(translated) && before.containsKey(untagged)) {
                    losses.reduced("/" + untagged, text.toString(), language + ": " + text);
                    before.remove(untagged);
                }
            });
        }
    }

    private void members(String pointer, Map<String, Object> before, Map<String, Object> after) {
        before.forEach((name, value) ->
                value(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), name, value, after.get(name)));
    }

    private void value(String pointer, String name, Object before, @Nullable Object after) {
        if (before.equals(after)) {
            return;
        }
        if (after == null) {
            losses.leftOut(pointer, before instanceof Map || before instanceof List ? name : before.toString());
        } else if (before instanceof Map<?, ?> && after instanceof Map<?, ?>) {
            members(pointer, TreeSink.asObject(before), TreeSink.asObject(after));
        } else if (before instanceof List<?> list && after instanceof List<?> others) {
            elements(pointer, list, others);
        } else {
            losses.reduced(pointer, inShort(before), inShort(after));
        }
    }

    private void elements(String pointer, List<?> before, List<?> after) {
        int[] place = new int[before.size()];
        Arrays.fill(place, -1);
        boolean[] taken = new boolean[after.size()];
        match(before, after, place, taken, Object::equals);
        for (String anchor : ANCHORS) {
            match(before, after, place, taken, (one, other) -> {
                Object its = TreeSink.asObject(one).get(anchor);
                return its != null && its.equals(TreeSink.asObject(other).get(anchor));
            });
        }
        if (before.size() == after.size()) {
            match(before, after, place, taken, (one, other) -> true);
        }
        boolean ordered = true;
        int last = -1;
        for (int i = 0; i < place.length; i++) {
            Object one = Objects.requireNonNull(before.get(i));
            if (place[i] < 0) {
                losses.leftOut(pointer + "/" + i, inShort(one));
            } else {
                value(pointer + "/" + i, pointer, one, after.get(place[i]));
                ordered &= place[i] > last;
                last = place[i];
            }
        }
        if (!ordered) {
            losses.reduced(pointer, inShort(before), inShort(after));
        }
    }

    @FunctionalInterface
    private interface Same {
        boolean is(Object one, Object other);
    }

    private static void match(List<?> before, List<?> after, int[] place, boolean[] taken, Same same) {
        for (int i = 0; i < place.length; i++) {
            for (int j = 0; j < taken.length && place[i] < 0; j++) {
                if (!taken[j] && same.is(before.get(i), after.get(j))) {
                    place[i] = j;
                    taken[j] = true;
                }
            }
        }
    }

    /** What a value is called, for the sentence about it. */
    private static String inShort(Object value) {
        if (value instanceof List<?> list) {
            List<String> all = new ArrayList<>();
            list.forEach(element -> all.add(inShort(Objects.requireNonNull(element))));
            return String.join(", ", all);
        }
        if (!(value instanceof Map<?, ?>)) {
            return value.toString();
        }
        Map<String, Object> object = TreeSink.asObject(value);
        for (String name : List.of("name", "id", "contentUrl", "uri", "assertedAs", "code", "value", "log")) {
            Object its = object.get(name);
            if (its != null) {
                return its.toString();
            }
        }
        return object.values().stream()
                .map(each -> inShort(Objects.requireNonNull(each)))
                .reduce((one, other) -> one)
                .orElse("{}");
    }
}
