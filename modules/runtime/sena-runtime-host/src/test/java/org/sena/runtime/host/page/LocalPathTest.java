package org.sena.runtime.host.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/web/sena",
                "/web/sena/organisation",
                "/web/sena/organisation?p_p_id=sena_organisation&p_r_p_referral=R-1",
                "/web/sena?x=%C3%A9+%26",
                "/web/sena#main"
            })
    void a_page_of_the_site_may_be_gone_to(String address) {
        assertEquals(address, LocalPath.within("/web/sena", address).orElseThrow());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://evil.example/web/sena",
                "//evil.example/web/sena",
                "/\\evil.example",
                "/web/sena/\\evil",
                "/web/sena.evil.example",
                "/web/sena@evil.example",
                "/web/sena//evil.example",
                "/web/sena/../../o/evil",
                "/web/senator",
                "/o/sena/v1/needs",
                "javascript:alert(1)",
                " /web/sena",
                "/web/sena\r\nSet-Cookie: a=b",
                "/web/sena?a=\u0000"
            })
    void nothing_else_may(String address) {
        assertTrue(LocalPath.within("/web/sena", address).isEmpty());
    }

    @Test
    void an_address_without_end_may_not() {
        assertTrue(LocalPath.within("/web/sena", "/web/sena?a=" + "x".repeat(3_000)).isEmpty());
    }
}
