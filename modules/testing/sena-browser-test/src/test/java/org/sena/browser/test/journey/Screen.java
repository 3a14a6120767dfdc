package org.sena.browser.test.journey;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.sena.browser.test.Visitor;

/** What a person has before them, and the keyboard. */
final class Screen {

    private static final By STOPS = By.cssSelector("a[href], button, input:not([type=hidden])");

    private final WebDriver driver;

    private Screen(WebDriver driver) {
        this.driver = driver;
    }

    static Screen of(Visitor visitor) {
        return new Screen(visitor.driver());
    }

    /** As narrow as a small phone, or as a wide window enlarged four times. */
    void narrow() {
        driver.manage().window().setSize(new Dimension(320, 640));
    }

    /** True when something stands out at the side; known only where scripts run. */
    boolean mustBeScrolledSideways() {
        return driver instanceof ChromeDriver
                && Boolean.TRUE.equals(
                        ((JavascriptExecutor) driver)
                                .executeScript(
                                        "return document.documentElement.scrollWidth >"
                                                + " document.documentElement.clientWidth"));
    }

    /** What the tab key reaches first, as it reads while the keyboard is on it. */
    String firstStop() {
        if (driver instanceof ChromeDriver) {
            press(Keys.TAB, 1);

            return driver.switchTo().activeElement().getText();
        }

        return driver.findElement(STOPS).getText();
    }

    /** The language that the page says it is in. */
    String language() {
        return driver.findElement(By.tagName("html")).getDomAttribute("lang");
    }

    /** The language that speech says this text in: of the innermost element that names one. */
    String languageOf(String text) {
        List<WebElement> named =
                driver.findElements(
                        By.xpath(
                                "//*[starts-with(normalize-space(text()), \""
                                        + text
                                        + "\")][1]/ancestor-or-self::*[@lang]"));

        return named.get(named.size() - 1).getDomAttribute("lang");
    }

    /** Presses a key so many times, wherever the keyboard is. */
    void press(CharSequence key, int times) {
        Actions actions = new Actions(driver);

        for (int i = 0; i < times; i++) {
            actions.sendKeys(key);
        }

        actions.perform();
    }
}
