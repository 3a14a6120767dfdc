package org.sena.privacy.web.mydata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.identity.api.Role;
import org.sena.privacy.api.Purpose;
import org.sena.privacy.api.seen.ImmutableLook;
import org.sena.privacy.api.seen.Look;
import org.sena.web.kit.Texts;

class LookWordsTest {

    private static final Texts ENGLISH =
            Texts.of(ResourceBundle.getBundle("content.Language", Locale.ROOT), Locale.UK);

    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of(
                        look("referral.read")
                                .withOrganisationId("org-1")
                                .withOrganisationName("Ramsey Food Bank"),
                        List.of("A worker of Ramsey Food Bank", "Read your request for help")),
                Arguments.of(
                        look("referral.read").withOrganisationId("org-1"),
                        List.of(
                                "A worker of an organisation we work with",
                                "Read your request for help")),
                Arguments.of(
                        look("advice.take").withRoles(Role.ADVISER),
                        List.of(
                                "An adviser of the council's Resident Advice Team",
                                "Took on your request to be contacted")),
                Arguments.of(
                        look("audit.read").withRoles(Role.ADMINISTRATOR, Role.RESIDENT),
                        List.of("Somebody at the council", "Looked at who saw your data")),
                Arguments.of(
                        look("consent.expire").withBySystem(true),
                        List.of("SENA itself", "What you agreed to ended by itself")),
                Arguments.of(
                        look("referral.unheard-of").withEntity("referral"),
                        List.of(
                                "Somebody at the council",
                                "Did something with your request for help")),
                Arguments.of(
                        look("new.deed"),
                        List.of("Somebody at the council", "Did something with your records")),
                Arguments.of(
                        look("referral.read").withAllowed(false).withFields("NAME"),
                        List.of(
                                "Somebody at the council",
                                "Read your request for help",
                                "They were not allowed to, and saw nothing.")));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void it_says_who_did_what(Look look, List<String> lines) {
        assertEquals(lines, new LookWords(ENGLISH).of(look));
    }

    @Test
    void it_says_what_for_and_what_was_seen_in_words_and_counts() {
        Look look =
                look("referral.read")
                        .withPurpose(Purpose.REFERRAL)
                        .withFields(
                                Set.of(
                                        "NAME",
                                        "PHONE",
                                        "NEED:DEBT",
                                        "NEED:FOOD",
                                        "ANSWER:q1",
                                        "state"));

        List<String> lines = new LookWords(ENGLISH).of(look);

        assertEquals("What for: To ask them for help", lines.get(2));
        assertEquals(
                "What: Your name, Your phone number, 2 things you need, Your answer to one"
                        + " question",
                lines.get(3));
    }

    private static ImmutableLook look(String action) {
        return ImmutableLook.builder()
                .at(Instant.parse("2026-03-02T12:00:00Z"))
                .bySystem(false)
                .allowed(true)
                .action(action)
                .entity("thing")
                .build();
    }
}
