package org.sena.notification.service.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;
import org.sena.notification.api.webhook.WebhookRefusedException;
import org.sena.notification.api.webhook.WebhookRefusedException.Problem;
import org.sena.outbound.PublicAddress;

/**
 * The way to case systems, as this installation allows it: https to public addresses, checked right
 * before each call. A name that points inside in the moment after the check has no certificate
 * there.
 */
@Component(configurationPid = "org.sena.notification.Webhooks", service = WebhookAccess.class)
@Designate(ocd = WebhookSettings.class)
public class WebhookAccess {

    static final int LONGEST_ADDRESS = 1_000;

    private final WebhookSettings settings;
    private final HttpClient client;

    @Activate
    public WebhookAccess(WebhookSettings settings) {
        this.settings = settings;
        client =
                HttpClient.newBuilder()
                        .connectTimeout(patience())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .sslContext(Authorities.context(settings.authorities()))
                        .build();
    }

    HttpClient client() {
        return client;
    }

    Duration patience() {
        return Duration.ofSeconds(settings.patienceSeconds());
    }

    public int tries() {
        return settings.tries();
    }

    public int atOnce() {
        return settings.atOnce();
    }

    public Duration firstWait() {
        return Duration.ofSeconds(settings.firstWaitSeconds());
    }

    public Duration longestWait() {
        return Duration.ofMinutes(settings.longestWaitMinutes());
    }

    Duration switchOffAfter() {
        return Duration.ofHours(settings.switchOffAfterHours());
    }

    /**
     * Reads an address and looks up its server.
     *
     * @throws WebhookRefusedException when it is none to call
     */
    URI check(String text) {
        URI address = address(text.strip());

        try {
            for (InetAddress found : InetAddress.getAllByName(address.getHost())) {
                if (!settings.privateAddressesAllowed() && !PublicAddress.isPublic(found)) {
                    throw new WebhookRefusedException(Problem.PRIVATE_ADDRESS);
                }
            }
        } catch (UnknownHostException e) {
            throw new WebhookRefusedException(Problem.NOBODY_THERE);
        }

        return address;
    }

    private static URI address(String text) {
        try {
            URI address = new URI(text);

            if (text.length() <= LONGEST_ADDRESS && isCallable(address)) {
                return address;
            }

            throw new WebhookRefusedException(Problem.NO_HTTPS_ADDRESS);
        } catch (URISyntaxException e) {
            throw new WebhookRefusedException(Problem.NO_HTTPS_ADDRESS);
        }
    }

    private static boolean isCallable(URI address) {
        return "https".equalsIgnoreCase(address.getScheme())
                && address.getHost() != null
                && address.getRawUserInfo() == null
                && address.getRawFragment() == null;
    }
}
