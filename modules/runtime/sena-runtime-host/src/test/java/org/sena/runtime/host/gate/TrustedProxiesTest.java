package org.sena.runtime.host.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.runtime.host.stub.Requests;

class TrustedProxiesTest {

    private static Client client(String peer, Map<String, String> headers) {
        return new TrustedProxies(Set.of("10.0.0.1", "10.0.0.2"))
                .client(
                        Requests.get(null)
                                .with("getRemoteAddr", peer)
                                .with("getHeader", Requests.headers(headers))
                                .as(HttpServletRequest.class));
    }

    @Test
    void a_stranger_is_not_believed() {
        assertEquals(
                new Client("203.0.113.9", false),
                client(
                        "203.0.113.9",
                        Map.of("X-Forwarded-For", "10.9.9.9", "X-Forwarded-Proto", "https")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "198.51.100.7|198.51.100.7",
                "6.6.6.6, 198.51.100.7|198.51.100.7",
                "6.6.6.6, 198.51.100.7, 10.0.0.2|198.51.100.7",
                "10.0.0.2|10.0.0.1",
                " , |10.0.0.1"
            })
    void behind_our_proxies_the_client_is_the_last_one_they_saw(String header, String address) {
        assertEquals(
                new Client(address, true),
                client(
                        "10.0.0.1",
                        Map.of("X-Forwarded-For", header, "X-Forwarded-Proto", "https")));
    }

    @Test
    void a_proxy_that_says_nothing_is_the_client() {
        assertEquals(new Client("10.0.0.1", false), client("10.0.0.1", Map.of()));
    }
}
