package org.sena.runtime.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sena.runtime.failure.StartFailure;

/** The folder that keeps the records, held by one runtime at a time. */
public final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final boolean keep;
    private final FileChannel lock;

    private DataFolder(Path folder, boolean keep, FileChannel lock) {
        this.folder = folder;
        this.keep = keep;
        this.lock = lock;
    }

    /**
     * Makes the folder if there is none, and holds it until {@link #close()}. The lock goes with
     * the process, so a killed runtime leaves none.
     *
     * @throws StartFailure if it can't be written, or another runtime holds it
     */
    public static DataFolder open(Path folder, boolean keep) {
        FileChannel channel = null;
        try {
            Files.createDirectories(folder);
            channel =
                    FileChannel.open(
                            folder.resolve("runtime.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return new DataFolder(folder, keep, channel);
            }
            channel.close();
        } catch (OverlappingFileLockException e) {
            release(channel);
        } catch (IOException e) {
            throw new StartFailure(
                    "The data folder can't be written: "
                            + folder
                            + ". Make it writable, or name another: -Dsena.data=…",
                    e);
        }
        throw new StartFailure(
                "Another runtime uses the data folder "
                        + folder
                        + ". Stop it, or name another folder: -Dsena.data=…");
    }

    /** Where PostgreSQL keeps its files. */
    public Path cluster() {
        return folder.resolve("postgres");
    }

    /** Where the framework unpacks what bundles nest; made anew at each start. */
    public Path framework() {
        return folder.resolve("framework");
    }

    @Override
    public void close() {
        release(lock);
        if (!keep) {
            remove();
        }
    }

    private void remove() {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> deepestFirst =
                    paths.sorted(Comparator.reverseOrder()).collect(Collectors.toList());
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void release(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
