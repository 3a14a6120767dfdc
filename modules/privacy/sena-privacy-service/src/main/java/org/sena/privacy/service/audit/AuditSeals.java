package org.sena.privacy.service.audit;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.AuditEvent;
import org.sena.privacy.api.FieldCipher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signs what the database says about the trail: a keyed digest (HMAC-SHA-256) under a key that the
 * master key wraps. Whoever has only the database can't make one.
 */
@Component(service = AuditSeals.class)
public class AuditSeals {

    private static final Logger LOG = LoggerFactory.getLogger(AuditSeals.class);

    private static final String FALSE = "false";

    /** What the digest of an end is for. */
    public static final String END = "privacy.audit.end";

    private final FieldCipher cipher;

    @Activate
    public AuditSeals(@Reference FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** What the digest of an end is made of. */
    public static String endText(long sequence, String hash) {
        return sequence + " " + hash;
    }

    /** That the trail ends there. */
    public String end(long sequence, String hash) {
        return cipher.blindIndex(END, endText(sequence, hash));
    }

    /**
     * The seal of the end that this event makes. An end with a false seal is not mended by going on
     * from it: its seal stays false, and every verification says so.
     */
    public String next(long sequence, String hash, String seal, AuditEvent event) {
        if (!end(sequence, hash).equals(seal)) {
            LOG.error("Somebody else than SENA wrote where the audit trail ends: {}", sequence);

            return FALSE;
        }

        return end(event.sequence(), event.hash());
    }

    /** That these events were disposed of when their time was over. */
    public String checkpoint(Checkpoint checkpoint) {
        return cipher.blindIndex(
                "privacy.audit.checkpoint",
                String.join(
                        " ",
                        Long.toString(checkpoint.from()),
                        Long.toString(checkpoint.to()),
                        checkpoint.previousHash(),
                        checkpoint.lastHash()));
    }

    /** That the trail stood there at the end of the day. */
    String anchor(Anchor anchor) {
        return cipher.blindIndex("privacy.audit.anchor", anchor.text());
    }
}
