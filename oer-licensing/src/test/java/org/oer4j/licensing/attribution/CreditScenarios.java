package org.oer4j.licensing.attribution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.recognition.LicenseRecognizer;
import org.oer4j.resource.DeclaredLicense;

/** Credits of every kind: one for each version family of licences, and one for each thing a credit may hold or lack. */
final class CreditScenarios {
    static final LicenseCatalogue CATALOGUE = LicenseCatalogue.standard();
    static final List<String> FAMILIES = List.of(
            "CC-BY-1.0",
            "CC-BY-NC-SA-2.0",
            "CC-BY-SA-2.1-JP",
            "CC-BY-ND-2.5",
            "CC-BY-3.0",
            "CC-BY-3.0-DE",
            "CC-BY-SA-3.0-IGO",
            "CC-BY-4.0",
            "CC-BY-NC-ND-4.0",
            "CC-SA-1.0",
            "CC-Sampling-Plus-1.0",
            "CC-DevNations-2.0",
            "CC0-1.0",
            "CC-PDM-1.0",
            "CC-PDDC",
            "OGL-UK-3.0",
            "OGL-Canada-2.0",
            "etalab-2.0",
            "DL-DE-BY-2.0",
            "ODbL-1.0",
            "ODC-By-1.0",
            "PDDL-1.0",
            "GFDL-1.3-or-later",
            "LAL-1.3",
            "GPL-3.0-only",
            "EUPL-1.2",
            "Apache-2.0",
            "MIT",
            "BSD-3-Clause");

    private CreditScenarios() {}

    static Map<String, Attribution> all() {
        Map<String, Attribution> all = new LinkedHashMap<>();
        AttributionDuties duties = AttributionDuties.standard();
        for (String id : FAMILIES) {
            all.put(id, duties.attribute(under(id)));
        }
        variants().forEach((name, credit) -> all.put(name, duties.attribute(credit)));
        all.put("tullu-b port", duties.attribute(remix(), AttributionProfile.TULLU_B));
        all.put("tullu-b notices", duties.attribute(variants().get("notices in words"), AttributionProfile.TULLU_B));
        all.put("tullu-b bare", duties.attribute(empty("CC-BY-4.0"), AttributionProfile.TULLU_B));
        return all;
    }

    private static CreditedWork.Builder algebra() {
        return CreditedWork.builder()
                .title("Algebra & Geometry")
                .creator("Ada Example", "https://example.org/ada")
                .creator("Bo Muster")
                .url("https://example.org/algebra?v=1&w=2");
    }

    static Credit under(String id) {
        return Credit.of(algebra().build(), CATALOGUE.get(id));
    }

    private static Credit empty(String id) {
        return Credit.of(CreditedWork.builder().build(), CATALOGUE.get(id));
    }

    static Credit remix() {
        CreditedWork course = CreditedWork.builder()
                .title("Kurs")
                .creator("Cem Beispiel")
                .url("https://example.org/kurs")
                .build();
        CreditedWork photo = CreditedWork.builder().creator("Dee").build();
        return Credit.of(course, CATALOGUE.get("CC-BY-SA-4.0"))
                .withSources(List.of(
                        under("CC-BY-3.0-DE").changed("translated", "shortened"),
                        Credit.of(photo, CATALOGUE.get("CC0-1.0")),
                        chain()));
    }

    private static Credit chain() {
        CreditedWork earlier = CreditedWork.builder()
                .title("Old Algebra")
                .creator("Eve")
                .url("urn:isbn:9783161484100")
                .build();
        CreditedWork middle =
                CreditedWork.builder().title("New Algebra").creator("Fay").build();
        return Credit.of(middle, CATALOGUE.get("CC-BY-SA-3.0"))
                .changed("chapter 3 only")
                .withSources(List.of(
                        Credit.of(earlier, CATALOGUE.get("CC-BY-SA-2.0")).changed("new exercises.")));
    }

