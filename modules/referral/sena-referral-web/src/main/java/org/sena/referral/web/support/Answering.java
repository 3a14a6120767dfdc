package org.sena.referral.web.support;

import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.api.Casework;
import org.sena.referral.api.Command;
import org.sena.referral.api.NoSuchReferralException;
import org.sena.referral.api.ReferralConflictException;
import org.sena.referral.api.ReferralDetail;
import org.sena.referral.api.ReferralRefusedException;
import org.sena.referral.api.Referrals;
import org.sena.referral.web.ask.Drafts;
import org.sena.referral.web.words.Decisions;
import org.sena.web.kit.Submission;
import org.sena.web.kit.Visitors;

/** What a person does about a request of theirs: answer, take it back, ask somebody else. */
@Component(service = Answering.class)
public class Answering {

    private static final int MOST = 2_000;

    private final Casework casework;
    private final Referrals referrals;
    private final Visitors visitors;

    @Activate
    public Answering(
            @Reference Casework casework,
            @Reference Referrals referrals,
            @Reference Visitors visitors) {
        this.casework = casework;
        this.referrals = referrals;
        this.visitors = visitors;
    }

    /** Answers what the organisation asked. */
    void answer(Submission in) {
        String text = in.form().text("answer").called("answer.called").required().max(MOST).value();

        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }

        try {
            visitors.as(in.session(), () -> casework.answerInformation(command(in), text));
            in.say("answer.done");
            in.show("detail");
        } catch (ReferralConflictException e) {
            in.form().reject("answer", "answer.late");
            in.showAgain();
        } catch (ReferralRefusedException e) {
            e.problems().forEach(problem -> in.form().reject("answer", "problem." + problem));
            in.showAgain();
        }
    }

    void withdraw(Submission in) {
        try {
            visitors.as(in.session(), () -> casework.withdraw(command(in)));
            in.say("withdraw.done");
            in.show("detail");
        } catch (ReferralConflictException e) {
            in.form().reject("withdraw.ended");
            in.showAgain();
        }
    }

    /** Looks for somebody else, in place of whom did not help; agreed to anew. */
    void elsewhere(Submission in) throws IOException {
        try {
            ReferralDetail detail =
                    visitors.as(in.session(), () -> referrals.open(Decisions.referral(in)));

            Drafts.sendInsteadOf(in.session(), detail.referral().id());
            in.goTo("services");
        } catch (NoSuchReferralException e) {
            in.show("list");
        }
    }

    private static Command command(Submission in) {
        return Command.of(
                Decisions.referral(in), Decisions.version(in), in.parameter("token").orElse(""));
    }
}
