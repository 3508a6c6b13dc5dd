package org.oer4j.json.mapping;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.actor.Organization;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.LearningResource;

/** Writes one learning resource in the native form, in its fixed order. */
final class ResourceWriter {
    private final TokenSink out;

    ResourceWriter(TokenSink out) {
        this.out = out;
    }

    void write(LearningResource resource) {
        out.startObject();
        text(NativeForm.OER_VERSION, NativeForm.VERSION);
        text(NativeForm.TYPE, NativeForm.LEARNING_RESOURCE);
        text("id", resource.id());
        text("name", resource.name());
        list("creator", resource.creators(), this::agent);
        license(resource.license());
        text("url", resource.url());
        list("inLanguage", resource.languages(), out::string);
        list("isBasedOn", resource.isBasedOn(), this::derivation);
        list("hasPart", resource.hasPart(), out::string);
        Boolean free = resource.isAccessibleForFree();
        if (free != null) {
            out.field("isAccessibleForFree");
            out.bool(free);
        }
        out.endObject();
    }

    private void agent(Agent agent) {
        out.startObject();
        text(NativeForm.TYPE, agent instanceof Organization ? NativeForm.ORGANIZATION : NativeForm.PERSON);
        // an empty name means that only the id is known
        text("name", agent.name().isEmpty() ? null : agent.name());
        text("id", agent.id());
        out.endObject();
    }

    private void license(@Nullable DeclaredLicense license) {
        if (license == null) {
            return;
        }
        out.field("license");
        out.startObject();
        text("uri", license.uri());
        text("assertedAs", license.assertedAs());
        out.endObject();
    }

    private void derivation(Derivation derivation) {
        out.startObject();
        text("id", derivation.id());
        text("name", derivation.name());
        license(derivation.license());
        list("changes", derivation.changes(), out::string);
        out.endObject();
    }

    private void text(String name, @Nullable String value) {
        if (value != null) {
            out.field(name);
            out.string(value);
        }
    }

    private <T> void list(String name, List<T> values, Consumer<T> element) {
        if (values.isEmpty()) {
            return;
        }
        out.field(name);
        out.startArray();
        for (T value : values) {
            element.accept(value);
        }
        out.endArray();
    }
}
