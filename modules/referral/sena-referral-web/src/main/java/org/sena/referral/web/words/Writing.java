package org.sena.referral.web.words;

import java.util.function.Supplier;
import org.sena.referral.api.Message;
import org.sena.referral.api.ReferralConflictException;
import org.sena.referral.api.ReferralRefusedException;
import org.sena.referral.api.TooManyAttemptsException;
import org.sena.web.kit.Submission;

/** Binds a message and writes it; what hinders it is said in words, what was typed stays. */
public final class Writing {

    private static final int MOST = 2_000;

    private Writing() {}

    /** Does the writing of a form's {@code text}. */
    public interface Pen {
        Message write(String text);
    }

    /** Binds {@code text} and writes it. */
    public static void bind(Submission in, Pen pen) {
        String text = in.form().text("text").called("thread.called").required().max(MOST).value();
        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }
        attempt(in, () -> pen.write(text));
    }

    private static void attempt(Submission in, Supplier<Message> writing) {
        try {
            writing.get();
            in.say("thread.sent");
        } catch (TooManyAttemptsException e) {
            in.form().reject("text", "thread.too-many");
            in.showAgain();
        } catch (ReferralConflictException e) {
            in.form().reject("text", "thread.closed");
            in.showAgain();
        } catch (ReferralRefusedException e) {
            e.problems().forEach(problem -> in.form().reject("text", "problem." + problem));
            in.showAgain();
        }
    }
}
