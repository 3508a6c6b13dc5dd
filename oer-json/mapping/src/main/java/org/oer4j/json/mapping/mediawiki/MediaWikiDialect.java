package org.oer4j.json.mapping.mediawiki;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.actor.Person;
import org.oer4j.conformance.Severity;
import org.oer4j.json.mapping.ReadRules;
import org.oer4j.json.mapping.TokenSink;
import org.oer4j.json.mapping.dialect.Document;
import org.oer4j.json.mapping.dialect.Losses;
import org.oer4j.json.mapping.dialect.MemberWriter;
import org.oer4j.json.mapping.dialect.Node;
import org.oer4j.json.mapping.readback.HtmlText;
import org.oer4j.json.mapping.readback.LicenseCode;
import org.oer4j.json.mapping.readback.ReadBackDialect;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.LearningResource;
import org.oer4j.resource.MediaObject;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.UriSyntax;

/**
 * A file of a MediaWiki: the answer of {@code prop=imageinfo} with {@code extmetadata}, a page of it, its {@code imageinfo} or
 * the {@code extmetadata} alone.
 *
 * <p>Artist, title and description are HTML; their words are read, the artist's link is the artist's id, and the HTML is kept.
 * {@code Attribution} is the credit line that the author asks for; {@code Credit} says where the file comes from, in words
 * that are not divided here, and is kept. The short name of the licence stands beside its address; where the code or the
 * terms name another licence that is reported.
 */
public final class MediaWikiDialect extends ReadBackDialect {
    /** The dialect. */
    public static final MediaWikiDialect MEDIAWIKI = new MediaWikiDialect();

    private MediaWikiDialect() {
        super("mediawiki");
    }

    @Override
    protected @Nullable LearningResource resource(Node root, Document in) {
        Node info = info(root);
        Node extended = info == null ? null : info.get("extmetadata");
        if (info == null || (extended == null && !isExtended(info))) {
            in.report(root, ReadRules.MISSING_MEMBER, Severity.ERROR, "extmetadata");
            return null;
        }
        in.allowUnknownMembers();
        return read(info, extended == null ? info : extended, in);
    }

    private static boolean isExtended(Node node) {
        return node.members().stream().anyMatch(member -> member.find("value") != null);
    }

    /** Goes down to the first file of the first page. */
    private static @Nullable Node info(Node root) {
        Node at = root;
        for (String step : List.of("query", "pages", "*", "imageinfo", "*")) {
            Node next = step.equals("*") && isAnswer(at) ? first(at) : step.equals("*") ? null : at.get(step);
            if (next != null) {
                next.take();
                next.writtenAs("");
                at = next;
            }
        }
        return at.isObject() ? at : null;
    }

    private static boolean isAnswer(Node node) {
        return node.isArray() || node.name().equals("pages");
    }

    private static @Nullable Node first(Node node) {
        List<Node> all = node.isArray() ? node.elements() : node.members();
        return all.isEmpty() ? null : all.get(0);
    }

    private static LearningResource read(Node info, Node extended, Document in) {
        String page = in.words(info.get("descriptionurl"));
        String file = in.words(info.get("url"));
        String id = page == null ? file : page;
        if (id == null) {
            in.report(info, ReadRules.MISSING_MEMBER, Severity.ERROR, "descriptionurl");
        }
        LearningResource.Builder resource =
                LearningResource.builder(id == null ? "_:b" + in.line() : id).url(page);
        resource.name(words(extended, "ObjectName", in));
        resource.general(general -> {
            Node value = value(extended, "ImageDescription");
            if (value != null && value.isObject()) {
                value.keep();
                general.descriptions(translated(value, in));
            } else {
                general.description(words(extended, "ImageDescription", in));
            }
        });
        Node artist = value(extended, "Artist");
        String name = words(extended, "Artist", in);
        if (artist != null && name != null) {
            String link = HtmlText.findLink(artist.text())
                    .filter(UriSyntax::isWebAddress)
                    .orElse(null);
            resource.creator(new Person(name, link));
        }
        license(extended, in, resource);
        Node credit = extended.find("Credit");
        if (credit != null) {
            credit.take();
            credit.keep();
        }
        resource.rights(rights -> rights.creditText(words(extended, "Attribution", in)));
        String mediaType = in.words(info.get("mime"));
        Long size = in.whole(info.get("size"));
        if (file != null || mediaType != null || size != null) {
            resource.technical(technical -> technical.encoding(MediaObject.builder()
                    .contentUrl(file)
                    .mediaType(mediaType)
                    .size(size)
                    .build()));
        }
        return resource.build();
    }

