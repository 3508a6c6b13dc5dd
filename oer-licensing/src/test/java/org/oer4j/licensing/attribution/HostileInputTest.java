package org.oer4j.licensing.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.oer4j.licensing.License;
import org.oer4j.text.UriSyntax;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Whatever titles, names, notes and addresses hold, every format carries it as text and as nothing else. */
class HostileInputTest {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String CC = "http://creativecommons.org/ns#";
    private static final List<License> LICENSES = CreditScenarios.FAMILIES.stream()
            .map(CreditScenarios.CATALOGUE::get)
            .toList();

    private static final List<AttributionFormatter> FORMATTERS = AttributionFormatter.languages().stream()
            .sorted()
            .map(language -> AttributionFormatter.in(Locale.forLanguageTag(language)))
            .toList();

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void htmlIsReadBackToTheSameFields(
            @ForAll("credits") Credit credit, @ForAll("languages") AttributionFormatter formatter) {
        Attribution attribution = AttributionDuties.standard().attribute(credit);

        List<RdfaReader.Node> works = RdfaReader.works(formatter.format(attribution, AttributionFormat.HTML));

        List<AttributionLayer> layers = attribution.layers();
        assertThat(works).hasSameSizeAs(layers);
        boolean sameAddress = layers.stream()
                        .map(layer -> layer.work().url())
                        .filter(UriSyntax::isWebAddress)
                        .distinct()
                        .count()
                < layers.stream()
                        .filter(layer -> UriSyntax.isWebAddress(layer.work().url()))
                        .count();
        for (int i = 0; i < layers.size() && !sameAddress; i++) {
            hasTheFields(works.get(i), layers.get(i), i == 0);
        }
    }

    private static void hasTheFields(RdfaReader.Node node, AttributionLayer layer, boolean first) {
        CreditedWork work = layer.work();
        assertThat(node.address).isEqualTo(UriSyntax.isWebAddress(work.url()) ? work.url() : null);
        assertThat(node.one("dct:title")).isEqualTo(work.title());
        String line = work.notices().creditLine();
        assertThat(node.get("cc:attributionName"))
                .isEqualTo(
                        line != null
                                ? List.of(unstopped(line))
                                : work.creators().stream()
                                        .map(CreditedParty::name)
                                        .toList());
        assertThat(node.get("cc:attributionURL"))
                .isEqualTo(
                        line != null
                                ? List.of()
                                : work.creators().stream()
                                        .map(CreditedParty::url)
                                        .filter(UriSyntax::isWebAddress)
                                        .toList());
        assertThat(node.get(first ? "license" : "cc:license"))
                .isEqualTo(layer.license().licenses().stream().map(License::uri).toList());
        assertThat(node.get("skos:changeNote"))
                .isEqualTo(layer.changes().notes().stream()
                        .map(HostileInputTest::unstopped)
                        .toList());
        String notice = work.notices().copyrightNotice();
        assertThat(node.one("dct:rights")).isEqualTo(notice == null ? null : unstopped(notice));
        assertThat(node.get("dct:source")).hasSameSizeAs(layer.adaptedFrom());
        assertThat(node.get("dct:hasPart")).hasSameSizeAs(layer.parts());
    }

