package org.sena.notification.service.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.notification.api.delivery.Trouble;
import org.sena.notification.service.channel.NotDeliveredException.Fate;

class NotifySenderTest {

    private static final Instant NOW = Instant.parse("2026-01-15T23:00:00Z");

    private static final String KEY =
            "test-11111111-2222-4333-8444-555555555555-66666666-7777-4888-8999-aaaaaaaaaaaa";

    private final Settings settings = new Settings();
    private final ObjectMapper json = new ObjectMapper();

    private NotifyServer server;

    @BeforeEach
    void start() throws IOException {
        server = new NotifyServer();
        settings.notifyUrl = server.url();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_letter_holds_its_id_a_reference_and_a_link() throws IOException {
        sender().send(Letters.ONE);

        JsonNode said = json.readTree(server.bodies.get(0));

        assertEquals(List.of("POST /v2/notifications/email"), server.requests);
        assertEquals("somebody@example.org", said.path("email_address").asText());
        assertEquals("template-1", said.path("template_id").asText());
        assertEquals(Letters.ONE.id(), said.path("reference").asText());
        assertEquals("SENA-7Q4M", said.at("/personalisation/reference").asText());
        assertEquals(
                "https://help.example.org/web/sena/organisation?a=1&b=2",
                said.at("/personalisation/link").asText());
        assertEquals("Bearer " + NotifyKey.of(KEY).token(NOW), server.tokens.get(0), "the token");
    }

    @Test
    void the_daily_message_has_a_template_and_a_list_of_its_own() throws IOException {
        sender().send(Letters.DAILY);

        JsonNode said = json.readTree(server.bodies.get(0));
        String list = said.at("/personalisation/list").asText();

        assertEquals("template-2", said.path("template_id").asText());
        assertTrue(list.contains("SENA-7Q4M") && list.contains("SENA-8888"), list);
    }

    @ParameterizedTest
    @CsvSource({
        "400, ValidationError, email_address Not a valid email address, NEVER, REFUSED, ''",
        "400, BadRequestError, Can't send to this recipient using a team-only key, NEVER, REFUSED, ''",
        "400, BadRequestError, Template not found, LATER, NOT_SET_UP, ''",
        "400, BadRequestError, Missing personalisation: link, LATER, NOT_SET_UP, ''",
        "403, AuthError, 'Error: Your system clock must be accurate', LATER, NOT_LET_IN, ''",
        "403, AuthError, 'Invalid token: API key not found', LATER, NOT_LET_IN, ''",
        "404, NoResultFound, No result found, LATER, NOT_SET_UP, ''",
        "429, RateLimitError, Exceeded rate limit, LATER, BUSY, PT1M",
        "429, TooManyRequestsError, Exceeded send limits for today, LATER, BUSY, PT1H",
        "500, Exception, Internal server error, IN_DOUBT, BROKEN, ''",
        "503, Exception, Unavailable, IN_DOUBT, BROKEN, ''"
    })
    void each_answer_is_taken_for_what_it_means(
            int status, String error, String message, Fate fate, Trouble trouble, String wait) {
        server.status = status;
        server.answer =
                json.createObjectNode()
                        .set(
                                "errors",
                                json.createArrayNode()
                                        .add(
                                                json.createObjectNode()
                                                        .put("error", error)
                                                        .put("message", message)))
                        .toString();

        NotDeliveredException refused = refused(sender());

        assertEquals(fate, refused.fate());
        assertEquals(trouble, refused.trouble());
        assertEquals(
                Optional.of(wait).filter(text -> !text.isEmpty()).map(Duration::parse),
                refused.leftAloneFor());
        assertFalse(refused.getMessage().contains("@"), refused.getMessage());
    }

    @Test
    void an_answer_that_is_none_is_taken_by_its_status() {
        server.status = 400;
        server.answer = "<html>";

        assertEquals(Fate.NEVER, refused(sender()).fate());
    }

    @Test
    void who_hangs_up_may_have_taken_it() {
        server.status = 0;

        assertEquals(Fate.IN_DOUBT, refused(sender()).fate());
    }

    @Test
    void where_nobody_listens_nobody_took_it() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            settings.notifyUrl = "http://localhost:" + socket.getLocalPort();
        }

        NotDeliveredException refused = refused(sender());

        assertEquals(Fate.LATER, refused.fate());
        assertEquals(Trouble.AWAY, refused.trouble());
    }

    @Test
    void without_a_template_nothing_leaves() {
        settings.notifyTemplate = "";

        assertEquals(Trouble.NOT_SET_UP, refused(sender()).trouble());
        assertEquals(List.of(), server.requests);
    }

    @Test
    void without_a_key_nothing_leaves() {
        NotifySender sender = new NotifySender(settings, () -> NotifyKey.of("none"), clock());

        assertEquals(Trouble.NOT_SET_UP, refused(sender).trouble());
        assertEquals(List.of(), server.requests);
    }

    @ParameterizedTest
    @CsvSource({"'{\"notifications\": []}', NO", "'{\"notifications\": [{\"id\": \"1\"}]}', YES"})
    void it_tells_by_the_reference_what_it_took(String answer, Sender.Taken taken) {
        server.status = 200;
        server.answer = answer;

        assertEquals(taken, sender().taken("a-1"));
        assertEquals(
                List.of("GET /v2/notifications?template_type=email&reference=a-1"),
                server.requests);
    }

    @ParameterizedTest
    @CsvSource({"500, '{}'", "200, '{}'", "403, '{}'", "0, ''"})
    void what_is_no_answer_to_that_leaves_it_open(int status, String answer) {
        server.status = status;
        server.answer = answer;

        NotifySender sender = sender();

        assertEquals(
                Fate.LATER,
                assertThrows(NotDeliveredException.class, () -> sender.taken("a-1")).fate());
    }

    private static NotDeliveredException refused(NotifySender sender) {
        return assertThrows(NotDeliveredException.class, () -> sender.send(Letters.ONE));
    }

    private NotifySender sender() {
        return new NotifySender(settings, () -> NotifyKey.of(KEY), clock());
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }
}
