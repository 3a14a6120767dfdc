package org.sena.browser.test;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.htmlunit.HtmlUnitDriver;

/** The browsers that every journey is walked in. */
public enum BrowserKind {

    /** HtmlUnit with scripts off: what a person sees on an old or locked-down device. */
    WITHOUT_JAVASCRIPT {
        @Override
        boolean isInstalled() {
            return true;
        }

        @Override
        WebDriver start() {
            return new HtmlUnitDriver(false);
        }
    },

    /** Chromium, with scripts and axe. */
    CHROMIUM {
        @Override
        boolean isInstalled() {
            return program("chromium").isPresent() && program("chromedriver").isPresent();
        }

        @Override
        WebDriver start() {
            // Selenium warns that it does not know this Chromium's debugging protocol: not used
            // here.
            SELENIUM.setLevel(Level.SEVERE);

            ChromeOptions options = new ChromeOptions();

            options.setBinary(program("chromium").orElseThrow().toString());
            options.addArguments(
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-dev-shm-usage",
                    "--disable-gpu",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--lang=en-GB");

            ChromeDriver driver =
                    new ChromeDriver(
                            new ChromeDriverService.Builder()
                                    .usingDriverExecutable(
                                            program("chromedriver").orElseThrow().toFile())
                                    .usingAnyFreePort()
                                    .build(),
                            options);

            driver.manage().window().setSize(new Dimension(1280, 1000));

            return driver;
        }
    };

    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    abstract boolean isInstalled();

    abstract WebDriver start();

    private static Optional<Path> program(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
