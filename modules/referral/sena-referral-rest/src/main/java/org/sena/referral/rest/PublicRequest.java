package org.sena.referral.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.privacy.api.ContactMethod;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.ImmutableContactDetails;
import org.sena.privacy.api.ImmutableSafeContact;
import org.sena.privacy.api.SafeContact;
import org.sena.privacy.api.SpecialCategory;
import org.sena.referral.api.ImmutableReferralRequest;
import org.sena.referral.api.ReferralProblem;
import org.sena.referral.api.ReferralRequest;
import org.sena.referral.api.ReferralUrgency;

/** What somebody without an account hands in to be referred. */
final class PublicRequest {

    private PublicRequest() {}

    /**
     * Reads it.
     *
     * @throws MistakesException when it has not the form; what it says is looked at by the service
     */
    static ReferralRequest read(JsonNode body) {
        Fields fields = Fields.of(body);
        Fields contact = fields.object("contact");
        Fields safe = contact.object("safeContact");
        ImmutableSafeContact.Builder safely =
                ImmutableSafeContact.builder()
                        .addAllMethods(safe.choices("methods", ContactMethod.class))
                        .leaveMessage(
                                safe.choice("leaveMessage", SafeContact.Leave.class)
                                        .orElse(SafeContact.Leave.NOT_SAID))
                        .note(safe.text("note"));
        ReferralRequest request =
                ImmutableReferralRequest.builder()
                        .serviceId(fields.required("serviceId"))
                        .contact(
                                ImmutableContactDetails.builder()
                                        .name(contact.required("name"))
                                        .phone(contact.text("phone"))
                                        .email(contact.text("email"))
                                        .address(contact.text("address"))
                                        .postcode(contact.text("postcode"))
                                        .safeContact(safely.build())
                                        .build())
                        .reason(fields.text("reason"))
                        .agreedItems(items(fields))
                        .specialCategories(
                                fields.choices("specialCategories", SpecialCategory.class))
                        .urgency(ReferralUrgency.NORMAL)
                        .language(fields.text("language").orElse("en"))
                        .submission(fields.required("token"))
                        .build();
        fields.check();
        return request;
    }

    private static Set<DataItem> items(Fields fields) {
        Set<String> codes = fields.texts("agreedItems");
        try {
            return codes.stream().map(DataItem::of).collect(Collectors.toSet());
        } catch (IllegalArgumentException e) {
            fields.mistake(
                    "agreedItems", "Codes such as NAME, PHONE or NEED:food. " + e.getMessage());
            return Set.of();
        }
    }

    /** The field of the body that a problem is about. */
    static String field(ReferralProblem problem) {
        switch (problem) {
            case NAME_MISSING:
            case NAME_TOO_LONG:
                return "contact.name";
            case NO_CONTACT_DETAIL:
            case DETAIL_TOO_LONG:
                return "contact";
            case NO_SAFE_WAY:
            case SAFE_WAY_WITHOUT_DETAIL:
                return "contact.safeContact.methods";
            case NOTE_TOO_LONG:
                return "contact.safeContact.note";
            case REASON_TOO_LONG:
                return "reason";
            case NOTHING_AGREED:
                return "agreedItems";
            case SUBMISSION_MISSING:
                return "token";
            default:
                return "text";
        }
    }
}
