package org.sena.directory.service.workflow.rule;

import static org.sena.directory.api.workflow.DraftState.DRAFT;
import static org.sena.directory.api.workflow.DraftState.PUBLISHED;
import static org.sena.directory.api.workflow.DraftState.REJECTED;
import static org.sena.directory.api.workflow.DraftState.RETURNED;
import static org.sena.directory.api.workflow.DraftState.SUBMITTED;
import static org.sena.directory.api.workflow.DraftState.WITHDRAWN;
import static org.sena.directory.service.workflow.rule.Side.ASSURER;
import static org.sena.directory.service.workflow.rule.Side.AUTHOR;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sena.directory.api.workflow.DraftState;

/** The table of steps. What is not in it can't happen; a new state is new rows. */
public final class DraftTransitions {

    private static final List<Row> TABLE =
            List.of(
                    new Row(DRAFT, Deed.SAVE, AUTHOR, DRAFT),
                    new Row(DRAFT, Deed.SUBMIT, AUTHOR, SUBMITTED),
                    new Row(DRAFT, Deed.WITHDRAW, AUTHOR, WITHDRAWN),
                    new Row(RETURNED, Deed.SAVE, AUTHOR, RETURNED),
                    new Row(RETURNED, Deed.SUBMIT, AUTHOR, SUBMITTED),
                    new Row(RETURNED, Deed.WITHDRAW, AUTHOR, WITHDRAWN),
                    new Row(SUBMITTED, Deed.WITHDRAW, AUTHOR, WITHDRAWN),
                    new Row(SUBMITTED, Deed.APPROVE, ASSURER, PUBLISHED),
                    new Row(SUBMITTED, Deed.GIVE_BACK, ASSURER, RETURNED),
                    new Row(SUBMITTED, Deed.REJECT, ASSURER, REJECTED));

    private DraftTransitions() {}

    /** Where the deed leads; empty when it is not possible in that state. */
    public static Optional<DraftState> next(DraftState from, Deed deed, Set<Side> sides) {
        return TABLE.stream()
                .filter(row -> row.from == from && row.deed == deed && sides.contains(row.side))
                .map(row -> row.to)
                .findFirst();
    }

    /** True when somebody on one of those sides may do it in some state. */
    public static boolean mayEver(Deed deed, Set<Side> sides) {
        return TABLE.stream().anyMatch(row -> row.deed == deed && sides.contains(row.side));
    }

    private static final class Row {

        private final DraftState from;
        private final Deed deed;
        private final Side side;
        private final DraftState to;

        Row(DraftState from, Deed deed, Side side, DraftState to) {
            this.from = from;
            this.deed = deed;
            this.side = side;
            this.to = to;
        }
    }
}
