package org.sena.needs.web.kept;

import java.util.List;
import java.util.stream.Collectors;
import org.sena.scoring.api.Contribution;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.NeedScore;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Tone;

/** A need as it was found then. */
public final class KeptNeedView {

    private final Page page;
    private final NeedScore score;
    private final String label;

    KeptNeedView(Page page, NeedScore score, String label) {
        this.page = page;
        this.score = score;
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** How soon, in plain words. */
    public String level() {
        return page.text("level." + score.level().name());
    }

    public Tone tone() {
        return score.level().compareTo(Level.PROACTIVE_CONTACT) >= 0 ? Tone.WARNING : Tone.INFO;
    }

    /** What the person told us that spoke for it, each reason once. */
    public List<String> reasons() {
        return score.contributions().stream()
                .filter(c -> c.urgency() + c.intensity() > 0)
                .map(Contribution::reason)
                .distinct()
                .collect(Collectors.toUnmodifiableList());
    }

    /** All that is behind it, for people at work. */
    public NeedScore score() {
        return score;
    }
}
