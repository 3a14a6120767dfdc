package org.sena.referral.web.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.sena.referral.api.agreement.ImmutableOnboardingRecord;
import org.sena.referral.api.agreement.OnboardingRecord;
import org.sena.referral.api.agreement.Responsible;
import org.sena.web.kit.form.Form;

/** Reads what is noted of an organisation. Everything may be left open. */
final class NoteForm {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CONTACT = 254;
    private static final int MOST_PEOPLE = 10_000;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final Form form;
    private final LocalDate today;
    private OnboardingRecord noted;

    NoteForm(Form form, Instant now) {
        this.form = form;
        this.today = now.atZone(ZoneId.of("Europe/London")).toLocalDate();
    }

    void read(String organisationId) {
        ImmutableOnboardingRecord.Builder record =
                ImmutableOnboardingRecord.builder().organisationId(organisationId);
        record.dataProtection(responsible("data"));
        record.safeguarding(responsible("safe"));
        form.wholeNumber("trained")
                .called("note.trained.called")
                .between(0, MOST_PEOPLE)
                .value()
                .ifPresent(record::peopleTrained);
        record.trainedOn(
                form.date("trained-on")
                        .called("note.trained-on.called")
                        .between(EARLIEST, today)
                        .value());
        noted = record.build();
    }

    /** Only when the form is valid. */
    OnboardingRecord noted() {
        return noted;
    }

    /** Somebody has a name and a way to reach them, or is nobody yet. */
    private Optional<Responsible> responsible(String who) {
        Optional<String> name =
                form.text(who + "-name").called("note.name.called").max(LONGEST_NAME).optional();
        Optional<String> contact =
                form.text(who + "-contact")
                        .called("note.contact.called")
                        .max(LONGEST_CONTACT)
                        .optional();

        if (name.isPresent() && contact.isEmpty()) {
            form.text(who + "-contact").called("note.contact.called").required();
        }
        if (contact.isPresent() && name.isEmpty()) {
            form.text(who + "-name").called("note.name.called").required();
        }
        return name.flatMap(said -> contact.map(way -> Responsible.of(said, way)));
    }
}
