package org.sena.referral.service.payload;

import static org.sena.referral.api.ReferralProblem.ALSO_AGREED_UNKNOWN;
import static org.sena.referral.api.ReferralProblem.DECLINE_TEXT_MISSING;
import static org.sena.referral.api.ReferralProblem.DECLINE_TEXT_TOO_LONG;
import static org.sena.referral.api.ReferralProblem.DETAIL_TOO_LONG;
import static org.sena.referral.api.ReferralProblem.EVIDENCE_TOO_LONG;
import static org.sena.referral.api.ReferralProblem.MESSAGE_EMPTY;
import static org.sena.referral.api.ReferralProblem.MESSAGE_TOO_LONG;
import static org.sena.referral.api.ReferralProblem.NAME_MISSING;
import static org.sena.referral.api.ReferralProblem.NAME_TOO_LONG;
import static org.sena.referral.api.ReferralProblem.NOTE_TOO_LONG;
import static org.sena.referral.api.ReferralProblem.NO_CONTACT_DETAIL;
import static org.sena.referral.api.ReferralProblem.NO_SAFE_WAY;
import static org.sena.referral.api.ReferralProblem.REASON_TOO_LONG;
import static org.sena.referral.api.ReferralProblem.RELATIONSHIP_UNCLEAR;
import static org.sena.referral.api.ReferralProblem.SAFE_WAY_WITHOUT_DETAIL;
import static org.sena.referral.api.ReferralProblem.SUBMISSION_MISSING;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sena.privacy.api.ContactDetails;
import org.sena.privacy.api.ContactMethod;
import org.sena.privacy.api.Giver;
import org.sena.privacy.api.Purpose;
import org.sena.privacy.api.SafeContact;
import org.sena.referral.api.DeclineReason;
import org.sena.referral.api.OnBehalf;
import org.sena.referral.api.PayloadItem;
import org.sena.referral.api.ReferralProblem;
import org.sena.referral.api.ReferralRequest;

/** What is wrong with what was handed in. Whatever the page checked, this is what counts. */
public final class RequestRules {

    private static final int NAME = 100;
    private static final int DETAIL = 300;
    private static final int NOTE = 300;
    private static final int REASON = 500;
    private static final int MESSAGE = 2_000;
    private static final int OFFERED = 200;
    private static final int OFFERED_TEXT = 2_000;
    private static final int SUBMISSION = 20;
    private static final int EVIDENCE = 200;
    private static final Set<Purpose> ALSO =
            EnumSet.of(Purpose.OUTCOME_RETURN, Purpose.MESSAGE, Purpose.FEEDBACK);

    private RequestRules() {}

    /** Every mistake of a request; none when it may be sent. */
    public static Set<ReferralProblem> problems(ReferralRequest request) {
        Set<ReferralProblem> problems = EnumSet.noneOf(ReferralProblem.class);
        ContactDetails contact = request.contact();
        note(problems, NAME_MISSING, contact.name().isBlank());
        note(problems, NAME_TOO_LONG, contact.name().length() > NAME);
        note(problems, NO_CONTACT_DETAIL, !hasDetail(contact));
        note(problems, DETAIL_TOO_LONG, hasLongDetail(contact) || hasLongOffer(request));
        note(problems, REASON_TOO_LONG, isLonger(request.reason(), REASON));
        note(problems, SUBMISSION_MISSING, request.submission().length() < SUBMISSION);
        addSafety(problems, contact);
        note(problems, ALSO_AGREED_UNKNOWN, !ALSO.containsAll(request.alsoAgreed()));
        request.onBehalf().ifPresent(behalf -> addBehalf(problems, behalf));
        return problems;
    }

    private static void addBehalf(Set<ReferralProblem> problems, OnBehalf behalf) {
        boolean represented = behalf.giver() == Giver.REPRESENTATIVE;
        note(
                problems,
                RELATIONSHIP_UNCLEAR,
                behalf.giver() == Giver.SELF || represented == isBlank(behalf.relationship()));
        note(problems, EVIDENCE_TOO_LONG, isLonger(behalf.evidence(), EVIDENCE));
    }

    private static void addSafety(Set<ReferralProblem> problems, ContactDetails contact) {
        SafeContact safe = contact.safeContact();
        note(problems, NO_SAFE_WAY, safe.methods().isEmpty());
        note(problems, NOTE_TOO_LONG, isLonger(safe.note(), NOTE));
        note(
                problems,
                SAFE_WAY_WITHOUT_DETAIL,
                safe.methods().stream().anyMatch(method -> isBlank(detail(contact, method))));
    }

    private static Optional<String> detail(ContactDetails contact, ContactMethod method) {
        switch (method) {
            case PHONE:
            case TEXT:
                return contact.phone();
            case EMAIL:
                return contact.email();
            case LETTER:
                return contact.address();
            default:
                throw new IllegalArgumentException("No detail for " + method);
        }
    }

    /** What is wrong with a message; nothing when it may be written. */
    public static Set<ReferralProblem> messageProblems(String text) {
        Set<ReferralProblem> problems = EnumSet.noneOf(ReferralProblem.class);
        note(problems, MESSAGE_EMPTY, text.isBlank());
        note(problems, MESSAGE_TOO_LONG, text.length() > MESSAGE);
        return problems;
    }

    /** Whether a command came with a token that nobody else can hit upon. */
    public static Set<ReferralProblem> tokenProblems(String token) {
        return token.length() < SUBMISSION ? EnumSet.of(SUBMISSION_MISSING) : Set.of();
    }

    /** What is wrong with the text of a decline: OTHER needs one. */
    public static Set<ReferralProblem> declineProblems(
            DeclineReason reason, Optional<String> text) {
        Set<ReferralProblem> problems = EnumSet.noneOf(ReferralProblem.class);
        note(problems, DECLINE_TEXT_MISSING, reason == DeclineReason.OTHER && isBlank(text));
        note(problems, DECLINE_TEXT_TOO_LONG, isLonger(text, REASON));
        return problems;
    }

    private static boolean hasDetail(ContactDetails contact) {
        return !isBlank(contact.phone())
                || !isBlank(contact.email())
                || !isBlank(contact.address());
    }

    private static boolean hasLongDetail(ContactDetails contact) {
        return isLonger(contact.phone(), DETAIL)
                || isLonger(contact.email(), DETAIL)
                || isLonger(contact.address(), DETAIL)
                || isLonger(contact.postcode(), DETAIL);
    }

    private static boolean hasLongOffer(ReferralRequest request) {
        return request.offered().size() > OFFERED
                || request.offered().stream().anyMatch(RequestRules::isLong);
    }

    private static boolean isLong(PayloadItem item) {
        return item.label().length() > OFFERED_TEXT || item.value().length() > OFFERED_TEXT;
    }

    private static boolean isBlank(Optional<String> text) {
        return text.filter(value -> !value.isBlank()).isEmpty();
    }

    private static boolean isLonger(Optional<String> text, int most) {
        return text.filter(value -> value.length() > most).isPresent();
    }

    private static void note(
            Set<ReferralProblem> problems, ReferralProblem problem, boolean found) {
        if (found) {
            problems.add(problem);
        }
    }
}
