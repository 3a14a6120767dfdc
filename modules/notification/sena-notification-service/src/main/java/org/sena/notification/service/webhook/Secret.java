package org.sena.notification.service.webhook;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.sena.notification.service.channel.Hmac;

/**
 * What a case system tells our calls by. In the form of Standard Webhooks 1.0, so that libraries of
 * many languages can check it.
 */
final class Secret {

    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;

    private Secret() {}

    static String make(SecureRandom random) {
        byte[] bytes = new byte[BYTES];

        random.nextBytes(bytes);

        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * Signs what is said, when and under which id, so that neither can be changed nor said again
     * later: {@code v1,} and HMAC-SHA-256 over id, timestamp and body, in Base64.
     *
     * @param timestamp seconds since 1970
     */
    static String sign(String secret, String id, long timestamp, String body) {
        byte[] key = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
        String said = id + "." + timestamp + "." + body;

        return "v1,"
                + Base64.getEncoder()
                        .encodeToString(Hmac.sha256(key, said.getBytes(StandardCharsets.UTF_8)));
    }
}
