package org.sena.web.kit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import javax.portlet.PortletException;
import javax.portlet.PortletSecurityException;
import javax.portlet.ResourceResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sena.identity.api.NotAllowedException;

class SenaPortletTest {

    private static final Map<String, String> SENT =
            Map.of("note", "My long answer", "from.view", "note", "from.referral", "R-1");

    private final FakeHost host = new FakeHost();
    private final NotePortlet portlet = new NotePortlet();

    @BeforeEach
    void start() throws PortletException {
        portlet.site = TestPage.parts().site;
        portlet.init(host.config());
    }

    @Test
    void the_view_registered_first_is_shown_without_being_asked_for() throws Exception {
        host.render(portlet, Map.of());

        assertEquals("List", host.title);
    }

    @Test
    void an_unknown_view_shows_the_first() throws Exception {
        host.render(portlet, view("nowhere"));

        assertEquals("List", host.title);
    }

    @Test
    void a_forms_address_remembers_where_it_was_sent_from() throws Exception {
        host.render(portlet, view("note"));

        assertTrue(portlet.address.contains("from.view=note"), portlet.address);
    }

    @Test
    void a_form_of_the_first_view_remembers_it_too() throws Exception {
        host.render(portlet, Map.of());

        assertTrue(portlet.address.contains("from.view=list"), portlet.address);
    }

    @Test
    void a_refused_form_comes_back_once_with_what_was_typed() throws Exception {
        portlet.refuse = true;
        host.act(portlet, "save", SENT);

        String html = host.render(portlet, host.next);
        String typed = typed();

        host.render(portlet, host.next);

        assertAll(
                () -> assertEquals("note", host.next.get("view")[0]),
                () -> assertEquals("R-1", host.next.get("referral")[0]),
                () -> assertTrue(html.contains("href=\"#_ns_note\""), html),
                () -> assertEquals("My long answer", typed),
                () -> assertEquals("", typed()));
    }

    @Test
    void the_title_says_that_something_is_wrong() throws Exception {
        portlet.refuse = true;
        host.act(portlet, "save", SENT);
        host.render(portlet, host.next);

        assertEquals("Error: Note", host.title);
    }

    @Test
    void what_was_typed_is_kept_when_the_database_is_gone() throws Exception {
        portlet.failure = new IllegalStateException("no connection");
        host.act(portlet, "save", SENT);

        String html = host.render(portlet, host.next);

        assertAll(
                () -> assertEquals("My long answer", typed()),
                () -> assertTrue(html.contains("We could not save this."), html));
    }

    @Test
    void what_was_typed_outlasts_a_page_that_cannot_be_shown() throws Exception {
        portlet.refuse = true;
        host.act(portlet, "save", SENT);
        portlet.viewFailure = new IllegalStateException("no connection");

        String problem = host.render(portlet, host.next);

        portlet.viewFailure = null;

        host.render(portlet, host.next);

        assertAll(
                () -> assertTrue(problem.contains("Sorry, we cannot show this page"), problem),
                () -> assertEquals("503", host.properties.get(ResourceResponse.HTTP_STATUS_CODE)),
                () -> assertTrue(problem.contains("Nothing you typed on this page was lost")),
                () -> assertEquals("My long answer", typed()));
    }

    @Test
    void a_link_that_nobody_made_is_refused_and_not_our_failure() throws Exception {
        portlet.viewFailure = new IllegalArgumentException("No enum constant");

        String problem = host.render(portlet, view("note"));

        assertAll(
                () -> assertTrue(problem.contains("Sorry, we cannot show this page"), problem),
                () -> assertEquals("400", host.properties.get(ResourceResponse.HTTP_STATUS_CODE)));
    }

    @Test
    void good_news_is_told_once_on_the_next_page() throws Exception {
        host.act(portlet, "save", SENT);

        host.render(portlet, host.next);

        List<String> first = portlet.shown.notices();

        host.render(portlet, host.next);

        assertAll(
                () -> assertEquals(List.of("It is saved"), first),
                () -> assertEquals(List.of(), portlet.shown.notices()));
    }

    @Test
    void who_may_not_do_it_is_told_so() {
        portlet.failure = new NotAllowedException("save a note");

        assertThrows(PortletSecurityException.class, () -> host.act(portlet, "save", SENT));
    }

    @Test
    void who_may_not_see_it_is_told_so() {
        portlet.viewFailure = new NotAllowedException("read a note");

        assertThrows(PortletSecurityException.class, () -> host.render(portlet, view("note")));
    }

    @Test
    void an_unknown_action_does_nothing_and_says_so() throws Exception {
        host.act(portlet, "erase", SENT);

        String html = host.render(portlet, host.next);

        assertAll(
                () -> assertEquals("My long answer", typed()),
                () -> assertTrue(html.contains("We could not save this."), html));
    }

    @Test
    void no_handler_sees_what_no_database_keeps() throws Exception {
        portlet.refuse = true;
        host.act(portlet, "save", Map.of("note", "a\u0000b", "from.view", "note"));
        host.render(portlet, host.next);

        assertEquals("a\uFFFDb", typed());
    }

    @Test
    void the_quick_exit_ends_the_session_and_leaves() throws Exception {
        host.session.put("LIFERAY_SHARED_sena.interview", "{}");
        host.act(portlet, SenaPortlet.QUICK_EXIT, Map.of());

        assertAll(
                () -> assertTrue(host.sessionEnded),
                () -> assertEquals("https://www.bbc.co.uk/weather", host.redirect));
    }

    private String typed() {
        return portlet.shown.value("note", "");
    }

    private static Map<String, String[]> view(String name) {
        return Map.of("view", new String[] {name});
    }

    /** A list and a note that can be saved. The kit's own views stand in for a module's. */
    private static final class NotePortlet extends SenaPortlet {

        private boolean refuse;
        private RuntimeException failure;
        private RuntimeException viewFailure;
        private Page shown;
        private String address;

        NotePortlet() {
            super("org.sena.web.kit.views");
            render("list", this::list);
            render("note", this::note);
            action("save", this::save);
        }

        private View list(Page page) {
            address = page.actionUrl("save");

            return View.of("kit/problem", "List");
        }

        private View note(Page page) {
            if (viewFailure != null) {
                throw viewFailure;
            }

            shown = page;
            address = page.actionUrl("save");

            return View.of("kit/errorSummary", "Note");
        }

        private void save(Submission in) {
            if (failure != null) {
                throw failure;
            }

            if (refuse) {
                in.form().reject("note", "kit.error.required", "a note");
                in.showAgain();

                return;
            }

            in.say("saved");
            in.show("note");
        }
    }
}
