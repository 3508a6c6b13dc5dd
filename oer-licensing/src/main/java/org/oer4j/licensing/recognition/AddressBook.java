package org.oer4j.licensing.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oer4j.facts.FactTable;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;

/**
 * Reads addresses of licences that other stewards publish: the fact file of addresses, every entry's canonical address,
 * and the pages of the SPDX licence list.
 */
final class AddressBook {
    private static final String SPDX_PAGES = "spdx.org/licenses/";

    private final LicenseCatalogue catalogue;
    private final Map<String, Meaning> meanings = new HashMap<>();

    AddressBook(LicenseCatalogue catalogue) {
        this.catalogue = catalogue;
        for (License license : catalogue.all()) {
            if (!license.isCreativeCommons() && !license.uri().isEmpty()) {
                meanings.putIfAbsent(key(license.uri(), 0, license.uri().length()), new Meaning(license, null));
            }
        }
        for (FactTable.Row row : FactTable.load(
                        AddressBook.class, "/META-INF/oer/license-addresses.tsv", "address", "means", "source")
                .rows()) {
            meanings.put(row.required("address"), meaning(row));
        }
    }

    private final List<FactTable.Row> codeLists = FactTable.load(
                    AddressBook.class, "/META-INF/oer/code-lists.tsv", "address", "vocabulary", "source")
            .rows();

    /** The list of codes that an address is an entry of, or null. */
    @Nullable
    CodeList codeList(CharSequence text, int start, int end) {
        String address = text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
        for (FactTable.Row row : codeLists) {
            String list = row.required("address");
            int at = address.indexOf(list);
            // Only a scheme and www. may stand before the list's address.
            if (at >= 0 && at <= "https://www.".length() && at + list.length() < address.length()) {
                return new CodeList(row.get("vocabulary"), start + at + list.length());
            }
        }
        return null;
    }

    /** A list of codes, empty where codes mean what their words say, and where the code begins in the text. */
    record CodeList(String vocabulary, int codeStart) {}

    private Meaning meaning(FactTable.Row row) {
        String means = row.required("means");
        if (means.startsWith("id:")) {
            String id = means.substring("id:".length());
            return new Meaning(
                    catalogue.find(id).orElseThrow(() -> row.failure("'" + id + "' is not in the catalogue")), null);
        }
        if (means.startsWith("family:")) {
            return new Meaning(null, means.substring("family:".length()));
        }
        throw row.failure("'" + means + "' is no meaning, expected id:… or family:…");
    }

    /** What an address means, or null if the book does not list it. */
    @Nullable
    Recognition read(CharSequence text, int start, int end) {
        String key = key(text, start, end);
        Meaning meaning = meanings.get(key);
        if (meaning == null && key.startsWith(SPDX_PAGES)) {
            License license = catalogue.find(key.substring(SPDX_PAGES.length())).orElse(null);
            meaning = license == null ? null : new Meaning(license, null);
        }
        if (meaning == null) {
            return null;
        }
        if (meaning.family != null) {
            boolean versioned = meaning.family.indexOf('.') > 0 || meaning.family.equals("BSD");
            return new Recognition.Ambiguous(
                    meaning.family,
                    catalogue.family(meaning.family),
                    versioned ? Missing.VARIANT : Missing.VERSION,
                    versioned ? RecognitionRules.VARIANT_MISSING : RecognitionRules.VERSION_MISSING,
                    start,
                    end);
        }
        License license = meaning.license;
        if (license == null) {
            return null;
        }
        return license.kind().isGrant()
                ? new Recognition.Exact(license, RecognitionRules.ADDRESS, start, end)
                : new Recognition.NotALicense(license, RecognitionRules.STATUS, start, end);
    }

    /** The address without what does not matter: scheme, www., case, query, fragment, trailing slash, file ending. */
    private static String key(CharSequence text, int start, int end) {
        StringBuilder key = new StringBuilder(end - start);
        int from = start;
        for (int i = start; i + 2 < end; i++) {
            if (text.charAt(i) == '/' && text.charAt(i + 1) == '/') {
                from = i + 2;
                break;
            }
        }
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '?' || c == '#' || c == '&') {
                break;
            }
            if (c != '/' || key.length() == 0 || key.charAt(key.length() - 1) != '/') {
                key.append(Character.toLowerCase(c));
            }
        }
        if (key.length() > 4 && key.indexOf("www.") == 0) {
            key.delete(0, 4);
        }
        strip(key);
        return key.toString();
    }

    private static void strip(StringBuilder key) {
        for (boolean again = true; again; ) {
            again = false;
            for (String ending : new String[] {"/", ".", ".html", ".htm", ".php", ".txt", ".en", ".de"}) {
                int at = key.length() - ending.length();
                if (at > 0 && key.lastIndexOf(ending) == at) {
                    key.setLength(at);
                    again = true;
                }
            }
        }
    }

    /** A licence, or the family of which an address names no version. */
    private record Meaning(
            @Nullable License license, @Nullable String family) {}
}
