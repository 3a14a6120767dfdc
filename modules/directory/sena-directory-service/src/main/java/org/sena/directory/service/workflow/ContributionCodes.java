package org.sena.directory.service.workflow;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.service.store.ContributionRows;
import org.sena.directory.service.store.StoredContribution;
import org.sena.privacy.api.FieldCipher;
import org.sena.references.AccessCodes;
import org.sena.references.References;
import org.sena.references.Throttle;

/**
 * References and codes by which people find the answer again. A reference that does not exist and a
 * wrong code take the same way and give the same answer; after five wrong ones in a quarter of an
 * hour a reference rests on this node.
 */
@Component(service = ContributionCodes.class)
public class ContributionCodes {

    private static final int MOST_FAILURES = 5;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int KEPT = 10_000;
    private static final int LONGEST_TYPED = 50;

    private final FieldCipher cipher;
    private final SecureRandom random = new SecureRandom();
    private final References references = new References("D", 6, random);
    private final ContributionRows rows;
    private final Throttle throttle;

    @Activate
    public ContributionCodes(
            @Reference FieldCipher cipher,
            @Reference ContributionRows rows,
            @Reference Today today) {
        this.cipher = cipher;
        this.rows = rows;
        this.throttle = new Throttle(today.clock(), MOST_FAILURES, WINDOW, KEPT);
    }

    /** As it is kept, from what somebody typed. */
    String normalise(String typed) {
        return references.normalise(cut(typed));
    }

    /** One that nobody has. */
    String nextReference() {
        String reference = references.next();

        while (rows.find(reference).isPresent()) {
            reference = references.next();
        }

        return reference;
    }

    String nextCode() {
        byte[] bytes = new byte[32];

        random.nextBytes(bytes);

        return AccessCodes.of(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String accessIndex(String reference, String code) {
        return cipher.blindIndex("directory.contribution", reference + " " + code);
    }

    /** Empty when either is wrong, or the reference rests. */
    Optional<StoredContribution> prove(String typedReference, String typedCode) {
        String reference = normalise(typedReference);
        String given = accessIndex(reference, AccessCodes.normalise(cut(typedCode)));

        if (throttle.isClosed(reference)) {
            return Optional.empty();
        }

        Optional<StoredContribution> row = rows.find(reference);

        if (isEqual(given, row.map(StoredContribution::accessIndex).orElse(""))) {
            return row;
        }

        throttle.failed(reference);

        return Optional.empty();
    }

    private static String cut(String typed) {
        return typed.length() > LONGEST_TYPED ? typed.substring(0, LONGEST_TYPED) : typed;
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
