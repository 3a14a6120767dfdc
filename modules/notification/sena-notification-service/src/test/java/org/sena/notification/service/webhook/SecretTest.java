package org.sena.notification.service.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretTest {

    private static final long NOW = 1_768_478_400;

    private final String secret = Secret.make(new SecureRandom());

    /** The example of Standard Webhooks' own libraries. */
    @Test
    void a_signature_is_the_one_of_the_standard() {
        assertEquals(
                "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                Secret.sign(
                        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        1614265330,
                        "{\"test\": 2432232314}"));
    }

    @Test
    void each_secret_is_another() {
        assertNotEquals(secret, Secret.make(new SecureRandom()));
        assertTrue(secret.matches("whsec_[A-Za-z0-9+/]{43}="), secret);
    }

    @ParameterizedTest
    @CsvSource({
        "true, event-1, 0, '{}', as it was sent",
        "true, event-1, 299, '{}', a little later",
        "false, event-1, 301, '{}', said again later",
        "false, event-1, -301, '{}', from a clock that runs ahead",
        "false, event-2, 0, '{}', another id",
        "false, event-1, 0, '{ }', another body"
    })
    void a_receiver_takes_what_was_signed_lately_and_nothing_else(
            boolean isTaken, String id, long later, String body, String what) {
        String header = Secret.sign(secret, "event-1", NOW, "{}");

        assertEquals(
                isTaken,
                ReceiverExample.isOurs(secret, id, Long.toString(NOW), header, body, NOW + later),
                what);
    }

    @Test
    void a_receiver_takes_the_former_secret_beside_the_new_one() {
        String former = Secret.make(new SecureRandom());
        String header =
                Secret.sign(secret, "event-1", NOW, "{}")
                        + " "
                        + Secret.sign(former, "event-1", NOW, "{}");

        assertTrue(
                ReceiverExample.isOurs(former, "event-1", Long.toString(NOW), header, "{}", NOW));
        assertFalse(
                ReceiverExample.isOurs(
                        Secret.make(new SecureRandom()),
                        "event-1",
                        Long.toString(NOW),
                        header,
                        "{}",
                        NOW));
    }
}
