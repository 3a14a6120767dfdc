package org.sena.needs.web.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.privacy.api.ContactDetails;
import org.sena.privacy.api.ContactMethod;
import org.sena.privacy.api.SafeContact;
import org.sena.web.kit.Texts;
import org.sena.web.kit.form.Form;

class ContactFormTest {

    private static final String GOOD =
            "name=Ada phone=01632960123 methods=PHONE,TEXT leave=NO agreed=yes";

    @Test
    void a_complete_form_gives_the_contact_with_what_is_safe() {
        ContactDetails contact = ContactForm.read(form(GOOD)).orElseThrow();

        assertEquals("Ada", contact.name());
        assertEquals(
                Set.of(ContactMethod.PHONE, ContactMethod.TEXT), contact.safeContact().methods());
        assertEquals(SafeContact.Leave.NO, contact.safeContact().leaveMessage());
        assertTrue(contact.email().isEmpty());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "name=                     | name",
                "phone=                    | phone",
                "phone=12                  | phone",
                "methods=EMAIL             | email",
                "methods=LETTER            | methods",
                "methods=                  | methods",
                "leave=                    | leave",
                "leave=MAYBE               | leave",
                "agreed=                   | agreed",
                "email=nobody              | email",
            })
    void what_is_missing_or_unsafe_is_said_at_its_field(String change, String field) {
        Form form = form(GOOD + " " + change);

        assertTrue(ContactForm.read(form).isEmpty());
        assertEquals(field, form.errors().get(0).field());
    }

    private static Form form(String pairs) {
        Map<String, List<String>> typed = new HashMap<>();

        for (String pair : pairs.trim().split(" +")) {
            String[] parts = pair.split("=", 2);

            typed.put(parts[0], Arrays.asList(parts[1].split(",")));
        }

        return new Form(typed, Texts.ofKit(Locale.UK));
    }
}
