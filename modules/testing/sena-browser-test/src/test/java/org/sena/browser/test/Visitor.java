package org.sena.browser.test;

import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.htmlunit.HtmlUnitWebElement;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A person at a browser. Everything is found by what the person reads: headings, labels, buttons
 * and links. In Chromium every new page is checked by axe.
 */
public final class Visitor {

    private static final String ARRIVED =
            "return window.former !== true && document.readyState === 'complete'";

    /** The other one is for the keyboard, and in sight only while that is on it. */
    private static final By IN_SIGHT_WAY_OUT =
            By.xpath("//main//button[" + reads("Leave this site now") + "]");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final WebDriver driver;
    private final String address;
    private final Optional<Accessibility> accessibility;

    Visitor(WebDriver driver, String address) {
        this.driver = driver;
        this.address = address;
        this.accessibility =
                (driver instanceof ChromeDriver)
                        ? Optional.of(new Accessibility(driver))
                        : Optional.empty();
    }

    /** Goes to a page by its path, for example {@code /web/sena/needs}. */
    public void open(String path) {
        driver.get(address + path);
        check();
    }

    /** The one first-level heading; on a page with one question its legend. */
    public String heading() {
        return find(By.tagName("h1")).getText();
    }

    public String title() {
        return driver.getTitle();
    }

    /** Path and query of the page. */
    public String path() {
        return driver.getCurrentUrl().substring(address.length());
    }

    /** All that can be read on the page. */
    public String text() {
        return find(By.tagName("body")).getText();
    }

    public String source() {
        return driver.getPageSource();
    }

    public boolean sees(String text) {
        return text().contains(text);
    }

    public boolean hasButton(String text) {
        return !driver.findElements(button(text)).isEmpty();
    }

    /** What the buttons read that begin so, hidden additions included. */
    public List<String> buttons(String beginning) {
        return driver.findElements(button(beginning)).stream()
                .map(button -> button.getDomProperty("textContent").strip())
                .collect(Collectors.toList());
    }

    public boolean hasLink(String text) {
        return !driver.findElements(link(text)).isEmpty();
    }

    /** Types into the field with that label, in place of what was there. */
    public void fill(String label, String value) {
        WebElement field = field(label);

        field.clear();
        field.sendKeys(value);
    }

    /** What stands in the field with that label. */
    public String valueOf(String label) {
        return field(label).getDomProperty("value");
    }

    /** Chooses a radio button or ticks a box by its label. */
    public void choose(String label) {
        WebElement box = field(label);

        if (!box.isSelected()) {
            box.click();
        }
    }

    /** Chooses from the list of that label what reads so. */
    public void pick(String label, String option) {
        new Select(field(label)).selectByVisibleText(option);
    }

    /** Chooses a file in the field of that label. */
    public void attach(String label, Path file) {
        field(label).sendKeys(file.toAbsolutePath().toString());
    }

    /** Takes the tick away. */
    public void untick(String label) {
        WebElement box = field(label);

        if (box.isSelected()) {
            box.click();
        }
    }

    public boolean isChosen(String label) {
        return field(label).isSelected();
    }

    /** Opens what is folded away under each such line. */
    public void unfold(String summary) {
        By lines = By.xpath("//summary[normalize-space(.) = " + quoted(summary) + "]");

        find(lines);

        for (WebElement line : driver.findElements(lines)) {
            WebElement details = line.findElement(By.xpath("parent::details"));

            if (details instanceof HtmlUnitWebElement) {
                // A browser opens them without a script; HtmlUnit does not know how.
                ((HtmlUnitWebElement) details).getElement().setAttribute("open", "");
            } else if (details.getDomAttribute("open") == null) {
                line.click();
            }
        }
    }

    /** The labels of all radio buttons and boxes on the page, in order. */
    public List<String> choices() {
        return driver
                .findElements(By.cssSelector("input[type=radio], input[type=checkbox]"))
                .stream()
                .map(input -> labelOf(input.getDomAttribute("id")))
                .collect(Collectors.toList());
    }

