package org.oer4j.examples.benchmarks.generator;

import tools.jackson.core.io.SerializedString;

/** The members of a record, ready to be written. */
final class Member {
    static final SerializedString CONTEXT = new SerializedString("@context");
    static final SerializedString LANGUAGE = new SerializedString("@language");
    static final SerializedString ABOUT = new SerializedString("about");
    static final SerializedString ACCESS_MODE = new SerializedString("accessMode");
    static final SerializedString ACCESSIBILITY_FEATURE = new SerializedString("accessibilityFeature");
    static final SerializedString ACCESSIBILITY_HAZARD = new SerializedString("accessibilityHazard");
    static final SerializedString AFFILIATION = new SerializedString("affiliation");
    static final SerializedString CHANGES = new SerializedString("changes");
    static final SerializedString CONDITIONS_OF_ACCESS = new SerializedString("conditionsOfAccess");
    static final SerializedString CONTENT_SIZE = new SerializedString("contentSize");
    static final SerializedString CONTENT_URL = new SerializedString("contentUrl");
    static final SerializedString CREATOR = new SerializedString("creator");
    static final SerializedString DATE_CREATED = new SerializedString("dateCreated");
    static final SerializedString DATE_MODIFIED = new SerializedString("dateModified");
    static final SerializedString DATE_PUBLISHED = new SerializedString("datePublished");
    static final SerializedString DE = new SerializedString("de");
    static final SerializedString DESCRIPTION = new SerializedString("description");
    static final SerializedString EDUCATIONAL_LEVEL = new SerializedString("educationalLevel");
    static final SerializedString ENCODING = new SerializedString("encoding");
    static final SerializedString ENCODING_FORMAT = new SerializedString("encodingFormat");
    static final SerializedString HAS_PART = new SerializedString("hasPart");
    static final SerializedString ID = new SerializedString("id");
    static final SerializedString IN_LANGUAGE = new SerializedString("inLanguage");
    static final SerializedString IS_ACCESSIBLE_FOR_FREE = new SerializedString("isAccessibleForFree");
    static final SerializedString IS_BASED_ON = new SerializedString("isBasedOn");
    static final SerializedString IS_PART_OF = new SerializedString("isPartOf");
    static final SerializedString KEYWORDS = new SerializedString("keywords");
    static final SerializedString LEARNING_RESOURCE_TYPE = new SerializedString("learningResourceType");
    static final SerializedString LICENSE = new SerializedString("license");
    static final SerializedString MAIN_ENTITY_OF_PAGE = new SerializedString("mainEntityOfPage");
    static final SerializedString NAME = new SerializedString("name");
    static final SerializedString PREF_LABEL = new SerializedString("prefLabel");
    static final SerializedString PROVIDER = new SerializedString("provider");
    static final SerializedString PUBLISHER = new SerializedString("publisher");
    static final SerializedString SHA256 = new SerializedString("sha256");
    static final SerializedString TYPE = new SerializedString("type");

    private Member() {}
}
