package org.oer4j.json.mapping.oer;

import java.util.List;
import java.util.Set;
import org.oer4j.json.mapping.Form;
import org.oer4j.json.mapping.Forms;
import org.oer4j.place.CountryCode;
import org.oer4j.place.Subdivision;
import org.oer4j.place.UnescoRegion;

/** The forms of {@code org.oer4j.place}. */
final class PlaceForms {
    static final Form<CountryCode> COUNTRY =
            Forms.value("ISO 3166-1 country", PlaceForms::country, CountryCode::value, "^[A-Z]{2}$");

    static final Form<Subdivision> SUBDIVISION =
            Forms.value("ISO 3166-2 subdivision", Subdivision::of, Subdivision::toString, "^[A-Z]{2}-[A-Z0-9]{1,3}$");

    /** The codes as UNESCO writes them, in capitals. */
    static final Form<UnescoRegion> REGION =
            Forms.value("UNESCO region", PlaceForms::region, UnescoRegion::name, "^(AFR|APAC|ARB|ENA|LAC)$");

    static final Form<List<CountryCode>> COUNTRIES = Forms.list(COUNTRY);
    static final Form<List<UnescoRegion>> REGIONS = Forms.list(REGION);
    static final Form<Set<UnescoRegion>> REGION_SET = Forms.set(REGION);

    private PlaceForms() {}

    /** A code that nobody has is kept, so that rule V34 can name it. */
    private static CountryCode country(String text) {
        return CountryCode.find(text).orElseGet(() -> new CountryCode(text));
    }

    private static UnescoRegion region(String text) {
        for (UnescoRegion region : UnescoRegion.values()) {
            if (region.name().equalsIgnoreCase(text.strip())) {
                return region;
            }
        }
        throw new IllegalArgumentException("'" + text + "' is no region, expected AFR, APAC, ARB, ENA or LAC");
    }
}
