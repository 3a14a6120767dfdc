package org.sena.shell;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sena.site.Palette;

/** The shell of one page, in one language, for one person. */
@Value.Immutable
public interface Shell {

    /** BCP 47 tag of the language that everything here is in. */
    String language();

    String siteName();

    /** Whom the site is for; shown beside its name. */
    String place();

    /** Address of the first page. */
    String home();

    String logo();

    String icon();

    List<String> styles();

    List<String> scripts();

    Palette palette();

    /** Where the quick exit's form goes; empty for people at work, who need none. */
    Optional<String> leave();

    /** The neutral page behind the quick exit. */
    String quickExit();

    /** The site's languages; empty when there is but one. */
    List<ShellLink> languages();

    Optional<SearchTarget> search();

    /** Who is signed in; empty for a visitor. */
    Optional<String> signedInAs();

    List<ShellLink> navigation();

    /**
     * Paths below the site's own, such as {@code /organisation}, of described pages that are not
     * meant for the reader: for a host that keeps the pages and their order itself.
     */
    List<String> notInNavigation();

    /** What must be known of the whole site: that it is made up, that its words are drafts. */
    List<String> banners();

    List<ShellLink> footer();

    /** The words of the shell's own controls. */
    ShellWords words();
}