    private static Map<String, Credit> variants() {
        Map<String, Credit> all = new LinkedHashMap<>();
        all.put("nothing known", empty("CC-BY-4.0"));
        all.put("title only", Credit.of(CreditedWork.builder().title("T").build(), CATALOGUE.get("CC-BY-4.0")));
        all.put(
                "address only",
                Credit.of(CreditedWork.builder().url("https://example.org/x").build(), CATALOGUE.get("CC-BY-4.0")));
        all.put(
                "creators only",
                Credit.of(
                        CreditedWork.builder()
                                .creator("A")
                                .creator("B")
                                .creator("C")
                                .build(),
                        CATALOGUE.get("CC0-1.0")));
        all.put(
                "address and creator",
                Credit.of(
                        CreditedWork.builder()
                                .creator("A")
                                .url("https://example.org/x")
                                .build(),
                        CATALOGUE.get("CC-PDM-1.0")));
        all.put(
                "notices",
                Credit.of(
                                algebra()
                                        .copyrightNotice("© 2020 Ada Example.")
                                        .disclaimer("https://example.org/disclaimer")
                                        .lastUpdated("2024-05-01")
                                        .build(),
                                CATALOGUE.get("CC-BY-4.0"))
                        .changed("cropped"));
        all.put(
                "notices in words",
                Credit.of(
                        algebra()
                                .copyrightNotice("© 2020 Ada Example")
                                .disclaimer("Offered as is.")
                                .build(),
                        CATALOGUE.get("OGL-UK-3.0")));
        all.put("changed without note", under("CC-BY-4.0").changed());
        all.put(
                "demanded credit line",
                Credit.of(algebra().creditLine("Ada Example, Example College").build(), CATALOGUE.get("CC-BY-SA-4.0")));
        all.put("withdrawn author", Credit.of(algebra().withdrawn("Zoe Secret").build(), CATALOGUE.get("CC-BY-4.0")));
        all.put("parts elsewhere", Credit.of(algebra().hasParts(true).build(), CATALOGUE.get("CC-BY-4.0")));
        all.put("parts credited", under("CC-BY-4.0").withParts(List.of(under("CC-BY-NC-3.0"), empty("CC0-1.0"))));
        all.put("remix with chain", remix());
        LicenseRecognizer recognizer = LicenseRecognizer.of(CATALOGUE);
        all.put("version missing", stated("CC BY-SA", recognizer));
        all.put("or", stated("CC-BY-SA-3.0 OR GFDL-1.3-only", recognizer));
        all.put("all rights reserved", stated("All rights reserved", recognizer));
        all.put(
                "stated with a page",
                Credit.of(
                        algebra().build(),
                        CreditedLicense.of(new DeclaredLicense("https://example.org/terms", "our terms"), recognizer)));
        all.put("nothing stated", Credit.of(algebra().build(), CreditedLicense.UNSTATED));
        all.put(
                "open data produced work",
                new Credit(
                        CreditedWork.builder().title("Map").creator("Gus").build(),
                        CreditedLicense.of(CATALOGUE.get("CC-BY-4.0")),
                        ChangeNotes.UNCHANGED,
                        List.of(Credit.of(
                                CreditedWork.builder()
                                        .title("Roads")
                                        .creator("Road Office")
                                        .url("https://example.org/roads")
                                        .build(),
                                CATALOGUE.get("ODbL-1.0"))),
                        List.of()));
        all.put(
                "right to left",
                Credit.of(
                        CreditedWork.builder()
                                .title("مبادئ الجبر (C++)")
                                .creator("ليلى مثال")
                                .creator("Ada Example")
                                .url("https://example.org/جبر")
                                .build(),
                        CATALOGUE.get("CC-BY-SA-4.0")));
        all.put(
                "hostile",
                Credit.of(
                                CreditedWork.builder()
                                        .title("<script>alert(1)</script> [x](javascript:alert(1)) `*_&amp;\u202E")
                                        .creator("\"><img src=x onerror=alert(1)>", "javascript:alert(1)")
                                        .url("data:text/html,<script>alert(1)</script>")
                                        .copyrightNotice("]]> -->\n# heading")
                                        .build(),
                                CATALOGUE.get("CC-BY-4.0"))
                        .changed("{0} '' <b>"));
        return all;
    }

    private static Credit stated(String words, LicenseRecognizer recognizer) {
        return Credit.of(algebra().build(), CreditedLicense.of(DeclaredLicense.ofText(words), recognizer));
    }
}
