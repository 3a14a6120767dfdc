package org.sena.runtime.host.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final AtomicReference<Clock> clock = new AtomicReference<>();
    private SignInThrottle throttle;

    @BeforeEach
    void start() {
        at(Duration.ZERO);
        throttle =
                new SignInThrottle(
                        new java.time.Clock() {
                            @Override
                            public Instant instant() {
                                return clock.get().instant();
                            }

                            @Override
                            public java.time.ZoneId getZone() {
                                return ZoneOffset.UTC;
                            }

                            @Override
                            public Clock withZone(java.time.ZoneId zone) {
                                return this;
                            }
                        });
    }

    private void at(Duration later) {
        clock.set(Clock.fixed(START.plus(later), ZoneOffset.UTC));
    }

    private void fail(int times, String user, String client) {
        for (int i = 0; i < times; i++) {
            throttle.failed(user, client);
        }
    }

    @Test
    void a_hundred_wrong_passwords_from_anywhere_close_the_account_to_all_for_a_while() {
        for (int i = 0; i < 99; i++) {
            throttle.failed("resident", "client " + i);
        }
        assertEquals(Duration.ZERO, throttle.toWait("resident", "owner"));

        throttle.failed("resident", "client 99");

        assertEquals(Duration.ofMinutes(1), throttle.toWait("resident", "owner"));
        assertEquals(Duration.ZERO, throttle.toWait("other", "owner"));
    }

    @Test
    void four_wrong_passwords_cost_nothing() {
        fail(4, "resident", "client");

        assertEquals(Duration.ZERO, throttle.toWait("resident", "client"));
    }

    @Test
    void the_wait_doubles_up_to_an_hour() {
        fail(5, "resident", "client");
        assertEquals(Duration.ofMinutes(1), throttle.toWait("resident", "client"));
        fail(1, "resident", "client");
        assertEquals(Duration.ofMinutes(2), throttle.toWait("resident", "client"));
        fail(20, "resident", "client");
        assertEquals(Duration.ofHours(1), throttle.toWait("resident", "client"));
    }

    @Test
    void the_wait_passes() {
        fail(5, "resident", "client");
        at(Duration.ofSeconds(61));

        assertEquals(Duration.ZERO, throttle.toWait("resident", "client"));
    }

    @Test
    void somebody_elses_wrong_passwords_lock_nobody_out() {
        fail(20, "resident", "attacker");

        assertEquals(Duration.ZERO, throttle.toWait("resident", "client"));
    }

    @Test
    void fifty_wrong_passwords_over_many_accounts_stop_the_client() {
        for (int i = 0; i < 50; i++) {
            throttle.failed("user" + i, "client");
        }

        assertEquals(Duration.ofMinutes(1), throttle.toWait("another", "client"));
    }

    @Test
    void the_right_password_clears_the_account() {
        fail(4, "resident", "client");
        throttle.succeeded("resident", "client");
        fail(4, "resident", "client");

        assertEquals(Duration.ZERO, throttle.toWait("resident", "client"));
    }
}
