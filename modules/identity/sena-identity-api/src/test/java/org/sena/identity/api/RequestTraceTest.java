package org.sena.identity.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestTraceTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.77, 203.0.113.0/24",
        "10.1.2.3, 10.1.2.0/24",
        "2001:DB8:85a3:8d3:1319:8a2e:370:7348, 2001:db8:85a3::/48",
        "2001:db8::7348, 2001:db8::/48",
        "fe80::1%eth0, fe80::/48",
        "::1, ::/48",
        "unknown,",
        "'',",
        "'203.0.113.77, 10.0.0.1',",
        "<script>:</script>,"
    })
    void only_the_network_is_kept(String address, String network) {
        assertEquals(Optional.ofNullable(network), RequestTrace.of("r1", address).network());
    }
}
