package org.sena.directory.exchange.file.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sena.directory.api.exchange.FileRefusedException;
import org.sena.directory.exchange.file.read.Refusal;
import org.sena.directory.exchange.file.read.RowSource;
import org.sena.directory.exchange.file.read.SourceRow;

/**
 * Puts the rows of one service together. The file is read twice: first to learn how many rows each
 * service has, then to hand each over as soon as its last row came. Rows that stand together need
 * no memory; of rows that stand apart only so many are held.
 */
public final class Grouping {

    private static final int MOST_HELD = 20_000;

    private final RowSource source;
    private final int headerRow;
    private final Function<SourceRow, String> key;

    /**
     * @param headerRow rows up to it are not data
     */
    public Grouping(RowSource source, int headerRow, Function<SourceRow, String> key) {
        this.source = source;
        this.headerRow = headerRow;
        this.key = key;
    }

    /**
     * Hands over the rows of one service after the other.
     *
     * @param beat called now and then while rows are counted
     */
    public void read(Runnable beat, Taker taker) throws FileRefusedException, IOException {
        Map<String, Integer> awaited = count(beat);
        Map<String, List<SourceRow>> held = new HashMap<>();
        int[] rowsHeld = {0};

        source.read(
                row -> {
                    if (isData(row)) {
                        take(row, awaited, held, rowsHeld, taker);
                    }

                    return true;
                });
    }

    private Map<String, Integer> count(Runnable beat) throws FileRefusedException, IOException {
        Map<String, Integer> rows = new HashMap<>();

        source.read(
                row -> {
                    if (isData(row)) {
                        rows.merge(key.apply(row), 1, Integer::sum);
                    }

                    if (row.number() % 5_000 == 0) {
                        beat.run();
                    }

                    return true;
                });

        return rows;
    }

    private void take(
            SourceRow row,
            Map<String, Integer> awaited,
            Map<String, List<SourceRow>> held,
            int[] rowsHeld,
            Taker taker)
            throws FileRefusedException, IOException {
        String id = key.apply(row);
        List<SourceRow> rows = held.computeIfAbsent(id, i -> new ArrayList<>());

        rows.add(row);

        if (++rowsHeld[0] > MOST_HELD) {
            throw Refusal.of("file.scattered", row.number());
        }

        if (rows.size() == awaited.get(id)) {
            rowsHeld[0] -= rows.size();
            held.remove(id);
            taker.take(List.copyOf(rows));
        }
    }

    private boolean isData(SourceRow row) {
        return row.number() > headerRow && !row.isBlank();
    }

    /** Takes the rows of a service. */
    public interface Taker {

        void take(List<SourceRow> rows) throws FileRefusedException, IOException;
    }
}
