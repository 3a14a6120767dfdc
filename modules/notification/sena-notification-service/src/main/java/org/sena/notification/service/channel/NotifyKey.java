package org.sena.notification.service.channel;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An API key of GOV.UK Notify: its name, the service's id and the secret, joined by hyphens.
 * Source: GOV.UK Notify, REST API documentation, "Authorisation header".
 */
final class NotifyKey {

    private static final String UUID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private static final Pattern KEY = Pattern.compile("(?:.*-)?(" + UUID + ")-(" + UUID + ")");

    private static final String HEADER = "{\"typ\":\"JWT\",\"alg\":\"HS256\"}";

    private final String serviceId;
    private final String secret;

    private NotifyKey(String serviceId, String secret) {
        this.serviceId = serviceId;
        this.secret = secret;
    }

    /**
     * @throws IllegalArgumentException when it is none; does not say what it is instead
     */
    static NotifyKey of(String text) {
        Matcher parts = KEY.matcher(text.strip());

        if (!parts.matches()) {
            throw new IllegalArgumentException("An API key ends with two ids");
        }

        return new NotifyKey(parts.group(1), parts.group(2));
    }

    /** A token that lets in for half a minute (RFC 7519, HS256). */
    String token(Instant now) {
        String claims = "{\"iss\":\"" + serviceId + "\",\"iat\":" + now.getEpochSecond() + "}";
        String said = base64(bytes(HEADER)) + "." + base64(bytes(claims));

        return said + "." + base64(Hmac.sha256(bytes(secret), bytes(said)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
