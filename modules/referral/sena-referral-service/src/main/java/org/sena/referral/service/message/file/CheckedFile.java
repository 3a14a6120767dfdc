package org.sena.referral.service.message.file;

import java.io.IOException;
import java.io.InputStream;
import org.sena.referral.api.message.NewAttachment;

/** A file that was looked into and found good. */
public final class CheckedFile {

    private final NewAttachment file;
    private final FileKind kind;

    CheckedFile(NewAttachment file, FileKind kind) {
        this.file = file;
        this.kind = kind;
    }

    /** Cleaned, with the ending of what it is. */
    public String name() {
        return FileNames.clean(file.name(), kind);
    }

    public FileKind kind() {
        return kind;
    }

    public InputStream open() throws IOException {
        return file.open();
    }
}
