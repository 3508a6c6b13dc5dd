package org.dspace.license;

import java.util.List;

/** A question. */
public class CCLicenseField {
    private final String id;
    private final String label;
    private final String description;
    private final List<CCLicenseFieldEnum> fieldEnum;

    public CCLicenseField(String id, String label, String description, List<CCLicenseFieldEnum> fieldEnum) {
        this.id = id;
        this.label = label;
        this.description = description;
        this.fieldEnum = fieldEnum;
    }

    public String getId() {
        return id;
    }

    public String getLabel() {
        return label;
    }

    public String getDescription() {
        return description;
    }

    public List<CCLicenseFieldEnum> getFieldEnum() {
        return fieldEnum;
    }
}
