package org.sena.web.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.servlet.http.Part;

/** A file that a visitor sent with a form; it is there until the form was dealt with. */
public final class SentFile {

    private final Part part;

    private SentFile(Part part) {
        this.part = part;
    }

    static SentFile of(Part part) {
        return new SentFile(part);
    }

    /** As it is called on the visitor's machine, without folders. */
    public String name() {
        return lastPart(String.valueOf(part.getSubmittedFileName()));
    }

    /** Bytes; at least 1. */
    public long size() {
        return part.getSize();
    }

    /** The content as a stream, for files that may be large. Who opens it closes it. */
    public InputStream open() throws IOException {
        return part.getInputStream();
    }

    /**
     * The content in memory.
     *
     * @throws UncheckedIOException when it can't be read
     */
    public byte[] content() {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Old browsers send the whole path. */
    private static String lastPart(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
