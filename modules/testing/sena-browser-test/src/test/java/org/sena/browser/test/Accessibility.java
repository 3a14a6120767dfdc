package org.sena.browser.test;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openqa.selenium.WebDriver;

/** Asks axe about every page that the visitor has not seen before. */
final class Accessibility {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final WebDriver driver;
    private final Set<String> seen = new HashSet<>();

    Accessibility(WebDriver driver) {
        this.driver = driver;
    }

    void check() {
        if (!seen.add(driver.getTitle() + driver.getCurrentUrl())) {
            return;
        }

        assertEquals(
                "",
                new AxeBuilder()
                        .withTags(RULES).analyze(driver).getViolations().stream()
                                .map(Accessibility::line)
                                .collect(Collectors.joining("\n")),
                () -> "Not accessible: " + driver.getTitle() + " " + driver.getCurrentUrl());
    }

    private static String line(Rule rule) {
        return rule.getId()
                + ": "
                + rule.getHelp()
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> "\n    " + node.getHtml())
                        .collect(Collectors.joining());
    }
}
