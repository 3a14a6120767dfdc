package org.sena.liferay.site.plan;

import java.util.Set;
import org.sena.site.Site;
import org.sena.site.SiteReader;

/** A small site to describe, and its parts. */
public final class Sites {

    public static final String THEME = "sena_WAR_senatheme";
    public static final String START =
            "{'url': '', 'title': {'en': 'Start', 'cy': 'Dechrau'}, 'portlets': ['sena_start']}";
    public static final String NEEDS =
            "{'url': '/needs', 'title': {'en': 'Needs', 'cy': 'Anghenion'},"
                    + " 'portlets': ['sena_needs'], 'navigation': ['GUEST', 'RESIDENT']}";
    public static final String LIST =
            "{'url': '/my-list', 'title': {'en': 'My list'}, 'portlets': ['sena_my_list'],"
                    + " 'navigation': []}";
    public static final String WORK =
            "{'url': '/organisation', 'title': {'en': 'Requests'},"
                    + " 'portlets': ['sena_organisation', 'sena_team'],"
                    + " 'roles': ['ORGANISATION_WORKER', 'ADVISER']}";

    private static final Set<String> OFFERED = Set.of("en_GB", "cy_GB", "en_US");

    private Sites() {}

    public static Site site(String... pages) {
        return new SiteReader()
                .read(
                        "site.json",
                        ("{'name': {'en': 'SENA'}, 'place': {'en': 'Here'}, 'path': '/web/sena',"
                                        + " 'languages': [{'id': 'en_GB', 'name': 'English'},"
                                        + " {'id': 'cy_GB', 'name': 'Cymraeg', 'draft': true}],"
                                        + " 'theme': {'logo': '/o/l.svg', 'icon': '/o/i.svg'},"
                                        + " 'quickExit': 'https://weather.example', 'pages': ["
                                        + String.join(",", pages)
                                        + "]}")
                                .replace('\'', '"'));
    }

    public static Described described(String... pages) {
        return new Description(site(pages), OFFERED, "en_US").in(THEME);
    }
}
