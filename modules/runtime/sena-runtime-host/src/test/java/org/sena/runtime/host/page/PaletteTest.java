package org.sena.runtime.host.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sena.site.Palette;

/** The brand colours of the style sheet as it was built, against WCAG 2.2, 1.4.3 and 1.4.11. */
class PaletteTest {

    private static final double TEXT = 4.5;
    private static final double EDGE = 3;
    private static final String WHITE = "#ffffff";

    /** The colours of all palettes: text, quiet text, the edge of a field, the quick exit. */
    private static final Map<String, String> FIXED =
            Map.of(
                    "white",
                    WHITE,
                    "ink",
                    "#14211f",
                    "ink-soft",
                    "#4a5a57",
                    "edge",
                    "#6b7d79",
                    "amber",
                    "#f0b34a",
                    "plum",
                    "#5a1f45");

    private static final String SHEET = sheet();

    @ParameterizedTest
    @EnumSource
    void every_text_can_be_read_in_every_palette(Palette palette) {
        Map<String, String> colours = colours(palette);

        for (String pair :
                ("brand white, brand paper, brand mist, brand foot, deep white, deep mist, deep soft,"
                                + " soft deep, soft brand, soft glow, white deep, white brand,"
                                + " white glow, white plum, ink white, ink paper, ink mist,"
                                + " ink foot, ink amber, ink-soft white, ink-soft paper,"
                                + " ink-soft mist")
                        .split(",\\s*")) {
            assertContrast(palette, colours, pair, TEXT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_edge_of_a_field_is_seen_in_every_palette(Palette palette) {
        for (String pair : "edge white, edge paper, edge mist, brand white".split(", ")) {
            assertContrast(palette, colours(palette), pair, EDGE);
        }
    }

    @Test
    void what_liferay_offers_is_what_there_is() throws IOException {
        String settings =
                Files.readString(
                        Path.of(
                                "../../../themes/sena-theme/src/main/webapp/WEB-INF",
                                "liferay-look-and-feel.xml"));

        assertTrue(
                settings.contains(
                        "options=\""
                                + Arrays.stream(Palette.values())
                                        .map(Palette::code)
                                        .collect(Collectors.joining(","))
                                + "\""),
                settings);
    }

    @ParameterizedTest
    @CsvSource({"#ffffff,#000000,21", "#ffffff,#ffffff,1", "#777777,#ffffff,4.48"})
    void contrast_is_reckoned_as_wcag_says(String one, String other, double contrast) {
        assertEquals(contrast, contrast(one, other), 0.01);
    }

    private static void assertContrast(
            Palette palette, Map<String, String> colours, String pair, double least) {
        String[] names = pair.split(" ");
        double contrast = contrast(colours.get(names[0]), colours.get(names[1]));

        assertTrue(
                contrast >= least, () -> palette + ": " + pair + " has a contrast of " + contrast);
    }

    private static Map<String, String> colours(Palette palette) {
        String rule = palette == Palette.DEFAULT ? ":root" : "\\.sena-palette-" + palette.code();
        Matcher block = Pattern.compile(rule + " ?\\{([^}]*--sena-brand[^}]*)}").matcher(SHEET);

        assertTrue(block.find(), "The style sheet has no colours for " + palette);

        Map<String, String> colours =
                Pattern.compile("--sena-([a-z]+): ?(#[0-9a-f]{6})")
                        .matcher(block.group(1))
                        .results()
                        .collect(Collectors.toMap(found -> found.group(1), f -> f.group(2)));
        colours.putAll(FIXED);

        return colours;
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);

        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * part(colour, 1) + 0.7152 * part(colour, 3) + 0.0722 * part(colour, 5);
    }

    private static double part(String colour, int from) {
        double part = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;

        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /** The theme is built before this module: it comes first of all. */
    private static String sheet() {
        try {
            return Files.readString(
                    Path.of("../../../themes/sena-theme/target/theme-squeezed/css/public.css"));
        } catch (IOException e) {
            throw new UncheckedIOException("Build themes/sena-theme first", e);
        }
    }
}
