package org.sena.browser.test.journey;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.sena.browser.test.Visitor;

/** Several questions on one page, where the same answer may stand under more than one of them. */
final class Questions {

    private static final By FIRST_ANSWERS =
            By.cssSelector(".sena-choice:first-child .sena-choice-input");

    private final Visitor visitor;

    private Questions(Visitor visitor) {
        this.visitor = visitor;
    }

    static Questions of(Visitor visitor) {
        return new Questions(visitor);
    }

    /** Chooses an answer of that question. */
    void choose(String question, String answer) {
        choose(
                visitor.driver()
                        .findElement(
                                By.xpath(
                                        String.format(
                                                "//fieldset[legend[starts-with(normalize-space(.),"
                                                        + " '%s')]]//input[following-sibling::label[normalize-space(.)"
                                                        + " = '%s']]",
                                                question, answer))));
    }

    /** Takes the first answer of each question that has answers to choose from. */
    void chooseFirstOfEach() {
        visitor.driver().findElements(FIRST_ANSWERS).forEach(Questions::choose);
    }

    private static void choose(WebElement box) {
        if (!box.isSelected()) {
            box.click();
        }
    }
}
