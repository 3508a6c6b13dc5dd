package org.oer4j.licensing.chooser;

import java.util.List;
import java.util.Locale;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseKind;
import org.oer4j.licensing.ReasonText;
import org.oer4j.licensing.Requirement;

/** What a web page shows of a licence: its buttons, and a sentence with a link (ccREL). */
final class LicenseMark {
    private static final RuleId LICENSED = RuleId.of("chooser.mark");
    private static final RuleId MARKED = RuleId.of("chooser.mark-public-domain");
    private static final String DEEDS = "https://creativecommons.org/";
    private static final String BUTTONS = "https://licensebuttons.net/";
    private static final String LARGE = "88x31.png";
    private static final String SMALL = "80x15.png";
    private static final String NAME = "\u0000";

    private final ReasonText text;

    LicenseMark(ReasonText text) {
        this.text = text;
    }

    /**
     * The buttons have the deed's path, under a letter for the sort of tool ({@code foaf:logo} in cc.licenserdf). The
     * licences without credit have the large one only.
     */
    static List<String> icons(License license) {
        String path = license.uri().startsWith(DEEDS) ? license.uri().substring(DEEDS.length()) : "";
        String button = BUTTONS + path.replaceFirst("^licenses/", "l/").replaceFirst("^publicdomain/", "p/");
        boolean withoutCredit = !license.elements().isEmpty() && !license.requires(Requirement.ATTRIBUTION);
        return withoutCredit ? List.of(button + LARGE) : List.of(button + LARGE, button + SMALL);
    }

    String html(License license, String name) {
        RuleId sentence = license.kind() == LicenseKind.LICENSE ? LICENSED : MARKED;
        Locale spoken = text.locale(sentence);
        String language = spoken.getLanguage().isEmpty() ? "en" : spoken.toLanguageTag();
        String direction = language.equals("ar") ? " dir=\"rtl\"" : "";
        String uri = escape(license.uri());
        String title = escape(name);
        // The name is put in last, so that its markup is not taken for text of the sentence.
        String[] around = text.sentence(sentence, NAME).split(NAME, -1);
        return "<a rel=\"license\" href=\"" + uri + "\"><img alt=\"" + title + "\" style=\"border-width:0\" src=\""
                + escape(icons(license).get(0)) + "\"/></a><br/><span lang=\"" + escape(language) + "\"" + direction
                + ">" + escape(around[0]) + "<a rel=\"license\" href=\"" + uri + "\">" + title + "</a>"
                + escape(around[around.length - 1]) + "</span>";
    }

    private static String escape(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
