package org.oer4j.examples.cli.page;

/**
 * A heading within a section.
 *
 * @param id its id in the page
 * @param title the heading
 */
public record Subheading(String id, String title) implements Block {}
