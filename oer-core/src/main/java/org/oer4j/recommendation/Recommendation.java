package org.oer4j.recommendation;

import java.util.List;
import java.util.Optional;
import org.oer4j.citation.Instrument;
import org.oer4j.citation.Instrument.Adoption;

/**
 * The UNESCO 2019 Recommendation on Open Educational Resources: what it defines, aims at, asks for and monitors.
 *
 * <p>Everything is read once, at the first call of {@link #of2019()}, and never changes. Titles, gists and meanings are in
 * this library's own words; for the wording see UNESDOC 373755.
 */
public final class Recommendation {
    private final Provisions provisions;
    private final List<Definition> definitions;
    private final List<Paragraph> paragraphs;
    private final List<RecommendedAction> actions;
    private final List<MonitoringProvision> monitoring;
    private final List<StakeholderGroup> stakeholders;
    private final List<SdgLink> sdgLinks;

    Recommendation(Provisions provisions, List<StakeholderGroup> stakeholders, List<SdgLink> sdgLinks) {
        this.provisions = provisions;
        this.definitions = all(provisions, Definition.class);
        this.paragraphs = all(provisions, Paragraph.class);
        this.actions = all(provisions, RecommendedAction.class);
        this.monitoring = all(provisions, MonitoringProvision.class);
        this.stakeholders = List.copyOf(stakeholders);
        this.sdgLinks = List.copyOf(sdgLinks);
    }

    /**
     * The Recommendation as adopted on 25 November 2019.
     *
     * @return always the same value
     */
    public static Recommendation of2019() {
        return Standard.OF_2019;
    }

    /**
     * The text: code, title, adoption, languages, what it builds on.
     *
     * @return the instrument {@code OER2019}
     */
    public Instrument instrument() {
        return provisions.instrument();
    }

    /**
     * When, where and by whom it was adopted.
     *
     * @return the adoption
     */
    public Adoption adoption() {
        Adoption adoption = instrument().adoption();
        if (adoption == null) {
            throw new IllegalStateException(instrument().code() + " has no adoption, expected one in instruments.tsv");
        }
        return adoption;
    }

    /**
     * Every place to which records may refer.
     *
     * @return the provisions
     */
    public Provisions provisions() {
        return provisions;
    }

    /**
     * The terms of paragraphs 1 to 4: open educational resources, open licence, information and communication technology,
     * stakeholders.
     *
     * @return the definitions in the order of the text
     */
    public List<Definition> definitions() {
        return definitions;
    }

    /**
     * The aim: paragraphs 5 to 8.
     *
     * @return the paragraphs in the order of the text
     */
    public List<Paragraph> aim() {
        return paragraphs.stream()
                .filter(paragraph ->
                        List.of("5", "6", "7", "8").contains(paragraph.ref().place()))
                .toList();
    }

    /**
     * The objective of an area: its item in paragraph 9.
     *
     * @param area the area
     * @return the objective
     */
    public Paragraph objective(AreaOfAction area) {
        return paragraph(new ProvisionRef(instrument().code(), "9", area.roman()));
    }

    /**
     * What the Recommendation says of an area before it lists the actions.
     *
     * @param area the area
     * @return the opening of its paragraph
     */
    public Paragraph opening(AreaOfAction area) {
        return paragraph(area.ref());
    }

    /**
     * The five areas of action.
     *
     * @return (i) to (v)
     */
    public List<AreaOfAction> areas() {
        return List.of(AreaOfAction.values());
    }

    /**
     * The 33 lettered actions.
     *
     * @return the actions in the order of the text
     */
    public List<RecommendedAction> actions() {
        return actions;
    }

    /**
     * The lettered actions of an area.
     *
     * @param area the area
     * @return its actions by letter
     */
    public List<RecommendedAction> actionsIn(AreaOfAction area) {
        return actions.stream().filter(action -> action.area() == area).toList();
    }

    /**
     * The three lettered items on monitoring.
     *
     * @return the items of paragraph 16 by letter
     */
    public List<MonitoringProvision> monitoring() {
        return monitoring;
    }

    /**
     * The 20 groups of stakeholders that paragraph 4 lists.
     *
     * @return the groups in the order of the text
     */
    public List<StakeholderGroup> stakeholders() {
        return stakeholders;
    }

    /**
     * Finds a group of stakeholders, or a kind named inside one, by its code.
     *
     * @param code the code, for example {@code teacher-trainers} or {@code libraries}
     * @return the group, or empty where there is none of that code
     */
    public Optional<StakeholderGroup> findStakeholder(String code) {
        for (StakeholderGroup group : stakeholders) {
            if (group.code().equals(code)) {
                return Optional.of(group);
            }
            for (StakeholderGroup kind : group.kinds()) {
                if (kind.code().equals(code)) {
                    return Optional.of(kind);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The Sustainable Development Goals that the preamble names, and the targets that this library proposes for them.
     *
     * @return the goals and targets; {@link SdgLink#grade()} tells the ones from the others
     */
    public List<SdgLink> sdgLinks() {
        return sdgLinks;
    }

    /**
     * Finds a provision by any notation, such as {@code 12(c)}, {@code ii.c}, {@code § 16 b} or {@code area iv}.
     *
     * @param text the notation
     * @return the provision, or empty where the text is no reference to a place of this text
     * @see ProvisionRef#parse(String, String)
     */
    public Optional<Provision> find(String text) {
        return provisions.find(text);
    }

    /**
     * The provision that must be there.
     *
     * @param text the notation
     * @return the provision
     * @throws IllegalArgumentException if there is none; for a letter that the paragraph does not have it names the range,
     *     for example {@code 11: a–f}
     */
    public Provision get(String text) {
        return provisions.get(text);
    }

    private static <P extends Provision> List<P> all(Provisions provisions, Class<P> type) {
        return provisions.all().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private Paragraph paragraph(ProvisionRef ref) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(ref + " is missing, expected it in paragraphs.tsv"));
    }

    /** Returns the instrument's code and version. */
    @Override
    public String toString() {
        return instrument().code() + ", " + instrument().version();
    }

    /** Defers reading the files until somebody asks. */
    private static final class Standard {
        static final Recommendation OF_2019 = RecommendationTables.load();
    }
}
