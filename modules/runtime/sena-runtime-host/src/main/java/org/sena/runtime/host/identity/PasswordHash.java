package org.sena.runtime.host.identity;

import java.io.Console;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as the configuration keeps it: {@code pbkdf2-sha512:<rounds>:<salt>:<hash>}, salt and
 * hash in URL-safe Base64.
 *
 * <p>Run as a program, it asks for a password twice and prints its hash.
 */
public final class PasswordHash {

    /** Recommended for PBKDF2-HMAC-SHA512. Source: OWASP Password Storage Cheat Sheet, 2023. */
    static final int ROUNDS = 210_000;

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final Pattern SHAPE =
            Pattern.compile("pbkdf2-sha512:(\\d{4,7}):([\\w-]{16,}):([\\w-]{43,})");
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final int rounds;
    private final byte[] salt;
    private final byte[] hash;

    private PasswordHash(int rounds, byte[] salt, byte[] hash) {
        this.rounds = rounds;
        this.salt = salt;
        this.hash = hash;
    }

    /**
     * @throws IllegalArgumentException when the text does not have the shape
     */
    public static PasswordHash parse(String text) {
        Matcher matcher = SHAPE.matcher(text);

        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "A password hash looks like pbkdf2-sha512:<rounds>:<salt>:<hash>");
        }

        return new PasswordHash(
                Integer.parseInt(matcher.group(1)),
                Base64.getUrlDecoder().decode(matcher.group(2)),
                Base64.getUrlDecoder().decode(matcher.group(3)));
    }

    /** Hashes with a fresh salt. */
    public static PasswordHash of(char[] password) {
        return of(password, ROUNDS);
    }

    static PasswordHash of(char[] password, int rounds) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);

        return new PasswordHash(rounds, salt, derive(password, salt, rounds, HASH_BYTES));
    }

    /** Takes the same time whether it matches or not. */
    public boolean matches(char[] password) {
        return MessageDigest.isEqual(hash, derive(password, salt, rounds, hash.length));
    }

    @Override
    public String toString() {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();

        return "pbkdf2-sha512:"
                + rounds
                + ':'
                + base64.encodeToString(salt)
                + ':'
                + base64.encodeToString(hash);
    }

    private static byte[] derive(char[] password, byte[] salt, int rounds, int bytes) {
        PBEKeySpec spec = new PBEKeySpec(password, salt, rounds, bytes * Byte.SIZE);

        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        } finally {
            spec.clearPassword();
        }
    }

    public static void main(String[] arguments) {
        Console console = System.console();

        if (console == null) {
            System.err.println("Start this in a terminal: it asks for the password.");
            System.exit(1);
            return;
        }

        char[] first = console.readPassword("Password: ");
        char[] second = console.readPassword("Again: ");

        if (first == null || first.length == 0 || !Arrays.equals(first, second)) {
            console.printf("The two differ, or nothing was typed.%n");
            System.exit(1);
            return;
        }

        console.printf("%s%n", of(first));
    }
}
