package org.sena.advice.web;

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
import org.sena.web.kit.Page;
import org.sena.web.kit.form.Form;
import org.sena.web.kit.view.Option;

/** Who to ask for and how to reach them safely, as an adviser writes it down. */
public final class ContactFields {

    /** Longest note about safe contact in characters. */
    public static final int NOTE_LENGTH = 300;

    private ContactFields() {}

    /** What was typed; empty, with the errors in the form, when it does not do. */
    public static Optional<ContactDetails> read(Form form) {
        String name = form.text("name").required().max(100).value();
        Optional<String> phone = form.text("phone").max(30).phone().optional();
        Optional<String> email = form.text("email").email().optional();
        Optional<String> address = form.text("address").max(300).optional();
        Optional<String> postcode = form.text("postcode").postcode().optional();

        if (phone.isEmpty() && email.isEmpty() && address.isEmpty()) {
            form.reject("phone", "contact.no-way");
        }

        Set<ContactMethod> methods =
                methods(form, phone.isPresent(), email.isPresent(), address.isPresent());
        Optional<String> leave =
                form.choice("leave", Words.names(SafeContact.Leave.values())).required().optional();
        Optional<String> note = form.text("safe-note").max(NOTE_LENGTH).optional();

        if (!form.isValid()) {
            return Optional.empty();
        }

        return Optional.of(
                ImmutableContactDetails.builder()
                        .name(name)
                        .phone(phone)
                        .email(email)
                        .address(address)
                        .postcode(postcode)
                        .safeContact(
                                ImmutableSafeContact.builder()
                                        .addAllMethods(methods)
                                        .leaveMessage(
                                                SafeContact.Leave.valueOf(leave.orElseThrow()))
                                        .note(note)
                                        .build())
                        .build());
    }

    /** True when something of it was typed. */
    public static boolean isBegun(Form form) {
        return List.of("name", "phone", "email", "address", "postcode").stream()
                .anyMatch(field -> !form.text(field).value().isEmpty());
    }

    public static List<Option> methods(Page page) {
        return Words.options(page, "method.", ContactMethod.values());
    }

    public static List<Option> leave(Page page) {
        return Words.options(page, "leave.", SafeContact.Leave.values());
    }

    private static Set<ContactMethod> methods(
            Form form, boolean phone, boolean email, boolean address) {
        Set<ContactMethod> methods =
                form
                        .choices("methods", Words.names(ContactMethod.values()))
                        .required()
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
        if (!address && methods.contains(ContactMethod.LETTER)) {
            form.reject("address", "contact.address.needed");
        }

        return methods;
    }
}
