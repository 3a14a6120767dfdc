package org.sena.directory.exchange.web.feeds;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.exchange.Feed;
import org.sena.directory.api.exchange.FeedRefusedException;
import org.sena.directory.api.exchange.FeedSettings;
import org.sena.directory.api.exchange.Feeds;
import org.sena.directory.api.exchange.ForeignTerm;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** Where editors say which other directories are read, and see how that goes. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_directory_feeds",
        javax_portlet_display$_$name = "SENA directory feeds",
        javax_portlet_resource$_$bundle = "content.Feeds")
public class FeedsPortlet extends SenaPortlet {

    private static final int TERMS = 1000;

    @Reference private Feeds feeds;
    @Reference private Taxonomies taxonomies;

    public FeedsPortlet() {
        super("org.sena.directory.exchange.web.views");
        render("list", this::list);
        render("add", page -> form(page, Optional.empty()));
        render("change", page -> one(page, (p, feed) -> form(p, Optional.of(feed))));
        render("feed", page -> one(page, this::feed));
        render("term", page -> one(page, this::term));
        action("add", this::add);
        action("change", this::change);
        action("run", this::run);
        action("cancel", this::cancel);
        action("map", this::map);
    }

    private View list(Page page) {
        return View.of(
                "feeds/list", page.text("feeds.title"), new FeedListView(page, feeds.feeds()));
    }

    private View one(Page page, BiFunction<Page, Feed, View> show) {
        return page.parameter("feed")
                .flatMap(feeds::feed)
                .map(feed -> show.apply(page, feed))
                .orElseGet(() -> list(page));
    }

    private View form(Page page, Optional<Feed> feed) {
        FeedFormView view = new FeedFormView(page, feed, taxonomies.serviceTypes());

        return View.of("feeds/form", view.title(), view);
    }

    private View feed(Page page, Feed feed) {
        FeedView view = new FeedView(page, feed, feeds);

        return View.of("feeds/feed", view.title(), view);
    }

    private View term(Page page, Feed feed) {
        Optional<ForeignTerm> term =
                feeds.terms(feed.id(), TERMS).stream()
                        .filter(t -> page.parameter("term").filter(t.id()::equals).isPresent())
                        .findFirst();

        return term.map(
                        found ->
                                View.of(
                                        "feeds/term",
                                        page.text("term.title"),
                                        new TermView(page, feed, found, taxonomies)))
                .orElseGet(() -> feed(page, feed));
    }

    private void add(Submission in) {
        save(in, settings -> in.show("feed", "feed", feeds.add(settings)), "feed.added");
    }

    private void change(Submission in) {
        String feedId = in.parameter("feed").orElseThrow();

        save(
                in,
                settings -> {
                    feeds.change(feedId, settings);
                    in.show("feed", "feed", feedId);
                },
                "feed.changed");
    }

    private void save(Submission in, java.util.function.Consumer<FeedSettings> keep, String said) {
        FeedSettings settings = FeedForm.read(in.form());

        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }

        try {
            keep.accept(settings);
            in.say(said);
        } catch (FeedRefusedException e) {
            for (Map.Entry<String, FeedRefusedException.Problem> p : e.problems().entrySet()) {
                in.form().reject(p.getKey(), "problem." + p.getKey() + "." + p.getValue());
            }

            in.showAgain();
        }
    }

    private void run(Submission in) {
        String feedId = in.parameter("feed").orElseThrow();

        feeds.run(feedId, in.parameter("whole").isPresent());
        in.say("run.asked");
        in.show("feed", "feed", feedId);
    }

    private void cancel(Submission in) {
        String feedId = in.parameter("feed").orElseThrow();

        feeds.cancel(feedId);
        in.say("run.cancelled");
        in.show("feed", "feed", feedId);
    }

    private void map(Submission in) {
        TermView.Choice choice = TermView.read(in.form());

        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }

        feeds.map(in.parameter("term").orElseThrow(), choice.ours());
        in.say("term.mapped");
        in.show("feed", "feed", in.parameter("feed").orElseThrow());
    }
}
