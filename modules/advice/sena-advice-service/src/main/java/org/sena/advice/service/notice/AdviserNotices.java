package org.sena.advice.service.notice;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.service.store.model.QueueItemEntry;
import org.sena.notification.api.ImmutableNotice;
import org.sena.notification.api.Notifications;
import org.sena.notification.api.Recipient;

/** Tells advisers about their items, each thing once; joins the caller's transaction. */
@Component(service = AdviserNotices.class)
public class AdviserNotices {

    private static final String LINK = "advice?p_r_p_item=";

    @Reference private Notifications notifications;

    /** A lead gave the adviser an item. */
    public void assigned(QueueItemEntry item, String adviserId) {
        tell("advice.assigned", Long.toString(item.getItemVersion()), item, adviserId);
    }

    /** The day has come on which the adviser wanted to call again. */
    void followUp(QueueItemEntry item) {
        tell("advice.follow-up", moment(item), item, item.getAdviserId());
    }

    /** Contact was due and nobody has closed the item. */
    void overdue(QueueItemEntry item) {
        tell("advice.overdue", moment(item), item, item.getAdviserId());
    }

    /** Whatever was told of an item goes with it. */
    public void forget(String queueItemId) {
        notifications.forget(queueItemId);
    }

    /** Another date is another matter: it is told again. */
    private static String moment(QueueItemEntry item) {
        return Long.toString(item.getDueDate().getTime());
    }

    private void tell(String kind, String which, QueueItemEntry item, String adviserId) {
        notifications.tell(
                ImmutableNotice.builder()
                        .key(kind + ":" + item.getQueueItemId() + ":" + which)
                        .kind(kind)
                        .to(Recipient.user(adviserId))
                        .reference(item.getReference())
                        .link(LINK + item.getReference())
                        .about(item.getQueueItemId())
                        .build());
    }
}
