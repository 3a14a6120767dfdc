package org.sena.directory.exchange.web.duplicates;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.exchange.ComparedField;
import org.sena.directory.api.exchange.Comparison;
import org.sena.directory.api.exchange.DuplicateGoneException;
import org.sena.directory.api.exchange.Duplicates;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** Where editors compare records that look like one, and make them one. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_directory_duplicates",
        javax_portlet_display$_$name = "SENA directory duplicates",
        javax_portlet_resource$_$bundle = "content.Duplicates")
public class DuplicatesPortlet extends SenaPortlet {

    @Reference private Duplicates duplicates;

    public DuplicatesPortlet() {
        super("org.sena.directory.exchange.web.views");
        render("list", this::list);
        render("pair", this::pair);
        action("filter", this::filter);
        action("again", this::again);
        action("different", this::different);
        action("merge", this::merge);
        action("split", this::split);
    }

    private View list(Page page) {
        ListFilter filter = ListFilter.of(page);

        return View.of(
                "duplicates/list",
                page.text("list.title"),
                new PairListView(
                        page, filter, duplicates.search(filter.search()), duplicates.progress()));
    }

    private View pair(Page page) {
        Optional<Comparison> comparison = page.parameter("pair").flatMap(duplicates::comparison);

        return comparison
                .map(found -> new PairView(page, found))
                .map(view -> View.of("duplicates/pair", view.title(), view))
                .orElseGet(() -> View.of("duplicates/gone", page.text("gone.title")));
    }

    private void filter(Submission in) {
        in.show(
                "list",
                "kind",
                in.parameter("kind").orElse(""),
                "state",
                in.parameter("state").orElse(""),
                "sure",
                in.parameter("sure").orElse(""));
    }

    private void again(Submission in) {
        duplicates.lookAgain();
        in.say("again.said");
        in.show("list");
    }

    private void different(Submission in) {
        decide(in, "different.said", id -> duplicates.different(id));
    }

    private void split(Submission in) {
        decide(in, "split.said", id -> duplicates.split(id));
    }

    private void merge(Submission in) {
        String pairId = in.parameter("pair").orElseThrow();
        Optional<Comparison> comparison = duplicates.comparison(pairId);

        if (comparison.isEmpty()) {
            gone(in);
            return;
        }

        String proposed = comparison.get().duplicate().preferredId();
        String other = comparison.get().duplicate().otherId();
        String stays = in.form().choice("stays", List.of(proposed, other)).required().value();
        Set<String> fromRight =
                comparison.get().fields().stream()
                        .map(ComparedField::key)
                        .filter(
                                key ->
                                        in.parameter("field_" + key)
                                                .filter("right"::equals)
                                                .isPresent())
                        .collect(Collectors.toSet());

        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }

        Set<String> fromOther =
                stays.equals(proposed) ? fromRight : rest(comparison.get(), fromRight);

        decide(in, "merge.said", id -> duplicates.merge(id, stays, fromOther));
    }

    /** The editor chose left or right; the record that goes is the left one now. */
    private static Set<String> rest(Comparison comparison, Set<String> fromRight) {
        Set<String> fromLeft = new HashSet<>();

        comparison.fields().stream()
                .filter(ComparedField::differs)
                .map(ComparedField::key)
                .filter(key -> !fromRight.contains(key))
                .forEach(fromLeft::add);

        return fromLeft;
    }

    private static void decide(
            Submission in, String said, java.util.function.Consumer<String> decision) {
        try {
            decision.accept(in.parameter("pair").orElseThrow());
            in.say(said);
            in.show("list");
        } catch (DuplicateGoneException e) {
            gone(in);
        }
    }

    private static void gone(Submission in) {
        in.form().reject("pair.gone");
        in.showAgain();
    }
}
