package org.sena.directory.web.list;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Directory;
import org.sena.directory.api.ListedService;
import org.sena.directory.api.Service;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.list.Letter;
import org.sena.directory.list.LetterPost;
import org.sena.directory.list.MyList;
import org.sena.identity.api.CurrentActor;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.SharedSession;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** Shows the services that somebody put on their list, to be called, printed or sent. */
@Component(service = Portlet.class)
@PortletSettings(javax_portlet_name = "sena_my_list", javax_portlet_display$_$name = "SENA my list")
public class ListPortlet extends SenaPortlet {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Clock clock = Clock.system(ZONE);

    @Reference private CurrentActor currentActor;
    @Reference private Directory directory;
    @Reference private LetterPost post;
    @Reference private MyList myList;
    @Reference private Taxonomies taxonomies;

    public ListPortlet() {
        super("org.sena.directory.web.views");
        render("list", this::list);
        render("letter", this::letter);
        action("remove", this::remove);
        action("clear", this::clear);
        action("send", this::send);
    }

    private View list(Page page) {
        boolean kept =
                !currentActor.get().isAnonymous() && currentActor.get().subjectId().isPresent();

        return View.of(
                "list/list",
                page.text("list.title"),
                new ListView(page, entries(page), LocalDateTime.now(clock), kept));
    }

    private View letter(Page page) {
        List<ListedEntry> entries = entries(page);

        if (entries.isEmpty()) {
            return list(page);
        }

        return View.of(
                "list/letter",
                page.text("list.letter.title"),
                ListLetter.of(page.texts(), page.site(), entries).text());
    }

    private List<ListedEntry> entries(Page page) {
        return entries(page.session());
    }

    private List<ListedEntry> entries(SharedSession session) {
        List<ListedEntry> entries = new ArrayList<>();

        for (ListedService listed : myList.services(session)) {
            Optional<Service> service = directory.service(listed.service());
            String need = taxonomies.need(listed.need()).map(found -> found.label()).orElse("");

            entries.add(new ListedEntry(listed.service(), service, need));
        }

        return entries;
    }

    private void remove(Submission in) {
        in.parameter("listed")
                .ifPresent(
                        service -> {
                            myList.remove(in.session(), service);
                            in.say("list.removed");
                        });
    }

    private void clear(Submission in) {
        myList.clear(in.session());
        in.say("list.cleared");
    }

    private void send(Submission in) {
        Letter letter = ListLetter.of(in.texts(), in.site(), entries(in.session()));

        if (post.send(in, in.texts().get("list.letter.subject"), letter)) {
            in.show("list");
        }
    }
}
