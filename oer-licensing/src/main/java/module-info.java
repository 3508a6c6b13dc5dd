/**
 * Licence answers for Open Educational Resources: recognise any notation, decide what may be adapted, remixed and
 * collected under which outbound licence, say why with the clause, and write the attribution.
 *
 * <p>Start at {@link org.oer4j.licensing.LicenseCatalogue}. Information, not legal advice.
 */
module org.oer4j.licensing {
    requires transitive org.oer4j.core;
    requires java.xml; // XMP packets
    requires static org.jspecify;
    requires static jakarta.validation; // javac reads the constraints on the records

    exports org.oer4j.licensing;
    exports org.oer4j.licensing.attribution;
    exports org.oer4j.licensing.audit;
    exports org.oer4j.licensing.chooser;
    exports org.oer4j.licensing.conformance;
    exports org.oer4j.licensing.expression;
    exports org.oer4j.licensing.openness;
    exports org.oer4j.licensing.recognition;
    exports org.oer4j.licensing.remix;
}
