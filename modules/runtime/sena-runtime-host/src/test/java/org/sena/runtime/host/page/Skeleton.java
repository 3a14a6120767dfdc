package org.sena.runtime.host.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page is made of outside its main part: elements in their order with what tells them apart
 * for people, scripts and styles, and all words. Addresses are left out: they differ.
 */
final class Skeleton {

    private static final Pattern BODY = Pattern.compile("(?s)<body.*</body>");
    private static final Pattern MAIN = Pattern.compile("(?s)(<main[^>]*>).*?(</main>)");
    private static final Pattern PART = Pattern.compile("(?s)<!--.*?-->|<[^>]+>|[^<]+");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)(?:=\"([^\"]*)\")?");

    /** Signing out is a form of the runtime's and a link of Liferay's; people see the same. */
    private static final Pattern SIGN_OUT =
            Pattern.compile(
                    "(?s)<form method=\"post\" action=\"[^\"]*/logout\"><input[^>]*>"
                            + "<button (class=\"sena-account-link\") type=\"submit\">([^<]*)</button></form>");

    private static final Set<String> NOT_COMPARED = Set.of("action", "href", "src", "rel", "name");

    private Skeleton() {}

    /** One line for each start tag, end tag and text. */
    static List<String> of(String page) {
        Matcher body = BODY.matcher(page);

        if (!body.find()) {
            throw new AssertionError("No body: " + page);
        }

        String shell = MAIN.matcher(body.group()).replaceFirst("$1$2");
        shell = SIGN_OUT.matcher(shell).replaceAll("<a $1 href=\"\">$2</a>");
        List<String> lines = new ArrayList<>();
        Matcher parts = PART.matcher(shell);

        while (parts.find()) {
            String part = parts.group().strip();

            if (!part.isEmpty() && !part.startsWith("<!--")) {
                lines.add(part.startsWith("<") ? tag(part) : part.replaceAll("\\s+", " "));
            }
        }

        return lines;
    }

    /** File names of the scripts, in order. */
    static List<String> scripts(String page) {
        return Pattern.compile("<script defer [^>]*src=\"[^\"]*/([^/\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String tag(String tag) {
        String inner = tag.substring(1, tag.length() - 1).replaceFirst("/$", "").strip();
        int end = inner.indexOf(' ');

        if (end < 0) {
            return inner;
        }

        Map<String, String> attributes = new TreeMap<>();
        Matcher matcher = ATTRIBUTE.matcher(inner.substring(end));

        while (matcher.find()) {
            if (!NOT_COMPARED.contains(matcher.group(1))) {
                attributes.put(matcher.group(1), value(inner, matcher));
            }
        }

        return inner.substring(0, end) + " " + attributes;
    }

    /** Of the body's classes only ours: Liferay adds its own. */
    private static String value(String tag, Matcher attribute) {
        String value = String.valueOf(attribute.group(2));

        if (!tag.startsWith("body")) {
            return value;
        }

        List<String> ours = new ArrayList<>(List.of(value.strip().split("\\s+")));
        ours.removeIf(name -> !name.startsWith("sena"));
        ours.sort(null);

        return ours.toString();
    }
}
