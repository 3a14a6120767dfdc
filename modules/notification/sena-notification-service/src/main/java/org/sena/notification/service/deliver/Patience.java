package org.sena.notification.service.deliver;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.notification.service.channel.DeliverySettings;
import org.sena.notification.service.letter.Channel;
import org.sena.notification.service.webhook.WebhookAccess;

/** How often and how soon each way is tried again. */
@Component(configurationPid = "org.sena.notification.Delivery", service = Patience.class)
public class Patience {

    private final int emailTries;
    private final int webhookTries;
    private final Backoff email;
    private final Backoff webhook;

    @Activate
    public Patience(DeliverySettings settings, @Reference WebhookAccess access) {
        DoubleSupplier random = () -> ThreadLocalRandom.current().nextDouble();

        emailTries = settings.tries();
        webhookTries = access.tries();
        email =
                new Backoff(
                        Duration.ofSeconds(settings.firstWaitSeconds()),
                        Duration.ofMinutes(settings.longestWaitMinutes()),
                        random);
        webhook = new Backoff(access.firstWait(), access.longestWait(), random);
    }

    int tries(Channel channel) {
        return channel == Channel.EMAIL ? emailTries : webhookTries;
    }

    Backoff backoff(Channel channel) {
        return channel == Channel.EMAIL ? email : webhook;
    }
}
