/**
 * The parts of the HTML reports: what stands in a page, with every number worked out, and the templates in {@code
 * src/main/jte} that write it. Start at {@link org.oer4j.examples.cli.page.Pages}.
 *
 * <p>A page is one file: no script, no font, no picture from elsewhere. A chart is an {@code svg} element with a title and a
 * description for who does not see it, and a table of the same numbers follows it. The templates escape every value.
 */
@NullMarked
package org.oer4j.examples.cli.page;

import org.jspecify.annotations.NullMarked;
