package org.sena.notification.service.channel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.metatype.annotations.Designate;
import org.sena.mail.Mail;
import org.sena.notification.service.channel.DeliverySettings.Way;

/** The way to people that the configuration names. */
@Component(configurationPid = "org.sena.notification.Delivery", service = EmailSender.class)
@Designate(ocd = DeliverySettings.class)
public class EmailSender implements Sender {

    private final Sender way;

    @Activate
    public EmailSender(
            BundleContext context,
            DeliverySettings settings,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Mail mail) {
        this(settings, dataFolder(context).resolve(settings.notifyKeyFile()), mail);
    }

    EmailSender(DeliverySettings settings, Path keyFile, Mail mail) {
        way =
                settings.way() == Way.NOTIFY
                        ? new NotifySender(settings, () -> key(keyFile), Clock.systemUTC())
                        : new MailSender(
                                mail,
                                new LetterText(new SiteLinks(settings.siteUrl()), new Wording()));
    }

    @Override
    public void send(Outgoing letter) {
        way.send(letter);
    }

    @Override
    public Taken taken(String letterId) {
        return way.taken(letterId);
    }

    private static NotifyKey key(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);

            return NotifyKey.of(lines.isEmpty() ? "" : lines.get(0));
        } catch (IOException e) {
            throw new IllegalArgumentException("Can't read the key file " + file, e);
        }
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
