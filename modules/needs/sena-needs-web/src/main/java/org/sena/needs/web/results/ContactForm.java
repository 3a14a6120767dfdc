package org.sena.needs.web.results;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.privacy.api.ContactDetails;
import org.sena.privacy.api.ContactMethod;
import org.sena.privacy.api.ImmutableContactDetails;
import org.sena.privacy.api.ImmutableSafeContact;
import org.sena.privacy.api.SafeContact;
import org.sena.web.kit.form.Form;

/** "Can we call you?": who to ask for, how to reach them safely, and that they agreed. */
final class ContactForm {

    /** Ways the form asks about; it takes no address, so no letter. */
    static final List<ContactMethod> METHODS =
            List.of(ContactMethod.PHONE, ContactMethod.TEXT, ContactMethod.EMAIL);

    /** What may be shown beside the contact: the needs found, the answers. */
    static final String NEEDS = "needs";

    static final String ANSWERS = "answers";

    static final int NOTE_LENGTH = 300;

    private static final int NAME_LENGTH = 100;

    private static final int PHONE_LENGTH = 30;

    private ContactForm() {}

    /** What was sent; empty, with the errors in the form, when it does not do. */
    static Optional<ContactDetails> read(Form form) {
        String name =
                form.text("name").called("contact.name.called").required().max(NAME_LENGTH).value();
        Optional<String> phone =
                form.text("phone")
                        .called("contact.phone.called")
                        .max(PHONE_LENGTH)
                        .phone()
                        .optional();
        Optional<String> email =
                form.text("email").called("contact.email.called").email().optional();

        if (phone.isEmpty() && email.isEmpty()) {
            form.reject("phone", "contact.no-way");
        }

        Set<ContactMethod> methods = methods(form, phone.isPresent(), email.isPresent());
        Optional<String> leave =
                form.choice("leave", names(SafeContact.Leave.values()))
                        .required("contact.leave.required")
                        .optional();
        Optional<String> note =
                form.text("note").called("contact.note.called").max(NOTE_LENGTH).optional();

        if (!form.isTicked("agreed")) {
            form.reject("agreed", "contact.not-agreed");
        }
        if (!form.isValid()) {
            return Optional.empty();
        }

        return Optional.of(
                ImmutableContactDetails.builder()
                        .name(name)
                        .phone(phone)
                        .email(email)
                        .safeContact(
                                ImmutableSafeContact.builder()
                                        .addAllMethods(methods)
                                        .leaveMessage(
                                                SafeContact.Leave.valueOf(leave.orElseThrow()))
                                        .note(note)
                                        .build())
                        .build());
    }

    /** True when the person ticked that this may be shown. */
    static boolean shows(Form form, String what) {
        return form.choices("show", List.of(NEEDS, ANSWERS)).value().contains(what);
    }

    private static Set<ContactMethod> methods(Form form, boolean phone, boolean email) {
        Set<ContactMethod> methods =
                form
                        .choices("methods", names(METHODS.toArray(new ContactMethod[0])))
                        .required("contact.methods.required")
                        .value()
                        .stream()
                        .map(ContactMethod::valueOf)
                        .collect(
                                Collectors.toCollection(() -> EnumSet.noneOf(ContactMethod.class)));

        if (!phone
                && (methods.contains(ContactMethod.PHONE)
                        || methods.contains(ContactMethod.TEXT))) {
            form.reject("phone", "contact.phone.needed");
        }
        if (!email && methods.contains(ContactMethod.EMAIL)) {
            form.reject("email", "contact.email.needed");
        }

        return methods;
    }

    static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toUnmodifiableList());
    }
}
