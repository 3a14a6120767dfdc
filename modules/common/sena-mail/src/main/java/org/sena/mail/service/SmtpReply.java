package org.sena.mail.service;

import com.sun.mail.smtp.SMTPAddressFailedException;
import com.sun.mail.smtp.SMTPSendFailedException;
import com.sun.mail.smtp.SMTPSenderFailedException;
import java.util.OptionalInt;
import javax.mail.MessagingException;
import org.sena.mail.MailNotSentException.Fate;

/** Reads from a server's reply what became of a message. */
final class SmtpReply {

    private static final int REFUSED = 400;
    private static final int FOR_GOOD = 500;

    private SmtpReply() {}

    /**
     * Whoever replied with a number has not taken it: 4yz for now, 5yz for good. A silence after
     * the message had begun to leave says nothing. Source: RFC 5321, 4.2.1 and 6.1.
     *
     * @param begun whether anything of the message itself was handed over
     */
    static Fate fate(MessagingException trouble, boolean begun) {
        OptionalInt reply = reply(trouble);

        if (reply.isPresent()) {
            return reply.getAsInt() >= FOR_GOOD ? Fate.REFUSED : Fate.NOT_TAKEN;
        }

        return begun ? Fate.IN_DOUBT : Fate.NOT_TAKEN;
    }

    /** The innermost tells most: it is about the address. */
    private static OptionalInt reply(MessagingException trouble) {
        OptionalInt reply = OptionalInt.empty();

        for (Exception e = trouble; e instanceof MessagingException; ) {
            int code = code(e);

            // The library's -1 stands for a server that hung up.
            if (code >= REFUSED) {
                reply = OptionalInt.of(code);
            }

            e = ((MessagingException) e).getNextException();
        }

        return reply;
    }

    private static int code(Exception e) {
        if (e instanceof SMTPAddressFailedException) {
            return ((SMTPAddressFailedException) e).getReturnCode();
        }

        if (e instanceof SMTPSendFailedException) {
            return ((SMTPSendFailedException) e).getReturnCode();
        }

        return e instanceof SMTPSenderFailedException
                ? ((SMTPSenderFailedException) e).getReturnCode()
                : 0;
    }
}