    /** The sentence brings a full stop of its own. */
    private static String unstopped(String text) {
        boolean stopped = text.length() > 1 && text.matches("(?s).*[^.][.]|(?s).*。");
        return stopped ? text.substring(0, text.length() - 1).strip() : text;
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void htmlHoldsNothingButLinksAndText(
            @ForAll("credits") Credit credit, @ForAll("languages") AttributionFormatter formatter) {
        Set<String> elements = Set.of("div", "p", "ul", "li", "a", "bdi");
        Set<String> attributes = Set.of(
                "class",
                "lang",
                "dir",
                "prefix",
                "about",
                "typeof",
                "rel",
                "property",
                "href",
                "resource",
                "title",
                "hreflang");
        String html = formatter.format(AttributionDuties.standard().attribute(credit), AttributionFormat.HTML);

        for (Element element : Jsoup.parseBodyFragment(html).body().select("body > *, body > * *")) {
            assertThat(elements).contains(element.normalName());
            for (Attribute attribute : element.attributes()) {
                assertThat(attributes).contains(attribute.getKey());
                if (Set.of("href", "resource", "about").contains(attribute.getKey())) {
                    assertThat(attribute.getValue()).matches("(?is)https?://.+");
                }
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void markdownRendersToThePlainText(
            @ForAll("credits") Credit credit, @ForAll("languages") AttributionFormatter formatter) {
        for (AttributionProfile profile : AttributionProfile.values()) {
            Attribution attribution = AttributionDuties.standard().attribute(credit, profile);

            String rendered = MarkdownText.of(formatter.format(attribution, AttributionFormat.MARKDOWN));

            assertThat(MarkdownText.plain(rendered))
                    .isEqualTo(MarkdownText.plain(formatter.format(attribution, AttributionFormat.TEXT)));
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void plainTextHasOneLineForEachLayerAndClosesEveryIsolate(
            @ForAll("credits") Credit credit, @ForAll("languages") AttributionFormatter formatter) {
        Attribution attribution = AttributionDuties.standard().attribute(credit);
        String text = formatter.format(attribution, AttributionFormat.TEXT);

        assertThat(text.split("\n", -1)).hasSameSizeAs(attribution.layers());
        assertThat(text).doesNotContain("\r", "\u2028", "\u2029", "\u202A", "\u202B", "\u202D", "\u202E");
        int depth = 0;
        for (char c : text.toCharArray()) {
            depth += c == '\u2066' || c == '\u2068' ? 1 : c == '\u2069' ? -1 : 0;
            assertThat(depth).isBetween(0, 1);
        }
        assertThat(depth).isZero();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void xmpIsXmlWithTheSameFields(
            @ForAll("credits") Credit credit, @ForAll("languages") AttributionFormatter formatter) throws Exception {
        Attribution attribution = AttributionDuties.standard().attribute(credit);

        Document xmp = parsed(formatter.format(attribution, AttributionFormat.XMP));

        CreditedWork work = attribution.layer().work();
        assertThat(texts(xmp, DC, "title")).isEqualTo(work.title() == null ? List.of() : List.of(work.title()));
        List<String> names = work.creators().stream().map(CreditedParty::name).toList();
        assertThat(texts(xmp, DC, "creator")).isEqualTo(names.isEmpty() ? List.of() : List.of(String.join("", names)));
        List<String> licenses = new ArrayList<>();
        NodeList nodes = xmp.getElementsByTagNameNS(CC, "license");
        for (int i = 0; i < nodes.getLength(); i++) {
            licenses.add(((org.w3c.dom.Element) nodes.item(i)).getAttributeNS(RDF, "resource"));
        }
        assertThat(licenses)
                .isEqualTo(attribution.layer().license().licenses().stream()
                        .map(License::uri)
                        .toList());
    }

    private static List<String> texts(Document xmp, String namespace, String name) {
        List<String> texts = new ArrayList<>();
        NodeList nodes = xmp.getElementsByTagNameNS(namespace, name);
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    @Provide
    Arbitrary<AttributionFormatter> languages() {
        return Arbitraries.of(FORMATTERS);
    }

    @Provide
    Arbitrary<Credit> credits() {
        Arbitrary<Credit> simple = layer();
        return Combinators.combine(
                        simple, simple.list().ofMaxSize(2), simple.list().ofMaxSize(2), simple)
                .as((credit, sources, parts, earlier) -> credit.withSources(sources.stream()
                                .map(source -> source.withSources(List.of(earlier)))
                                .toList())
                        .withParts(parts));
    }

    private static Arbitrary<Credit> layer() {
        Arbitrary<String> text = text();
        Arbitrary<CreditedWork> works = Combinators.combine(
                        text.injectNull(0.3),
                        text.list().ofMaxSize(2),
                        address(),
                        address(),
                        text.injectNull(0.7),
                        text.injectNull(0.7),
                        address(),
                        text.injectNull(0.8))
                .as((title, names, url, other, copyright, line, disclaimer, date) -> {
                    CreditedWork.Builder work = CreditedWork.builder()
                            .title(title)
                            .url(url)
                            .copyrightNotice(copyright)
                            .creditLine(line)
                            .disclaimer(disclaimer)
                            .lastUpdated(date);
                    names.forEach(name -> work.creator(name, other));
                    return work.build();
                });
        Arbitrary<CreditedLicense> licenses = Arbitraries.oneOf(
                Arbitraries.of(LICENSES).map(CreditedLicense::of),
                Arbitraries.of(LICENSES)
                        .list()
                        .ofSize(2)
                        .uniqueElements()
                        .map(two ->
                                new CreditedLicense(two.stream().map(List::of).toList(), List.of(), null)),
                text.map(CreditedLicense::stated));
        return Combinators.combine(works, licenses, text.array(String[].class).ofMaxSize(2))
                .as((work, license, notes) -> notes.length == 0
                        ? Credit.of(work, license)
                        : Credit.of(work, license).changed(notes));
    }

    private static Arbitrary<String> address() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "https://example.org/a?b=1&copy=2&lt;=3#c",
                                "http://example.org/(a)[b]'*_~",
                                "HTTPS://EXAMPLE.ORG/ä/中",
                                "javascript:alert(1)",
                                "data:text/html,<script>alert(1)</script>",
                                "https://e.org/\"onmouseover=\"alert(1)",
                                "https://e.org/>)[x](javascript:alert(1)",
                                "//e.org",
                                "vbscript:x"),
                        Arbitraries.integers().between(1, 10_000).map(n -> "https://example.org/" + n))
                .injectNull(0.2);
    }

    private static Arbitrary<String> text() {
        Arbitrary<String> pieces = Arbitraries.of(
                "<script>",
                "</bdi>",
                "\"",
                "'",
                "&amp;",
                "&#60;",
                "](javascript:x)",
                "[",
                "![",
                "**",
                "_",
                "`",
                "~~",
                "<!--",
                "]]>",
                "<https://e.org>",
                "\\",
                "{0}",
                "{",
                "''",
                "|",
                "# ",
                "- ",
                "1. ",
                "    ",
                "\n\n",
                "\u202E",
                "\u2069",
                "\u0000",
                "\uFFFE",
                "\uD800",
                "עברית",
                "عربي",
                "漢字",
                "a",
                "B.",
                "!",
                "http://e.org",
                "@x",
                "$");
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20),
                pieces.list().ofMinSize(1).ofMaxSize(6).map(list -> String.join("", list)));
    }
}
