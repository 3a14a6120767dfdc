package org.sena.browser.test.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser: their cookies, the token of their visit, and what they found. */
final class Person {

    private static final Pattern TOKEN = Pattern.compile("p_auth(?:=|\" value=\")([\\w-]{20,})");

    private static final String PASSWORD = "sena-demo";

    private final String user;
    private final Wire wire;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Set<String> keys = new LinkedHashSet<>();
    private String token = "";

    /**
     * @param user who signs in; empty for somebody who doesn't
     */
    Person(String user, Wire wire) {
        this.user = user;
        this.wire = wire;
    }

    String name() {
        return user.isEmpty() ? "anonymous" : user;
    }

    /** Begins anew, signed in; false when the sign-in is refused. */
    boolean arrive() throws IOException {
        cookies.clear();
        get("/web/sena/login");
        if (user.isEmpty()) {
            return true;
        }
        String form = "p_auth=" + token + "&user=" + user + "&password=" + PASSWORD;
        Answer answer = send(new Draft("POST", "/web/sena/login").form(form));
        get("/web/sena/needs");
        return answer.status() == 303;
    }

    Answer get(String address) throws IOException {
        return send(new Draft("GET", address));
    }

    /** Sends it as this person, from where they are. */
    Answer send(Draft draft) throws IOException {
        return send(draft, wire);
    }

    Answer send(Draft draft, Wire by) throws IOException {
        Answer answer = by.send(draft.bytes(cookieHeader()), draft.method().equals("HEAD"));
        for (String cookie : answer.headers("Set-Cookie")) {
            keep(cookie);
        }
        if (answer.isOf("text/html") && answer.body().length < 1_000_000) {
            Matcher found = TOKEN.matcher(new String(answer.body(), StandardCharsets.ISO_8859_1));
            if (found.find()) {
                token = found.group(1);
            }
        }
        return answer;
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair.length < 2 || pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private String cookieHeader() {
        StringBuilder header = new StringBuilder();
        cookies.forEach(
                (name, value) ->
                        header.append(header.length() == 0 ? "" : "; ")
                                .append(name)
                                .append('=')
                                .append(value));
        return header.toString();
    }

    /** True when the visit still is this person's. */
    boolean isIn() throws IOException {
        return user.isEmpty() || get("/web/sena").text().contains("/web/sena/logout");
    }

    /** The token that forms of this visit carry. */
    String token() {
        return token;
    }

    /** What there is for this person; the first of each kind. */
    Map<String, Place> places() {
        return places;
    }

    /** Access keys to the REST services that this person was shown. */
    Set<String> keys() {
        return keys;
    }

    Optional<String> key() {
        return keys.stream().findFirst();
    }
}
