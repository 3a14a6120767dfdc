package org.sena.mail.service;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;
import org.sena.mail.Mail;
import org.sena.mail.MailMessage;
import org.sena.mail.MailNotSentException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way that the configuration names: a server, a folder, or none. */
@Component(service = Mail.class, configurationPid = "org.sena.mail.Mail")
@Designate(ocd = MailSettings.class)
public final class ConfiguredMail implements Mail {

    private static final Logger LOG = LoggerFactory.getLogger(ConfiguredMail.class);

    private final Mail way;

    @Activate
    public ConfiguredMail(BundleContext context, MailSettings settings) {
        this(dataFolder(context), settings);
    }

    ConfiguredMail(Path data, MailSettings settings) {
        Letters letters = new Letters(settings.from(), settings.fromName(), Clock.systemUTC());

        if (!settings.host().isBlank()) {
            way = new SmtpMail(settings, data, letters, Optional.empty());
            LOG.info("E-mail goes to {}, port {}", settings.host(), settings.port());
        } else if (!settings.folder().isBlank()) {
            Path folder = data.resolve(settings.folder());

            way = new FolderMail(folder, letters);
            LOG.info("No mail server is set (org.sena.mail.Mail): e-mail is put into {}", folder);
        } else {
            way = ConfiguredMail::refuse;
            LOG.warn("No mail server is set (org.sena.mail.Mail): no e-mail can be sent");
        }
    }

    @Override
    public void send(MailMessage message) {
        way.send(message);
    }

    @Override
    public Taken taken(String id) {
        return way.taken(id);
    }

    private static void refuse(MailMessage message) {
        throw new MailNotSentException("No mail server is set: name one in org.sena.mail.Mail");
    }

    /** As for the master key: {@code sena.data}, or in Liferay {@code data} under its home. */
    private static Path dataFolder(BundleContext context) {
        String data = context.getProperty("sena.data");

        if (data != null) {
            return Path.of(data);
        }

        String home = context.getProperty("liferay.home");

        return Path.of(home == null ? "" : home, "data");
    }
}
