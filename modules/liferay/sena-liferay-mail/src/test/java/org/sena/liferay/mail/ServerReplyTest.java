package org.sena.liferay.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.mail.smtp.SMTPAddressFailedException;
import java.net.ConnectException;
import java.util.stream.Stream;
import javax.mail.AuthenticationFailedException;
import javax.mail.MessagingException;
import javax.mail.SendFailedException;
import javax.mail.internet.InternetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.mail.MailNotSentException.Fate;

class ServerReplyTest {

    static Stream<Arguments> troubles() throws Exception {
        return Stream.of(
                Arguments.of(address(550, "550 5.1.1 No such user\n"), false, Fate.REFUSED),
                Arguments.of(address(450, "450 Come back later\n"), false, Fate.NOT_TAKEN),
                Arguments.of(new SendFailedException("554 Refused\n"), true, Fate.REFUSED),
                Arguments.of(
                        new SendFailedException("451-Busy\n451 Later\n"), true, Fate.NOT_TAKEN),
                Arguments.of(
                        new MessagingException("Can't connect", new ConnectException()),
                        false,
                        Fate.NOT_TAKEN),
                Arguments.of(
                        new MessagingException("Exception reading response"), true, Fate.IN_DOUBT),
                Arguments.of(
                        new AuthenticationFailedException("535 Wrong password\n"),
                        false,
                        Fate.NOT_TAKEN));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void a_number_says_what_became_of_a_message_and_a_silence_that_nobody_knows(
            MessagingException trouble, boolean begun, Fate fate) {
        assertEquals(fate, ServerReply.fate(trouble, begun));
    }

    private static MessagingException address(int code, String reply) throws Exception {
        return new SendFailedException(
                "Invalid Addresses",
                new SMTPAddressFailedException(
                        new InternetAddress("a@example.org"),
                        "RCPT TO:<a@example.org>",
                        code,
                        reply));
    }
}
