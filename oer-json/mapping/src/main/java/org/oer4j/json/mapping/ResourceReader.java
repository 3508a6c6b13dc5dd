package org.oer4j.json.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.conformance.Severity;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.LearningResource;
import org.oer4j.text.UriSyntax;

/** Reads one learning resource in the native form. */
final class ResourceReader {
    private final Reading in;
    private @Nullable String version;
    private @Nullable String type;
    private @Nullable String id;
    private @Nullable String name;
    private List<Agent> creators = List.of();
    private @Nullable DeclaredLicense license;
    private @Nullable String url;
    private List<String> languages = List.of();
    private List<Derivation> isBasedOn = List.of();
    private List<String> hasPart = List.of();
    private @Nullable Boolean accessibleForFree;

    ResourceReader(Reading in) {
        this.in = in;
    }

    /** The current token opens the object. */
    @Nullable
    LearningResource read() {
        in.object(this::member);
        if (version == null) {
            in.report(ReadRules.MISSING_MEMBER, in.mode().unknown(), NativeForm.OER_VERSION);
        }
        if (type == null) {
            in.report(ReadRules.MISSING_MEMBER, in.mode().unknown(), NativeForm.TYPE);
        }
        if (id == null || id.isBlank()) {
            in.report(ReadRules.MISSING_MEMBER, Severity.ERROR, "id");
            return null;
        }
        return LearningResource.builder(id)
                .name(name)
                .creators(creators)
                .license(license)
                .url(url)
                .languages(languages)
                .isBasedOn(isBasedOn)
                .hasPart(hasPart)
                .isAccessibleForFree(accessibleForFree)
                .build();
    }

    private void member(String member) {
        switch (member) {
            case NativeForm.OER_VERSION -> version = version();
            case NativeForm.TYPE -> type = type();
            case "id" -> id = in.text();
            case "name" -> name = in.text();
            case "creator" -> creators = in.list(this::agent, "object");
            case "license" -> license = in.single(this::license, "object");
            case "url" -> url = in.text();
            case "inLanguage" -> languages = in.list(in::text, "string");
            case "isBasedOn" -> isBasedOn = in.list(this::derivation, "object");
            case "hasPart" -> hasPart = in.list(this::part, "string");
            case "isAccessibleForFree" -> accessibleForFree = in.bool();
            default -> in.unknownMember(member);
        }
    }

    /** Within a major version the form only grows, so 1.7 is read as 1. */
    private @Nullable String version() {
        String found = in.text();
        if (found != null && !found.equals(NativeForm.VERSION) && !found.startsWith(NativeForm.VERSION + ".")) {
            in.report(ReadRules.UNKNOWN_VERSION, in.mode().bent(), found, NativeForm.VERSION);
        }
        return found;
    }

    /** Several types are how JSON-LD says that a resource is a book as well. */
    private @Nullable String type() {
        List<String> found;
        if (in.token() == Token.START_ARRAY) {
            in.wrongShape("string");
            found = in.list(in::text, "string");
        } else {
            String only = in.text();
            found = only == null ? List.of() : List.of(only);
        }
        if (found.isEmpty()) {
            return null;
        }
        if (!found.contains(NativeForm.LEARNING_RESOURCE)) {
            in.report(ReadRules.UNKNOWN_TYPE, in.mode().bent(), String.join(" ", found), NativeForm.LEARNING_RESOURCE);
        }
        return NativeForm.LEARNING_RESOURCE;
    }

    private @Nullable Agent agent() {
        if (in.token() == Token.NULL) {
            return null;
        }
        if (in.token() != Token.START_OBJECT) {
            in.wrongShape("object");
            String words = in.text();
            return words == null || words.isBlank() ? null : Person.named(words);
        }
        AgentMembers members = new AgentMembers();
        in.object(members::member);
        return members.agent();
    }

