package org.sena.needs.service.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sena.needs.api.replay.Cause;
import org.sena.needs.api.replay.Standing;
import org.sena.scoring.api.NeedScore;

/** Puts the needs of an assessment side by side: as they were and as they would be. */
final class NeedMoves {

    private NeedMoves() {}

    /** Every need that was found then or now. */
    static List<NeedMove> of(List<FrozenNeed> was, List<NeedScore> is) {
        Map<String, NeedScore> now = new LinkedHashMap<>();
        List<NeedMove> moves = new ArrayList<>(was.size() + is.size());

        is.forEach(score -> now.put(score.need(), score));

        for (FrozenNeed frozen : was) {
            moves.add(move(frozen, Optional.ofNullable(now.remove(frozen.need()))));
        }

        // Points come from the table and the answers only, and the answers are the same.
        now.values()
                .forEach(
                        score ->
                                moves.add(
                                        NeedMove.of(
                                                score.need(),
                                                Standing.NOT_FOUND,
                                                Standing.of(score.level()),
                                                Optional.of(Cause.TABLE))));

        return moves;
    }

    private static NeedMove move(FrozenNeed was, Optional<NeedScore> is) {
        Standing from = Standing.of(was.level());

        if (is.isEmpty()) {
            return NeedMove.of(was.need(), from, Standing.NOT_FOUND, Optional.of(Cause.TABLE));
        }

        Standing to = Standing.of(is.get().level());

        return NeedMove.of(
                was.need(),
                from,
                to,
                from == to ? Optional.empty() : Optional.of(Causes.of(was, is.get())));
    }
}
