package org.sena.it.access;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Deeds about an organisation's team. The colleague is nobody the suite knows: whoever may act at
 * all is told so.
 */
final class TeamDeeds {

    private TeamDeeds() {}

    static Map<String, Deed> all() {
        Map<String, Deed> deeds = new LinkedHashMap<>();
        deeds.put("see one's own team", (stage, player) -> Attempt.to(() -> stage.teams.mine()));
        deeds.put(
                "hand over a colleague's work",
                (stage, player) ->
                        reaching(() -> stage.teams.handOver("somebody", "somebody else")));
        deeds.put(
                "say that a colleague is away",
                (stage, player) ->
                        reaching(() -> stage.teams.away("somebody", Optional.of(LocalDate.now()))));
        return deeds;
    }

    /** Who is let in gets as far as the question who that is. */
    private static Attempt reaching(Runnable deed) {
        return Attempt.to(
                () -> {
                    try {
                        deed.run();
                    } catch (IllegalArgumentException e) {
                        return e.getMessage();
                    }
                    return "";
                });
    }
}
