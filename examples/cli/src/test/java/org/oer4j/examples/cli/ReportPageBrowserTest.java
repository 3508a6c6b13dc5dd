package org.oer4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the page in headless Chromium, where one is installed. */
class ReportPageBrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    /** Every text with its colour, and the colour behind it: that of the nearest ancestor that has one. */
    private static final String CONTRASTS = """
            () => {
              const channels = text => text.match(/[\\d.]+/g).map(Number);
              const light = rgb => {
                const [r, g, b] = rgb.slice(0, 3).map(c => c / 255)
                  .map(c => c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
                return 0.2126 * r + 0.7152 * g + 0.0722 * b;
              };
              const behind = element => {
                for (let e = element; e; e = e.parentElement) {
                  const colour = channels(getComputedStyle(e).backgroundColor);
                  if (colour.length < 4 || colour[3] > 0) return colour;
                }
                return [255, 255, 255];
              };
              const worst = [];
              for (const e of document.querySelectorAll('p,td,th,a,h1,h2,h3,caption,figcaption,li,dt,dd,summary,span,svg text')) {
                if (!e.textContent.trim() || e.classList.contains('key')) continue;
                const style = getComputedStyle(e);
                const text = channels(e instanceof SVGElement ? style.fill : style.color);
                const a = light(text), b = light(behind(e instanceof SVGElement ? e.closest('figure') : e));
                const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                if (ratio < 4.5) worst.push(e.tagName + '.' + e.getAttribute('class') + ' ' + ratio.toFixed(2));
              }
              return worst;
            }
            """;

    private static Playwright playwright;
    private static Browser browser;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        boolean there = Files.isExecutable(CHROMIUM);
        if (!there) {
            System.out.println("SKIPPED the pages in a browser: there is no " + CHROMIUM);
        }
        Assumptions.assumeTrue(there, "there is no " + CHROMIUM);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void whatABrowserShowsIsWhatTheSummarySays() {
        MonitoringRun report = MonitoringRun.ofExamples(folder, Locale.FRENCH);
        List<String> complaints = new ArrayList<>();
        List<String> requests = new ArrayList<>();
        try (Page page = browser.newPage()) {
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            page.onRequest(request -> requests.add(request.url()));
            page.navigate(report.page().toUri().toString());

            List<?> shown = (List<?>) page.evalOnSelectorAll(
                    "[data-json]", "all => all.map(e => [e.dataset.json, e.dataset.unit || '', e.textContent])");
            List<PageFigure> figures = shown.stream()
                    .map(one -> (List<?>) one)
                    .map(one -> new PageFigure((String) one.get(0), (String) one.get(1), (String) one.get(2)))
                    .toList();
            assertThat(figures).hasSizeGreaterThan(1000);
            assertThat(figures).allMatch(figure -> figure.says(report.summary(), Locale.FRENCH));

            assertThat(complaints).isEmpty();
            assertThat(requests).hasSize(1).allMatch(url -> url.startsWith("file:"));
        }
    }

    @Test
    void textCanBeReadOnEveryShadeAndNothingIsCutOff() {
        MonitoringRun report = MonitoringRun.ofExamples(folder, Locale.forLanguageTag("es"));
        try (Page page = browser.newPage()) {
            page.setViewportSize(1240, 900);
            page.navigate(report.page().toUri().toString());

            assertThat((List<?>) page.evaluate(CONTRASTS)).isEmpty();
            assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            assertThat((List<?>) page.evaluate("""
                            () => [...document.querySelectorAll('svg[role=img] text')].filter(t => {
                              const box = t.getBBox(), view = t.ownerSVGElement.viewBox.baseVal;
                              return box.x < -1 || box.x + box.width > view.width + 1
                                || box.y < -1 || box.y + box.height > view.height + 1;
                            }).map(t => t.textContent)
                            """)).isEmpty();
        }
    }

    @Test
    void printedThePageHidesItsMenuAndKeepsItsFigures() {
        MonitoringRun report = MonitoringRun.ofExamples(folder, Locale.ENGLISH);
        try (Page page = browser.newPage()) {
            page.navigate(report.page().toUri().toString());
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator("nav").isVisible()).isFalse();
            assertThat(page.locator("#trend-lines").isVisible()).isTrue();
            assertThat(page.locator("#coverage-AFR").isVisible()).isTrue();
            assertThat(page.pdf().length).isGreaterThan(50_000);
        }
    }
}
