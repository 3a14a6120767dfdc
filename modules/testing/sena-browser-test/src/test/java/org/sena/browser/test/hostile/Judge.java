package org.sena.browser.test.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Says what is wrong with an answer; nothing, when it is as every answer must be. */
final class Judge {

    /** What every mark begins with; stands in no page of ours. */
    static final String MARK = "zqx";

    /** 7919 × 7907, which only an evaluated expression can tell. */
    private static final String EVALUATED = "62615533";

    private static final Map<String, Pattern> HEADERS =
            Map.of(
                    "Content-Security-Policy",
                    Pattern.compile("default-src 'self'; (?!.*unsafe).*form-action.*"),
                    "X-Content-Type-Options",
                    Pattern.compile("nosniff"),
                    "X-Frame-Options",
                    Pattern.compile("DENY"),
                    "Referrer-Policy",
                    Pattern.compile("same-origin|no-referrer"),
                    "Permissions-Policy",
                    Pattern.compile(".*geolocation=\\(\\).*"));

    private static final Pattern INSIDES =
            Pattern.compile(
                    "\\bat [a-z][\\w$]*(\\.[\\w$<>]+)+\\([\\w.: ]+\\)"
                            + "|\\b(org|com|java|javax)\\.[\\w.]+(Exception|Error)\\b"
                            + "|\\b(PSQL|SQL|NullPointer|IllegalArgument|ClassCast)Exception\\b"
                            + "|org\\.(sena|hibernate|apache|postgresql|eclipse)\\.[a-z]"
                            + "|com\\.liferay\\.[a-z]+\\.[a-z]|ERROR: syntax error at"
                            + "|root:x:0:0|Bundle-SymbolicName");

    private static final Pattern SCRIPT =
            Pattern.compile("(?i)[\\s\\x00-\\x20]*(javascript|data|vbscript):.*", Pattern.DOTALL);

    private static final Pattern ELSEWHERE =
            Pattern.compile("(?i)([a-z]+:)?[/\\\\]{2}" + MARK + ".*", Pattern.DOTALL);

    private static final Pattern FORMULA = Pattern.compile("(?m)(^|,)\"?[=+@\\t-]" + MARK);

    private static final Pattern FOREIGN_JSON =
            Pattern.compile("\"https?://" + MARK + "[a-z0-9]*\\.example");

    private static final String QUICK_EXIT = "https://www.bbc.co.uk/weather";

    private static final int PROBLEM = 400;

    private Judge() {}

    static List<String> faults(Draft asked, Answer answer) {
        List<String> faults = new ArrayList<>();
        String text = answer.text();
        if (answer.status() >= 500 && answer.status() != 505) {
            faults.add("status " + answer.status());
        }
        if (!answer.isOfParser()) {
            headers(answer, faults);
            type(asked, answer, faults);
        }
        if (text.contains(EVALUATED)) {
            faults.add("an expression was evaluated");
        }
        if (INSIDES.matcher(text).find() && !isDocument(asked)) {
            faults.add("insides are shown: " + first(INSIDES, text));
        }
        if (!text.contains(MARK)) {
            return faults;
        }
        if (answer.isOf("text/html")) {
            markup(text, faults);
        } else if (answer.isOf("text/csv") && FORMULA.matcher(text).find()) {
            faults.add("a formula stands in a file");
        } else if (FOREIGN_JSON.matcher(text).find() && !isEcho(asked) && !asked.isToOther()) {
            faults.add("an address was taken from the request: " + first(FOREIGN_JSON, text));
        }
        return faults;
    }

    /** Documents about the product may name its parts. */
    private static boolean isDocument(Draft asked) {
        return asked.path().contains("openapi.json") || asked.path().contains("/guides/");
    }

    /** What was sent as a service's own web address may come back as such. */
    private static boolean isEcho(Draft asked) {
        return asked.path().contains("/drafts/");
    }

    private static void headers(Answer answer, List<String> faults) {
        HEADERS.forEach(
                (name, wanted) -> {
                    if (!answer.header(name).filter(wanted.asMatchPredicate()).isPresent()) {
                        faults.add("header " + name + ": " + answer.header(name).orElse("none"));
                    }
                });
        if (answer.header("X-Hostile").isPresent() || answer.header("Server").isPresent()) {
            faults.add("a header that is none of ours");
        }
        for (String cookie : answer.headers("Set-Cookie")) {
            if (!cookie.matches("SENA_\\w+=[\\w-]*; Path=/; HttpOnly; SameSite=Lax.*")) {
                faults.add("cookie " + cookie);
            }
        }
        String location = answer.header("Location").orElse("/");
        boolean ours =
                location.matches("/(?![/\\\\]).*|/") || location.startsWith("http://localhost");
        if (!ours && !location.equals(QUICK_EXIT)) {
            faults.add("leads to " + location);
        }
    }

    private static void type(Draft asked, Answer answer, List<String> faults) {
        if (answer.body().length == 0) {
            return;
        }
        String type = answer.header("Content-Type").orElse("none");
        boolean json = asked.path().matches("/o/(sena|oruk)/v\\d+/[\\w/.-]*");
        if (!type.matches("[\\w./+-]+(;.*)?") || type.startsWith("application/octet-stream")) {
            faults.add("content type " + type);
        } else if (json && answer.status() >= PROBLEM) {
            String wanted =
                    asked.path().startsWith("/o/sena/")
                            ? "application/problem+json"
                            : "application/json";
            boolean unread = answer.status() == 415 || answer.status() == 421;
            if (!type.startsWith(wanted) && !(unread && type.startsWith("text/plain"))) {
                faults.add("content type " + type + " instead of " + wanted);
            }
        }
    }

    private static void markup(String text, List<String> faults) {
        for (Element element : Jsoup.parse(text).getAllElements()) {
            boolean active = element.normalName().matches("script|style");
            if (element.normalName().startsWith(MARK) || active && element.data().contains(MARK)) {
                faults.add("markup was taken over: " + element.normalName());
            }
            for (Attribute attribute : element.attributes()) {
                String value = attribute.getValue() == null ? "" : attribute.getValue();
                boolean leads = attribute.getKey().matches("(?i)href|src|action|formaction|data");
                if (attribute.getKey().startsWith(MARK)
                        || attribute.getKey().startsWith("on") && value.contains(MARK)
                        || leads && value.contains(MARK) && SCRIPT.matcher(value).matches()
                        || leads && ELSEWHERE.matcher(value).matches() && !isLink(element)) {
                    faults.add(
                            "an attribute was taken over: "
                                    + element.normalName()
                                    + '/'
                                    + attribute.getKey());
                }
            }
        }
    }

    /** An organisation's own website may be linked to, marked as leading elsewhere. */
    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.attr("rel").contains("noopener");
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().map(r -> r.group()).orElse("");
    }
}
