package org.sena.liferay.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.liferay.mail.kernel.service.MailService;
import com.liferay.portal.kernel.util.Portal;
import com.liferay.portal.kernel.util.PrefsProps;
import com.liferay.portal.kernel.util.PropsKeys;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Properties;
import javax.mail.Session;
import javax.mail.internet.MimeMessage;
import javax.mail.internet.MimeMultipart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sena.mail.ImmutableMailMessage;
import org.sena.mail.Mail;
import org.sena.mail.MailNotSentException;
import org.sena.mail.MailNotSentException.Fate;

/** A portal's settings, a real session made of them, and a real mail server. */
class PortalMailTest {

    private static final long INSTANCE = 20_101;

    private final MailServer server = new MailServer(builder -> builder);
    private final Properties portalSettings = new Properties();

    private String from = "";

    PortalMailTest() {
        portalSettings.setProperty("mail.transport.protocol", "smtp");
        portalSettings.setProperty("mail.smtp.host", "127.0.0.1");
        portalSettings.setProperty("mail.smtp.port", Integer.toString(server.port()));
        portalSettings.setProperty("mail.smtp.auth", "false");
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void the_portals_server_gets_the_message_from_the_portals_own_address() throws Exception {
        mail().send(message().id("l-1").build());

        MimeMessage received = server.received().get(0);

        assertEquals("Your results", received.getSubject());
        assertEquals("The council <portal@example.org>", received.getFrom()[0].toString());
        assertEquals("<l-1@example.org>", received.getMessageID());
        assertEquals("auto-generated", received.getHeader("Auto-Submitted", null));
        assertEquals("cy", received.getContentLanguage()[0]);
        assertEquals("Helo", received.getContent().toString().strip());
    }

    @Test
    void a_configured_sender_goes_before_the_portals() throws Exception {
        from = "needs@example.org";
        mail().send(message().build());

        assertEquals(
                "The council <needs@example.org>",
                server.received().get(0).getFrom()[0].toString());
    }

    @Test
    void text_and_html_are_alternatives() throws Exception {
        mail().send(message().html("<p>Helo</p>").build());

        MimeMultipart both = (MimeMultipart) server.received().get(0).getContent();

        assertEquals(2, both.getCount());
        assertEquals("Helo", both.getBodyPart(0).getContent().toString().strip());
        assertEquals("<p>Helo</p>", both.getBodyPart(1).getContent().toString().strip());
    }

    @Test
    void an_address_that_the_server_does_not_know_is_refused_without_naming_it() {
        MailNotSentException e =
                assertThrows(
                        MailNotSentException.class,
                        () -> mail().send(message().to("unknown@example.org").build()));

        assertEquals(Fate.REFUSED, e.fate());
        assertFalse(e.getMessage().contains("unknown"), e.getMessage());
    }

    @Test
    void a_server_that_is_away_takes_nothing_now() {
        server.close();

        assertEquals(
                Fate.NOT_TAKEN,
                assertThrows(MailNotSentException.class, () -> mail().send(message().build()))
                        .fate());
    }

    @Test
    void a_portal_without_a_sender_says_what_to_set() {
        from = "nobody";

        MailNotSentException e =
                assertThrows(MailNotSentException.class, () -> mail().send(message().build()));

        assertEquals(Fate.NOT_TAKEN, e.fate());
        assertEquals(0, server.received().size());
    }

    @Test
    void nobody_can_ask_the_server_later() {
        assertEquals(Mail.Taken.UNKNOWN, mail().taken("l-1"));
    }

    private static ImmutableMailMessage.Builder message() {
        return ImmutableMailMessage.builder()
                .to("a@example.org")
                .subject("Your results")
                .text("Helo")
                .language("cy");
    }

    private Mail mail() {
        Map<String, String> preferences =
                Map.of(
                        PropsKeys.ADMIN_EMAIL_FROM_ADDRESS, "portal@example.org",
                        PropsKeys.ADMIN_EMAIL_FROM_NAME, "The council");

        return new PortalMail(
                // As MailServiceImpl#getSession(long): a session of the instance's settings.
                proxy(
                        MailService.class,
                        (service, method, arguments) ->
                                arguments[0].equals(INSTANCE)
                                        ? Session.getInstance(portalSettings)
                                        : null),
                proxy(Portal.class, (portal, method, arguments) -> INSTANCE),
                proxy(PrefsProps.class, (p, method, arguments) -> preferences.get(arguments[1])),
                settings());
    }

    private PortalMailSettings settings() {
        return new PortalMailSettings() {

            @Override
            public String from() {
                return from;
            }

            @Override
            public String fromName() {
                return "";
            }

            @Override
            public Class<? extends Annotation> annotationType() {
                return PortalMailSettings.class;
            }
        };
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
