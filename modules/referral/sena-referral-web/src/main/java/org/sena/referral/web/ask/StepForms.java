package org.sena.referral.web.ask;

import static org.sena.referral.web.ask.Contact.ADDRESS;
import static org.sena.referral.web.ask.Contact.EMAIL;
import static org.sena.referral.web.ask.Contact.LEAVE;
import static org.sena.referral.web.ask.Contact.METHODS;
import static org.sena.referral.web.ask.Contact.NAME;
import static org.sena.referral.web.ask.Contact.NOTE;
import static org.sena.referral.web.ask.Contact.PHONE;
import static org.sena.referral.web.ask.Contact.POSTCODE;
import static org.sena.referral.web.ask.Contact.TELL;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.privacy.api.ContactMethod;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.Purpose;
import org.sena.privacy.api.SafeContact;
import org.sena.privacy.api.SpecialCategory;
import org.sena.web.kit.Submission;
import org.sena.web.kit.form.Form;

/** Binds the form of each step onto the draft. */
final class StepForms {

    private StepForms() {}

    static Draft contact(Submission in, Draft draft) {
        Form form = in.form();
        String name = form.text(NAME).called("contact.name.called").required().max(100).value();
        String phone = form.text(PHONE).called("contact.phone.called").phone().value();
        String email = form.text(EMAIL).called("contact.email.called").email().value();
        String address = form.text(ADDRESS).called("contact.address.called").max(300).value();
        String postcode = form.text(POSTCODE).called("contact.postcode.called").postcode().value();
        if (form.isValid() && phone.isEmpty() && email.isEmpty() && address.isEmpty()) {
            form.reject(PHONE, "contact.error.none");
        }
        return draft.with(NAME, name)
                .with(PHONE, phone)
                .with(EMAIL, email)
                .with(ADDRESS, address)
                .with(POSTCODE, postcode);
    }

    static Draft safe(Submission in, Draft draft) {
        Form form = in.form();
        List<String> possible = names(new Contact(draft).possible().toArray(new Enum<?>[0]));
        Set<String> methods = form.choices(METHODS, possible).required("safe.error.none").value();
        String leave =
                form.choice(LEAVE, names(SafeContact.Leave.values()))
                        .required("safe.leave.error")
                        .value();
        String note = form.text(NOTE).called("safe.note.called").max(300).value();
        boolean tell = form.isTicked(TELL);
        if (tell && !methods.contains(ContactMethod.EMAIL.name())) {
            form.reject(TELL, "safe.tell.error");
        }
        return draft.with(METHODS, methods)
                .with(LEAVE, leave)
                .with(NOTE, note)
                .with(TELL, tell ? "yes" : "");
    }

    static Draft reason(Submission in, Draft draft) {
        String reason = in.form().text(Sharing.REASON).called("reason.called").max(500).value();
        return draft.with(Sharing.REASON, reason);
    }

    static Draft sharing(Submission in, Draft draft, Sharing sharing) {
        Form form = in.form();
        Set<String> items =
                form.choices(Sharing.ITEMS, sharing.codes()).required("sharing.error.none").value();
        Set<String> special =
                form.choices(Sharing.SPECIAL, names(SpecialCategory.values())).value();
        Set<DataItem> agreed = sharing.agreed(items);
        for (SpecialCategory category : sharing.told().specialCategories(agreed)) {
            if (!special.contains(category.name())) {
                form.reject(Sharing.SPECIAL, "sharing.error.special");
            }
        }
        return draft.with(Sharing.ITEMS, items).with(Sharing.SPECIAL, special);
    }

    /** Nothing has to be ticked here. */
    static Draft also(Submission in, Draft draft) {
        Draft agreed = draft;
        for (Purpose purpose : Also.PURPOSES) {
            String field = Also.field(purpose);
            agreed = agreed.with(field, in.form().isTicked(field) ? "yes" : "");
        }
        return agreed;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toList());
    }
}
