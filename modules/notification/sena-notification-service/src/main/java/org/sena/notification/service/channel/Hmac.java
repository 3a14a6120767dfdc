package org.sena.notification.service.channel;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A digest that only who knows the secret can make (RFC 2104). */
public final class Hmac {

    private static final String SHA_256 = "HmacSHA256";

    private Hmac() {}

    public static byte[] sha256(byte[] secret, byte[] message) {
        try {
            Mac mac = Mac.getInstance(SHA_256);

            mac.init(new SecretKeySpec(secret, SHA_256));

            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK knows " + SHA_256, e);
        }
    }
}
