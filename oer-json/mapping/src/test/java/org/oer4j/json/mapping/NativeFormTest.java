package org.oer4j.json.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.conformance.NativeName;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.LearningResource;

class NativeFormTest {
    static final LearningResource FULL = LearningResource.builder("https://example.org/a")
            .name("Algebra")
            .creator(new Person("Ada Example", "https://orcid.org/0000-0002-1825-0097"))
            .creator(Organization.named("Example School"))
            .license(new DeclaredLicense("https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0"))
            .url("https://example.org/a.html")
            .language("en")
            .isBasedOn(new Derivation("b", "B", DeclaredLicense.ofText("CC0"), List.of("shortened")))
            .hasPart("c")
            .isAccessibleForFree(false)
            .build();

    /** The names that pointers are made of, from the records themselves. */
    private static Set<String> names(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            NativeName name = component.getAnnotation(NativeName.class);
            if (name == null) {
                names.add(component.getName());
            } else if (name.value().equals(NativeName.SAME_OBJECT)) {
                names.addAll(names(component.getType()));
            } else {
                names.add(name.value());
            }
        }
        return names;
    }

    @Test
    void writesTheNamesThatFindingsPointWith() {
        Tokens tokens = new Tokens();
        NativeForm.write(FULL, tokens);
        Set<String> expected = new TreeSet<>(Set.of("oerVersion", "type"));
        for (Class<?> type : List.of(LearningResource.class, DeclaredLicense.class, Derivation.class)) {
            expected.addAll(names(type));
        }
        // of an agent, what a credit line shows; the rest comes with the native form of actors
        for (Class<?> type : List.of(Person.class, Organization.class)) {
            assertThat(names(type)).contains("name", "id");
            expected.addAll(List.of("name", "id"));
        }
        assertThat(expected).hasSizeGreaterThan(12);
        assertThat(tokens.fields()).isEqualTo(expected);
    }

    @Test
    void readsWhatItWrote() {
        Tokens tokens = new Tokens();
        NativeForm.write(FULL, tokens);
        ReadResult<LearningResource> result = NativeForm.readDocument(tokens.source(), ReadMode.STRICT, 1);
        assertThat(result.problems()).isEmpty();
        assertThat(result.value()).isEqualTo(FULL);
    }

    @Test
    void leavesTheSourceOnTheLastTokenOfAValue() {
        Tokens tokens = new Tokens();
        NativeForm.write(FULL, tokens);
        tokens.string("next");
        TokenSource source = tokens.source();
        assertThat(NativeForm.readValue(source, ReadMode.STRICT, 1).isOk()).isTrue();
        assertThat(source.next()).isEqualTo(Token.STRING);
        assertThat(source.text()).isEqualTo("next");
        assertThat(NativeForm.readDocument(tokens.source(), ReadMode.STRICT, 1).value())
                .as("a document has nothing behind it")
                .isNull();
    }

    /** Keeps tokens and gives them back. */
    private static final class Tokens implements TokenSink {
        private final List<Token> kinds = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();

        private void add(Token kind, String text) {
            kinds.add(kind);
            texts.add(text);
        }

        Set<String> fields() {
            Set<String> fields = new TreeSet<>();
            for (int i = 0; i < kinds.size(); i++) {
                if (kinds.get(i) == Token.FIELD) {
                    fields.add(texts.get(i));
                }
            }
            return fields;
        }

        TokenSource source() {
            return new TokenSource() {
                private int at = -1;

                @Override
                public Token next() {
                    at++;
                    return at < kinds.size() ? kinds.get(at) : Token.END;
                }

                @Override
                public String text() {
                    return texts.get(at);
                }

                @Override
                public int line() {
                    return 1;
                }

                @Override
                public int column() {
                    return at + 1;
                }
            };
        }

        @Override
        public void startObject() {
            add(Token.START_OBJECT, "{");
        }

        @Override
        public void endObject() {
            add(Token.END_OBJECT, "}");
        }

        @Override
        public void startArray() {
            add(Token.START_ARRAY, "[");
        }

        @Override
        public void endArray() {
            add(Token.END_ARRAY, "]");
        }

        @Override
        public void field(String name) {
            add(Token.FIELD, name);
        }

        @Override
        public void string(String value) {
            add(Token.STRING, value);
        }

        @Override
        public void bool(boolean value) {
            add(value ? Token.TRUE : Token.FALSE, String.valueOf(value));
        }
    }
}
