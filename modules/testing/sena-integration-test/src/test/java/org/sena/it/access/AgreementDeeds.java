package org.sena.it.access;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sena.referral.api.agreement.Agreement;
import org.sena.referral.api.agreement.EndReason;
import org.sena.referral.api.agreement.ImmutableEnding;
import org.sena.referral.api.agreement.ImmutableOnboardingRecord;

/** Deeds about the agreements with organisations. */
final class AgreementDeeds {

    /** Counts the years ahead, so that no two agreements of these tests overlap. */
    private static int years = 10;

    private AgreementDeeds() {}

    static Map<String, Deed> all() {
        Map<String, Deed> deeds = new LinkedHashMap<>();
        deeds.put(
                "list the agreements",
                (stage, player) -> Attempt.to(() -> stage.agreements.standings()));
        deeds.put(
                "see how one's own organisation stands",
                (stage, player) -> Attempt.to(() -> stage.agreements.mine()));
        deeds.put("read the agreements with ours", AgreementDeeds::reading);
        deeds.put("make an agreement with ours", AgreementDeeds::making);
        deeds.put("end an agreement with ours", AgreementDeeds::ending);
        deeds.put(
                "see how far ours is on its way to referrals",
                (stage, player) -> {
                    String ours = ours(stage);
                    return Attempt.to(() -> stage.agreements.onboarding(ours));
                });
        deeds.put("note who answers for safety at ours", AgreementDeeds::noting);
        return deeds;
    }

    private static Attempt reading(Stage stage, Player player) throws Exception {
        String ours = ours(stage);
        return Attempt.to(() -> stage.agreements.ofOrganisation(ours));
    }

    private static Attempt making(Stage stage, Player player) throws Exception {
        String ours = ours(stage);
        LocalDate first = LocalDate.now().plusYears(++years);
        return Attempt.to(
                        () ->
                                stage.agreements.make(
                                        Stage.agreement(Side.OURS, first)
                                                .lastDay(first.plusMonths(6))
                                                .build()))
                .on(() -> all(stage, ours));
    }

    private static Attempt ending(Stage stage, Player player) throws Exception {
        String ours = ours(stage);
        LocalDate first = LocalDate.now().plusYears(++years);
        Agreement made =
                stage.as(
                        Who.ADMINISTRATOR.newcomer(),
                        () ->
                                stage.agreements.make(
                                        Stage.agreement(Side.OURS, first)
                                                .lastDay(first.plusMonths(6))
                                                .build()));
        return Attempt.to(
                        () ->
                                stage.agreements.end(
                                        made.id(),
                                        ImmutableEnding.builder()
                                                .reason(EndReason.REPLACED)
                                                .mayFinish(true)
                                                .build()))
                .on(() -> all(stage, ours));
    }

    private static Attempt noting(Stage stage, Player player) throws Exception {
        String ours = ours(stage);
        return Attempt.to(
                () ->
                        stage.agreements.note(
                                ImmutableOnboardingRecord.builder()
                                        .organisationId(ours)
                                        .peopleTrained(1)
                                        .build()));
    }

    private static String ours(Stage stage) throws Exception {
        return stage.service(Side.OURS).organisation().id();
    }

    private static List<Agreement> all(Stage stage, String organisationId) throws Exception {
        return stage.as(
                Who.ADMINISTRATOR.newcomer(),
                () -> stage.agreements.ofOrganisation(organisationId));
    }
}
