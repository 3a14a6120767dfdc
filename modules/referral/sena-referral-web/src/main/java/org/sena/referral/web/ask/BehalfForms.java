package org.sena.referral.web.ask;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import org.sena.privacy.api.Giver;
import org.sena.web.kit.Submission;
import org.sena.web.kit.form.Form;

/** Binds what only somebody who refers another person fills in. */
final class BehalfForms {

    private static final int LONGEST_RELATIONSHIP = 100;
    private static final int LONGEST_EVIDENCE = 200;

    private BehalfForms() {}

    /** How the person told it, and who agreed. */
    static Draft told(Submission in, Draft draft) {
        Form form = in.form();
        String channel =
                form.choice(Behalf.CHANNEL, names(Behalf.CHANNELS))
                        .required("behalf.channel.error")
                        .value();
        String giver =
                form.choice(Behalf.GIVER, names(Behalf.GIVERS))
                        .required("behalf.giver.error")
                        .value();
        String relationship =
                form.text(Behalf.RELATIONSHIP)
                        .called("behalf.relationship.called")
                        .max(LONGEST_RELATIONSHIP)
                        .value();
        boolean representative = giver.equals(Giver.REPRESENTATIVE.name());

        if (representative && relationship.isEmpty()) {
            form.text(Behalf.RELATIONSHIP).called("behalf.relationship.called").required();
        }

        String evidence =
                form.text(Behalf.EVIDENCE)
                        .called("behalf.evidence.called")
                        .max(LONGEST_EVIDENCE)
                        .value();

        return draft.with(Behalf.CHANNEL, channel)
                .with(Behalf.GIVER, giver)
                .with(Behalf.RELATIONSHIP, representative ? relationship : "")
                .with(Behalf.EVIDENCE, evidence);
    }

    /** That it was read out and agreed. */
    static Draft attested(Submission in, Draft draft) {
        if (!in.form().isTicked(Behalf.ATTESTED)) {
            in.form().reject(Behalf.ATTESTED, "attest.error");
        }
        return draft.with(Behalf.ATTESTED, "yes");
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(toUnmodifiableList());
    }
}
