package org.sena.outbound;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicAddressTest {

    @ParameterizedTest
    @CsvSource({
        "8.8.8.8, true",
        "93.184.216.34, true",
        "2606:2800:220:1:248:1893:25c8:1946, true",
        "0.0.0.0, false",
        "10.1.2.3, false",
        "100.64.0.1, false",
        "100.128.0.1, true",
        "127.0.0.1, false",
        "127.9.9.9, false",
        "169.254.169.254, false",
        "172.16.0.1, false",
        "172.32.0.1, true",
        "192.0.2.1, false",
        "192.88.99.1, false",
        "192.168.1.1, false",
        "198.18.0.1, false",
        "198.51.100.7, false",
        "203.0.113.7, false",
        "224.0.0.1, false",
        "255.255.255.255, false",
        "::, false",
        "::1, false",
        "::ffff:10.0.0.1, false",
        "64:ff9b::a00:1, false",
        "2001:0:1::1, false",
        "2001:db8::1, false",
        "2002:a00:1::1, false",
        "fc00::1, false",
        "fe80::1, false",
        "ff02::1, false"
    })
    void only_public_addresses_are_asked(String address, boolean isPublic)
            throws UnknownHostException {
        assertEquals(isPublic, PublicAddress.isPublic(InetAddress.getByName(address)));
    }
}
