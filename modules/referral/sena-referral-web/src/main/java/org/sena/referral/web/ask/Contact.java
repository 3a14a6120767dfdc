package org.sena.referral.web.ask;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sena.privacy.api.ContactDetails;
import org.sena.privacy.api.ContactMethod;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.ImmutableContactDetails;
import org.sena.privacy.api.ImmutableSafeContact;
import org.sena.privacy.api.SafeContact;
import org.sena.referral.api.PayloadItem;

/** The contact details of a draft; a way that is not safe is left out. */
final class Contact {

    static final String NAME = "name";
    static final String PHONE = "phone";
    static final String EMAIL = "email";
    static final String ADDRESS = "address";
    static final String POSTCODE = "postcode";
    static final String METHODS = "methods";
    static final String LEAVE = "leave";
    static final String NOTE = "note";
    static final String TELL = "tell";

    private final Draft draft;

    Contact(Draft draft) {
        this.draft = draft;
    }

    /** The ways a person can be reached by what they wrote. */
    List<ContactMethod> possible() {
        List<ContactMethod> possible = new ArrayList<>();
        draft.optional(PHONE).ifPresent(p -> possible.add(ContactMethod.PHONE));
        draft.optional(PHONE).ifPresent(p -> possible.add(ContactMethod.TEXT));
        draft.optional(EMAIL).ifPresent(e -> possible.add(ContactMethod.EMAIL));
        draft.optional(ADDRESS).ifPresent(a -> possible.add(ContactMethod.LETTER));
        return possible;
    }

    ContactDetails details() {
        return ImmutableContactDetails.builder()
                .name(draft.first(NAME))
                .phone(safe(PHONE, ContactMethod.PHONE, ContactMethod.TEXT))
                .email(safe(EMAIL, ContactMethod.EMAIL))
                .address(safe(ADDRESS, ContactMethod.LETTER))
                .postcode(draft.optional(POSTCODE))
                .safeContact(safeContact())
                .build();
    }

    SafeContact safeContact() {
        return ImmutableSafeContact.builder()
                .addAllMethods(methods())
                .leaveMessage(
                        draft.optional(LEAVE)
                                .map(SafeContact.Leave::valueOf)
                                .orElse(SafeContact.Leave.NOT_SAID))
                .note(draft.optional(NOTE))
                .build();
    }

    /** Only by a way that is safe, whatever was ticked before. */
    boolean tellByEmail() {
        return draft.optional(TELL).isPresent() && methods().contains(ContactMethod.EMAIL);
    }

    /** True when there is an address to tell them by at all. */
    boolean hasEmail() {
        return draft.optional(EMAIL).isPresent();
    }

    /** What there is to tell of it, the person's own words included. */
    List<PayloadItem> items() {
        ContactDetails details = details();
        List<PayloadItem> items = new ArrayList<>();
        items.add(PayloadItem.of(DataItem.NAME, "", details.name()));
        details.phone().ifPresent(v -> items.add(PayloadItem.of(DataItem.PHONE, "", v)));
        details.email().ifPresent(v -> items.add(PayloadItem.of(DataItem.EMAIL, "", v)));
        details.address().ifPresent(v -> items.add(PayloadItem.of(DataItem.ADDRESS, "", v)));
        details.postcode().ifPresent(v -> items.add(PayloadItem.of(DataItem.POSTCODE, "", v)));
        return items;
    }

    private Set<ContactMethod> methods() {
        Set<ContactMethod> methods = new LinkedHashSet<>();
        draft.all(METHODS).forEach(name -> methods.add(ContactMethod.valueOf(name)));
        methods.retainAll(possible());
        return methods;
    }

    private Optional<String> safe(String field, ContactMethod... by) {
        return draft.optional(field).filter(v -> Set.of(by).stream().anyMatch(methods()::contains));
    }
}
