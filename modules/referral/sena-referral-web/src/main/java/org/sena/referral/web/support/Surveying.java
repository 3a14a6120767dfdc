package org.sena.referral.web.support;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.NotAllowedException;
import org.sena.referral.api.NoSuchReferralException;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralConflictException;
import org.sena.referral.api.ReferralRefusedException;
import org.sena.referral.api.ReferralState;
import org.sena.referral.api.feedback.Feedback;
import org.sena.referral.api.feedback.Feedbacks;
import org.sena.referral.api.feedback.Helped;
import org.sena.referral.api.feedback.Manner;
import org.sena.referral.web.words.Decisions;
import org.sena.web.kit.Page;
import org.sena.web.kit.Submission;
import org.sena.web.kit.Visitors;

/** Asks a person how the help was, and takes what they answer. */
@Component(service = Surveying.class)
public class Surveying {

    private final Feedbacks feedbacks;
    private final Visitors visitors;

    @Activate
    public Surveying(@Reference Feedbacks feedbacks, @Reference Visitors visitors) {
        this.feedbacks = feedbacks;
        this.visitors = visitors;
    }

    /** Empty for a person who is not asked. */
    Optional<SurveyView> show(Page page, Referral referral) {
        if (referral.state() != ReferralState.COMPLETED
                && referral.state() != ReferralState.CLOSED_NO_CONTACT) {
            return Optional.empty();
        }
        return SurveyView.of(
                page, visitors.as(page.session(), () -> feedbacks.survey(referral.id())));
    }

    void give(Submission in) {
        String helped =
                in.form()
                        .choice("helped", names(Helped.values()))
                        .required("survey.helped.error")
                        .value();
        String manner =
                in.form()
                        .choice("manner", names(Manner.values()))
                        .required("survey.manner.error")
                        .value();
        Optional<String> words =
                in.form().text("words").called("survey.words.called").max(Feedback.MOST).optional();

        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }
        keep(in, Feedback.of(Helped.valueOf(helped), Manner.valueOf(manner), words));
    }

    private void keep(Submission in, Feedback feedback) {
        String referral = Decisions.referral(in);

        try {
            visitors.as(in.session(), () -> feedbacks.give(referral, feedback));
            in.say("survey.done");
            in.show("detail", "referral", referral);
        } catch (ReferralConflictException | NotAllowedException | NoSuchReferralException e) {
            in.form().reject("survey.closed");
            in.showAgain();
        } catch (ReferralRefusedException e) {
            e.problems().forEach(problem -> in.form().reject("words", "problem." + problem));
            in.showAgain();
        }
    }

    private static List<String> names(Enum<?>[] codes) {
        return Arrays.stream(codes).map(Enum::name).collect(toUnmodifiableList());
    }
}
