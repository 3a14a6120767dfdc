package org.sena.referral.service.message;

import java.util.Date;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralEvent;
import org.sena.referral.api.ReferralListener;
import org.sena.referral.api.message.About;
import org.sena.referral.service.store.model.ThreadEntry;
import org.sena.referral.service.store.service.ThreadEntryLocalService;

/** Notes with its threads when and how a referral ended, and that it was reopened. */
@Component(service = ReferralListener.class)
public class ThreadEnds implements ReferralListener {

    private final ThreadEntryLocalService threads;

    @Activate
    public ThreadEnds(@Reference ThreadEntryLocalService threads) {
        this.threads = threads;
    }

    @Override
    public void changed(Referral referral, ReferralEvent event) {
        boolean open = event.to().isOpen();
        for (String threadId : threads.idsOf(About.REFERRAL, referral.id())) {
            ThreadEntry thread = threads.lock(threadId);
            if (open && thread.getClosedDate() == null) {
                continue;
            }
            thread.setClosedDate(open ? null : Date.from(event.at()));
            thread.setEnding(open ? "" : event.to().name());
            threads.updateThreadEntry(thread);
        }
    }
}
