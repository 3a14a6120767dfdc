package org.sena.directory.exchange.file.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.exchange.store.service.ImportPartEntryLocalService;

/** Keeps files in the database, packed and in parts, so that every node can go on with them. */
@Component(service = FileParts.class)
public class FileParts {

    private static final int PART = 1 << 20;

    @Reference private ImportPartEntryLocalService parts;

    /** In the caller's transaction. */
    void keep(String runId, Path file) throws IOException {
        Path packed = Files.createTempFile("sena-import-", ".gz");

        try {
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed), 1 << 16)) {
                Files.copy(file, out);
            }

            try (InputStream in = Files.newInputStream(packed)) {
                int number = 0;

                for (byte[] part = in.readNBytes(PART);
                        part.length > 0;
                        part = in.readNBytes(PART)) {
                    parts.add(runId, number++, Base64.getEncoder().encodeToString(part));
                }
            }
        } finally {
            Files.delete(packed);
        }
    }

    /** Does something with the file, which is gone afterwards. */
    <T> T with(String runId, Use<T> use) throws IOException {
        Path file = Files.createTempFile("sena-import-", ".file");

        try {
            try (InputStream in = new GZIPInputStream(packed(runId), 1 << 16);
                    OutputStream out = Files.newOutputStream(file)) {
                in.transferTo(out);
            }

            return use.use(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** In the caller's transaction. */
    void forget(String runId) {
        parts.deleteAll(runId);
    }

    private InputStream packed(String runId) {
        return new SequenceInputStream(
                new Enumeration<InputStream>() {

                    private int number;
                    private Optional<String> next = parts.content(runId, number);

                    @Override
                    public boolean hasMoreElements() {
                        return next.isPresent();
                    }

                    @Override
                    public InputStream nextElement() {
                        byte[] part =
                                Base64.getDecoder()
                                        .decode(next.orElseThrow(NoSuchElementException::new));

                        next = parts.content(runId, ++number);

                        return new ByteArrayInputStream(part);
                    }
                });
    }

    /** What is done with a file. */
    interface Use<T> {

        T use(Path file) throws IOException;
    }
}
