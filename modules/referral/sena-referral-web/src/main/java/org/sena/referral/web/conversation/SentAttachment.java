package org.sena.referral.web.conversation;

import java.io.IOException;
import java.io.InputStream;
import org.sena.referral.api.message.NewAttachment;
import org.sena.web.kit.SentFile;

/** A file that came with the form. */
final class SentAttachment implements NewAttachment {

    private final SentFile file;

    SentAttachment(SentFile file) {
        this.file = file;
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public long size() {
        return file.size();
    }

    @Override
    public InputStream open() throws IOException {
        return file.open();
    }
}
