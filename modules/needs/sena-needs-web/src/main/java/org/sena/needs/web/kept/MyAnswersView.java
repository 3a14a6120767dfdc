package org.sena.needs.web.kept;

import java.util.List;
import java.util.Optional;
import org.sena.needs.api.MyInterview;
import org.sena.web.kit.Page;

/** What a resident has under way, and what they have kept before. */
public final class MyAnswersView {

    private final Page page;
    private final Optional<MyInterview> underWay;
    private final List<AssessmentView> kept;

    MyAnswersView(Page page, Optional<MyInterview> underWay, List<AssessmentView> kept) {
        this.page = page;
        this.underWay = underWay.filter(mine -> !mine.interview().answers().isEmpty());
        this.kept = List.copyOf(kept);
    }

    public boolean isUnderWay() {
        return underWay.isPresent();
    }

    /** When the last answer was saved, and how many there are. */
    public String underWayWords() {
        return underWay.map(
                        mine ->
                                page.text(
                                        "mine.under-way",
                                        page.moment(mine.savedAt()),
                                        page.count(
                                                "choose.answers",
                                                mine.interview().answers().asMap().size())))
                .orElse("");
    }

    public List<AssessmentView> kept() {
        return kept;
    }

    public boolean isAnythingKept() {
        return isUnderWay() || !kept.isEmpty();
    }
}
