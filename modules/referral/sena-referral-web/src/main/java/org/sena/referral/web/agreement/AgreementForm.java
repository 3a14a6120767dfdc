package org.sena.referral.web.agreement;

import java.time.LocalDate;
import java.util.Collection;
import org.sena.referral.api.agreement.AgreementDraft;
import org.sena.referral.api.agreement.AgreementProblem;
import org.sena.referral.api.agreement.ImmutableAgreementDraft;
import org.sena.referral.api.agreement.Signature;
import org.sena.web.kit.form.Form;

/** Reads what was signed. */
final class AgreementForm {

    private static final int LONGEST = 200;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private final Form form;
    private final Collection<String> services;
    private AgreementDraft draft;

    AgreementForm(Form form, Collection<String> services) {
        this.form = form;
        this.services = services;
    }

    void read(String organisationId) {
        Signature organisation = Signature.of(text("theirs"), text("theirs-role"));
        Signature council = Signature.of(text("ours"), text("ours-role"));
        LocalDate first = day("first");
        LocalDate last = day("last");
        String document = text("document");

        draft =
                ImmutableAgreementDraft.builder()
                        .organisationId(organisationId)
                        .organisation(organisation)
                        .council(council)
                        .firstDay(first)
                        .lastDay(last)
                        .document(document)
                        .serviceIds(form.choices("services", services).value())
                        .build();
    }

    /** Only when the form is valid. */
    AgreementDraft draft() {
        return draft;
    }

    private String text(String field) {
        return form.text(field).called("make." + field + ".called").required().max(LONGEST).value();
    }

    private LocalDate day(String field) {
        return form.date(field)
                .called("make." + field + ".called")
                .required()
                .between(EARLIEST, LATEST)
                .value()
                .orElse(EARLIEST);
    }

    /** Beside which field a mistake is shown. */
    static String field(AgreementProblem problem) {
        switch (problem) {
            case ORGANISATION_SIGNATURE:
                return "theirs";
            case COUNCIL_SIGNATURE:
                return "ours";
            case DOCUMENT:
                return "document";
            case SERVICES:
                return "services";
            case END_TEXT:
                return "text";
            case END_DAY:
                return "day";
            case OVERLAPS:
                return "first";
            case DAYS:
                return "last";
            default:
                return "";
        }
    }
}
