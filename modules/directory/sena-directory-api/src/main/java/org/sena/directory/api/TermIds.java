package org.sena.directory.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Name-based UUIDs, so that what has no id of its own has the same one on every node, always. */
public final class TermIds {

    private static final UUID NAMESPACE = UUID.fromString("5e4a0000-0000-5000-8000-000000000001");

    private TermIds() {}

    /**
     * The UUID of the names, joined. Source: RFC 9562, version 5.
     *
     * @param names from the widest to the narrowest: {@code "service-types", "food-bank"}
     */
    public static String of(String... names) {
        MessageDigest sha1 = sha1();

        sha1.update(
                ByteBuffer.allocate(16)
                        .putLong(NAMESPACE.getMostSignificantBits())
                        .putLong(NAMESPACE.getLeastSignificantBits())
                        .array());

        byte[] hash = sha1.digest(String.join("/", names).getBytes(StandardCharsets.UTF_8));

        hash[6] = (byte) (hash[6] & 0x0F | 0x50);
        hash[8] = (byte) (hash[8] & 0x3F | 0x80);

        ByteBuffer bytes = ByteBuffer.wrap(hash);

        return new UUID(bytes.getLong(), bytes.getLong()).toString();
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-1", e);
        }
    }
}
