package org.oer4j.examples.quickstart;

// snippet:begin
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dspace.license.CCLicense;
import org.dspace.license.CCLicenseConnectorService;
import org.dspace.license.CCLicenseField;
import org.dspace.license.CCLicenseFieldEnum;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.chooser.LicenseChooser;
import org.oer4j.licensing.chooser.LicenseClass;
import org.oer4j.licensing.chooser.LicenseQuestion;
import org.oer4j.licensing.recognition.LicenseRecognizer;

/** Answers DSpace's questions about Creative Commons licences without the web API. */
public class OfflineCCLicenseConnectorService implements CCLicenseConnectorService {
    private static final Namespace CC = Namespace.getNamespace("cc", "http://creativecommons.org/ns#");
    private static final Namespace RDF = Namespace.getNamespace("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");

    private final LicenseCatalogue catalogue = LicenseCatalogue.standard();
    private final LicenseRecognizer recognizer = LicenseRecognizer.of(catalogue);
    private final Map<String, LicenseChooser> choosers = new ConcurrentHashMap<>();
    private final Set<String> excluded;

    /** Takes the classes to leave out, as in DSpace's property cc.license.classfilter. */
    public OfflineCCLicenseConnectorService(Set<String> excluded) {
        this.excluded = Set.copyOf(excluded);
    }

    private LicenseChooser chooser(String language) {
        Locale locale = Locale.forLanguageTag(language.replace('_', '-'));
        return choosers.computeIfAbsent(language, tag -> LicenseChooser.of(catalogue, locale));
    }

    @Override
    public Map<String, CCLicense> retrieveLicenses(String language) {
        Map<String, CCLicense> licenses = new LinkedHashMap<>();
        for (LicenseClass each : chooser(language).classes()) {
            if (!excluded.contains(each.id())) {
                List<CCLicenseField> fields =
                        each.fields().stream().map(this::field).toList();
                licenses.put(each.id(), new CCLicense(each.id(), each.label(), fields));
            }
        }
        return licenses;
    }

    private CCLicenseField field(LicenseQuestion question) {
        List<CCLicenseFieldEnum> answers = question.options().stream()
                .map(option -> new CCLicenseFieldEnum(option.id(), option.label(), ""))
                .toList();
        return new CCLicenseField(question.id(), question.label(), question.explanation(), answers);
    }

    @Override
    public String retrieveRightsByQuestion(String licenseId, String language, Map<String, String> answerMap) {
        try {
            return chooser(language).issue(licenseId, answerMap).uri();
        } catch (IllegalArgumentException e) {
            return null; // DSpace's way to say that the answers fit no licence; the message says why
        }
    }

    @Override
    public Document retrieveLicenseRDFDoc(String licenseURI) {
        License license = recognizer.recognize(licenseURI).fold(exact -> exact, other -> null);
        if (license == null || !license.isCreativeCommons()) {
            return null;
        }
        Element terms = new Element("License", CC).setAttribute("about", license.uri(), RDF);
        license.terms().permits().forEach(term -> add(terms, "permits", term.code()));
        license.terms().requires().forEach(term -> add(terms, "requires", term.code()));
        license.terms().prohibits().forEach(term -> add(terms, "prohibits", term.code()));
        String name = license.name(Locale.ENGLISH);
        return new Document(new Element("result")
                .addContent(new Element("license-uri").setText(license.uri()))
                .addContent(new Element("license-name").setText(name))
                .addContent(new Element("licenserdf").addContent(new Element("RDF", RDF).addContent(terms))));
    }

    private static void add(Element license, String property, String term) {
        license.addContent(new Element(property, CC).setAttribute("resource", CC.getURI() + term, RDF));
    }

    @Override
    public String retrieveLicenseName(Document doc) {
        return doc.getRootElement().getChildText("license-name");
    }
}
// snippet:end
