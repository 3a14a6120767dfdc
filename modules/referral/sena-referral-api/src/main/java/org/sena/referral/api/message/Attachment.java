package org.sena.referral.api.message;

import org.immutables.value.Value;

/** A file that came with a message, without its content. */
@Value.Immutable
public interface Attachment {

    /** Most files of one message. */
    int MOST = 5;

    /** Most bytes of one file. */
    int MOST_BYTES = 10 * 1024 * 1024;

    String id();

    /** Cleaned: 1 to 100 characters, no path, the ending fits the content. */
    String name();

    /** Found out from the content: pdf, jpeg, png or docx. */
    String mediaType();

    /** Bytes; 1 to {@link #MOST_BYTES}. */
    long size();
}
