package org.oer4j.examples.cli.page;

import java.util.List;

/**
 * What stands around every report.
 *
 * @param language the language of the page as a BCP 47 tag
 * @param title the title
 * @param leads what the report is about, a paragraph each
 * @param skip the words of the link that leads past the head
 * @param contents what the list of sections is called
 * @param sections the sections that the head links to
 * @param footers who made it of what, a paragraph each
 */
public record Frame(
        String language,
        String title,
        List<String> leads,
        String skip,
        String contents,
        List<Section> sections,
        List<String> footers) {
    /**
     * Copies the lists.
     *
     * @param language the language of the page
     * @param title the title
     * @param leads what the report is about
     * @param skip the words of the link that leads past the head
     * @param contents what the list of sections is called
     * @param sections the sections
     * @param footers who made it of what
     */
    public Frame {
        leads = List.copyOf(leads);
        sections = List.copyOf(sections);
        footers = List.copyOf(footers);
    }

    /**
     * A section that the head links to.
     *
     * @param id its id in the page
     * @param title its heading
     */
    public record Section(String id, String title) {}
}
