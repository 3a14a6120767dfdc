package org.sena.directory.search;

import static org.sena.directory.search.Services.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes into an index without end, in a process of its own that is killed. It prints how far it
 * is: that line is what the test waits for.
 */
final class CrashedWriter {

    static final int EACH = 5;

    private CrashedWriter() {}

    /**
     * @param arguments the folder, and whether to build anew instead of applying changes
     */
    public static void main(String[] arguments) {
        ServiceIndex index = TestIndex.open(Path.of(arguments[0]));

        if (Boolean.parseBoolean(arguments[1])) {
            index.rebuild(CrashedWriter::endless, 1_000_000, RandomDirectory.NOW);
        }

        if (!index.isReady()) {
            index.rebuild(reader -> {}, 0, RandomDirectory.NOW);
        }

        while (true) {
            long sequence = index.sequence() + 1;

            index.apply(change(sequence), sequence, RandomDirectory.NOW);
            System.out.println(sequence);
        }
    }

    private static List<IndexRecord> change(long sequence) {
        List<IndexRecord> entries = new ArrayList<>();

        for (int i = 0; i < EACH; i++) {
            entries.add(IndexRecord.of(service(sequence + "-" + i)));
        }

        return entries;
    }

    private static void endless(Consumer<? super IndexRecord> reader) {
        for (long i = 0; ; i++) {
            reader.accept(IndexRecord.of(service("new-" + i)));

            if (i % 1_000 == 0) {
                System.out.println(i);
            }
        }
    }
}
