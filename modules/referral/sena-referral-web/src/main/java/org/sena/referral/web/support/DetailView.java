package org.sena.referral.web.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sena.referral.api.OutcomeCode;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralCommand;
import org.sena.referral.api.ReferralDetail;
import org.sena.referral.web.conversation.ConversationView;
import org.sena.referral.web.words.PayloadRows;
import org.sena.referral.web.words.StateWords;
import org.sena.referral.web.words.Submissions;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.SummaryRow;
import org.sena.web.kit.view.Tone;

/** One referral as its person sees it. */
public final class DetailView {

    private static final String AUDIENCE = "resident";

    private final Page page;
    private final ReferralDetail detail;
    private final Optional<ConversationView> conversation;
    private final Optional<SurveyView> survey;

    DetailView(
            Page page,
            ReferralDetail detail,
            Optional<ConversationView> conversation,
            Optional<SurveyView> survey) {
        this.page = page;
        this.detail = detail;
        this.conversation = conversation;
        this.survey = survey;
    }

    private Referral referral() {
        return detail.referral();
    }

    String title() {
        return page.text("detail.title", referral().serviceName());
    }

    String withdrawTitle() {
        return page.text("withdraw.title", organisation());
    }

    public String id() {
        return referral().id();
    }

    public String reference() {
        return referral().reference();
    }

    public String version() {
        return Long.toString(referral().version());
    }

    public String service() {
        return referral().serviceName();
    }

    public String organisation() {
        return referral().organisationName();
    }

    public String state() {
        return StateWords.of(page.texts(), AUDIENCE, referral().state());
    }

    public Tone tone() {
        return StateWords.tone(referral().state());
    }

    /** What the state means for the person. */
    public String meaning() {
        return ahead().meaning();
    }

    /** What happens next and by when; empty when nothing does. */
    public String next() {
        return ahead().next();
    }

    private Ahead ahead() {
        return new Ahead(page, referral());
    }

    public boolean mayAnswer() {
        return detail.commands().contains(ReferralCommand.ANSWER_INFORMATION);
    }

    public boolean mayAskElsewhere() {
        return ahead().mayAskElsewhere();
    }

    String answerTitle() {
        return page.text("answer.title", organisation());
    }

    /** A token for a form. */
    public String token() {
        return Submissions.next();
    }

    /** Who asked for the person; empty when they did themselves. */
    public String askedFor() {
        return referral()
                .senderOrganisationName()
                .map(name -> page.text("detail.asked-for", name))
                .orElse("");
    }

    /** How the help ended, a sentence each; empty when nobody says. */
    public List<String> result() {
        List<String> lines = new ArrayList<>();
        detail.outcome()
                .filter(outcome -> outcome.code() != OutcomeCode.NOT_TOLD)
                .ifPresent(
                        outcome -> {
                            lines.add(page.text("result.resident." + outcome.code()));
                            outcome.note()
                                    .ifPresent(note -> lines.add(page.text("result.note", note)));
                        });
        return lines;
    }

    /** Why it was declined, in words; none otherwise. */
    public List<String> declined() {
        List<String> why = new ArrayList<>();
        referral()
                .declineReason()
                .ifPresent(reason -> why.add(page.text("declined.resident." + reason)));
        referral().declineText().ifPresent(text -> why.add(page.text("declined.text", text)));
        return why;
    }

    public boolean isOpen() {
        return referral().state().isOpen();
    }

    public List<SummaryRow> shared() {
        return PayloadRows.of(page.texts(), AUDIENCE, detail.payload(), detail.safeContact());
    }

    public List<SummaryRow> history() {
        return StateWords.history(page, AUDIENCE, detail.history());
    }

    /** Empty when there is none for this person. */
    public Optional<ConversationView> conversation() {
        return conversation;
    }

    /** How the help was; empty when this person is not asked. */
    public Optional<SurveyView> survey() {
        return survey;
    }

    String surveyTitle() {
        return page.text("survey.title");
    }

    boolean isAsked() {
        return survey.filter(SurveyView::isOpen).isPresent();
    }

    public boolean mayWithdraw() {
        return detail.commands().contains(ReferralCommand.WITHDRAW);
    }
}
