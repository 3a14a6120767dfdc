package org.sena.needs.web.interview;

import java.util.List;
import java.util.Optional;
import org.sena.needs.api.Interview;
import org.sena.needs.api.Signpost;
import org.sena.needs.api.Translation;
import org.sena.web.kit.Page;

/** The page before the first question. */
public final class StartView {

    private final Page page;
    private final Interviews interviews;
    private final Offer offer;
    private final boolean savedAsTheyGo;
    private final Optional<UnderWay> underWay;

    StartView(Page page, Interviews interviews, Offer offer, boolean savedAsTheyGo) {
        this.page = page;
        this.interviews = interviews;
        this.offer = offer;
        this.savedAsTheyGo = savedAsTheyGo;
        this.underWay = interviews.underWay(page.session()).map(begun -> begun.in(page.locale()));
    }

    /** True when the visitor has answered something already. */
    public boolean isUnderWay() {
        return underWay.filter(begun -> !begun.interview().answers().isEmpty()).isPresent();
    }

    /** True for a resident who has signed in. */
    public boolean isSavedAsTheyGo() {
        return savedAsTheyGo;
    }

    /** True when nothing is left to answer. */
    public boolean isComplete() {
        return underWay.map(UnderWay::interview).filter(Interview::complete).isPresent();
    }

    /** True for people at work, who may prefer all questions at once. */
    public boolean isAtWork() {
        return offer.isAtWork();
    }

    /** True when there is a short questionnaire for this person, too. */
    public boolean hasFrontLine() {
        return offer.includes(Interviews.FRONT_LINE)
                && interviews.published(Interviews.FRONT_LINE).isPresent();
    }

    /** True when the questions are in the page's language, but nobody has checked that yet. */
    public boolean isDraft() {
        return interviews
                .published(Interviews.KEY)
                .flatMap(questionnaire -> questionnaire.translation(page.locale()))
                .filter(Translation::draft)
                .isPresent();
    }

    public long idleMinutes() {
        return page.session().idle().toMinutes();
    }

    public List<Signpost> emergencies() {
        return underWay.map(UnderWay::emergencies).orElse(List.of());
    }
}
