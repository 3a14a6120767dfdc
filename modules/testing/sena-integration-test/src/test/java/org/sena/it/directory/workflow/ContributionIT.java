package org.sena.it.directory.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.workflow.Contribution;
import org.sena.directory.api.workflow.Contributions;
import org.sena.directory.api.workflow.DraftConflictException;
import org.sena.directory.api.workflow.ImmutableNewContribution;
import org.sena.identity.api.Actor;
import org.sena.identity.api.NotAllowedException;

@InFramework
class ContributionIT extends Council {

    private static final String EMAIL = "sam.example@example.org";

    @OsgiService private Contributions contributions;

    @OsgiService(filter = "(origin.bundle.symbolic.name=org.sena.directory.service)")
    private DataSource dataSource;

    @BeforeEach
    void publishAndAssign() throws Exception {
        publish();
        assign("food-bank");
    }

    @Test
    void a_visitor_reads_the_answer_by_reference_and_code() throws Exception {
        Contribution told = told();

        run(provider, () -> contributions.close(told.reference(), "Thank you, it is mended."));

        String typed = told.reference().toLowerCase().replace('-', ' ');
        Contribution answered =
                as(Actor.anonymous(), () -> contributions.look(typed, told.code().orElseThrow()))
                        .orElseThrow();

        assertTrue(told.reference().matches("D-[2-9A-Z]{4}-[2-9A-Z]{2}"), told.reference());
        assertEquals(Optional.of("Thank you, it is mended."), answered.answer());
        assertTrue(answered.closedAt().isPresent());
        assertEquals(Optional.empty(), answered.email());
        assertThrows(
                DraftConflictException.class,
                () -> run(editor, () -> contributions.close(told.reference(), "Again")));
    }

    @Test
    void it_goes_to_the_provider_and_the_assurer_of_the_type_and_to_nobody_else() throws Exception {
        Contribution told = told();

        for (Actor keeper : new Actor[] {provider, worker, assurer, editor}) {
            assertTrue(isListed(keeper, told), keeper.displayName());
        }

        assertFalse(isListed(stranger, told));
        assign("debt-advice");
        assertFalse(isListed(assurer, told));
        assertThrows(
                NotAllowedException.class,
                () -> run(worker, () -> contributions.close(told.reference(), "By a worker")));
        assertThrows(
                NotAllowedException.class,
                () -> run(stranger, () -> contributions.close(told.reference(), "By others")));
        assertThrows(
                NotAllowedException.class, () -> as(Actor.anonymous(), () -> contributions.open()));
    }

    @Test
    void a_service_nobody_knows_goes_to_every_assurer() throws Exception {
        Contribution told =
                as(
                        Actor.anonymous(),
                        () ->
                                contributions.tell(
                                        ImmutableNewContribution.builder()
                                                .text("There is a choir in the mill.")
                                                .build()));

        assertTrue(isListed(assurer, told));
        assertFalse(isListed(provider, told));
    }

    @Test
    void the_address_is_sealed_and_opened_for_the_council_only() throws Exception {
        Contribution told = told();

        assertEquals(Optional.of(EMAIL), seen(editor, told).email());
        assertEquals(Optional.empty(), seen(provider, told).email());
        assertFalse(stored(told.reference()).contains(EMAIL));
    }

    @Test
    void after_five_wrong_codes_even_the_right_one_rests() throws Exception {
        Contribution told = told();

        for (int i = 0; i < 5; i++) {
            assertEquals(Optional.empty(), look(told.reference(), "AAAA-AAAA-AAAA"));
        }

        assertEquals(Optional.empty(), look(told.reference(), told.code().orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n"})
    void what_says_nothing_is_not_kept(String text) {
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        as(
                                Actor.anonymous(),
                                () ->
                                        contributions.tell(
                                                ImmutableNewContribution.builder()
                                                        .text(text)
                                                        .build())));
    }

    private Contribution told() throws Exception {
        return as(
                Actor.anonymous(),
                () ->
                        contributions.tell(
                                ImmutableNewContribution.builder()
                                        .serviceId(service.id())
                                        .text("The number is wrong.")
                                        .email(EMAIL)
                                        .build()));
    }

    private Optional<Contribution> look(String reference, String code) throws Exception {
        return as(Actor.anonymous(), () -> contributions.look(reference, code));
    }

    private boolean isListed(Actor actor, Contribution told) throws Exception {
        return as(actor, () -> contributions.open()).stream()
                .anyMatch(one -> one.reference().equals(told.reference()));
    }

    private Contribution seen(Actor actor, Contribution told) throws Exception {
        return as(actor, () -> contributions.contribution(told.reference())).orElseThrow();
    }

    private String stored(String reference) throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select * from SENA_ContributionEntry where reference = ?")) {
            query.setString(1, reference);

            try (ResultSet rows = query.executeQuery()) {
                StringBuilder text = new StringBuilder();

                while (rows.next()) {
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        text.append(rows.getString(i)).append('\n');
                    }
                }

                return text.toString();
            }
        }
    }
}
