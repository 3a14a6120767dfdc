package org.sena.scoring.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The fingerprint of a table as it was handed in. */
final class SourceHash {

    private SourceHash() {}

    /** SHA-256 of the text in UTF-8, lower-case hexadecimal. */
    static String of(String source) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(source.getBytes(UTF_8));
            StringBuilder text = new StringBuilder(2 * hash.length);

            for (byte b : hash) {
                text.append(String.format("%02x", b));
            }

            return text.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
