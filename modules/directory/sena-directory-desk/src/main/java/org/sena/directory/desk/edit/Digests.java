package org.sena.directory.desk.edit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Short marks of long texts. */
final class Digests {

    private Digests() {}

    static byte[] sha256(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
