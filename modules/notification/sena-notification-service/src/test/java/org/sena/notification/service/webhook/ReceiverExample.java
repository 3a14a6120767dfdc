package org.sena.notification.service.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How a case system checks a call. The page docs/webhooks.md tells the same in words. */
final class ReceiverExample {

    private static final long TOLERANCE_SECONDS = 300;

    private ReceiverExample() {}

    static boolean isOurs(
            String secret, String id, String timestamp, String signatures, String body, long now) {
        if (Math.abs(now - Long.parseLong(timestamp)) > TOLERANCE_SECONDS) {
            return false;
        }

        byte[] expected = digest(secret, id + "." + timestamp + "." + body);

        for (String signature : signatures.split(" ")) {
            if (signature.startsWith("v1,")
                    && MessageDigest.isEqual(
                            expected, Base64.getDecoder().decode(signature.substring(3)))) {
                return true;
            }
        }

        return false;
    }

    private static byte[] digest(String secret, String said) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");

            mac.init(
                    new SecretKeySpec(
                            Base64.getDecoder().decode(secret.substring("whsec_".length())),
                            "HmacSHA256"));

            return mac.doFinal(said.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
