package org.sena.directory.list;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.sena.mail.ImmutableMailMessage;
import org.sena.mail.Mail;
import org.sena.mail.MailAddress;
import org.sena.mail.MailNotSentException;
import org.sena.web.kit.SharedSession;
import org.sena.web.kit.Submission;

/**
 * Sends a letter to the address somebody typed into {@code kit.letter}: not too many, and nothing
 * of it is kept.
 */
@Component(service = LetterPost.class)
public class LetterPost {

    /** Letters in one visit. */
    static final int VISIT = 5;

    private static final String SENT = "letters-sent";
    private static final String FIELD = "address";

    private final SendLimits limits = new SendLimits(Clock.systemUTC());

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    private Mail mail;

    /**
     * Sends it and says so on the next page; or shows the form again with what was typed and why it
     * was not sent.
     *
     * @return true when it was sent; then the caller says where to go
     */
    public boolean send(Submission in, String subject, Letter letter) {
        Optional<String> address =
                in.form()
                        .text(FIELD)
                        .called("kit.letter.address.called")
                        .required()
                        .max(MailAddress.LONGEST)
                        .email()
                        .optional();

        if (address.isPresent() && !MailAddress.isOne(address.get())) {
            in.form().reject(FIELD, "kit.letter.address.bad");
        }

        if (in.form().isValid()) {
            hand(in, address.orElseThrow(), subject, letter);
        }

        if (!in.form().isValid()) {
            in.showAgain();

            return false;
        }

        in.say("kit.letter.sent");

        return true;
    }

    private void hand(Submission in, String address, String subject, Letter letter) {
        if (!take(in.session(), address)) {
            in.form().reject("kit.letter.too-many");

            return;
        }

        Locale locale = in.texts().locale();
        String language = locale.toLanguageTag();

        try {
            mail.send(
                    ImmutableMailMessage.builder()
                            .to(address)
                            .subject(subject)
                            .text(letter.text())
                            .html(letter.html(language))
                            .language(language)
                            .build());
        } catch (MailNotSentException e) {
            in.form().reject("kit.letter.not-sent");
        }
    }

    private boolean take(SharedSession session, String address) {
        int sent = session.read(SENT).map(Integer::parseInt).orElse(0);

        if (sent >= VISIT || !limits.take(address)) {
            return false;
        }

        session.write(SENT, Integer.toString(sent + 1));

        return true;
    }
}
