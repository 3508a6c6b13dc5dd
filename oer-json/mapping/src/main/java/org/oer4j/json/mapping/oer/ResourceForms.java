package org.oer4j.json.mapping.oer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.json.mapping.Form;
import org.oer4j.json.mapping.Forms;
import org.oer4j.json.mapping.ObjectForm;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.LearningResource;
import org.oer4j.text.UriSyntax;

/** The forms of {@code org.oer4j.resource}. */
final class ResourceForms {
    static final ObjectForm<DeclaredLicense> DECLARED_LICENSE = new ObjectForm<>("DeclaredLicense") {
        private final Member<String> uri = member("uri", Forms.text(), DeclaredLicense::uri);
        private final Member<String> assertedAs = member("assertedAs", Forms.text(), DeclaredLicense::assertedAs);

        @Override
        protected @Nullable DeclaredLicense make(Values in) {
            String address = in.get(uri);
            String words = in.get(assertedAs);
            if ((address == null || address.isBlank()) && (words == null || words.isBlank())) {
                in.missing(uri);
                return null;
            }
            return new DeclaredLicense(address, words);
        }

        @Override
        protected DeclaredLicense ofText(String words) {
            return UriSyntax.isWebAddress(words) ? DeclaredLicense.ofUri(words) : DeclaredLicense.ofText(words);
        }
    };

    static final ObjectForm<Derivation> DERIVATION = new ObjectForm<>("Derivation") {
        private final Member<String> id = member("id", Forms.text(), Derivation::id);
        private final Member<String> name = member("name", Forms.text(), Derivation::name);
        private final Member<DeclaredLicense> license = member("license", DECLARED_LICENSE, Derivation::license);
        private final Member<List<String>> changes = member("changes", Forms.list(Forms.text()), Derivation::changes);

        @Override
        protected @Nullable Derivation make(Values in) {
            if (in.get(id) == null
                    && in.get(name) == null
                    && in.get(license) == null
                    && in.all(changes).isEmpty()) {
                in.missing(id);
                return null;
            }
            return new Derivation(in.get(id), in.get(name), in.get(license), in.all(changes));
        }

        @Override
        protected Derivation ofText(String words) {
            return UriSyntax.isAbsolute(words) ? Derivation.from(words) : new Derivation(null, words, null, List.of());
        }
    };

    /** The id of a part; where the part itself stands there, its id is taken. */
    private static final Form<String> PART = Forms.idOf("id");

    static final ObjectForm<LearningResource> LEARNING_RESOURCE = new ObjectForm<>("LearningResource") {
        private final Member<String> id = required("id", Forms.words(), LearningResource::id);
        private final Member<String> name = member("name", Forms.text(), LearningResource::name);
        private final Member<List<Agent>> creator =
                member("creator", Forms.list(ActorForms.AGENT), LearningResource::creators);
        private final Member<DeclaredLicense> license = member("license", DECLARED_LICENSE, LearningResource::license);
        private final Member<String> url = member("url", Forms.text(), LearningResource::url);
        private final Member<List<String>> inLanguage =
                member("inLanguage", Forms.list(Forms.text()), LearningResource::languages);
        private final Member<List<Derivation>> isBasedOn =
                member("isBasedOn", Forms.list(DERIVATION), LearningResource::isBasedOn);
        private final Member<List<String>> hasPart = member("hasPart", Forms.list(PART), LearningResource::hasPart);
        private final Member<Boolean> isAccessibleForFree =
                member("isAccessibleForFree", Forms.truth(), LearningResource::isAccessibleForFree);

        @Override
        protected LearningResource make(Values in) {
            return LearningResource.builder(in.the(id))
                    .name(in.get(name))
                    .creators(in.all(creator))
                    .license(in.get(license))
                    .url(in.get(url))
                    .languages(in.all(inLanguage))
                    .isBasedOn(in.all(isBasedOn))
                    .hasPart(in.all(hasPart))
                    .isAccessibleForFree(in.get(isAccessibleForFree))
                    .build();
        }
    };

    private ResourceForms() {}
}
