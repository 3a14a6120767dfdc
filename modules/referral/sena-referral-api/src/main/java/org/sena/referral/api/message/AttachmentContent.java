package org.sena.referral.api.message;

import java.io.InputStream;

/** A file to be handed over. */
public interface AttachmentContent {

    Attachment attachment();

    /** The bytes, opened piece by piece; close it. Reading twice needs a new look. */
    InputStream stream();
}
