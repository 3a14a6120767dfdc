package org.sena.browser.test;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/**
 * A visitor who has no mouse: goes from stop to stop with the tab key, as far as it takes, and acts
 * with return, space and the arrows. HtmlUnit has no such keys; there the same things are clicked.
 */
public final class Keyboard {

    private static final int MORE_THAN_ENOUGH_STOPS = 250;

    private final Visitor visitor;
    private final WebDriver driver;

    private Keyboard(Visitor visitor) {
        this.visitor = visitor;
        this.driver = visitor.driver();
    }

    public static Keyboard of(Visitor visitor) {
        return new Keyboard(visitor);
    }

    public void press(String button) {
        enter(Visitor.button(button));
    }

    public void follow(String link) {
        enter(Visitor.link(link));
    }

    public void fill(String label, String value) {
        if (!hasKeys()) {
            visitor.fill(label, value);
            return;
        }
        reach(visitor.field(label));
        type(value);
    }

    /** Chooses a radio button or ticks a box by its label. */
    public void choose(String label) {
        if (!hasKeys()) {
            visitor.choose(label);
            return;
        }

        WebElement box = visitor.field(label);

        if ("radio".equals(box.getDomAttribute("type"))) {
            chooseRadio(box);
        } else {
            reach(box);
            type(Keys.SPACE);
        }
    }

    /** The tab key stops at a group once; the arrows go on within it. */
    private void chooseRadio(WebElement radio) {
        String name = radio.getDomAttribute("name");

        for (int i = 0; !name.equals(active().getDomAttribute("name")); i++) {
            check(i, radio);
            type(Keys.TAB);
        }
        type(Keys.SPACE);

        for (int i = 0; !radio.isSelected(); i++) {
            check(i, radio);
            type(Keys.ARROW_DOWN);
        }
    }

    private void enter(By by) {
        WebElement element = visitor.find(by);

        if (hasKeys()) {
            reach(element);
            visitor.go(element, at -> type(Keys.ENTER));
        } else {
            visitor.go(element, WebElement::click);
        }
    }

    private void reach(WebElement element) {
        for (int i = 0; !element.equals(active()); i++) {
            check(i, element);
            type(Keys.TAB);
        }
    }

    private static void check(int stops, WebElement wanted) {
        if (stops > MORE_THAN_ENOUGH_STOPS) {
            throw new AssertionError("The keyboard does not reach: " + wanted.getText());
        }
    }

    private WebElement active() {
        return driver.switchTo().activeElement();
    }

    private void type(CharSequence keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    private boolean hasKeys() {
        return driver instanceof ChromeDriver;
    }
}
