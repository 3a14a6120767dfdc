package org.sena.directory.search.document;

import java.nio.charset.StandardCharsets;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Service;
import org.sena.directory.standard.Documents;

/** Records as the index keeps them: documents of Open Referral UK with all that SENA adds. */
public final class RecordBytes {

    private RecordBytes() {}

    static byte[] of(Service service) {
        return Documents.text(service).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] of(Organisation organisation) {
        return Documents.text(organisation).getBytes(StandardCharsets.UTF_8);
    }

    public static Service service(byte[] bytes, int offset, int length) {
        return Documents.service(Documents.parse(text(bytes, offset, length)));
    }

    public static Organisation organisation(byte[] bytes, int offset, int length) {
        return Documents.organisation(Documents.parse(text(bytes, offset, length)));
    }

    private static String text(byte[] bytes, int offset, int length) {
        return new String(bytes, offset, length, StandardCharsets.UTF_8);
    }
}
