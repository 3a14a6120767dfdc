package org.sena.runtime.host.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTest {

    @ParameterizedTest(name = "{0} with {1} is {2}")
    @CsvSource({
        "/web/sena, 200, /web/sena",
        "/web/sena/, 200, /web/sena",
        "/web/sena/needs, 200, /web/sena/needs",
        "/web/sena/needs, 500, /web/sena/needs",
        "/web/sena/needs/page/3, 200, /web/sena/needs",
        "/web/sena/needs;x=1, 200, /web/sena/needs",
        "/web/sena/made-up, 404, other",
        "/web/sena/Some Body, 303, other",
        "/web/sena/%3Cscript%3E, 303, other",
        "/o/sena/v1/health, 200, /o/sena/v1/health",
        "/o/sena/v1/health/ready, 503, /o/sena/v1/health",
        "/o/sena/v1/referrals/SENA-7K2M-4QXP, 200, /o/sena/v1/referrals",
        "/o/sena/v1/referrals/SENA-7K2M-4QXP, 404, other",
        "/o/oruk/v3/services, 200, /o/oruk/v3/services",
        "/o/oruk/v3/services/20000000-0000-4000-8000-000000000001, 200, /o/oruk/v3/services",
        "/o/oruk/warm-spaces/v3/services, 200, /o/oruk/*/v3/services",
        "/o/sena-theme/css/main.css, 200, /o/sena-theme",
        "/o/sena-theme/fonts/a/b/c.woff2, 200, /o/sena-theme",
        "/, 302, other",
        "'', 302, other",
        "/favicon.ico, 200, other",
        "//, 400, other"
    })
    void a_route_is_the_page_or_the_operation_without_what_was_typed(
            String address, int status, String route) {
        assertEquals(route, Route.of(address, status));
    }
}
