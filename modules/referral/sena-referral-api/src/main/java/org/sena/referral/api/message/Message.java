package org.sena.referral.api.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One message as its reader may see it. Messages are only ever added. */
@Value.Immutable
public interface Message {

    /** Most characters of a text. */
    int MOST = 2_000;

    String id();

    /** Position in the thread, from 1 without gaps. */
    int sequence();

    Voice from();

    /** The organisation that wrote it; empty for the person. */
    Optional<String> organisationId();

    /** Its name when it was written; empty for the person. */
    Optional<String> organisationName();

    /** True when the reader's own side wrote it. */
    boolean mine();

    /** 1 to 2,000 characters; empty when the reader may not see what was said. */
    Optional<String> text();

    Instant at();

    /** The sequence of the message that this one puts right. */
    Optional<Integer> corrects();

    /** The sequence of the newest message that puts this one right. */
    Optional<Integer> correctedBy();

    /** Why it is left out of the copy that the person gets; only told to professionals. */
    Optional<Exemption> exemption();

    /** True when the reader's side sees it for the first time. */
    boolean isNew();

    /** Who of the other sides read it, earliest first. */
    List<Receipt> receipts();

    /** Empty when the reader may not see what was said. */
    List<Attachment> attachments();
}
