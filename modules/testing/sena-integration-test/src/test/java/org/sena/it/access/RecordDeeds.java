package org.sena.it.access;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sena.identity.api.Actor;
import org.sena.privacy.api.Channel;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.ImmutableConsentRequest;
import org.sena.privacy.api.Purpose;

/** Deeds about what is kept of a person: consents, audit events, assessments. */
final class RecordDeeds {

    private static final int MOST = 10;

    private RecordDeeds() {}

    static Map<String, Deed> all() {
        Map<String, Deed> deeds = new LinkedHashMap<>();
        for (Side side : Side.values()) {
            deeds.put("read the consents of " + side.label(), consents(side));
            deeds.put("end a consent of " + side.label(), endingConsent(side));
            deeds.put("read the audit trail about " + side.label(), audit(side));
            deeds.put("read an assessment of " + side.label(), keptAssessment(side));
            deeds.put(
                    "read an assessment of " + side.label() + " with an agreement to be contacted",
                    agreedAssessment(side));
        }
        deeds.put(
                "verify the audit trail",
                (stage, player) -> Attempt.to(() -> stage.auditTrail.firstBrokenLink()));
        deeds.put(
                "keep an assessment",
                (stage, player) -> Attempt.to(() -> stage.assessments.keep(stage.interview())));
        deeds.put(
                "ask to be contacted",
                (stage, player) -> Attempt.to(() -> stage.agreeToContact(player.actor())));
        return deeds;
    }

    private static Deed consents(Side side) {
        return (stage, player) -> {
            Consent given = give(stage, player.personOf(side));
            return Attempt.to(() -> stage.consents.ofSubject(given.subjectId()));
        };
    }

    private static Deed endingConsent(Side side) {
        return (stage, player) -> {
            Consent given = give(stage, player.personOf(side));
            return Attempt.to(() -> stage.consents.withdraw(given.id(), Channel.WEB, "No more"))
                    .on(() -> stage.consents.find(given.id()));
        };
    }

    private static Deed audit(Side side) {
        return (stage, player) -> {
            Consent given = give(stage, player.personOf(side));
            return Attempt.to(() -> stage.auditTrail.aboutSubject(given.subjectId(), MOST));
        };
    }

    private static Deed keptAssessment(Side side) {
        return (stage, player) -> {
            String id =
                    stage.as(
                            player.personOf(side),
                            () -> stage.assessments.keep(stage.interview()).id());
            return Attempt.to(() -> stage.assessments.find(id).orElseThrow());
        };
    }

    private static Deed agreedAssessment(Side side) {
        return (stage, player) -> {
            Actor person = player.personOf(side);
            stage.agreeToContact(person);
            String id = stage.as(person, () -> stage.assessments.mine().get(0).id());
            return Attempt.to(() -> stage.assessments.find(id).orElseThrow());
        };
    }

    private static Consent give(Stage stage, Actor person) throws Exception {
        return stage.as(
                person,
                () ->
                        stage.consents.give(
                                ImmutableConsentRequest.builder()
                                        .subjectId(person.subjectId().orElseThrow())
                                        .recipientOrganisationId(Consents.COUNCIL)
                                        .recipientName("The council")
                                        .purpose(Purpose.PROACTIVE_CONTACT)
                                        .addItems(DataItem.NAME, DataItem.PHONE)
                                        .language("en")
                                        .build()));
    }
}
