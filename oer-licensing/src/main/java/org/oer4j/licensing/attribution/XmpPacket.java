package org.oer4j.licensing.attribution;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.oer4j.licensing.License;
import org.oer4j.text.UriSyntax;

/**
 * An XMP packet: the fields of the work in Dublin Core, XMP Rights Management and ccREL, and the whole statement as usage
 * terms, because XMP has no place for the licences of sources. {@code WebStatement} is the page of the work, as the
 * specification asks, never the licence.
 */
final class XmpPacket {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String RIGHTS = "http://ns.adobe.com/xap/1.0/rights/";
    private static final String CC = "http://creativecommons.org/ns#";
    private static final String META = "adobe:ns:meta/";

    private final XMLStreamWriter xml;
    private final String language;

    private XmpPacket(XMLStreamWriter xml, String language) {
        this.xml = xml;
        this.language = language;
    }

    static String write(AttributionLayer layer, String statement, String language) {
        StringWriter text = new StringWriter();
        try {
            // the JDK's own writer, whatever else lies on the class path
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new XmpPacket(xml, language).write(layer, statement);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory cannot be written", e);
        }
        return text.toString();
    }

    private void write(AttributionLayer layer, String statement) throws XMLStreamException {
        CreditedWork work = layer.work();
        xml.writeProcessingInstruction("xpacket", "begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"");
        xml.writeStartElement("x", "xmpmeta", META);
        xml.writeNamespace("x", META);
        xml.writeStartElement("rdf", "RDF", RDF);
        xml.writeNamespace("rdf", RDF);
        xml.writeStartElement("rdf", "Description", RDF);
        xml.writeNamespace("dc", DC);
        xml.writeNamespace("xmpRights", RIGHTS);
        xml.writeNamespace("cc", CC);
        xml.writeAttribute("rdf", RDF, "about", "");
        alternatives("dc", DC, "title", work.title());
        creators(work.creators());
        alternatives("dc", DC, "rights", work.notices().copyrightNotice());
        alternatives("xmpRights", RIGHTS, "UsageTerms", statement);
        marked(layer.license());
        if (UriSyntax.isWebAddress(work.url())) {
            text("xmpRights", RIGHTS, "WebStatement", work.url());
        }
        for (License license : layer.license().licenses()) {
            resource("license", license.uri());
        }
        attribution(work);
        sources(layer);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeProcessingInstruction("xpacket", "end=\"w\"");
    }

    /** False says that the work is in the public domain; where no licence is settled nothing is said. */
    private void marked(CreditedLicense license) throws XMLStreamException {
        switch (license.kind()) {
            case LICENSED -> text("xmpRights", RIGHTS, "Marked", "True");
            case DEDICATED, MARKED -> text("xmpRights", RIGHTS, "Marked", "False");
            case STATED, UNSTATED -> {}
        }
    }

    private void attribution(CreditedWork work) throws XMLStreamException {
        String line = work.notices().creditLine();
        List<String> names = work.creators().stream().map(CreditedParty::name).toList();
        text("cc", CC, "attributionName", line != null ? line : names.isEmpty() ? null : String.join(", ", names));
        resource("attributionURL", work.url());
    }

    private void sources(AttributionLayer layer) throws XMLStreamException {
        for (AttributionLayer source : layer.adaptedFrom()) {
            String url = source.work().url();
            text("dc", DC, "source", url == null ? source.work().title() : url);
        }
    }

    private void creators(List<CreditedParty> creators) throws XMLStreamException {
        if (creators.isEmpty()) {
            return;
        }
        xml.writeStartElement("dc", "creator", DC);
        xml.writeStartElement("rdf", "Seq", RDF);
        for (CreditedParty creator : creators) {
            text("rdf", RDF, "li", creator.name());
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void alternatives(String prefix, String namespace, String name, @Nullable String value)
            throws XMLStreamException {
        if (value == null) {
            return;
        }
        xml.writeStartElement(prefix, name, namespace);
        xml.writeStartElement("rdf", "Alt", RDF);
        xml.writeStartElement("rdf", "li", RDF);
        xml.writeAttribute("xml:lang", "x-default");
        xml.writeCharacters(value);
        xml.writeEndElement();
        if (name.equals("UsageTerms")) {
            xml.writeStartElement("rdf", "li", RDF);
            xml.writeAttribute("xml:lang", language);
            xml.writeCharacters(value);
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void text(String prefix, String namespace, String name, @Nullable String value) throws XMLStreamException {
        if (value != null) {
            xml.writeStartElement(prefix, name, namespace);
            xml.writeCharacters(value);
            xml.writeEndElement();
        }
    }

    private void resource(String name, @Nullable String address) throws XMLStreamException {
        if (UriSyntax.isWebAddress(address)) {
            xml.writeStartElement("cc", name, CC);
            xml.writeAttribute("rdf", RDF, "resource", address);
            xml.writeEndElement();
        }
    }
}
