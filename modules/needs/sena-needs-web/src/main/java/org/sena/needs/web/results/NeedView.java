package org.sena.needs.web.results;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sena.needs.api.UnmetNeed.Gap;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.NeedScore;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Tone;

/** One need that was found, why, and the services that answer it. */
public final class NeedView {

    private final Page page;
    private final NeedScore score;
    private final NeedWords words;
    private final List<ServiceView> services;
    private final Optional<Gap> gap;
    private final Optional<ScoreView> whole;

    /**
     * @param services those that stand under this need; others may stand under a graver one
     * @param gap how the need is not met
     * @param whole the whole score, for staff
     */
    NeedView(
            Page page,
            NeedScore score,
            NeedWords words,
            List<ServiceView> services,
            Optional<Gap> gap,
            Optional<ScoreView> whole) {
        this.page = page;
        this.score = score;
        this.words = words;
        this.services = List.copyOf(services);
        this.gap = gap;
        this.whole = whole;
    }

    public Said label() {
        return words.label(score.need());
    }

    public Said summary() {
        return words.summary(score.need());
    }

    /** How soon, in plain words. */
    public String level() {
        return page.text("level." + score.level().name());
    }

    public Tone tone() {
        return score.level().compareTo(Level.PROACTIVE_CONTACT) >= 0 ? Tone.WARNING : Tone.INFO;
    }

    /** What the person told us that speaks for it, each reason once. */
    public List<Said> reasons() {
        return score.contributions().stream()
                .filter(c -> c.urgency() + c.intensity() > 0)
                .map(words::reason)
                .distinct()
                .collect(Collectors.toUnmodifiableList());
    }

    public List<ServiceView> services() {
        return services;
    }

    /**
     * What to say when nothing in reach answers it, with whom to call; empty when something does.
     */
    public String gap() {
        return gap.map(
                        kind ->
                                page.text(
                                        "need.gap." + kind.name(),
                                        page.site().advicePhone(),
                                        page.site().adviceHours()))
                .orElse("");
    }

    /** True when it has no service of its own, because one under a graver need answers it too. */
    public boolean isAnsweredAbove() {
        return services.isEmpty() && gap.isEmpty();
    }

    public Optional<ScoreView> whole() {
        return whole;
    }
}
