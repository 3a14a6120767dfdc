package org.sena.directory.desk.edit;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Service;
import org.sena.directory.api.workflow.Draft;
import org.sena.directory.desk.Area;
import org.sena.web.kit.Page;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** Times and places: a list, and a page for each. */
@Component(service = ItemPages.class)
public class ItemPages implements Area {

    private final Desk desk;
    private final Sections sections;

    @Activate
    public ItemPages(@Reference Desk desk, @Reference Sections sections) {
        this.desk = desk;
        this.sections = sections;
    }

    @Override
    public void open(Doors doors) {
        doors.view("items", this::items);
        doors.view("item", this::item);
        doors.action("save-item", this::save);
        doors.action("remove-item", this::remove);
    }

    private View items(Page page) {
        Optional<Draft> draft = desk.draft(page).filter(open -> open.service().isPresent());
        Optional<Items> items = page.parameter("section").flatMap(sections::items);

        if (draft.isEmpty() || items.isEmpty()) {
            return Desk.none(page);
        }

        ItemsView view = new ItemsView(page, draft.get(), items.get());

        return View.of("edit/items", view.title(), view);
    }

    private View item(Page page) {
        Optional<Draft> draft = desk.draft(page).filter(open -> open.service().isPresent());
        Optional<Items> found = page.parameter("section").flatMap(sections::items);

        if (draft.isEmpty() || found.isEmpty()) {
            return Desk.none(page);
        }

        Items items = found.get();
        Service service = draft.get().service().orElseThrow();
        int count = items.count(service);
        int index = Math.min(number(page.parameter("item")), count);
        String kind = page.parameter("kind").orElse("");
        ItemView view =
                new ItemView(
                        page,
                        draft.get(),
                        items.key(),
                        items.fields(service, index, kind),
                        items.options(page.texts(), service),
                        index,
                        index == count,
                        kind);

        return View.of("edit/" + items.key(), view.title(), view);
    }

    private void save(Submission in) {
        Optional<Draft> draft = desk.draft(in).filter(open -> open.service().isPresent());
        Items items = in.parameter("section").flatMap(sections::items).orElseThrow();

        if (draft.isEmpty()) {
            in.show("drafts");
            return;
        }

        Service stored = draft.get().service().orElseThrow();
        int index = number(in.parameter("item"));
        String kind = in.parameter("repeats").orElse("");
        Service typed = items.read(in.form(), stored, Math.min(index, items.count(stored)));
        Fields now = items.fields(stored, index, kind);
        Fields then = items.fields(typed, Math.min(index, items.count(stored)), kind);

        if (desk.save(in, draft.get(), now, then, typed)) {
            if (items.key().equals("where") && isUnplaced(typed, index)) {
                in.say("where.unplaced.notice");
            }

            in.show("items", "draft", draft.get().id(), "section", items.key());
        }
    }

    /** A second click finds it gone and says nothing. */
    private void remove(Submission in) {
        Optional<Draft> draft = desk.draft(in).filter(open -> open.service().isPresent());
        Items items = in.parameter("section").flatMap(sections::items).orElseThrow();
        int index = number(in.parameter("item"));

        if (draft.isEmpty()) {
            in.show("drafts");
            return;
        }

        Service stored = draft.get().service().orElseThrow();
        Fields now = items.fields(stored, index, "");
        boolean same = now.mark().equals(in.parameter("seen").orElse(""));

        if (index < items.count(stored) && same) {
            Service rest = items.without(stored, index);

            if (!desk.save(in, draft.get(), now, new Fields().put("removed", "yes"), rest)) {
                return;
            }

            in.say("item." + items.key() + ".removed");
        }

        in.show("items", "draft", draft.get().id(), "section", items.key());
    }

    private static boolean isUnplaced(Service service, int index) {
        return index < service.locations().size()
                && !service.locations().get(index).postcode().isEmpty()
                && service.locations().get(index).coordinate().isEmpty();
    }

    private static int number(Optional<String> text) {
        return text.filter(number -> number.matches("[0-9]{1,4}")).map(Integer::parseInt).orElse(0);
    }
}