    public void press(String button) {
        go(button(button));
    }

    public void follow(String link) {
        go(link(link));
    }

    /** Follows the link in the card or row that also reads that text; an empty link: its first. */
    public void followBeside(String text, String link) {
        go(
                By.xpath(
                        "//*[self::li or self::tr][contains(., "
                                + quoted(text)
                                + ")]//a["
                                + reads(link)
                                + "]"));
    }

    /** What is read right after that text: in the next element, or in the next line. */
    public String textOf(String label) {
        List<String> lines = text().lines().map(String::strip).collect(Collectors.toList());

        for (int i = 0; i < lines.size() - 1; i++) {
            if (lines.get(i).equals(label)) {
                return lines.get(i + 1);
            }
        }

        throw new AssertionError("Not on the page: " + label + "\n" + text());
    }

    /** Waits for something that scripts do by themselves. */
    public void await(Predicate<Visitor> seen) {
        new WebDriverWait(driver, PATIENCE)
                .ignoring(WebDriverException.class, AssertionError.class)
                .until(page -> seen.test(this));
    }

    /** Presses a button that changes this page without leaving it. */
    public void pressHere(String button) {
        find(button(button)).click();
    }

    /** Presses the quick exit, wherever it leads. */
    public void leaveQuickly() {
        leaveBy(() -> find(IN_SIGHT_WAY_OUT).click());
    }

    /** Leaves the site in some way, wherever it leads. */
    public void leaveBy(Runnable way) {
        try {
            way.run();
        } catch (RuntimeException exception) {
            // The neutral site lies outside; without a network it is not reached.
            if (!(exception.getCause() instanceof UnknownHostException)) {
                throw exception;
            }
        }
    }

    /** The messages of the error summary; none when there is no summary. */
    public List<String> errors() {
        return driver.findElements(By.cssSelector(".sena-error-summary li")).stream()
                .map(WebElement::getText)
                .collect(Collectors.toList());
    }

    public void back() {
        driver.navigate().back();
    }

    /** Loads the page again. */
    public void reload() {
        driver.navigate().refresh();
    }

    public WebDriver driver() {
        return driver;
    }

    void leave() {
        driver.quit();
    }

    /** Clicks, and waits until the page has given way to the next. */
    private void go(By by) {
        go(find(by), WebElement::click);
    }

    /** Does something to the element that leads to another page. */
    void go(WebElement element, Consumer<WebElement> deed) {

        if (driver instanceof ChromeDriver) {
            ChromeDriver chromium = (ChromeDriver) driver;

            chromium.executeScript("window.former = true");
            deed.accept(element);
            new WebDriverWait(driver, PATIENCE)
                    .ignoring(WebDriverException.class)
                    .until(page -> chromium.executeScript(ARRIVED));
        } else {
            deed.accept(element);
        }

        check();
    }

    private void check() {
        accessibility.ifPresent(Accessibility::check);
    }

    WebElement find(By by) {
        List<WebElement> found = driver.findElements(by);

        if (found.isEmpty()) {
            throw new AssertionError("Not on the page: " + by + "\n" + path() + "\n" + text());
        }

        return found.get(0);
    }

    WebElement field(String label) {
        WebElement element = find(By.xpath("//label[" + reads(label) + "]"));

        return driver.findElement(By.id(element.getDomAttribute("for")));
    }

    private String labelOf(String id) {
        return find(By.xpath("//label[@for='" + id + "']")).getText().strip();
    }

    static By button(String text) {
        return By.xpath("//button[" + reads(text) + "]");
    }

    static By link(String text) {
        return By.xpath("//a[" + reads(text) + "]");
    }

    /** The element's text is this, or begins with it before a hint or a hidden addition. */
    private static String reads(String text) {
        return "starts-with(normalize-space(.), " + quoted(text) + ")";
    }

    private static String quoted(String text) {
        return text.contains("'") ? '"' + text + '"' : "'" + text + "'";
    }
}
