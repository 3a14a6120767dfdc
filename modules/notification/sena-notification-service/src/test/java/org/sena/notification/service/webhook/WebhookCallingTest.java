package org.sena.notification.service.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.notification.api.delivery.Trouble;
import org.sena.notification.api.webhook.WebhookRefusedException;
import org.sena.notification.api.webhook.WebhookRefusedException.Problem;
import org.sena.notification.service.channel.ImmutableLine;
import org.sena.notification.service.channel.Line;
import org.sena.notification.service.channel.NotDeliveredException;
import org.sena.notification.service.channel.NotDeliveredException.Fate;
import org.sena.notification.service.channel.SiteLinks;

class WebhookCallingTest {

    private static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");

    private static final Line LINE =
            ImmutableLine.builder()
                    .id("0f7d9a52-0000-4000-8000-000000000001")
                    .kind("referral.sent")
                    .reference("SENA-7Q4M")
                    .link("organisation?p_r_p_referral=SENA-7Q4M")
                    .at(NOW)
                    .build();

    @TempDir static Path folder;

    private static CaseSystem system;
    private static CaseSystem ofAnotherName;

    private final String secret = Secret.make(new SecureRandom());
    private final String former = Secret.make(new SecureRandom());

    @BeforeAll
    static void start() throws Exception {
        system = new CaseSystem(folder, "localhost");
        ofAnotherName = new CaseSystem(folder, "elsewhere.example");
    }

    @AfterAll
    static void stop() {
        system.close();
        ofAnotherName.close();
    }

    @Test
    void a_call_is_a_signed_cloud_event_with_nothing_personal() throws Exception {
        answer(204, Map.of());
        call(system, system.certificate());

        String body = system.bodies.get(system.bodies.size() - 1);
        JsonNode event = new ObjectMapper().readTree(body);
        TreeSet<String> data = new TreeSet<>();

        event.path("data").fieldNames().forEachRemaining(data::add);
        assertEquals("1.0", event.path("specversion").asText());
        assertEquals(LINE.id(), event.path("id").asText());
        assertEquals("https://help.example.org/web/sena", event.path("source").asText());
        assertEquals("org.sena.referral.sent", event.path("type").asText());
        assertEquals(NOW, Instant.parse(event.path("time").asText()));
        assertEquals("SENA-7Q4M", event.path("subject").asText());
        assertEquals(List.of("kind", "link", "reference"), List.copyOf(data));

        for (String known : List.of(secret, former)) {
            assertTrue(
                    ReceiverExample.isOurs(
                            known,
                            system.headers.get("webhook-id"),
                            system.headers.get("webhook-timestamp"),
                            system.headers.get("webhook-signature"),
                            body,
                            NOW.getEpochSecond()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "301, LATER, LEADS_ELSEWHERE, ''",
        "307, LATER, LEADS_ELSEWHERE, ''",
        "400, LATER, REFUSED, ''",
        "401, LATER, NOT_LET_IN, ''",
        "404, LATER, REFUSED, ''",
        "410, NEVER, REFUSED, ''",
        "429, LATER, BUSY, PT90S",
        "500, LATER, BROKEN, ''",
        "503, LATER, BUSY, PT90S"
    })
    void each_answer_is_taken_for_what_it_means(
            int status, Fate fate, Trouble trouble, String wait) {
        answer(status, Map.of("Retry-After", "90", "Location", ofAnotherName.address()));

        int others = ofAnotherName.bodies.size();
        NotDeliveredException refused =
                assertThrows(NotDeliveredException.class, () -> call(system, system.certificate()));

        assertEquals(fate, refused.fate());
        assertEquals(trouble, refused.trouble());
        assertEquals(
                Optional.of(wait).filter(text -> !text.isEmpty()).map(Duration::parse),
                refused.leftAloneFor());
        assertEquals(others, ofAnotherName.bodies.size(), "nobody is followed elsewhere");
    }

    @Test
    void a_certificate_that_nobody_vouches_for_gets_nothing() {
        assertTrouble(Trouble.CERTIFICATE, system, "");
    }

    @Test
    void a_certificate_of_another_name_gets_nothing() {
        assertTrouble(Trouble.CERTIFICATE, ofAnotherName, ofAnotherName.certificate());
    }

    @Test
    void a_private_address_gets_nothing() {
        int before = system.bodies.size();
        NotDeliveredException refused =
                assertThrows(
                        NotDeliveredException.class,
                        () ->
                                calling(false, system.certificate())
                                        .call(system.address(), List.of(secret), LINE));

        assertEquals(Trouble.PRIVATE_ADDRESS, refused.trouble());
        assertEquals(before, system.bodies.size());
    }

    @ParameterizedTest
    @CsvSource({
        "http://93.184.216.34/, NO_HTTPS_ADDRESS",
        "ftp://93.184.216.34/, NO_HTTPS_ADDRESS",
        "https://somebody@93.184.216.34/, NO_HTTPS_ADDRESS",
        "https://93.184.216.34/#part, NO_HTTPS_ADDRESS",
        "https:///path, NO_HTTPS_ADDRESS",
        "not an address, NO_HTTPS_ADDRESS",
        "https://127.0.0.1/, PRIVATE_ADDRESS",
        "https://localhost/, PRIVATE_ADDRESS",
        "https://[::1]/, PRIVATE_ADDRESS",
        "https://10.1.2.3/, PRIVATE_ADDRESS",
        "https://169.254.169.254/latest/meta-data, PRIVATE_ADDRESS"
    })
    void what_may_not_be_called_is_not_kept(String address, Problem problem) {
        WebhookAccess access = new WebhookAccess(new Settings(false, ""));

        assertEquals(
                problem,
                assertThrows(WebhookRefusedException.class, () -> access.check(address)).problem());
    }

    @Test
    void a_public_https_address_is_kept() {
        WebhookAccess access = new WebhookAccess(new Settings(false, ""));

        assertEquals(
                "https://93.184.216.34:8443/calls?a=1",
                access.check(" https://93.184.216.34:8443/calls?a=1 ").toString());
    }

    private void assertTrouble(Trouble trouble, CaseSystem called, String authorities) {
        int before = called.bodies.size();

        assertEquals(
                trouble,
                assertThrows(NotDeliveredException.class, () -> call(called, authorities))
                        .trouble());
        assertEquals(before, called.bodies.size());
    }

    private static void answer(int status, Map<String, String> headers) {
        system.status = status;
        system.answer = headers;
    }

    private void call(CaseSystem called, String authorities) {
        calling(true, authorities).call(called.address(), List.of(secret, former), LINE);
    }

    private static WebhookCalling calling(boolean inside, String authorities) {
        return new WebhookCalling(
                new WebhookAccess(new Settings(inside, authorities)),
                new SiteLinks("https://help.example.org/web/sena"),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
