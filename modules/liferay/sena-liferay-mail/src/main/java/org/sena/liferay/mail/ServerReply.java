package org.sena.liferay.mail;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.mail.AuthenticationFailedException;
import javax.mail.MessagingException;
import org.sena.mail.MailNotSentException.Fate;

/**
 * Reads from a server's reply what became of a message. The portal doesn't export the library's
 * classes that hold the number ({@code com.sun.mail.smtp}), but their messages begin with it.
 */
final class ServerReply {

    private static final Pattern REPLY =
            Pattern.compile("\\s*([45][0-9][0-9])[ -].*", Pattern.DOTALL);

    private static final int FOR_GOOD = 500;

    private ServerReply() {}

    /**
     * Whoever replied with a number has not taken it: 4yz for now, 5yz for good. A silence after
     * the message had begun to leave says nothing. Source: RFC 5321, 4.2.1 and 6.1.
     *
     * @param begun whether anything of the message itself was handed over
     */
    static Fate fate(MessagingException trouble, boolean begun) {
        OptionalInt code = code(trouble);

        if (code.isPresent()) {
            return code.getAsInt() >= FOR_GOOD ? Fate.REFUSED : Fate.NOT_TAKEN;
        }

        return begun ? Fate.IN_DOUBT : Fate.NOT_TAKEN;
    }

    /** The innermost tells most: it is about the address. */
    static OptionalInt code(MessagingException trouble) {
        OptionalInt code = OptionalInt.empty();

        for (Exception e = trouble; e instanceof MessagingException; ) {
            Matcher reply = REPLY.matcher(String.valueOf(e.getMessage()));

            if (reply.matches() && !isSignIn(e)) {
                code = OptionalInt.of(Integer.parseInt(reply.group(1)));
            }

            e = ((MessagingException) e).getNextException();
        }

        return code;
    }

    /** Who may not sign in has to be set right; it says nothing about the message. */
    private static boolean isSignIn(Exception e) {
        return e instanceof AuthenticationFailedException;
    }
}
