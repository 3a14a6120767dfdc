package org.sena.web.kit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sena.web.kit.form.FieldError;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Option;
import org.sena.web.kit.view.Pagination;
import org.sena.web.kit.view.SummaryRow;
import org.sena.web.kit.view.Table;
import org.sena.web.kit.view.Tone;

class ViewsTest {

    private static final List<Option> OPTIONS =
            List.of(
                    Option.of("rent", "Rent & bills").withHint("Also a mortgage"),
                    Option.of("food", "Food"),
                    Option.of("none", "None of these").alone());

    @Test
    void a_single_question_is_the_h1_of_its_page() {
        String html = radios(TestPage.fresh(), "heading", true);

        assertTrue(
                html.contains("<legend class=\"sena-legend\"><h1 class=\"sena-heading\">"), html);
    }

    @Test
    void every_option_has_a_label_and_the_first_bears_the_field_id() {
        String html = radios(TestPage.fresh());

        assertAll(
                () -> assertTrue(html.contains("id=\"_ns_help\" name=\"_ns_help\""), html),
                () -> assertTrue(html.contains("for=\"_ns_help\">Rent &amp; bills</label>"), html),
                () -> assertTrue(html.contains("for=\"_ns_help-2\">Food</label>"), html),
                () -> assertTrue(html.contains("aria-describedby=\"_ns_help-hint-of\""), html));
    }

    @Test
    void a_stored_answer_is_chosen_until_something_else_was_sent() {
        String stored = radios(TestPage.fresh(), "value", "food");
        String sent = radios(TestPage.refused(Map.of("help", List.of("rent"))), "value", "food");

        assertAll(
                () -> assertTrue(stored.contains("value=\"food\" checked"), stored),
                () -> assertTrue(sent.contains("value=\"rent\" checked"), sent),
                () -> assertFalse(sent.contains("value=\"food\" checked"), sent));
    }

    @Test
    void where_many_questions_stand_together_the_summary_says_which_is_meant() {
        Page page = TestPage.refused(Map.of(), new FieldError("help", "Choose an answer"));
        String html =
                TestPage.render(
                        "errorSummary", "page", page, "questions", Map.of("help", "What helps?"));

        assertTrue(html.contains("href=\"#_ns_help\">What helps? Choose an answer</a>"), html);
    }

    @Test
    void an_error_is_told_in_the_summary_and_at_the_field() {
        Page page = TestPage.refused(Map.of(), new FieldError("help", "Choose an answer"));
        String summary = TestPage.render("errorSummary", "page", page);
        String field = radios(page, "hint", "Think of last month");

        assertAll(
                () ->
                        assertTrue(
                                summary.contains("<a href=\"#_ns_help\">Choose an answer</a>"),
                                summary),
                () ->
                        assertTrue(
                                field.contains("aria-describedby=\"_ns_help-hint _ns_help-error\""),
                                field),
                () -> assertTrue(field.contains("id=\"_ns_help-error\""), field));
    }

    @Test
    void an_attribute_without_a_value_is_left_out() {
        String html = radios(TestPage.fresh());

        assertFalse(html.contains("<fieldset class=\"sena-fieldset\" aria-describedby"), html);
    }

    @Test
    void what_was_typed_into_a_text_comes_back_escaped() {
        Page page = TestPage.refused(Map.of("name", List.of("\"><script>")));
        String html = TestPage.render("text", "page", page, "name", "name", "label", "Name");

        assertTrue(html.contains("value=\"&#34;&gt;&lt;script&gt;\""), html);
    }

    @Test
    void a_text_area_shows_its_text_unchanged() {
        Page page = TestPage.refused(Map.of("note", List.of("one\ntwo")));
        String html =
                TestPage.render(
                        "textarea", "page", page, "name", "note", "label", "Note", "max", 500);

        assertTrue(html.contains(">one\ntwo</textarea>"), html);
    }

    @Test
    void a_summary_row_says_what_its_change_link_changes() {
        String html =
                TestPage.render(
                        "summary",
                        "page",
                        TestPage.fresh(),
                        "rows",
                        List.of(SummaryRow.of("Your age", "34").changedAt("/render?q=age")));

        assertTrue(
                html.contains(
                        "<a href=\"/render?q=age\">Change<span class=\"sr-only\">: Your age"
                                + "</span></a>"),
                html);
    }

    @Test
    void a_table_cell_repeats_its_heading_for_narrow_screens() {
        Table table =
                Table.of("Requests", "Reference", "State")
                        .row(Cell.link("R-1", "/r/1"), Cell.tag("Sent", Tone.INFO));
        String html = TestPage.render("table", "table", table);

        assertAll(
                () -> assertTrue(html.contains("data-label=\"State\""), html),
                () -> assertTrue(html.contains("<a href=\"/r/1\">R-1</a>"), html),
                () -> assertTrue(html.contains("sena-tag sena-tag-info"), html));
    }

    @Test
    void a_long_list_shows_first_last_and_neighbours() {
        Pagination pagination = Pagination.of(5, 10, 95, number -> "/page/" + number);

        assertEquals(List.of(1, 0, 4, 5, 6, 0, 10), pagination.pages());
    }

    @Test
    void the_quick_exit_is_a_plain_form() {
        Content content = output -> output.writeContent("<h1>Hello</h1>");
        String html = TestPage.render("layout", "page", TestPage.fresh(), "content", content);

        assertAll(
                () -> assertTrue(html.contains("method=\"post\" action=\"/action/quick-exit{}\"")),
                () -> assertTrue(html.contains("<h1>Hello</h1>")));
    }

    @Test
    void an_emergency_shows_a_number_that_can_be_called() {
        String html =
                TestPage.render(
                        "emergency",
                        "page",
                        TestPage.fresh(),
                        "title",
                        "Call 999",
                        "text",
                        "If you are in danger now",
                        "phone",
                        "0808 2000 247");

        assertTrue(html.contains("<a href=\"tel:08082000247\">Call 0808 2000 247</a>"), html);
    }

    @Test
    void every_word_of_the_kit_is_written() {
        String html =
                TestPage.render("problem", "page", TestPage.refused(Map.of()))
                        + TestPage.render(
                                "date", "page", TestPage.fresh(), "name", "born", "legend", "Born")
                        + TestPage.render("back", "page", TestPage.fresh(), "url", "/back")
                        + TestPage.render(
                                "textarea",
                                "page",
                                TestPage.fresh(),
                                "name",
                                "note",
                                "label",
                                "Note",
                                "max",
                                10);

        assertFalse(html.contains("kit."), html);
    }

    private static String radios(Page page, Object... more) {
        Object[] values = new Object[8 + more.length];
        Object[] base = {"page", page, "name", "help", "legend", "Which?", "options", OPTIONS};

        System.arraycopy(base, 0, values, 0, base.length);
        System.arraycopy(more, 0, values, base.length, more.length);

        return TestPage.render("radios", values);
    }
}
