package org.sena.it.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages of the site, and the portlet that stands on each. */
final class SitePages {

    private static final Pattern PAGE =
            Pattern.compile(
                    "\"url\": *\"([^\"]*)\".*?\"portlets\": *\\[\"([^\"]*)\"\\]", Pattern.DOTALL);

    private SitePages() {}

    /** Address below the site to portlet; the start is {@code /}. */
    static Map<String, String> read() {
        try {
            Path site = Path.of(System.getProperty("sena.configs"), "site.json");
            Map<String, String> portlets = new LinkedHashMap<>();
            Matcher page = PAGE.matcher(Files.readString(site));
            while (page.find()) {
                portlets.put(page.group(1).isEmpty() ? "/" : page.group(1), page.group(2));
            }
            return Collections.unmodifiableMap(portlets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
