package org.sena.notification.web.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sena.notification.api.delivery.Letter;
import org.sena.notification.api.delivery.LetterPage;
import org.sena.notification.api.delivery.LetterState;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Pagination;
import org.sena.web.kit.view.Table;

/** The letters in one state, and how many there are in the others. */
public final class LettersView {

    private final Page page;
    private final Map<LetterState, Long> counts;
    private final LetterState state;
    private final Pagination pagination;
    private final Table table;

    LettersView(
            Page page,
            Map<LetterState, Long> counts,
            LetterState state,
            LetterPage letters,
            int number) {
        this.page = page;
        this.counts = counts;
        this.state = state;
        pagination =
                Pagination.of(
                        number,
                        LetterPage.SIZE,
                        letters.total(),
                        other ->
                                page.renderUrl(
                                        "list",
                                        "state",
                                        state.name(),
                                        "page",
                                        Integer.toString(other)));
        table =
                Table.of(
                        page.text("desk.caption." + state),
                        page.text("desk.what"),
                        page.text("desk.to"),
                        page.text("desk.since"),
                        page.text("desk.tries"),
                        page.text(isWaiting() ? "desk.due" : "desk.ended"),
                        page.text("desk.why"));
        letters.letters().forEach(this::add);
    }

    static Optional<LetterState> state(String text) {
        return Arrays.stream(LetterState.values())
                .filter(known -> known.name().equals(text))
                .findFirst();
    }

    private boolean isWaiting() {
        return state == LetterState.WAITING || state == LetterState.SENDING;
    }

    private void add(Letter letter) {
        table.row(
                Cell.link(
                        LetterWords.what(page, letter),
                        page.renderUrl("letter", "letter", letter.id())),
                Cell.text(LetterWords.toWhom(page, letter)),
                Cell.text(page.moment(letter.createdAt())),
                Cell.text(Integer.toString(letter.tries())),
                Cell.text(
                        page.moment(
                                isWaiting()
                                        ? letter.dueAt()
                                        : letter.endedAt().orElse(letter.dueAt()))),
                Cell.text(
                        letter.trouble()
                                .map(trouble -> LetterWords.why(page, trouble))
                                .orElse(page.text("desk.nothing"))));
    }

    /** One for each state, with its count. */
    public List<Way> ways() {
        List<Way> ways = new ArrayList<>();

        for (LetterState other : LetterState.values()) {
            ways.add(
                    new Way(
                            page.text("desk.state." + other, counts.getOrDefault(other, 0L)),
                            page.renderUrl("list", "state", other.name()),
                            other == state));
        }

        return ways;
    }

    public boolean isEmpty() {
        return table.rows().isEmpty();
    }

    public String empty() {
        return page.text("desk.empty." + state);
    }

    public boolean canTryAll() {
        return state == LetterState.FAILED && !isEmpty();
    }

    public Table table() {
        return table;
    }

    public Pagination pagination() {
        return pagination;
    }

    /** The way to the letters in one state. */
    public static final class Way {

        private final String text;
        private final String url;
        private final boolean here;

        private Way(String text, String url, boolean here) {
            this.text = text;
            this.url = url;
            this.here = here;
        }

        public String text() {
            return text;
        }

        public String url() {
            return url;
        }

        public boolean isHere() {
            return here;
        }
    }
}
