package org.sena.directory.search.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of the index: generations side by side, and a file that names the one in use. */
final class IndexFolder {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final String CURRENT = "current";
    private static final String PREFIX = "index-";

    private final Path path;

    IndexFolder(Path path) {
        this.path = path;
    }

    /**
     * Opens the generation in use and clears away the others. One that is damaged or of another
     * form is cleared away too.
     *
     * @return empty when there is none: a new one must be built
     * @throws IOException when another process uses the folder, or it can't be written
     */
    Optional<Generation> open() throws IOException {
        Files.createDirectories(path);

        Optional<String> name = current();
        Optional<Generation> generation = Optional.empty();

        if (name.isPresent()) {
            generation = open(name.get());
        }

        for (Path other : generations()) {
            if (generation.isEmpty() || !other.getFileName().toString().equals(name.get())) {
                delete(other);
            }
        }

        return generation;
    }

    private Optional<Generation> open(String name) throws IOException {
        try {
            return Optional.of(Generation.open(path.resolve(name)));
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.warn("Directory index: not to be read, it is built anew: {}", e.toString());

            return Optional.empty();
        }
    }

    /** A new one beside the others. */
    Generation create(long sequence, Instant at) throws IOException {
        return Generation.create(path.resolve(PREFIX + UUID.randomUUID()), sequence, at);
    }

    /** From now on that generation is the one in use, also after a crash. */
    void use(Generation generation) throws IOException {
        Path file = path.resolve(CURRENT + ".new");

        Files.write(
                file,
                generation.path().getFileName().toString().getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
        Files.move(file, path.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Closes it and clears it away. Who reads it still may go on to the end. */
    void discard(Generation generation) throws IOException {
        generation.close();
        delete(generation.path());
    }

    private Optional<String> current() throws IOException {
        Path file = path.resolve(CURRENT);

        return Files.exists(file)
                ? Optional.of(Files.readString(file).strip()).filter(n -> n.startsWith(PREFIX))
                : Optional.empty();
    }

    private List<Path> generations() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.getFileName().toString().startsWith(PREFIX))
                    .collect(Collectors.toList());
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }

        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).collect(Collectors.toList())) {
                Files.deleteIfExists(file);
            }
        }
    }
}
