package org.sena.directory.desk.start;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.ArrayList;
import java.util.List;
import org.sena.directory.api.workflow.Draft;
import org.sena.directory.api.workflow.DraftState;
import org.sena.directory.desk.Caller;
import org.sena.directory.desk.words.DraftLine;
import org.sena.web.kit.Page;

/** What waits for a keeper of the directory, and where they can go. */
public final class StartView {

    private static final int DRAFTS_SHOWN = 8;

    private final Page page;
    private final Caller caller;
    private final List<Draft> mine;
    private final List<Waiting> waiting = new ArrayList<>();

    StartView(Page page, Caller caller, List<Draft> mine, int messages) {
        this.page = page;
        this.caller = caller;
        this.mine = mine;
        add("returned", count(DraftState.RETURNED), page.renderUrl("drafts"));
        add("messages", messages, page.renderUrl("messages"));
    }

    void waiting(long drafts) {
        add("waiting", drafts, page.renderUrl("waiting"));
    }

    void due(long records) {
        add("due", records, page.renderUrl("due"));
    }

    /** Only what there is; each with its number. */
    public List<Waiting> waiting() {
        return waiting;
    }

    /** The newest drafts under way, those to act on first. */
    public List<DraftLine> drafts() {
        return mine.stream()
                .filter(draft -> draft.state().isOpen())
                .limit(DRAFTS_SHOWN)
                .map(draft -> new DraftLine(page, draft))
                .collect(toUnmodifiableList());
    }

    public boolean hasMoreDrafts() {
        return mine.stream().filter(draft -> draft.state().isOpen()).count() > DRAFTS_SHOWN;
    }

    public boolean isAuthor() {
        return caller.isAuthor();
    }

    public List<Way> ways() {
        List<Way> ways = new ArrayList<>();

        if (caller.isProvider()) {
            ways.add(way("own", "records"));
        } else if (caller.isEditor()) {
            ways.add(way("records", "records"));
        }

        if (caller.isAuthor()) {
            ways.add(way("new-service", "new-service"));
        }

        if (caller.isEditor()) {
            ways.add(way("new-organisation", "new-organisation"));
        }

        if (caller.isAssurer()) {
            ways.add(way("waiting", "waiting"));
        }

        ways.add(way("due", "due"));
        ways.add(way("messages", "messages"));

        return ways;
    }

    /** How the directory is set up: for editors. */
    public List<Way> setup() {
        return caller.isEditor()
                ? List.of(
                        way("assignments", "assignments"),
                        way("directories", "directories"),
                        way("missed", "missed"),
                        way("policy", "policy"),
                        elsewhere("taxonomies"))
                : List.of();
    }

    /** How records come in and are compared: for editors. */
    public List<Way> data() {
        return caller.isEditor()
                ? List.of(
                        elsewhere("data"),
                        elsewhere("feeds"),
                        elsewhere("duplicates"),
                        elsewhere("report"),
                        elsewhere("postcodes"))
                : List.of();
    }

    /** A page of its own below the directory's. */
    private Way elsewhere(String key) {
        return new Way(
                page.text("way." + key),
                page.text("way." + key + ".text"),
                page.link("directory/" + key));
    }

    private Way way(String key, String view) {
        return new Way(
                page.text("way." + key), page.text("way." + key + ".text"), page.renderUrl(view));
    }

    private long count(DraftState state) {
        return mine.stream().filter(draft -> draft.state() == state).count();
    }

    private void add(String key, long count, String url) {
        if (count > 0) {
            waiting.add(new Waiting(count, page.count("waiting." + key, count), url));
        }
    }
}
