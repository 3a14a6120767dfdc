package org.sena.shell;

import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sena.site.Palette;

/**
 * A shell as templates read it: nothing but maps, lists, texts and truths, so that it depends on no
 * class that a template engine may refuse to look into.
 */
public final class ShellMap {

    private ShellMap() {}

    /**
     * Keys as in {@link Shell}, in snake case; {@code leave}, {@code search} and {@code
     * signed_in_as} are missing where the shell has none. {@code palettes} holds the names of all.
     */
    public static Map<String, Object> of(Shell shell) {
        Map<String, Object> map = new HashMap<>();

        map.put("banners", shell.banners());
        map.put("footer", links(shell.footer()));
        map.put("home", shell.home());
        map.put("icon", shell.icon());
        map.put("languages", links(shell.languages()));
        map.put("logo", shell.logo());
        map.put("navigation", links(shell.navigation()));
        map.put("not_in_navigation", shell.notInNavigation());
        map.put("palette", shell.palette().code());
        map.put("palettes", Arrays.stream(Palette.values()).map(Palette::code).collect(toList()));
        map.put("place", shell.place());
        map.put("quick_exit", shell.quickExit());
        map.put("scripts", shell.scripts());
        map.put("site_name", shell.siteName());
        map.put("words", shell.words().all());
        shell.leave().ifPresent(leave -> map.put("leave", leave));
        shell.signedInAs().ifPresent(name -> map.put("signed_in_as", name));
        shell.search()
                .ifPresent(
                        search ->
                                map.put(
                                        "search",
                                        Map.of(
                                                "action",
                                                search.action(),
                                                "field",
                                                search.field())));

        return map;
    }

    private static List<Map<String, Object>> links(List<ShellLink> links) {
        return links.stream()
                .map(
                        link ->
                                Map.<String, Object>of(
                                        "current",
                                        link.isCurrent(),
                                        "href",
                                        link.href(),
                                        "language",
                                        link.language(),
                                        "text",
                                        link.text()))
                .collect(toList());
    }
}
