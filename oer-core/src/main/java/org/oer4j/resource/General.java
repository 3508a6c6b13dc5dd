package org.oer4j.resource;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.groups.ConvertGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.conformance.Credited;
import org.oer4j.conformance.NativeName;
import org.oer4j.conformance.Publishable;
import org.oer4j.text.AbsoluteUri;
import org.oer4j.text.LanguageCode;
import org.oer4j.text.PlainText;

/**
 * What a resource is (LOM category 1). The group grows with the model, so build it with
 * {@link LearningResource#builder(String)}.
 *
 * @param name the title ({@code schema:name}), or null
 * @param creators who made it ({@code schema:creator}), in the order of credit
 * @param url where it is found ({@code schema:url}), or null
 * @param languages language tags of BCP 47 as found ({@code schema:inLanguage}); {@link
 *     org.oer4j.text.LanguageTag#of} gives the canonical form
 */
public record General(
        @PlainText @NotBlank(message = "{resource.missing-name}", groups = Publishable.class) @Nullable
        String name,

        @NotEmpty(message = "{resource.missing-creator}", groups = Publishable.class) @NativeName("creator")
        List<@Valid @ConvertGroup(from = Publishable.class, to = Credited.class) Agent> creators,

        @AbsoluteUri @Nullable String url,

        @NotEmpty(message = "{resource.missing-language}", groups = Publishable.class) @NativeName("inLanguage")
        List<@LanguageCode String> languages) {
    /**
     * Copies the lists; null becomes empty.
     *
     * @param name the title, or null
     * @param creators who made it
     * @param url where it is found, or null
     * @param languages language tags as found
     */
    public General {
        creators = creators == null ? List.of() : List.copyOf(creators);
        languages = languages == null ? List.of() : List.copyOf(languages);
    }
}
