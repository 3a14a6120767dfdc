package org.sena.directory.service.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.directory.search.IndexRecord;
import org.sena.directory.search.RecordSource;
import org.sena.directory.search.ServiceIndex;
import org.sena.directory.service.match.Samples;
import org.sena.directory.service.store.ImmutableRecordChange;
import org.sena.directory.service.store.RecordChange;
import org.sena.operations.Condition;

class InStepTest {

    private static final Instant NOW = Instant.parse("2031-05-06T08:00:00Z");

    @TempDir Path folder;

    /** Looks by blanks, as newest change/change of the index/seconds since the first one unseen. */
    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource({
        "0/none/0, DOWN, nothing is built yet",
        "0/0/0, UP, an empty directory",
        "7/7/0, UP, in step",
        "7/3/2, UP, the next look shows it",
        "7/3/6, DOWN, it starts with what it knew yesterday",
        "7/3/600 7/7/0, UP, it has caught up",
        "7/7/0 9/7/29, UP, an import is under way",
        "7/7/0 9/7/31, WARNING, it is late but shows something",
        "7/7/0 9/7/31 9/9/0, UP, and in step again"
    })
    void a_node_starts_when_it_shows_everything_and_then_warns(
            String looks, Condition condition, String why) {
        InStep inStep = new InStep();
        Condition last = null;

        for (String look : looks.split(" ")) {
            String[] numbers = look.split("/");

            try (ServiceIndex index = Samples.empty(folder.resolve("i" + look.hashCode()))) {
                if (!numbers[1].equals("none")) {
                    index.rebuild(nothing(), Long.parseLong(numbers[1]), NOW);
                }

                last = inStep.judge(IndexLag.of(index, new Changed(numbers[0], numbers[2]), NOW));
            }
        }

        assertEquals(condition, last);
    }

    @ParameterizedTest(name = "{0} of {1}: {2} behind")
    @CsvSource({"7, 7, 0", "3, 7, 4", "0, 7, 7"})
    void the_lag_counts_changes(long sequence, String newest, long behind) {
        try (ServiceIndex index = Samples.empty(folder)) {
            index.rebuild(nothing(), sequence, NOW);

            assertEquals(behind, IndexLag.of(index, new Changed(newest, "1"), NOW).changes());
        }
    }

    private static RecordSource nothing() {
        return reader -> {};
    }

    /** The changes from 1 to the newest, of which each is so many seconds old. */
    private static final class Changed implements ChangedRecords {

        private final long newest;
        private final long seconds;

        private Changed(String newest, String seconds) {
            this.newest = Long.parseLong(newest);
            this.seconds = Long.parseLong(seconds);
        }

        @Override
        public List<RecordChange> after(long sequence, int limit) {
            return LongStream.rangeClosed(sequence + 1, newest)
                    .limit(limit)
                    .mapToObj(
                            number ->
                                    ImmutableRecordChange.builder()
                                            .sequence(number)
                                            .kind("SERVICE")
                                            .recordId("s" + number)
                                            .at(NOW.minusSeconds(seconds))
                                            .build())
                    .collect(Collectors.toList());
        }

        @Override
        public long newest() {
            return newest;
        }

        @Override
        public void now(Collection<RecordChange> changes, Consumer<List<IndexRecord>> parts) {
            throw new UnsupportedOperationException("Nobody follows here");
        }

        @Override
        public RecordSource all() {
            return nothing();
        }
    }
}
