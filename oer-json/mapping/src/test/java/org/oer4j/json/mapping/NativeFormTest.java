package org.oer4j.json.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.conformance.NativeName;
import org.oer4j.json.mapping.oer.NativeForm;
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
        ReadResult<LearningResource> result =
                NativeForm.readDocument(LearningResource.class, tokens.source(), ReadMode.STRICT, 1);
        assertThat(result.problems()).isEmpty();
        assertThat(result.value()).isEqualTo(FULL);
    }

    @Test
    void leavesTheSourceOnTheLastTokenOfAValue() {
        Tokens tokens = new Tokens();
        NativeForm.write(FULL, tokens);
        tokens.string("next");
        TokenSource source = tokens.source();
        assertThat(NativeForm.readValue(LearningResource.class, source, ReadMode.STRICT, 1)
                        .isOk())
                .isTrue();
        assertThat(source.next()).isEqualTo(Token.STRING);
        assertThat(source.text()).isEqualTo("next");
        assertThat(NativeForm.readDocument(LearningResource.class, tokens.source(), ReadMode.STRICT, 1)
                        .value())
                .as("a document has nothing behind it")
                .isNull();
    }
}
