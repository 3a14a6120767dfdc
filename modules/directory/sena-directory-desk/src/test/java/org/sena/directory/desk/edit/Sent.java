package org.sena.directory.desk.edit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sena.directory.api.Availability;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.ServiceStatus;
import org.sena.web.kit.Texts;
import org.sena.web.kit.form.FieldError;
import org.sena.web.kit.form.Form;

/** Forms as somebody sent them, and a service that nothing is known of yet. */
final class Sent {

    static final Organisation ORGANISATION =
            ImmutableOrganisation.builder().id("o").name("Example Trust").description("").build();

    static final ImmutableService SERVICE =
            ImmutableService.builder()
                    .id("s")
                    .name("")
                    .description("")
                    .organisation(ORGANISATION)
                    .status(ServiceStatus.ACTIVE)
                    .referralMethod(ReferralMethod.NONE)
                    .availability(Availability.UNKNOWN)
                    .build();

    private Sent() {}

    /** As {@code name=Lunch club;days=MONDAY|FRIDAY}. */
    static Form form(String fields) {
        Map<String, List<String>> typed = new HashMap<>();

        for (String field : fields.split(";")) {
            String[] parts = field.split("=", 2);

            if (parts.length == 2) {
                typed.put(parts[0].strip(), Arrays.asList(parts[1].split("\\|")));
            }
        }

        return new Form(typed, Texts.ofKit(Locale.UK));
    }

    /** What a form shows, sent back untouched. */
    static Form again(Fields fields) {
        Map<String, List<String>> typed = new HashMap<>();

        fields.names().forEach(name -> typed.put(name, fields.values(name)));

        return new Form(typed, Texts.ofKit(Locale.UK));
    }

    /** The field of the first error; empty without one. */
    static String wrong(Form form) {
        return form.errors().stream().map(FieldError::field).findFirst().orElse("");
    }
}
