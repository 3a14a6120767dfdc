package org.sena.liferay.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.sena.site.Site;
import org.sena.site.SiteException;
import org.sena.site.SiteReader;

/** Where the description of the site is read from. */
final class SiteFile {

    private final String file;
    private final Path home;
    private final URL shipped;

    /**
     * @param file absolute or below the home; empty: the one that is shipped
     * @param home Liferay's home folder
     */
    SiteFile(String file, Path home, URL shipped) {
        this.file = file.trim();
        this.home = home;
        this.shipped = shipped;
    }

    /**
     * @throws SiteException when it is missing, unreadable, no JSON or not a site
     */
    Site read() {
        return file.isEmpty() ? readShipped() : new SiteReader().read(home.resolve(file));
    }

    /** The one that is shipped, whatever the settings say. */
    Site readShipped() {
        try (InputStream in = shipped.openStream()) {
            return new SiteReader()
                    .read(
                            "the shipped site.json",
                            new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The bundle has lost its site.json", e);
        }
    }
}
