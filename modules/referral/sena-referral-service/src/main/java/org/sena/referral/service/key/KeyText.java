package org.sena.referral.service.key;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** A key as it is handed in: its id, a dot, and 256 random bits. */
final class KeyText {

    private static final int ID_BYTES = 9;
    private static final int SECRET_BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{12}\\.[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String id;
    private final String secret;

    private KeyText(String id, String secret) {
        this.id = id;
        this.secret = secret;
    }

    static KeyText next() {
        return new KeyText(random(ID_BYTES), random(SECRET_BYTES));
    }

    /** Empty for anything that is no key. */
    static Optional<KeyText> read(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        String[] parts = text.split("\\.");
        return Optional.of(new KeyText(parts[0], parts[1]));
    }

    private static String random(int bytes) {
        byte[] some = new byte[bytes];
        RANDOM.nextBytes(some);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(some);
    }

    String id() {
        return id;
    }

    String write() {
        return id + "." + secret;
    }
}
