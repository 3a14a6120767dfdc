package org.sena.referral.web.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.sena.referral.api.agreement.Onboarding;
import org.sena.referral.api.agreement.OnboardingRecord;
import org.sena.referral.api.agreement.Responsible;
import org.sena.referral.api.agreement.Standing;

/** What is noted of an organisation. */
public final class NoteView {

    private final Standing standing;
    private final OnboardingRecord noted;

    NoteView(Standing standing, Onboarding onboarding) {
        this.standing = standing;
        this.noted = onboarding.record();
    }

    public String organisationId() {
        return standing.organisationId();
    }

    public String organisation() {
        return standing.organisationName();
    }

    public String dataName() {
        return name(noted.dataProtection());
    }

    public String dataContact() {
        return contact(noted.dataProtection());
    }

    public String safeName() {
        return name(noted.safeguarding());
    }

    public String safeContact() {
        return contact(noted.safeguarding());
    }

    public String trained() {
        return noted.peopleTrained() == 0 ? "" : String.valueOf(noted.peopleTrained());
    }

    /** Null while there is none, as the date's component takes it. */
    public LocalDate trainedOn() {
        return noted.trainedOn().orElse(null);
    }

    private static String name(Optional<Responsible> one) {
        return one.map(Responsible::name).orElse("");
    }

    private static String contact(Optional<Responsible> one) {
        return one.map(Responsible::contact).orElse("");
    }
}
