package org.sena.browser.test.journey;

import java.time.LocalDate;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.sena.browser.test.Visitor;

/** A date in three boxes, found by what is asked above them. */
final class Dates {

    private Dates() {}

    static void fill(Visitor visitor, String legend, LocalDate date) {
        fill(visitor, legend, date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    /** Also one that no calendar has. */
    static void fill(Visitor visitor, String legend, int... parts) {
        List<WebElement> boxes =
                visitor.driver()
                        .findElements(
                                By.xpath(
                                        "//fieldset[legend[starts-with(normalize-space(.), '"
                                                + legend
                                                + "')]]//input"));

        for (int i = 0; i < parts.length; i++) {
            boxes.get(i).clear();
            boxes.get(i).sendKeys(Integer.toString(parts[i]));
        }
    }
}
