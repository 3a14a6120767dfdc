package org.sena.runtime.host.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Slows guessing down: after five wrong passwords for an account from one client, that client waits
 * a minute before it may try that account again, and twice as long after each further one, up to an
 * hour. Fifty wrong ones from a client, whatever the accounts, make it wait in the same way, and a
 * hundred for an account within an hour, whatever the clients, close it to all in the same way.
 */
final class SignInThrottle {

    static final int PER_ACCOUNT = 5;
    static final int PER_CLIENT = 50;

    /** Source: OWASP ASVS 4.0.3, 2.2.1. */
    static final int FROM_ALL = 100;

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int REMEMBERED = 20_000;

    private final Clock clock;
    private final Map<String, Failures> failures =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
                    return size() > REMEMBERED;
                }
            };

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /** How long the client must wait before it may try this account; zero when it may now. */
    synchronized Duration toWait(String userId, String client) {
        return Stream.of(account(userId, client), client, everywhere(userId))
                .map(this::toWait)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    synchronized void failed(String userId, String client) {
        count(account(userId, client), PER_ACCOUNT);
        count(client, PER_CLIENT);
        count(everywhere(userId), FROM_ALL);
    }

    synchronized void succeeded(String userId, String client) {
        failures.remove(account(userId, client));
    }

    /** No client's address begins so. */
    private static String everywhere(String userId) {
        return "* " + userId;
    }

    private static String account(String userId, String client) {
        return client + ' ' + userId;
    }

    private Duration toWait(String key) {
        Failures former = failures.get(key);

        if (former == null) {
            return Duration.ZERO;
        }

        Duration left = Duration.between(clock.instant(), former.mayTryAt());

        return left.isNegative() ? Duration.ZERO : left;
    }

    private void count(String key, int allowed) {
        Instant now = clock.instant();
        Failures former = failures.remove(key);
        boolean forgotten = former == null || former.last().plus(LONGEST_WAIT).isBefore(now);
        int count = forgotten ? 1 : former.count() + 1;

        failures.put(key, new Failures(count, now, now.plus(waitAfter(count - allowed))));
    }

    private static Duration waitAfter(int beyond) {
        if (beyond < 0) {
            return Duration.ZERO;
        }

        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, 10));

        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private record Failures(int count, Instant last, Instant mayTryAt) {}
}
