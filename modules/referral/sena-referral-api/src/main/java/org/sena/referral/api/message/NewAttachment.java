package org.sena.referral.api.message;

import java.io.IOException;
import java.io.InputStream;

/** A file somebody wants to send along. */
public interface NewAttachment {

    /** As its sender calls it; cleaned before it is kept. */
    String name();

    /** Bytes. */
    long size();

    /** The content from its beginning; read several times, so each call opens it anew. */
    InputStream open() throws IOException;
}
