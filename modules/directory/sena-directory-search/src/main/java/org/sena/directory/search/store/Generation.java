package org.sena.directory.search.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.sena.directory.search.IndexRecord;
import org.sena.directory.search.document.FieldAnalyzer;
import org.sena.directory.search.document.Fields;
import org.sena.directory.search.document.RecordWriter;

/**
 * One index in a folder of its own. What was applied is in it whole up to a number or not at all:
 * the number is part of the commit.
 */
public final class Generation implements Closeable {

    private static final String FORM = "form";
    private static final String SEQUENCE = "sequence";
    private static final String AT = "at";
    private static final double BUFFER_MEBIBYTES = 48;

    private final Path path;
    private final FSDirectory folder;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private volatile State state;

    private Generation(Path path, FSDirectory folder, IndexWriter writer, State state)
            throws IOException {
        this.path = path;
        this.folder = folder;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
        this.state = state;
    }

    /** Begins an empty one. */
    static Generation create(Path path, long sequence, Instant at) throws IOException {
        FSDirectory folder = FSDirectory.open(path);

        return new Generation(
                path,
                folder,
                new IndexWriter(folder, config().setOpenMode(IndexWriterConfig.OpenMode.CREATE)),
                new State(sequence, at));
    }

    /**
     * Opens what was committed last.
     *
     * @throws IOException also when it is damaged or of another form
     */
    static Generation open(Path path) throws IOException {
        FSDirectory folder = FSDirectory.open(path);

        try {
            State state = check(folder);

            return new Generation(
                    path,
                    folder,
                    new IndexWriter(
                            folder, config().setOpenMode(IndexWriterConfig.OpenMode.APPEND)),
                    state);
        } catch (IOException | RuntimeException e) {
            folder.close();

            throw e;
        }
    }

    private static State check(FSDirectory folder) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(folder)) {
            Map<String, String> data = reader.getIndexCommit().getUserData();

            if (!Fields.FORM.equals(data.get(FORM))) {
                throw new IOException("The index has another form: " + data.get(FORM));
            }

            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }

            return new State(Long.parseLong(data.get(SEQUENCE)), Instant.parse(data.get(AT)));
        }
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig(new FieldAnalyzer())
                .setCommitOnClose(false)
                .setRAMBufferSizeMB(BUFFER_MEBIBYTES);
    }

    /** True when nothing can be written any more, after a full disk for example. */
    boolean isBroken() {
        return !writer.isOpen();
    }

    Path path() {
        return path;
    }

    /** Up to which change it is current. */
    public long sequence() {
        return state.sequence;
    }

    /** When that change was. */
    public Instant at() {
        return state.at;
    }

    /** Puts a record in the place of what stood for it; seen after {@link #commit}. */
    void put(IndexRecord entry, long stamp) throws IOException {
        writer.updateDocuments(RecordWriter.key(entry), RecordWriter.write(entry, stamp));
    }

    void putAll(Collection<? extends IndexRecord> entries, long stamp) throws IOException {
        for (IndexRecord entry : entries) {
            put(entry, stamp);
        }
    }

    /** Makes everything that was put lasting and seen. */
    void commit(long sequence, Instant at) throws IOException {
        Map<String, String> data = new HashMap<>();

        data.put(FORM, Fields.FORM);
        data.put(SEQUENCE, Long.toString(sequence));
        data.put(AT, at.toString());
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
        state = new State(sequence, at);
    }

    /** Says up to which change everything was put; lasting with the next commit. */
    void advance(long sequence, Instant at) {
        state = new State(sequence, at);
    }

    /** Asks it; the answer is of one moment. */
    public <T> T read(Question<T> question) {
        try {
            IndexSearcher searcher = searchers.acquire();

            try {
                return question.ask(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();

        if (writer.isOpen()) {
            writer.rollback();
        }

        folder.close();
    }

    /** What is asked of an index. */
    public interface Question<T> {

        T ask(IndexSearcher searcher) throws IOException;
    }

    private static final class State {

        private final long sequence;
        private final Instant at;

        State(long sequence, Instant at) {
            this.sequence = sequence;
            this.at = at;
        }
    }
}
