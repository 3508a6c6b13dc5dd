package org.oer4j.examples.cli.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.Writer;

/** Writes pages with the templates of this package, which were compiled with the program. */
public final class Pages {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "org.oer4j.examples.cli.page");

    /** Starts without templates; each is found when it is first asked for. */
    public Pages() {}

    /**
     * Writes a page.
     *
     * @param template the name of the template, such as {@code monitoring.jte}
     * @param model what stands in the page, the template's only parameter
     * @param target takes the page; is not closed
     */
    public void write(String template, Object model, Writer target) {
        TemplateOutput output = new WriterOutput(target);
        engine.render(template, model, output);
    }
}
