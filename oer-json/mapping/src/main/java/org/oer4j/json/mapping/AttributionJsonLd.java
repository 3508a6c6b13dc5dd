package org.oer4j.json.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.licensing.License;
import org.oer4j.licensing.attribution.Attribution;
import org.oer4j.licensing.attribution.AttributionFormat;
import org.oer4j.licensing.attribution.AttributionFormatter;
import org.oer4j.licensing.attribution.AttributionLayer;
import org.oer4j.licensing.attribution.CreditNotices;
import org.oer4j.licensing.attribution.CreditedLicense;
import org.oer4j.licensing.attribution.CreditedParty;
import org.oer4j.licensing.attribution.CreditedWork;
import org.oer4j.text.UriSyntax;

/**
 * Writes an attribution as JSON-LD in the words of schema.org: {@code license}, {@code creditText} (the whole statement in
 * the reader's language), {@code copyrightNotice}, {@code isBasedOn}, {@code hasPart}. What was changed has no word there,
 * so it is {@code skos:changeNote}, as in the HTML. Needs {@code oer-licensing} at run time.
 */
public final class AttributionJsonLd {
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    private final TokenSink out;

    private AttributionJsonLd(TokenSink out) {
        this.out = out;
    }

    /**
     * Writes an attribution.
     *
     * @param attribution the attribution
     * @param formatter writes the statement, in its language
     * @param sink takes the tokens
     */
    public static void write(Attribution attribution, AttributionFormatter formatter, TokenSink sink) {
        sink.startObject();
        sink.field("@context");
        sink.startArray();
        sink.string("https://schema.org/");
        sink.startObject();
        sink.field("skos");
        sink.string(SKOS);
        sink.endObject();
        sink.endArray();
        AttributionJsonLd writer = new AttributionJsonLd(sink);
        writer.members(attribution.layer(), formatter.format(attribution, AttributionFormat.TEXT));
        sink.endObject();
    }

    private void members(AttributionLayer layer, @Nullable String statement) {
        CreditedWork work = layer.work();
        CreditNotices notices = work.notices();
        text("@type", "CreativeWork");
        address("@id", work.url());
        address("url", work.url());
        text("name", work.title());
        creators(work.creators());
        license(layer.license());
        text("creditText", statement == null ? notices.creditLine() : statement);
        text("copyrightNotice", notices.copyrightNotice());
        text("dateModified", notices.lastUpdated());
        if (!layer.changes().notes().isEmpty()) {
            out.field("skos:changeNote");
            out.startArray();
            layer.changes().notes().forEach(out::string);
            out.endArray();
        }
        layers("isBasedOn", layer.adaptedFrom());
        layers("hasPart", layer.parts());
    }

    private void layers(String name, List<AttributionLayer> layers) {
        if (layers.isEmpty()) {
            return;
        }
        out.field(name);
        out.startArray();
        for (AttributionLayer layer : layers) {
            out.startObject();
            members(layer, null);
            out.endObject();
        }
        out.endArray();
    }

    /** Whether a party is a person or an organization is not known here. */
    private void creators(List<CreditedParty> creators) {
        if (creators.isEmpty()) {
            return;
        }
        out.field("creator");
        out.startArray();
        for (CreditedParty creator : creators) {
            out.startObject();
            text("name", creator.name());
            address("url", creator.url());
            out.endObject();
        }
        out.endArray();
    }

    /** The canonical addresses; where nothing was concluded, what the publisher states. */
    private void license(CreditedLicense license) {
        List<License> licenses = license.licenses();
        if (licenses.isEmpty() && license.notations().isEmpty()) {
            return;
        }
        out.field("license");
        if (licenses.isEmpty()) {
            out.startObject();
            text("@type", "CreativeWork");
            text("name", license.notations().get(license.notations().size() - 1));
            address("url", license.notations().get(0));
            out.endObject();
        } else if (licenses.size() == 1) {
            out.string(licenses.get(0).uri());
        } else {
            out.startArray();
            licenses.forEach(one -> out.string(one.uri()));
            out.endArray();
        }
    }

    private void text(String name, @Nullable String value) {
        if (value != null) {
            out.field(name);
            out.string(value);
        }
    }

    private void address(String name, @Nullable String value) {
        text(name, UriSyntax.isWebAddress(value) ? value : null);
    }
}
