package org.sena.directory.search.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.sena.directory.search.IndexRecord;
import org.sena.directory.search.RecordSource;
import org.sena.directory.search.document.RecordWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the generation that is read, and the one that is being built to take its place. Changes go
 * into both; what was changed while the new one is built is not overwritten by what was read
 * before. One thread applies changes, another may build; any number may read.
 */
public final class IndexStore implements Closeable {

    /** Before the first change. */
    public static final long NOTHING = -1;

    private static final Logger LOG = LoggerFactory.getLogger(IndexStore.class);

    private final IndexFolder folder;
    private final Set<Term> changedMeanwhile = new HashSet<>();

    private volatile Generation current;
    private Generation next;

    /**
     * @throws UncheckedIOException when another process uses the folder, or it can't be written
     */
    public IndexStore(Path path) {
        this.folder = new IndexFolder(path);

        try {
            current = folder.open().orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty while the first one is not built. */
    public Optional<Generation> current() {
        return Optional.ofNullable(current);
    }

    /** Up to which change everything is here; {@link #NOTHING} when it must be built first. */
    public synchronized long sequence() {
        if (current != null) {
            return current.sequence();
        }

        return next == null ? NOTHING : next.sequence();
    }

    /** Applies changes in one commit: after a crash all of them are there, or none. */
    public synchronized void apply(
            Collection<? extends IndexRecord> entries, long sequence, Instant at) {
        try {
            if (current != null && current.isBroken()) {
                reopen();
            }

            if (next != null) {
                entries.forEach(entry -> changedMeanwhile.add(RecordWriter.key(entry)));
                next.putAll(entries, sequence);
                next.advance(sequence, at);
            }

            if (current != null) {
                current.putAll(entries, sequence);
                current.commit(sequence, at);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes on from the last commit. */
    private void reopen() throws IOException {
        Generation broken = current;

        current = Generation.open(broken.path());
        broken.close();
    }

    /**
     * Builds everything anew beside what is in use and then takes it into use.
     *
     * @param entries read after the change of that number was committed; read once, as they are
     *     written
     * @param sequence of the newest change before the first record is read
     */
    public void rebuild(RecordSource entries, long sequence, Instant at) {
        try {
            begin(sequence, at);

            try {
                entries.forEach(entry -> put(entry, sequence));
                swap();
            } finally {
                abandon();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void begin(long sequence, Instant at) throws IOException {
        if (next != null) {
            throw new IllegalStateException("The index is being built already");
        }

        changedMeanwhile.clear();
        next = folder.create(sequence, at);
    }

    private synchronized void put(IndexRecord entry, long sequence) {
        if (changedMeanwhile.contains(RecordWriter.key(entry))) {
            return;
        }

        try {
            next.put(entry, sequence);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void swap() throws IOException {
        Generation old = current;

        next.commit(next.sequence(), next.at());
        folder.use(next);
        current = next;
        next = null;

        if (old != null) {
            folder.discard(old);
        }
    }

    /** Clears away what was not finished. */
    private synchronized void abandon() {
        if (next == null) {
            return;
        }

        try {
            folder.discard(next);
        } catch (IOException e) {
            LOG.warn("Directory index: an unfinished one stays until the next start", e);
        } finally {
            next = null;
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (current != null) {
                current.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
