package org.sena.referral.service.message;

import java.util.Date;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralEvent;
import org.sena.referral.api.ReferralListener;
import org.sena.referral.api.message.About;
import org.sena.referral.service.store.service.ThreadEndEntryLocalService;

/** Notes when and how a referral ended, and that it was reopened: its conversations go by it. */
@Component(service = ReferralListener.class)
public class ThreadEnds implements ReferralListener {

    private final ThreadEndEntryLocalService ends;

    @Activate
    public ThreadEnds(@Reference ThreadEndEntryLocalService ends) {
        this.ends = ends;
    }

    @Override
    public void changed(Referral referral, ReferralEvent event) {
        if (event.to().isEnded()) {
            ends.note(
                    About.REFERRAL,
                    referral.id(),
                    referral.subjectId(),
                    event.to().name(),
                    Date.from(event.at()));
        } else if (event.from().isEnded()) {
            ends.clear(referral.id());
        }
    }
}
