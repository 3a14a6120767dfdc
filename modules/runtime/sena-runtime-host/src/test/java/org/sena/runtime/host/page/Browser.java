package org.sena.runtime.host.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.servlet.FilterChain;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.sena.runtime.host.gate.Gate;
import org.sena.runtime.host.stub.Answer;
import org.sena.runtime.host.stub.Requests;
import org.sena.runtime.host.stub.Stub;

/** Sends requests through the gate to the site, and keeps cookies. */
final class Browser {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final Gate gate;
    private final SiteServlet site;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Browser(Gate gate, SiteServlet site) {
        this.gate = gate;
        this.site = site;
    }

    /** Takes a path with or without a query. */
    Answer get(String address) throws Exception {
        return send(address, Requests.get(query(address)));
    }

    Answer post(String address, String form) throws Exception {
        return send(address, Requests.post(query(address), FORM, form));
    }

    /** The value of that cookie; null when there is none. */
    String cookie(String name) {
        return cookies.get(name);
    }

    private static String query(String address) {
        int mark = address.indexOf('?');

        return mark < 0 ? null : address.substring(mark + 1);
    }

    private Answer send(String address, Stub request) throws Exception {
        String path = address.contains("?") ? address.substring(0, address.indexOf('?')) : address;
        Answer answer = new Answer();
        HttpServletResponse response = answer.asResponse();
        FilterChain chain = (q, r) -> site.service(q, r);

        gate.doFilter(
                request.with("getServletPath", "")
                        .with("getPathInfo", path)
                        .with("getCookies", arguments -> sent())
                        .as(HttpServletRequest.class),
                response,
                chain);
        answer.cookies().forEach(this::keep);

        return answer;
    }

    private Cookie[] sent() {
        List<Cookie> sent = new ArrayList<>();
        cookies.forEach((name, value) -> sent.add(new Cookie(name, value)));

        return sent.toArray(Cookie[]::new);
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";")[0].split("=", 2);

        if (cookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
