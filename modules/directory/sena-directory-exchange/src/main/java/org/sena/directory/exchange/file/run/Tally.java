package org.sena.directory.exchange.file.run;

import java.util.ArrayList;
import java.util.List;
import org.sena.directory.api.exchange.RecordPreview.Change;
import org.sena.directory.api.exchange.RowProblem;
import org.sena.directory.exchange.file.record.ReadRecord;

/** A batch while it is filled, and what it adds to the counts. */
final class Tally {

    private static final int MOST_CHARACTERS = 2_000_000;

    private final List<StagedRows> services = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private int organisations;
    private int added;
    private int changed;
    private int same;
    private int refused;
    private int characters;

    void add(ReadRecord record, StagedRows rows) {
        problems.addAll(record.problems());

        if (record.service().isEmpty()) {
            refused++;

            return;
        }

        services.add(rows);
        organisations += rows.bringsOrganisation() && record.organisation().isPresent() ? 1 : 0;
        added += record.change() == Change.NEW ? 1 : 0;
        changed += record.change() == Change.CHANGED ? 1 : 0;
        same += record.change() == Change.SAME ? 1 : 0;
        rows.rows().forEach(row -> row.cells().forEach(cell -> characters += cell.length()));
    }

    boolean isFull(int batchSize) {
        return services.size() >= batchSize
                || characters > MOST_CHARACTERS
                || problems.size() > 20 * batchSize;
    }

    boolean isEmpty() {
        return services.isEmpty() && problems.isEmpty() && refused == 0;
    }

    List<StagedRows> services() {
        return services;
    }

    List<RowProblem> problems() {
        return problems;
    }

    int organisations() {
        return organisations;
    }

    int added() {
        return added;
    }

    int changed() {
        return changed;
    }

    int same() {
        return same;
    }

    int refused() {
        return refused;
    }
}