    private @Nullable DeclaredLicense license() {
        if (in.token() == Token.NULL) {
            return null;
        }
        if (in.token() != Token.START_OBJECT) {
            in.wrongShape("object");
            String words = in.text();
            if (words == null || words.isBlank()) {
                return null;
            }
            return UriSyntax.isWebAddress(words) ? DeclaredLicense.ofUri(words) : DeclaredLicense.ofText(words);
        }
        LicenseMembers members = new LicenseMembers();
        in.object(members::member);
        return members.license();
    }

    private @Nullable Derivation derivation() {
        if (in.token() == Token.NULL) {
            return null;
        }
        if (in.token() != Token.START_OBJECT) {
            in.wrongShape("object");
            String words = in.text();
            if (words == null || words.isBlank()) {
                return null;
            }
            return UriSyntax.isAbsolute(words) ? Derivation.from(words) : new Derivation(null, words, null, List.of());
        }
        DerivationMembers members = new DerivationMembers();
        in.object(members::member);
        return members.derivation();
    }

    private @Nullable String part() {
        PartMembers members = new PartMembers();
        if (in.token() == Token.START_OBJECT) {
            in.wrongShape("string");
            in.object(members::member);
        } else {
            members.id = in.text();
        }
        if (members.id == null || members.id.isBlank()) {
            in.report(ReadRules.MISSING_MEMBER, in.mode().lost(), "id");
            return null;
        }
        return members.id;
    }

    private final class AgentMembers {
        private @Nullable String type;
        private @Nullable String name;
        private @Nullable String id;

        void member(String member) {
            switch (member) {
                case NativeForm.TYPE -> type = in.text();
                case "name" -> name = in.text();
                case "id" -> id = in.text();
                default -> in.unknownMember(member);
            }
        }

        /** An agent of unknown kind is read as a person: leaving the name out would take away the credit. */
        @Nullable
        Agent agent() {
            String credited = name == null ? "" : name;
            if (credited.isBlank() && (id == null || id.isBlank())) {
                in.report(ReadRules.MISSING_MEMBER, in.mode().lost(), "name");
                return null;
            }
            if (NativeForm.ORGANIZATION.equals(type)) {
                return new Organization(credited, id);
            }
            if (type == null) {
                in.report(ReadRules.MISSING_MEMBER, in.mode().bent(), NativeForm.TYPE);
            } else if (!type.equals(NativeForm.PERSON)) {
                in.report(ReadRules.UNKNOWN_TYPE, in.mode().bent(), type, NativeForm.PERSON);
            }
            return new Person(credited, id);
        }
    }

    private final class LicenseMembers {
        private @Nullable String uri;
        private @Nullable String assertedAs;

        void member(String member) {
            switch (member) {
                case "uri" -> uri = in.text();
                case "assertedAs" -> assertedAs = in.text();
                default -> in.unknownMember(member);
            }
        }

        @Nullable
        DeclaredLicense license() {
            if ((uri == null || uri.isBlank()) && (assertedAs == null || assertedAs.isBlank())) {
                in.report(ReadRules.MISSING_MEMBER, in.mode().lost(), "uri");
                return null;
            }
            return new DeclaredLicense(uri, assertedAs);
        }
    }

    private final class DerivationMembers {
        private @Nullable String id;
        private @Nullable String name;
        private @Nullable DeclaredLicense license;
        private List<String> changes = List.of();

        void member(String member) {
            switch (member) {
                case "id" -> id = in.text();
                case "name" -> name = in.text();
                case "license" -> license = in.single(ResourceReader.this::license, "object");
                case "changes" -> changes = in.list(in::text, "string");
                default -> in.unknownMember(member);
            }
        }

        @Nullable
        Derivation derivation() {
            if (id == null && name == null && license == null && changes.isEmpty()) {
                in.report(ReadRules.MISSING_MEMBER, in.mode().lost(), "id");
                return null;
            }
            return new Derivation(id, name, license, changes);
        }
    }

    private final class PartMembers {
        private @Nullable String id;

        void member(String member) {
            if (member.equals("id")) {
                id = in.text();
            } else {
                in.unknownMember(member);
            }
        }
    }
}
