package org.sena.needs.web.kept;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sena.needs.api.Assessment;
import org.sena.needs.api.Questionnaire;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.SummaryRow;

/** One assessment as it was then; today's rules and thresholds change nothing in it. */
public final class AssessmentView {

    private final Page page;
    private final Assessment assessment;
    private final Optional<Questionnaire> asked;
    private final List<KeptNeedView> needs;

    private AssessmentView(
            Page page,
            Assessment assessment,
            Optional<Questionnaire> asked,
            List<KeptNeedView> needs) {
        this.page = page;
        this.assessment = assessment;
        this.asked = asked;
        this.needs = needs;
    }

    /**
     * @param labels gives what a need of that code is called
     */
    public static AssessmentView of(
            Page page,
            Assessment assessment,
            Optional<Questionnaire> asked,
            UnaryOperator<String> labels) {
        return new AssessmentView(
                page,
                assessment,
                asked,
                assessment.scores().needs().stream()
                        .map(score -> new KeptNeedView(page, score, labels.apply(score.need())))
                        .collect(Collectors.toUnmodifiableList()));
    }

    public String id() {
        return assessment.id();
    }

    public String date() {
        return page.moment(assessment.assessedAt());
    }

    /** Empty when there is none. */
    public String reference() {
        return assessment.reference().orElse("");
    }

    /** True when the person asked to be contacted with it, and kept only what they ticked. */
    public boolean isContact() {
        return assessment.reference().isPresent() && !isAssisted();
    }

    /** True when there is nothing of a need to show, and nothing was held back either. */
    public boolean isWithoutNeeds() {
        return needs.isEmpty() && !isContact();
    }

    /** True when a worker answered with the person. */
    public boolean isAssisted() {
        return assessment.assistance().isPresent();
    }

    /** By which channel the worker helped; empty when nobody did. */
    public String channel() {
        return assessment
                .assistance()
                .map(assistance -> page.text("channel." + assistance.channel().name()))
                .orElse("");
    }

    public List<KeptNeedView> needs() {
        return needs;
    }

    /** Needs in one line, the gravest first. */
    public String needsInShort() {
        return needs.stream().map(KeptNeedView::label).collect(Collectors.joining(", "));
    }

    /** How soon the gravest is, in plain words. */
    public String level() {
        return page.text("level." + assessment.level().name());
    }

    public List<SummaryRow> answers() {
        return KeptAnswersView.rows(page, asked, assessment.answers());
    }

    public String look() {
        return page.renderUrl("one", "id", id());
    }
}
