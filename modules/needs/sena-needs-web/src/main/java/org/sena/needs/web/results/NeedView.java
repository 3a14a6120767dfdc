package org.sena.needs.web.results;

import java.util.List;
import java.util.stream.Collectors;
import org.sena.scoring.api.Contribution;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.NeedScore;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Tone;

/** One need that was found, why, and the services that answer it. */
public final class NeedView {

    private final Page page;
    private final NeedScore score;
    private final String label;
    private final String summary;
    private final List<ServiceView> services;
    private final boolean answeredAbove;

    NeedView(
            Page page,
            NeedScore score,
            String label,
            String summary,
            List<ServiceView> services,
            boolean answeredAbove) {
        this.page = page;
        this.score = score;
        this.label = label;
        this.summary = summary;
        this.services = List.copyOf(services);
        this.answeredAbove = answeredAbove;
    }

    public String label() {
        return label;
    }

    public String summary() {
        return summary;
    }

    /** How soon, in plain words. */
    public String level() {
        return page.text("level." + score.level().name());
    }

    public Tone tone() {
        return score.level().compareTo(Level.PROACTIVE_CONTACT) >= 0 ? Tone.WARNING : Tone.INFO;
    }

    /** What the person told us that speaks for it, each reason once. */
    public List<String> reasons() {
        return score.contributions().stream()
                .filter(c -> c.urgency() + c.intensity() > 0)
                .map(Contribution::reason)
                .distinct()
                .collect(Collectors.toUnmodifiableList());
    }

    public List<ServiceView> services() {
        return services;
    }

    /** True when a service that stands under a graver need answers this one too. */
    public boolean isAnsweredAbove() {
        return answeredAbove;
    }
}
