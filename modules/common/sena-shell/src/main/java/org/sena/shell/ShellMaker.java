package org.sena.shell;

import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sena.identity.api.Actor;
import org.sena.identity.api.Role;
import org.sena.site.Language;
import org.sena.site.Site;
import org.sena.site.SitePage;

/** Makes the shell that a site's description and a host's addresses come to. */
public final class ShellMaker {

    private final Site site;

    public ShellMaker(Site site) {
        this.site = site;
    }

    /**
     * @param locale one of the site's languages
     * @param actor who is looking
     */
    public Shell make(Locale locale, Actor actor, Host host) {
        ShellWords words = ShellWords.in(locale);
        ImmutableShell.Builder shell =
                ImmutableShell.builder()
                        .language(locale.toLanguageTag())
                        .siteName(site.name().in(locale))
                        .place(site.place().in(locale))
                        .home(host.address(site.path()))
                        .logo(site.theme().logo())
                        .icon(site.theme().icon())
                        .styles(site.theme().styles())
                        .scripts(site.theme().scripts())
                        .palette(site.theme().palette())
                        .quickExit(host.quickExit())
                        .languages(languages(locale, host))
                        .search(host.search())
                        .navigation(navigation(locale, actor, host))
                        .notInNavigation(notInNavigation(actor))
                        .banners(banners(locale, host, words))
                        .footer(footer(locale, host))
                        .words(words);

        if (!isAtWork(actor)) {
            shell.leave(host.leave());
        }

        if (!actor.isAnonymous()) {
            shell.signedInAs(words.get("signed-in-as", actor.displayName()));
        }

        return shell.build();
    }

    /** Whether somebody is here for their work, and not as a resident. */
    public static boolean isAtWork(Actor actor) {
        return !actor.isAnonymous() && !actor.hasAny(Role.RESIDENT);
    }

    private static boolean isShown(SitePage page, Actor actor) {
        return page.inNavigation().admits(actor) && page.mayOpen().admits(actor);
    }

    private List<ShellLink> languages(Locale locale, Host host) {
        return site.languages().size() < 2
                ? List.of()
                : site.languages().stream()
                        .map(language -> language(language, locale, host))
                        .collect(toList());
    }

    private static ShellLink language(Language language, Locale locale, Host host) {
        return ImmutableShellLink.builder()
                .text(language.name())
                .href(host.pageIn(language))
                .language(language.locale().toLanguageTag())
                .isCurrent(language.locale().equals(locale))
                .build();
    }

    private List<ShellLink> navigation(Locale locale, Actor actor, Host host) {
        List<ShellLink> links = new ArrayList<>();

        for (SitePage page : site.pages()) {
            if (isShown(page, actor)) {
                links.add(
                        ImmutableShellLink.builder()
                                .text(page.title().in(locale))
                                .href(host.address(page.path()))
                                .isCurrent(page.path().equals(host.page()))
                                .build());
            }
        }

        return links;
    }

    private List<String> notInNavigation(Actor actor) {
        List<String> paths = new ArrayList<>();

        for (SitePage page : site.pages()) {
            if (!isShown(page, actor)) {
                paths.add(page.path().substring(site.path().length()));
            }
        }

        return paths;
    }

    private List<String> banners(Locale locale, Host host, ShellWords words) {
        List<String> banners = new ArrayList<>();

        if (host.isDemo()) {
            banners.add(words.get("demo.banner"));
        }

        if (site.languages().stream()
                .anyMatch(language -> language.draft() && language.locale().equals(locale))) {
            banners.add(words.get("draft"));
        }

        return banners;
    }

    private List<ShellLink> footer(Locale locale, Host host) {
        return site.footer().stream()
                .map(
                        link ->
                                ImmutableShellLink.builder()
                                        .text(link.title().in(locale))
                                        .href(host.address(link.href()))
                                        .build())
                .collect(toList());
    }
}
