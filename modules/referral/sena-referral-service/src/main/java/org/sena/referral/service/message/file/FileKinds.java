package org.sena.referral.service.message.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.sena.referral.api.message.NewAttachment;

/** Tells what a file is by its first bytes; its name and what a browser says count for nothing. */
final class FileKinds {

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private static final int LONGEST = 8;

    private FileKinds() {}

    /** Empty when it is none of ours. */
    static Optional<FileKind> of(NewAttachment file) throws IOException {
        byte[] first;
        try (InputStream in = file.open()) {
            first = in.readNBytes(LONGEST);
        }
        if (begins(first, PDF)) {
            return Optional.of(FileKind.PDF);
        }
        if (begins(first, JPEG)) {
            return Optional.of(FileKind.JPEG);
        }
        if (begins(first, PNG)) {
            return Optional.of(FileKind.PNG);
        }
        return begins(first, ZIP) && Documents.isSound(file)
                ? Optional.of(FileKind.DOCX)
                : Optional.empty();
    }

    private static boolean begins(byte[] first, byte[] mark) {
        return first.length >= mark.length
                && Arrays.equals(first, 0, mark.length, mark, 0, mark.length);
    }
}
