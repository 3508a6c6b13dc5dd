package org.oer4j.recommendation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.oer4j.citation.Instrument;
import org.oer4j.text.LocalizedText;

/**
 * The five areas of action of the 2019 Recommendation (paragraphs 10 to 15). Later instruments hang their own provisions
 * on the same five.
 */
public enum AreaOfAction {
    /** (i) Building capacity of stakeholders to create, access, re-use, adapt and redistribute OER. */
    CAPACITY_BUILDING("i", 1),
    /** (ii) Developing supportive policy. */
    SUPPORTIVE_POLICY("ii", 2),
    /** (iii) Encouraging inclusive and equitable quality OER. */
    INCLUSIVE_EQUITABLE_QUALITY("iii", 3),
    /** (iv) Nurturing the creation of sustainability models for OER. */
    SUSTAINABILITY_MODELS("iv", 4),
    /** (v) Promoting and reinforcing international cooperation. */
    INTERNATIONAL_COOPERATION("v", 5);

    private static final int BEFORE_THE_AREAS = 10;

    private final String roman;
    private final int number;

    AreaOfAction(String roman, int number) {
        this.roman = roman;
        this.number = number;
    }

    /**
     * The number that the Recommendation gives it.
     *
     * @return {@code i} to {@code v}
     */
    public String roman() {
        return roman;
    }

    /**
     * The number in Arabic digits.
     *
     * @return 1 to 5
     */
    public int number() {
        return number;
    }

    /**
     * The paragraph that holds its actions.
     *
     * @return 11 to 15
     */
    public int paragraph() {
        return BEFORE_THE_AREAS + number;
    }

    /**
     * The area as a place in the Recommendation.
     *
     * @return for example {@code OER2019/ii}
     */
    public ProvisionRef ref() {
        return new ProvisionRef(Instrument.OER2019, roman, "");
    }

    /**
     * Whether the OER Dynamic Coalition has a working group for it. It has one for each of the first four areas; the
     * fifth it embodies itself (UNESCO page of the coalition).
     *
     * @return false for international cooperation only
     */
    public boolean allowsThematicGroup() {
        return this != INTERNATIONAL_COOPERATION;
    }

    /**
     * The area's name in every language in which one has been verified: the heading, or where only paragraph 9 has been
     * seen in a language, the objective. Languages in which no name has been verified (Spanish, Russian, Chinese and
     * Arabic among them) are left out, so that {@link LocalizedText#match} falls back to English and says so.
     *
     * @return the names, never without English
     */
    public LocalizedText names() {
        return AreaNames.standard().names(this);
    }

    /**
     * The name of the area in one text.
     *
     * @param set the text
     * @return the name in the languages in which it has been verified, or empty where the set gives no single name
     */
    public Optional<LocalizedText> names(AreaName.NameSet set) {
        return AreaNames.standard().names(this, set);
    }

    /**
     * Every name of the area that a document is known to use, each with its text and source.
     *
     * @return the names, in a fixed order
     */
    public List<AreaName> aliases() {
        return AreaNames.standard().of(this);
    }

    /**
     * Finds the area that a text means: by its place ({@code ii}, {@code area 2}, {@code 12}, {@code OER2019/ii}), by its
     * code here ({@code supportive-policy}, {@code SUPPORTIVE_POLICY}) or by any of its names in any language.
     *
     * <p>Names are compared without regard to case, accents, punctuation, "the", "for OER" and "in OER", {@code re-use} or
     * {@code reuse}, and British or American spelling. Nothing else is guessed: a part of a name is none.
     *
     * @param text the text
     * @return the area, or empty where the text names none or an item of one
     */
    public static Optional<AreaOfAction> find(String text) {
        Objects.requireNonNull(text, "text");
        Optional<AreaOfAction> coded = coded(text.strip());
        Optional<AreaOfAction> named =
                coded.isPresent() ? coded : AreaNames.standard().find(text);
        return named.isPresent() ? named : ProvisionRef.find(text).flatMap(AreaOfAction::at);
    }

    private static Optional<AreaOfAction> coded(String code) {
        for (AreaOfAction area : values()) {
            if (area.name().replace('_', '-').equalsIgnoreCase(code.replace('_', '-'))) {
                return Optional.of(area);
            }
        }
        return Optional.empty();
    }

    private static Optional<AreaOfAction> at(ProvisionRef ref) {
        for (AreaOfAction area : values()) {
            if (ref.item().isEmpty() && ref.place().equals(area.roman)) {
                return Optional.of(area);
            }
        }
        return Optional.empty();
    }
}
