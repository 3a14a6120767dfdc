package org.sena.needs.web.interview;

import java.util.List;
import org.sena.needs.api.SavedInterview;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** Two interviews, one of which stays: that of just now, or the one saved before. */
public final class ChooseView {

    static final String WHICH = "which";

    static final String JUST_NOW = "now";

    static final String BEFORE = "before";

    private final Page page;
    private final TwoInterviews two;

    ChooseView(Page page, TwoInterviews two) {
        this.page = page;
        this.two = two;
    }

    public List<Option> options() {
        return List.of(
                Option.of(JUST_NOW, page.text("choose.now")).withHint(count(two.justNow())),
                Option.of(BEFORE, page.text("choose.before", page.moment(two.before().savedAt())))
                        .withHint(count(two.before().interview())));
    }

    private String count(SavedInterview interview) {
        return page.count("choose.answers", interview.answers().asMap().size());
    }
}
