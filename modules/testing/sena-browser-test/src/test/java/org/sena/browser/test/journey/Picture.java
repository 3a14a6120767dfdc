package org.sena.browser.test.journey;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebDriver;
import org.sena.browser.test.Visitor;

/** Pictures of pages for the guides: the page from its top, in the 256 colours it has most of. */
final class Picture {

    private static final int COLOURS = 256;
    private static final int HIGHEST = 1_500;
    private static final int RGB = 0xFFFFFF;
    private static final String SCROLLS = "document.documentElement.style.overflow = ";

    private Picture() {}

    /**
     * @param name of the file, without its ending
     * @param width of the window in pixels
     */
    static void of(Visitor visitor, String name, int width) throws IOException {
        WebDriver driver = visitor.driver();

        driver.manage().window().setSize(new Dimension(width, HIGHEST));

        // A picture has no use for a bar to scroll with; the page has.
        Number high = (Number) run(driver, SCROLLS + "'hidden'; return document.body.scrollHeight");
        BufferedImage screen =
                ImageIO.read(
                        new ByteArrayInputStream(
                                ((TakesScreenshot) driver).getScreenshotAs(OutputType.BYTES)));

        run(driver, SCROLLS + "''");

        int height = Math.min(Math.min(high.intValue() + 16, HIGHEST), screen.getHeight());
        Path file = Path.of(System.getProperty(GuidePicturesIT.FOLDER), name + ".png");

        Files.createDirectories(file.getParent());
        ImageIO.write(
                fewColours(screen.getSubimage(0, 0, screen.getWidth(), height)),
                "png",
                file.toFile());
        driver.manage().window().setSize(new Dimension(1280, 1000));
    }

    private static Object run(WebDriver driver, String script) {
        return ((JavascriptExecutor) driver).executeScript(script);
    }

    private static BufferedImage fewColours(BufferedImage full) {
        Map<Integer, Integer> counts = new HashMap<>();

        for (int y = 0; y < full.getHeight(); y++) {
            for (int x = 0; x < full.getWidth(); x++) {
                counts.merge(full.getRGB(x, y) & RGB, 1, Integer::sum);
            }
        }

        List<Integer> palette =
                counts.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(COLOURS)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toList());
        int[] colours = palette.stream().mapToInt(Integer::intValue).toArray();
        BufferedImage few =
                new BufferedImage(
                        full.getWidth(),
                        full.getHeight(),
                        BufferedImage.TYPE_BYTE_INDEXED,
                        new IndexColorModel(8, colours.length, colours, 0, false, -1, 0));
        Map<Integer, Integer> nearest = new HashMap<>();

        for (int y = 0; y < full.getHeight(); y++) {
            for (int x = 0; x < full.getWidth(); x++) {
                int colour = full.getRGB(x, y) & RGB;

                few.getRaster()
                        .setSample(
                                x, y, 0, nearest.computeIfAbsent(colour, c -> nearest(c, colours)));
            }
        }

        return few;
    }

    private static int nearest(int colour, int... palette) {
        int best = 0;

        for (int i = 1; i < palette.length; i++) {
            if (distance(colour, palette[i]) < distance(colour, palette[best])) {
                best = i;
            }
        }

        return best;
    }

    private static int distance(int one, int other) {
        int sum = 0;

        for (int shift = 0; shift < 24; shift += 8) {
            int difference = (one >> shift & 0xFF) - (other >> shift & 0xFF);

            sum += difference * difference;
        }

        return sum;
    }
}
