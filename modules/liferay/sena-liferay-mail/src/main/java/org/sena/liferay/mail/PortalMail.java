package org.sena.liferay.mail;

import com.liferay.mail.kernel.service.MailService;
import com.liferay.portal.kernel.security.auth.CompanyThreadLocal;
import com.liferay.portal.kernel.util.Portal;
import com.liferay.portal.kernel.util.PrefsProps;
import com.liferay.portal.kernel.util.PropsKeys;
import java.time.Clock;
import javax.mail.MessagingException;
import javax.mail.Session;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.sena.mail.Mail;
import org.sena.mail.MailMessage;
import org.sena.mail.MailNotSentException;
import org.sena.mail.MailNotSentException.Fate;

/** Sends by the session of the portal instance that the thread works for. */
@Component(
        configurationPid = "org.sena.liferay.mail.PortalMail",
        configurationPolicy = ConfigurationPolicy.REQUIRE,
        property = "service.ranking:Integer=100",
        service = Mail.class)
@Designate(ocd = PortalMailSettings.class)
public class PortalMail implements Mail {

    private final Clock clock = Clock.systemUTC();
    private final MailService mailService;
    private final Portal portal;
    private final PrefsProps prefsProps;
    private final PortalMailSettings settings;

    @Activate
    public PortalMail(
            @Reference MailService mailService,
            @Reference Portal portal,
            @Reference PrefsProps prefsProps,
            PortalMailSettings settings) {
        this.mailService = mailService;
        this.portal = portal;
        this.prefsProps = prefsProps;
        this.settings = settings;
    }

    @Override
    public void send(MailMessage message) {
        long companyId = companyId();
        Session session = mailService.getSession(companyId);
        PortalLetter letter;

        try {
            letter = sender(companyId).write(session, message, clock.instant());
        } catch (MessagingException e) {
            throw new MailNotSentException(
                    "The message can't be written: is "
                            + PropsKeys.ADMIN_EMAIL_FROM_ADDRESS
                            + " an e-mail address?",
                    Fate.NOT_TAKEN);
        }

        try {
            Posting.post(session, letter);
        } catch (MessagingException e) {
            Fate fate = ServerReply.fate(e, letter.isBegun());

            throw new MailNotSentException(
                    "The portal's mail server did not take a message (" + reason(e) + ")", fate);
        }
    }

    private PortalSender sender(long companyId) {
        return new PortalSender(
                setOr(settings.from(), companyId, PropsKeys.ADMIN_EMAIL_FROM_ADDRESS),
                setOr(settings.fromName(), companyId, PropsKeys.ADMIN_EMAIL_FROM_NAME));
    }

    private String setOr(String set, long companyId, String key) {
        return set.isBlank() ? prefsProps.getString(companyId, key) : set;
    }

    /** Jobs work for the default instance. */
    private long companyId() {
        long companyId = CompanyThreadLocal.getCompanyId();

        return companyId > 0 ? companyId : portal.getDefaultCompanyId();
    }

    /** Never the server's own words: they may repeat the address. */
    private static String reason(MessagingException e) {
        return ServerReply.code(e).isPresent()
                ? "it replied " + ServerReply.code(e).getAsInt()
                : e.getClass().getSimpleName();
    }
}