    /** The value of a field; source and visibility beside it are kept. */
    private static @Nullable Node value(Node extended, String field) {
        Node found = extended.get(field);
        return found != null && found.isObject() ? found.get("value") : found;
    }

    /** The words of a field; where it has markup, that is kept. */
    private static @Nullable String words(Node extended, String field, Document in) {
        Node node = value(extended, field);
        String html = in.text(node);
        if (html == null || node == null) {
            return null;
        }
        if (HtmlText.isMarkedUp(html)) {
            node.keep();
        }
        String words = HtmlText.of(html);
        return words.isEmpty() ? null : words;
    }

    /** A field in several languages, as the interface gives it where that is asked for. */
    private static @Nullable LocalizedText translated(Node value, Document in) {
        LocalizedText texts = null;
        for (Node text : value.members()) {
            String html = text.name().startsWith("_") ? null : in.text(text.take());
            String words = html == null ? "" : HtmlText.of(html);
            if (!words.isEmpty()) {
                LocalizedText before = texts;
                LocalizedText next = in.made(
                        text,
                        () -> before == null ? LocalizedText.of(text.name(), words) : before.with(text.name(), words));
                texts = next == null ? texts : next;
            }
        }
        return texts;
    }

    private static void license(Node extended, Document in, LearningResource.Builder resource) {
        String uri = in.words(value(extended, "LicenseUrl"));
        String shortName = words(extended, "LicenseShortName", in);
        List<@Nullable String> statements = new ArrayList<>();
        statements.add(uri);
        statements.add(shortName);
        for (String other : List.of("License", "UsageTerms")) {
            Node field = extended.get(other);
            Node value = value(extended, other);
            String words = words(extended, other, in);
            statements.add(words);
            if (field != null && (shortName != null || uri != null)) {
                field.keep();
            } else if (value != null && shortName == null) {
                shortName = words;
            }
        }
        Node at = extended.find("LicenseUrl");
        LicenseCode.check(in, at == null ? extended : at, statements);
        if (uri != null || shortName != null) {
            resource.license(new DeclaredLicense(uri, shortName));
        }
    }

    @Override
    protected void document(LearningResource resource, TokenSink sink, Losses losses) {
        MemberWriter writer = new MemberWriter(sink);
        writer.object(() -> {
            writer.text("descriptionurl", resource.id());
            List<MediaObject> files = resource.technical().encodings();
            if (!files.isEmpty()) {
                writer.text("url", files.get(0).contentUrl());
                writer.whole("size", files.get(0).size());
                writer.text("mime", files.get(0).mediaType());
            }
            writer.object("extmetadata", resource, each -> extended(writer, each));
        });
    }

    private static void extended(MemberWriter writer, LearningResource resource) {
        LocalizedText names = resource.general().names();
        LocalizedText descriptions = resource.general().descriptions();
        field(writer, "ObjectName", names == null ? resource.name() : names.in(Locale.ENGLISH));
        field(
                writer,
                "ImageDescription",
                descriptions == null ? resource.general().description() : descriptions.in(Locale.ENGLISH));
        Agent artist =
                resource.creators().isEmpty() ? null : resource.creators().get(0);
        String link = artist == null ? null : artist.id();
        if (artist != null && UriSyntax.isWebAddress(link) && link != null) {
            String html = "<a href=\"" + escaped(link) + "\">" + escaped(artist.name()) + "</a>";
            writer.object("Artist", html, value -> writer.text("value", value));
        } else if (artist != null) {
            field(writer, "Artist", artist.name());
        }
        DeclaredLicense license = resource.license();
        field(writer, "LicenseShortName", license == null ? null : license.assertedAs());
        String uri = license == null ? null : license.uri();
        writer.object("LicenseUrl", uri, value -> writer.text("value", value));
        field(writer, "Attribution", resource.rights().creditText());
    }

    private static void field(MemberWriter writer, String name, @Nullable String words) {
        writer.object(name, words, value -> writer.text("value", escaped(value)));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
