package org.dspace.license;

import java.util.List;

/** A class of licences with its questions. */
public class CCLicense {
    private final String licenseId;
    private final String licenseName;
    private final List<CCLicenseField> ccLicenseFieldList;

    public CCLicense(String licenseId, String licenseName, List<CCLicenseField> ccLicenseFieldList) {
        this.licenseId = licenseId;
        this.licenseName = licenseName;
        this.ccLicenseFieldList = ccLicenseFieldList;
    }

    public String getLicenseId() {
        return licenseId;
    }

    public String getLicenseName() {
        return licenseName;
    }

    public List<CCLicenseField> getCcLicenseFieldList() {
        return ccLicenseFieldList;
    }
}
