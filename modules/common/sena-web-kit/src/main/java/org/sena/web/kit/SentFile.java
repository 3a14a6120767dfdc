package org.sena.web.kit;

import java.io.IOException;
import java.io.InputStream;
import javax.servlet.http.Part;

/** A file that a visitor sent with a form. */
public final class SentFile {

    private final String name;
    private final byte[] content;

    private SentFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    static SentFile of(Part part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return new SentFile(
                    lastPart(String.valueOf(part.getSubmittedFileName())), in.readAllBytes());
        }
    }

    /** As it is called on the visitor's machine, without folders. */
    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }

    /** Old browsers send the whole path. */
    private static String lastPart(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
