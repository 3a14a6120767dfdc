package org.sena.referral.service.casework;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.SafeContact;
import org.sena.referral.api.Attempt;
import org.sena.referral.service.app.Attempts;
import org.sena.referral.service.app.Part;
import org.sena.referral.service.app.Seal;
import org.sena.referral.service.app.Time;
import org.sena.referral.service.store.model.ReferralEntry;

/** Reaching a person, by the ways they called safe. */
@Component(service = Reaching.class)
public class Reaching {

    private final Attempts attempts;
    private final Seal seal;
    private final Time time;

    @Activate
    public Reaching(@Reference Attempts attempts, @Reference Seal seal, @Reference Time time) {
        this.attempts = attempts;
        this.seal = seal;
        this.time = time;
    }

    /** Notes an attempt, unless it was by a way that is not safe. */
    void note(Part part, Attempt attempt) {
        Doing.require(WorkRules.of(attempt, safe(part.row())));
        attempts.add(part, attempt);
    }

    /** Whether it was tried often enough to give up. */
    public boolean isEnough(ReferralEntry row) {
        return WorkRules.isEnough(
                attempts.inVain(row).stream()
                        .map(one -> Map.entry(one.attempt().method(), time.dayOf(one.at())))
                        .collect(Collectors.toList()),
                safe(row));
    }

    private Optional<SafeContact> safe(ReferralEntry row) {
        return seal.payload(row).safeContact();
    }
}
