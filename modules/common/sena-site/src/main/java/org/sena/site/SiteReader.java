package org.sena.site;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sena.identity.api.Role;

/** Reads {@code site.json}; whatever is wrong with it is said with its place in the file. */
public final class SiteReader {

    private static final String GUEST = "GUEST";
    private static final Pattern PATH = Pattern.compile("(/[a-z0-9-]+)*");
    private static final Pattern LINK =
            Pattern.compile("(/(?!/)|https://|tel:|mailto:)[^\\s\"<>\\\\]*");

    private final ObjectMapper mapper =
            new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    /**
     * @throws SiteException when the file is missing, unreadable, no JSON or not a site
     */
    public Site read(Path file) {
        if (!Files.isReadable(file)) {
            throw new SiteException("The site's description is missing or unreadable: " + file);
        }

        try {
            return read(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new SiteException("Can't read " + file + ": " + e.getMessage(), e);
        }
    }

    /**
     * @param name what messages call the document
     * @throws SiteException when it is no JSON or not a site
     */
    public Site read(String name, String json) {
        try {
            JsonNode root = mapper.readTree(json);

            return site(new JsonPlace(name, "", root));
        } catch (JsonProcessingException e) {
            throw new SiteException(
                    String.format(
                            Locale.ROOT,
                            "%s: line %d is not JSON: %s",
                            name,
                            e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                            e.getOriginalMessage()),
                    e);
        }
    }

    private static Site site(JsonPlace root) {
        root.object(
                Set.of(
                        "name",
                        "place",
                        "path",
                        "languages",
                        "theme",
                        "quickExit",
                        "pages",
                        "footer"));

        List<Language> languages = new ArrayList<>();
        root.get("languages").items().forEach(item -> languages.add(language(item)));

        if (languages.isEmpty()) {
            throw root.get("languages").wrong("must name at least one language");
        }

        String path = path(root.get("path"));

        List<SitePage> pages = new ArrayList<>();
        Set<String> paths = new HashSet<>();

        for (JsonPlace item : root.get("pages").items()) {
            SitePage page = page(item, path, languages);

            if (!paths.add(page.path())) {
                throw item.wrong("has the url of a page above");
            }

            pages.add(page);
        }

        if (!paths.contains(path)) {
            throw root.get("pages").wrong("must hold the start page, with the url \"\"");
        }

        List<SiteLink> footer = new ArrayList<>();
        root.find("footer")
                .ifPresent(list -> list.items().forEach(i -> footer.add(link(i, languages))));

        return new Site(
                texts(root.get("name"), languages),
                texts(root.get("place"), languages),
                path,
                languages,
                theme(root.get("theme")),
                href(root.get("quickExit")),
                pages,
                footer);
    }

    private static Language language(JsonPlace place) {
        place.object(Set.of("id", "name", "draft"));
        JsonPlace id = place.get("id");

        try {
            Locale locale =
                    new Locale.Builder().setLanguageTag(id.text().replace('_', '-')).build();

            return Language.of(
                    locale,
                    place.get("name").text(),
                    place.find("draft").map(JsonPlace::truth).orElse(false));
        } catch (IllformedLocaleException e) {
            throw id.wrong("must be a language id like en_GB");
        }
    }

    private static SitePage page(JsonPlace place, String root, List<Language> languages) {
        place.object(Set.of("url", "title", "portlets", "roles", "navigation"));

        JsonPlace url = place.get("url");
        String path = url.node().asText().isEmpty() ? root : root + path(url);

        List<String> portlets = new ArrayList<>();
        place.get("portlets").items().forEach(item -> portlets.add(item.text()));

        if (portlets.isEmpty()) {
            throw place.get("portlets").wrong("must name at least one portlet");
        }

        Audience mayOpen =
                place.find("roles").map(SiteReader::audience).orElseGet(Audience::everyone);

        return ImmutableSitePage.builder()
                .path(path)
                .title(texts(place.get("title"), languages))
                .portlets(portlets)
                .mayOpen(mayOpen)
                .inNavigation(place.find("navigation").map(SiteReader::audience).orElse(mayOpen))
                .build();
    }

    private static Audience audience(JsonPlace list) {
        boolean guests = false;
        Set<Role> roles = EnumSet.noneOf(Role.class);

        for (JsonPlace item : list.items()) {
            String name = item.text();

            if (name.equals(GUEST)) {
                guests = true;
                continue;
            }

            try {
                roles.add(Role.valueOf(name));
            } catch (IllegalArgumentException e) {
                throw item.wrong("must be GUEST or a role, and \"" + name + "\" is neither");
            }
        }

        return ImmutableAudience.builder().guests(guests).roles(roles).build();
    }

    private static SiteLink link(JsonPlace place, List<Language> languages) {
        place.object(Set.of("title", "href"));

        return ImmutableSiteLink.builder()
                .title(texts(place.get("title"), languages))
                .href(href(place.get("href")))
                .build();
    }

    private static Theme theme(JsonPlace place) {
        place.object(Set.of("styles", "scripts", "logo", "icon", "palette"));

        return ImmutableTheme.builder()
                .styles(links(place, "styles"))
                .scripts(links(place, "scripts"))
                .logo(href(place.get("logo")))
                .icon(href(place.get("icon")))
                .palette(place.find("palette").map(SiteReader::palette).orElse(Palette.DEFAULT))
                .build();
    }

    private static Palette palette(JsonPlace place) {
        return Palette.of(place.text())
                .orElseThrow(
                        () ->
                                place.wrong(
                                        "must be one of "
                                                + Arrays.stream(Palette.values())
                                                        .map(Palette::code)
                                                        .collect(Collectors.joining(", "))));
    }

    private static List<String> links(JsonPlace theme, String field) {
        List<String> links = new ArrayList<>();
        theme.find(field).ifPresent(list -> list.items().forEach(i -> links.add(href(i))));

        return links;
    }

    private static String href(JsonPlace place) {
        if (!LINK.matcher(place.text()).matches()) {
            throw place.wrong("must be a path of this site or an https:, tel: or mailto: address");
        }

        return place.text();
    }

    private static String path(JsonPlace place) {
        String path = place.text();

        if (!PATH.matcher(path).matches()) {
            throw place.wrong("must be a path of small letters, digits and hyphens, like /needs");
        }

        return path;
    }

    private static Texts texts(JsonPlace place, List<Language> languages) {
        Map<String, String> texts = new LinkedHashMap<>();
        Set<String> codes = new HashSet<>();
        languages.forEach(language -> codes.add(language.code()));
        place.object(codes);

        for (Language language : languages) {
            place.find(language.code()).ifPresent(text -> texts.put(language.code(), text.text()));
        }

        String first = languages.get(0).code();

        if (!texts.containsKey(first)) {
            throw place.wrong("must have a text in \"" + first + "\"");
        }

        return ImmutableTexts.builder().byLanguage(texts).fallback(first).build();
    }
}
