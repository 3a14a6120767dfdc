package org.sena.needs.api.replay;

import java.util.List;
import java.util.function.Predicate;
import org.immutables.value.Value;

/** From which level to which: all that were counted, those that stayed included. */
@Value.Immutable(builder = false)
public interface Flow {

    /** Each pair of levels at most once, from least to most. */
    @Value.Parameter
    List<Move> moves();

    static Flow of(List<Move> moves) {
        return ImmutableFlow.of(moves);
    }

    default int count(Standing from, Standing to) {
        return sum(move -> move.from() == from && move.to() == to);
    }

    /** How many stood there before. */
    default int before(Standing standing) {
        return sum(move -> move.from() == standing);
    }

    /** How many would stand there. */
    default int after(Standing standing) {
        return sum(move -> move.to() == standing);
    }

    default int total() {
        return sum(move -> true);
    }

    /** How many would stand elsewhere. */
    default int moved() {
        return sum(move -> move.from() != move.to());
    }

    /** How many would stand higher. */
    default int up() {
        return sum(move -> move.to().compareTo(move.from()) > 0);
    }

    private int sum(Predicate<Move> which) {
        return moves().stream().filter(which).mapToInt(Move::count).sum();
    }
}
