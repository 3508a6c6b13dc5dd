package org.oer4j.licensing.recognition;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.oer4j.facts.FactTable;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;

/**
 * The codes that platforms use, where a code means more or something else than its words: {@code 4} at Flickr, {@code CC
 * BY} at Kolibri, {@code PD} in H5P. A code that the table does not list is read as its words.
 */
final class Vocabularies {
    /** Vocabularies whose codes all say what they mean, so that no row is needed. */
    private static final List<String> PLAIN = List.of("spdx", "cc-url", "datacite");

    private final LicenseCatalogue catalogue;
    private final Map<String, String> meanings = new HashMap<>();
    private final TreeSet<String> codes = new TreeSet<>(PLAIN);

    Vocabularies(LicenseCatalogue catalogue) {
        this.catalogue = catalogue;
        for (FactTable.Row row : FactTable.load(
                        Vocabularies.class, "/META-INF/oer/vocabularies.tsv", "vocabulary", "token", "means", "source")
                .rows()) {
            String vocabulary = row.required("vocabulary");
            String means = row.required("means");
            if (means.startsWith("id:") && catalogue.find(means.substring(3)).isEmpty()) {
                throw row.failure("'" + means + "' is not in the catalogue");
            }
            codes.add(vocabulary);
            meanings.put(vocabulary + '\t' + row.required("token"), means);
        }
    }

    /** The vocabularies that can be named, in alphabetical order. */
    Set<String> codes() {
        return Collections.unmodifiableSet(codes);
    }

    /** What a code means in a vocabulary, or null where it means what its words say. */
    @Nullable
    Recognition read(CharSequence text, int start, int end, String vocabulary) {
        String token = text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
        int hash = vocabulary.equals("mycore") ? Math.max(token.lastIndexOf('#'), token.lastIndexOf(':')) : -1;
        String means = meanings.get(vocabulary + '\t' + token.substring(hash + 1));
        if (means == null) {
            return null;
        }
        if (means.startsWith("id:")) {
            License license = catalogue.get(means.substring(3));
            return license.kind().isGrant()
                    ? new Recognition.Exact(license, RecognitionRules.VOCABULARY, start, end)
                    : new Recognition.NotALicense(license, RecognitionRules.STATUS, start, end);
        }
        return switch (means) {
            case "none" -> new Recognition.NotALicense(null, RecognitionRules.STATUS, start, end);
            case "unclear" ->
                new Recognition.Ambiguous(
                        null, List.of(), Missing.LICENSE, RecognitionRules.LICENSE_MISSING, start, end);
            case "family:public-domain" ->
                new Recognition.Ambiguous(
                        "public-domain",
                        catalogue.all().stream()
                                .filter(license -> license.kind().isPublicDomain())
                                .toList(),
                        Missing.LICENSE,
                        RecognitionRules.LICENSE_MISSING,
                        start,
                        end);
            default -> {
                String family = means.substring("family:".length());
                boolean versioned = family.indexOf('.') > 0;
                yield new Recognition.Ambiguous(
                        family,
                        catalogue.family(family),
                        versioned ? Missing.VARIANT : Missing.VERSION,
                        versioned ? RecognitionRules.VARIANT_MISSING : RecognitionRules.VERSION_MISSING,
                        start,
                        end);
            }
        };
    }
}
