package org.sena.shell;

import java.util.Optional;
import org.sena.site.Language;

/** What differs from host to host, for one request. */
public interface Host {

    /** The path of the page that is shown, as {@code site.json} writes it. */
    String page();

    /**
     * The host's address of something on this site.
     *
     * @param path a path as {@code site.json} writes it, or an address elsewhere, which stays
     */
    String address(String path);

    /** This very page in another language. */
    String pageIn(Language language);

    /** Where the form of the quick exit is sent to: it ends the visit. */
    String leave();

    /** The neutral page that the quick exit leads to. */
    String quickExit();

    /** Where words are searched for; empty where the finder can't be reached. */
    Optional<SearchTarget> search();

    /** Whether everything on the site is made up, for trying it out. */
    boolean isDemo();
}
