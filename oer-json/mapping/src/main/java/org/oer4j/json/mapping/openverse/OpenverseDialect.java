package org.oer4j.json.mapping.openverse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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
import org.oer4j.json.mapping.readback.LicenseCode;
import org.oer4j.json.mapping.readback.ReadBackDialect;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.General;
import org.oer4j.resource.LearningResource;
import org.oer4j.resource.MediaObject;
import org.oer4j.resource.ResourceIdentifier;

/**
 * One work of Openverse, or a page of results, of which the first is read and the others are reported.
 *
 * <p>The page on which the work stands is its id; what Openverse calls it is among the identifiers. Openverse passes on what
 * its sources say and does not verify it: the licence is a claim of the source that is named beside it. Slug and version are
 * stated together, such as {@code by-sa 4.0}.
 */
public final class OpenverseDialect extends ReadBackDialect {
    /** The dialect. */
    public static final OpenverseDialect OPENVERSE = new OpenverseDialect();

    private static final String SCHEME = "openverse";
    private static final int MILLISECONDS = 3;
    private static final Pattern SECONDS = Pattern.compile("PT(\\d{1,9}(?:\\.\\d{1,3})?)S");

    private OpenverseDialect() {
        super(SCHEME);
    }

    @Override
    protected @Nullable LearningResource resource(Node root, Document in) {
        Node results = root.get("results");
        Node work = root;
        if (results != null) {
            results.writtenAs("");
            List<Node> all = results.elements();
            for (Node other : all.subList(Math.min(1, all.size()), all.size())) {
                other.take();
                in.lost(other, ReadRules.UNREADABLE_VALUE, "object", "array");
            }
            work = all.isEmpty() ? results : all.get(0);
            work.take();
            work.writtenAs("");
        }
        if (!work.isObject()) {
            in.report(work, ReadRules.UNREADABLE_VALUE, Severity.ERROR, "object", work.shape());
            return null;
        }
        return read(work, in);
    }

    private static LearningResource read(Node work, Document in) {
        in.allowUnknownMembers();
        String page = in.words(in.required(work, "foreign_landing_url"));
        String code = in.words(in.required(work, "id"));
        String id = page == null ? code : page;
        LearningResource.Builder resource =
                LearningResource.builder(id == null ? "_:b" + in.line() : id).url(page);
        resource.general(general -> {
            if (code != null) {
                general.identifier(new ResourceIdentifier(SCHEME, code));
            }
            String title = in.text(in.required(work, "title"));
            general.name(title)
                    .keywords(in.list(work.get("tags"), tag -> in.words(tag.isObject() ? tag.get("name") : tag)));
            general.image(in.words(work.get("thumbnail")));
        });
        String creator = in.words(work.get("creator"));
        String creatorUrl = in.words(work.get("creator_url"));
        if (creator != null || creatorUrl != null) {
            resource.creator(new Person(creator == null ? "" : creator, creatorUrl));
        }
        String source = in.words(work.get("source"));
        license(work, in, source).ifPresent(resource::license);
        resource.rights(rights -> rights.creditText(in.words(work.get("attribution"))));
        String file = in.words(work.get("url"));
        Long size = in.whole(work.get("filesize"));
        resource.technical(technical -> {
            if (file != null || size != null) {
                technical.encoding(
                        MediaObject.builder().contentUrl(file).size(size).build());
            }
            Long milliseconds = in.whole(work.get("duration"));
            if (milliseconds != null && milliseconds >= 0) {
                technical.duration("PT"
                        + BigDecimal.valueOf(milliseconds, MILLISECONDS)
                                .stripTrailingZeros()
                                .toPlainString()
                        + "S");
            }
        });
        return resource.build();
    }

    private static Optional<DeclaredLicense> license(Node work, Document in, @Nullable String source) {
        Node slugNode = in.required(work, "license");
        String slug = in.words(slugNode);
        String version = in.words(work.get("license_version"));
        String uri = in.words(work.get("license_url"));
        String words = slug == null ? null : version == null ? slug : slug + " " + version;
        if (words == null && uri == null) {
            return Optional.empty();
        }
        if (slugNode != null && words != null && slug != null && uri != null && version != null) {
            String elements = slug.equals("cc0") ? "zero" : slug.equals("pdm") ? "mark" : slug;
            LicenseCode said = new LicenseCode(elements, version, null);
            LicenseCode address =
                    LicenseCode.find(uri.replace(".org//", ".org/")).orElse(null);
            if (address != null && address.contradicts(said)) {
                in.report(slugNode, ReadRules.CONTRADICTORY_LICENSE, Severity.WARNING, words, uri);
            }
        }
        return Optional.of(new DeclaredLicense(uri, words).asserted(source, null, null));
    }

    @Override
    protected void document(LearningResource resource, TokenSink sink, Losses losses) {
        MemberWriter writer = new MemberWriter(sink);
        General general = resource.general();
        writer.object(() -> {
            writer.text(
                    "id",
                    general.identifiers().stream()
                            .filter(each -> each.scheme().equals(SCHEME))
                            .map(ResourceIdentifier::value)
                            .findFirst()
                            .orElse(null));
            writer.text(
                    "title",
                    general.names() == null ? general.name() : general.names().in(Locale.ENGLISH));
            writer.text("foreign_landing_url", resource.id());
            List<MediaObject> files = resource.technical().encodings();
            MediaObject file = files.isEmpty() ? null : files.get(0);
            writer.text("url", file == null ? null : file.contentUrl());
            Agent creator =
                    resource.creators().isEmpty() ? null : resource.creators().get(0);
            writer.text("creator", creator == null || creator.name().isBlank() ? null : creator.name());
            writer.text("creator_url", creator == null ? null : creator.id());
            license(writer, resource.license());
            writer.whole("filesize", file == null ? null : file.size());
            writer.objects("tags", general.keywords(), (tag, at) -> writer.text("name", tag));
            writer.text("attribution", resource.rights().creditText());
            writer.text("thumbnail", general.image());
            String duration = resource.technical().duration();
            var seconds = SECONDS.matcher(duration == null ? "" : duration);
            if (seconds.matches()) {
                writer.whole(
                        "duration",
                        new BigDecimal(seconds.group(1))
                                .movePointRight(MILLISECONDS)
                                .longValueExact());
            }
        });
        if (resource.license() == null) {
            losses.missing("/license", "license");
        }
    }

    /** The slug and version that the words have; else those of the address. */
    private static void license(MemberWriter writer, @Nullable DeclaredLicense license) {
        if (license == null) {
            return;
        }
        String words = license.assertedAs();
        int space = words == null ? -1 : words.lastIndexOf(' ');
        boolean own = words != null && words.matches("[a-z0-9+-]+( \\d\\.\\d)?");
        LicenseCode code = LicenseCode.find(license).orElse(null);
        if (own && words != null) {
            writer.text("license", space < 0 ? words : words.substring(0, space));
            writer.text("license_version", space < 0 ? null : words.substring(space + 1));
        } else if (code != null) {
            String slug =
                    code.elements().equals("zero") ? "cc0" : code.elements().equals("mark") ? "pdm" : code.elements();
            writer.text("license", slug);
            writer.text("license_version", code.version());
        }
        writer.text("license_url", license.uri());
        writer.text("source", license.assertedBy());
    }
}
