package org.dspace.license;

import java.io.IOException;
import java.util.Map;
import org.jdom2.Document;

/** What DSpace asks about Creative Commons licences. */
public interface CCLicenseConnectorService {
    Map<String, CCLicense> retrieveLicenses(String language);

    String retrieveRightsByQuestion(String licenseId, String language, Map<String, String> answerMap);

    Document retrieveLicenseRDFDoc(String licenseURI) throws IOException;

    String retrieveLicenseName(Document doc);
}
