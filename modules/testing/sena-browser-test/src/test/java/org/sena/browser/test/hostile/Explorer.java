package org.sena.browser.test.hostile;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Walks the site as one person: follows links, sends every form as it is meant to be sent, and
 * notes every place it finds.
 */
final class Explorer {

    private static final int MOST_PAGES = 150;

    private static final int MOST_FORMS = 60;

    /** A form that comes again and again, such as the next question. */
    private static final int TIMES = 3;

    /** Would end the walk, or the account. */
    private static final Pattern ENDING = Pattern.compile("logout|/leave|quick-exit|close|erase");

    private static final Pattern KEY = Pattern.compile("\\b[\\w-]{12}\\.[\\w-]{43}\\b");

    private final Person person;
    private final Deque<String> links = new ArrayDeque<>();
    private final Deque<Place> forms = new ArrayDeque<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<String> visited = new HashSet<>();

    Explorer(Person person) {
        this.person = person;
    }

    /** From all these pages on. */
    void explore(List<String> pages) throws IOException {
        links.addAll(pages);
        int sent = 0;
        while (!links.isEmpty() || !forms.isEmpty() && sent < MOST_FORMS) {
            if (!links.isEmpty()) {
                String link = links.poll();
                if (visited.size() < MOST_PAGES && visited.add(link)) {
                    arrive(person.get(link), link);
                }
            } else {
                sent++;
                submit(forms.poll());
            }
        }
    }

    private void submit(Place form) throws IOException {
        Answer answer = person.send(Draft.of(form, person));
        String at = form.path();
        for (int hops = 0; answer.status() == 303 && hops < 5; hops++) {
            at = answer.header("Location").orElse("/web/sena");
            if (!at.startsWith("/")) {
                return;
            }
            answer = person.get(at);
        }
        arrive(answer, at);
    }

    private void arrive(Answer answer, String address) {
        if (!answer.isOf("text/html") || answer.status() >= 400) {
            return;
        }
        Matcher key = KEY.matcher(answer.text());
        while (key.find()) {
            person.keys().add(key.group());
        }
        Document page = Jsoup.parse(answer.text(), "http://localhost" + address);
        for (Element link : page.select("a[href]")) {
            link(link.absUrl("href"));
        }
        for (Element form : page.select("form[action]")) {
            form(form);
        }
    }

    private void link(String url) {
        if (!url.startsWith("http://localhost/")) {
            return;
        }
        URI address = URI.create(url);
        Place place = Place.link(address.getRawPath(), fields(address));
        if (note(place)) {
            links.add(
                    address.getRawPath()
                            + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery()));
        }
    }

    private void form(Element form) {
        URI action = URI.create(form.absUrl("action"));
        boolean get = form.attr("method").equalsIgnoreCase("get");
        boolean files = form.attr("enctype").startsWith("multipart/");
        List<Field> filled = new FilledForm(form).fields();
        List<Field> query = new ArrayList<>(fields(action));
        if (get) {
            query.addAll(filled);
        }
        Place place =
                get
                        ? Place.link(action.getRawPath(), query)
                        : new Place(
                                "POST",
                                action.getRawPath(),
                                query,
                                filled,
                                files ? Place.Sort.FILES : Place.Sort.FORM,
                                "");
        if (note(place) && !ENDING.matcher(place.key()).find()) {
            forms.add(place);
        }
    }

    /** True when it is worth going there. */
    private boolean note(Place place) {
        String key = place.key();
        person.places().putIfAbsent(key, place);
        return seen.merge(key, 1, Integer::sum) <= (place.method().equals("GET") ? 2 : TIMES);
    }

    private static List<Field> fields(URI address) {
        String query = address.getRawQuery();
        return query == null ? List.of() : Field.read(query);
    }
}
