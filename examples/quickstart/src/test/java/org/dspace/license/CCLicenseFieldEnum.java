package org.dspace.license;

/** An answer to a question. */
public class CCLicenseFieldEnum {
    private final String id;
    private final String label;
    private final String description;

    public CCLicenseFieldEnum(String id, String label, String description) {
        this.id = id;
        this.label = label;
        this.description = description;
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
}
