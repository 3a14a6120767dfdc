package org.sena.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.site.SiteException;
import org.sena.site.SiteReader;

/** Descriptions of a site. */
class SiteFuzz {

    private static final SiteReader READER = new SiteReader();

    static Stream<Arguments> seeds() {
        return Seeds.of(
                """
                {"name":{"en":"SENA"},"place":{"en":"Example"},"path":"/web/sena",
                "languages":[{"id":"en_GB","name":"English"},{"id":"cy_GB","name":"Cymraeg","draft":true}],
                "theme":{"styles":["/o/t/main.css"],"scripts":["/o/t/main.js"],"logo":"/o/t/l.svg","icon":"/o/t/i.svg"},
                "quickExit":"https://www.bbc.co.uk/weather","pages":[{"url":"","title":{"en":"Start","cy":"Dechrau"},
                "portlets":["sena_start"]},{"url":"/admin","title":{"en":"Administration"},"portlets":["sena_admin"],
                "roles":["ADMINISTRATOR"],"navigation":["GUEST"]}],
                "footer":[{"title":{"en":"Call 999"},"href":"tel:999"}]}
                """);
    }

    @MethodSource("seeds")
    @FuzzTest
    void reads(byte[] input) throws Exception {
        String json = new String(input, StandardCharsets.UTF_8);

        Claims.soon(
                () -> {
                    try {
                        READER.read("site.json", json);
                    } catch (SiteException refused) {
                        Claims.holds(
                                refused.getMessage().startsWith("site.json"),
                                "A refusal names its place",
                                refused);
                    }
                });
    }
}
