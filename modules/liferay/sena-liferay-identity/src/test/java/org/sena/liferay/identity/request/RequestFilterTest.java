package org.sena.liferay.identity.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.identity.api.RequestTrace;

class RequestFilterTest {

    private final ThreadRequests requests = new ThreadRequests();
    private final List<RequestTrace> seen = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        // peer,       X-Forwarded-For,                 network in the trail
        "203.0.113.7,  ,                                203.0.113.0/24",
        "203.0.113.7,  198.51.100.9,                    203.0.113.0/24",
        "10.0.0.1,     ,                                10.0.0.0/24",
        "10.0.0.1,     198.51.100.9,                    198.51.100.0/24",
        "10.0.0.1,     '192.0.2.4, 198.51.100.9',       198.51.100.0/24",
        "10.0.0.1,     '198.51.100.9, 10.0.0.2',        198.51.100.0/24",
        "10.0.0.1,     '10.0.0.2, 10.0.0.1',            10.0.0.0/24",
        "10.0.0.1,     unknown,                         ",
        "2001:db8:1:2::7, ,                             2001:db8:1::/48"
    })
    void the_network_is_the_browsers_as_far_as_trusted_proxies_tell(
            String peer, String forwardedFor, String network) throws Exception {
        answer(request(peer, forwardedFor));

        assertEquals(Optional.ofNullable(network), seen.get(0).network());
    }

    @Test
    void each_request_has_an_id_of_its_own_and_ends() throws Exception {
        answer(request("203.0.113.7", null));
        answer(request("203.0.113.7", null));

        assertNotEquals(seen.get(0).id(), seen.get(1).id());
        assertEquals(Optional.empty(), requests.get());
    }

    @Test
    void a_request_that_fails_ends_too() {
        assertThrows(
                ServletException.class,
                () ->
                        filter().doFilter(
                                        request("203.0.113.7", null),
                                        null,
                                        (request, response) -> {
                                            throw new ServletException("Broken");
                                        }));
        assertEquals(Optional.empty(), requests.get());
    }

    @Test
    void a_request_within_a_request_is_the_same() throws Exception {
        filter().doFilter(
                        request("203.0.113.7", null),
                        null,
                        (request, response) -> {
                            seen.add(requests.get().orElseThrow());
                            answer((HttpServletRequest) request);
                            seen.add(requests.get().orElseThrow());
                        });

        assertEquals(1, seen.stream().map(RequestTrace::id).distinct().count());
        assertEquals(3, seen.size());
    }

    private void answer(HttpServletRequest request) throws IOException, ServletException {
        filter().doFilter(
                        request, null, (same, response) -> seen.add(requests.get().orElseThrow()));
    }

    private RequestFilter filter() {
        return new RequestFilter(
                new RequestSettings() {

                    @Override
                    public String[] trustedProxies() {
                        return new String[] {"10.0.0.1", "10.0.0.2"};
                    }

                    @Override
                    public Class<? extends Annotation> annotationType() {
                        return RequestSettings.class;
                    }
                },
                requests);
    }

    private static HttpServletRequest request(String peer, String forwardedFor) {
        return (HttpServletRequest)
                Proxy.newProxyInstance(
                        RequestFilterTest.class.getClassLoader(),
                        new Class<?>[] {HttpServletRequest.class},
                        (proxy, method, arguments) -> {
                            switch (method.getName()) {
                                case "getRemoteAddr":
                                    return peer;
                                case "getHeader":
                                    return "X-Forwarded-For".equals(arguments[0])
                                            ? forwardedFor
                                            : null;
                                default:
                                    throw new UnsupportedOperationException(method.getName());
                            }
                        });
    }
}
