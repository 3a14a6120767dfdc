package org.sena.referral.service.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.references.AccessCodes;
import org.sena.references.References;
import org.sena.references.Throttle;
import org.sena.referral.api.TooManyAttemptsException;
import org.sena.referral.service.app.Seal;
import org.sena.referral.service.app.Time;
import org.sena.referral.service.app.Trail;
import org.sena.referral.service.send.ReferralReferences;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.store.service.ReferralEntryLocalService;

/**
 * Proves by reference and access code that a referral is somebody's own. A reference that does not
 * exist, one without a code and a wrong code take the same way and give the same answer.
 */
@Component(service = Proving.class)
public class Proving {

    private static final String DEED = "referral.prove";

    private static final int MOST_FAILURES = 5;

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private static final int KEPT = 10_000;

    private final ReferralEntryLocalService referrals;
    private final Seal seal;
    private final Trail trail;
    private final Throttle throttle;
    private final References references = ReferralReferences.make();

    @Activate
    public Proving(
            @Reference ReferralEntryLocalService referrals,
            @Reference Seal seal,
            @Reference Trail trail,
            @Reference Time time) {
        this.referrals = referrals;
        this.seal = seal;
        this.trail = trail;
        this.throttle = new Throttle(time.clock(), MOST_FAILURES, WINDOW, KEPT);
    }

    public Optional<String> subject(String typedReference, String typedCode) {
        String reference = references.normalise(cut(typedReference));
        if (throttle.isClosed(reference)) {
            trail.refused(DEED, reference, "TOO_MANY");
            throw new TooManyAttemptsException(reference);
        }
        Optional<ReferralEntry> row = referrals.byReference(reference);
        String given = seal.accessIndex(reference, AccessCodes.normalise(cut(typedCode)));
        String kept = row.map(ReferralEntry::getAccessIndex).orElse("");
        if (isEqual(given, kept)) {
            row.ifPresent(proved -> trail.did(DEED, proved));
            return row.map(ReferralEntry::getSubjectId);
        }
        throttle.failed(reference);
        trail.refused(DEED, reference, "WRONG");
        return Optional.empty();
    }

    private static String cut(String typed) {
        return typed.length() > 50 ? typed.substring(0, 50) : typed;
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
