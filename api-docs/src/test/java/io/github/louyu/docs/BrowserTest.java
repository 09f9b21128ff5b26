package io.github.louyu.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opens the site from its folder in a real browser. The pictures it takes lie in {@code target/screenshots}. */
class BrowserTest {

    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final int DESK_WIDTH = 1280;
    private static final int DESK_HEIGHT = 800;

    @BeforeAll
    static void needsABrowser() {
        assumeTrue(
                Browser.isThere(),
                "chromium and chromedriver are needed (Debian: chromium, chromium-driver); the site is not looked at");
    }

    @Test
    void noPageScrollsSidewaysOnATelephone() throws Exception {
        looksWhole(PHONE_WIDTH, PHONE_HEIGHT);
    }

    @Test
    void noPageScrollsSidewaysOnADesk() throws Exception {
        looksWhole(DESK_WIDTH, DESK_HEIGHT);
    }

    @ParameterizedTest
    @CsvSource({
        "en, deadline, your-own-visit-rules.html",
        "en, nextChange, running-it-every-day.html",
        "en, EnterpriseFacts, writing-conditions.html",
        "zh, 六必访, the-six-mandatory-visits.html",
        "zh, 租赁到期, the-six-mandatory-visits.html",
        "zh, 工作日, writing-conditions.html"
    })
    void aWordIsFoundOnItsPage(String language, String word, String page) throws Exception {
        try (Browser browser = Browser.open(PHONE_WIDTH, PHONE_HEIGHT)) {
            browser.show(Site.FOLDER.resolve(language).resolve("index.html"));
            assertThat(browser.search(word))
                    .isNotEmpty()
                    .anyMatch(found -> found.startsWith(page))
                    .allSatisfy(found -> assertThat(found).containsIgnoringCase(word));
        }
    }

    @ParameterizedTest
    @CsvSource({"en, zzyzx", "zh, 恐龙"})
    void whatIsNowhereIsNotFound(String language, String word) throws Exception {
        try (Browser browser = Browser.open(DESK_WIDTH, DESK_HEIGHT)) {
            browser.show(Site.FOLDER.resolve(language).resolve("index.html"));
            assertThat(browser.search(word)).isEmpty();
            assertThat(browser.evaluate("document.getElementById('results').hidden")
                            .asBoolean())
                    .isFalse();
        }
    }

    private static void looksWhole(int width, int height) throws IOException, InterruptedException {
        try (Browser browser = Browser.open(width, height)) {
            for (Path page : Site.pages()) {
                browser.show(page);
                String name = Site.FOLDER.relativize(page).toString();
                assertThat(browser.evaluate("window.innerWidth").asInt()).isEqualTo(width);
                assertThat(browser.evaluate("document.documentElement.scrollWidth")
                                .asInt())
                        .as(name)
                        .isLessThanOrEqualTo(width);
                assertThat(browser.evaluate("document.querySelector('.search').hidden")
                                .asBoolean())
                        .as("search of %s", name)
                        .isFalse();
                browser.screenshot(Path.of("target/screenshots", width + "-" + name.replace('/', '-') + ".png"));
            }
        }
    }
}
