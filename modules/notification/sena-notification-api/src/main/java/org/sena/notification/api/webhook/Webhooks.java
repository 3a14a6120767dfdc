package org.sena.notification.api.webhook;

import java.util.List;
import java.util.Set;
import org.sena.identity.api.NotAllowedException;
import org.sena.notification.api.Topic;

/**
 * The connections of the acting manager's own organisation to its case system.
 *
 * <p>For an organisation's managers only; anybody else's attempt, and one at another organisation's
 * webhook, is audited and ends in a {@link NotAllowedException}.
 */
public interface Webhooks {

    /** So many has one organisation at most. */
    int MOST = 5;

    /** Those of the own organisation, the oldest first. */
    List<Webhook> own();

    /**
     * Connects a case system.
     *
     * @param address an https address in the public network
     * @param topics at least one
     * @return with its secret, in the only moment in which it can be seen
     * @throws WebhookRefusedException when it can't be kept so
     */
    NewSecret add(String address, Set<Topic> topics);

    /** Calls with an event of the kind {@code webhook.test}, even one that is switched off. */
    void test(String webhookId);

    /**
     * Makes a new secret. The former one signs too for 24 hours, so that no call is lost meanwhile.
     */
    NewSecret rotate(String webhookId);

    /** Switches on or off. What was told while it was off is not told later. */
    void activate(String webhookId, boolean active);

    /** Ends the connection; what waits for it is not delivered. */
    void remove(String webhookId);

    /**
     * The newest calls, newest first.
     *
     * @param limit 1 to 100
     */
    List<WebhookCall> calls(String webhookId, int limit);
}
