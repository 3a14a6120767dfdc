package org.sena.browser.test.journey;

import org.openqa.selenium.Cookie;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.sena.browser.test.Visitor;

/** The visit behind a person's pages: the cookie that names it, and the clock that it runs by. */
final class Visit {

    private static final String COOKIE = "SENA_VISIT";

    private static final String SET_CLOCK_AHEAD =
            "const now = Date.now; const ahead = arguments[0] * 60000;"
                    + " Date.now = () => now() + ahead;"
                    + " document.dispatchEvent(new Event('visibilitychange'));";

    private final WebDriver driver;

    private Visit(WebDriver driver) {
        this.driver = driver;
    }

    static Visit of(Visitor visitor) {
        return new Visit(visitor.driver());
    }

    /** Sets the clock of a browser with scripts ahead, for the page that is shown. */
    void passMinutes(int minutes) {
        ((JavascriptExecutor) driver).executeScript(SET_CLOCK_AHEAD, minutes);
    }

    /** As if an idle hour had passed for the server: the cookie names a visit that is over. */
    void outstay() {
        driver.manage().deleteCookieNamed(COOKIE);
        driver.manage().addCookie(new Cookie(COOKIE, "a-visit-that-is-over", "/"));
    }

    /** True while the browser knows of a visit. */
    boolean exists() {
        return driver.manage().getCookieNamed(COOKIE) != null;
    }
}
