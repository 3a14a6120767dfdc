package org.sena.notification.service.channel;

import org.sena.mail.ImmutableMailMessage;
import org.sena.mail.Mail;
import org.sena.mail.MailNotSentException;
import org.sena.notification.api.delivery.Trouble;

/** By the mail server. */
public final class MailSender implements Sender {

    private final Mail mail;
    private final LetterText text;

    public MailSender(Mail mail, LetterText text) {
        this.mail = mail;
        this.text = text;
    }

    @Override
    public void send(Outgoing letter) {
        try {
            mail.send(
                    ImmutableMailMessage.builder()
                            .id(letter.id())
                            .to(letter.to())
                            .subject(text.subject(letter))
                            .text(text.text(letter))
                            .html(text.html(letter))
                            .build());
        } catch (MailNotSentException e) {
            throw notDelivered(e);
        }
    }

    @Override
    public Taken taken(String letterId) {
        switch (mail.taken(letterId)) {
            case YES:
                return Taken.YES;
            case NO:
                return Taken.NO;
            default:
                return Taken.UNKNOWN;
        }
    }

    private static NotDeliveredException notDelivered(MailNotSentException e) {
        switch (e.fate()) {
            case REFUSED:
                return NotDeliveredException.never(Trouble.REFUSED);
            case IN_DOUBT:
                return NotDeliveredException.inDoubt(Trouble.AWAY);
            default:
                return NotDeliveredException.later(Trouble.AWAY);
        }
    }
}
