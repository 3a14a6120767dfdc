package org.sena.referral.web.agreement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sena.referral.api.agreement.EndReason;
import org.sena.referral.api.agreement.Ending;
import org.sena.referral.api.agreement.ImmutableEnding;
import org.sena.web.kit.form.Form;

/** Reads how an agreement is to end. */
final class EndForm {

    static final String NOW = "now";
    static final String DAY = "day";

    private static final int LONGEST = 500;

    private final Form form;
    private Ending ending;

    EndForm(Form form) {
        this.form = form;
    }

    void read() {
        String when = form.choice("when", List.of(NOW, DAY)).required("end.when.error").value();
        Optional<LocalDate> day =
                when.equals(DAY)
                        ? form.date("day").called("end.day.called").required().value()
                        : Optional.empty();
        Optional<String> reason =
                form.choice("reason", names()).required("end.reason.error").optional();
        Optional<String> text = form.text("text").called("end.text.called").max(LONGEST).optional();
        String finish =
                form.choice("finish", List.of("yes", "no")).required("end.finish.error").value();

        if (form.isValid()) {
            ending =
                    ImmutableEnding.builder()
                            .lastDay(day)
                            .reason(EndReason.valueOf(reason.orElseThrow()))
                            .text(text)
                            .mayFinish(finish.equals("yes"))
                            .build();
        }
    }

    /** Only when the form is valid. */
    Ending ending() {
        return ending;
    }

    private static List<String> names() {
        return Arrays.stream(EndReason.values())
                .map(Enum::name)
                .collect(Collectors.toUnmodifiableList());
    }
}
