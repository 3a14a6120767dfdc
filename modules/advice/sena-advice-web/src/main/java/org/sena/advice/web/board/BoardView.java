package org.sena.advice.web.board;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sena.advice.api.TeamBoard;
import org.sena.advice.web.Words;
import org.sena.scoring.api.Level;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Table;
import org.sena.web.kit.view.Tone;

/** How the team stands. */
public final class BoardView {

    private final Page page;
    private final TeamBoard board;
    private final boolean lead;

    BoardView(Page page, TeamBoard board, boolean lead) {
        this.page = page;
        this.board = board;
        this.lead = lead;
    }

    public boolean isLead() {
        return lead;
    }

    /** Whether the team keeps up, in a sentence. */
    public String pace() {
        return page.text(
                "board.pace",
                Math.round(board.arriving()),
                Math.round(board.clearing()),
                board.capacity());
    }

    /** What follows from it, in a sentence. */
    public String outlook() {
        if (board.capacity() == 0) {
            return page.text("board.outlook.unset");
        }

        return page.text(
                board.arriving() > board.capacity()
                        ? "board.outlook.more"
                        : "board.outlook.enough");
    }

    public boolean isShort() {
        return board.capacity() > 0 && board.arriving() > board.capacity();
    }

    public List<Figure> figures() {
        return List.of(
                new Figure(board.open(), page.text("board.open")),
                new Figure(
                        board.waiting().values().stream().mapToLong(Long::longValue).sum(),
                        page.text("board.waiting")),
                new Figure(board.overdue(), page.text("board.overdue")));
    }

    public Table levels() {
        Table table =
                Table.of(
                        page.text("board.levels"),
                        page.text("queue.level"),
                        page.text("board.levels.waiting"));
        Map<Level, Long> waiting = board.waiting();

        Stream.of(Level.EMERGENCY, Level.PROACTIVE_CONTACT, Level.DIRECT_REFERRAL, Level.SELF_SERVE)
                .forEach(
                        level ->
                                table.row(
                                        Cell.link(
                                                page.text("level." + level),
                                                page.renderUrl(
                                                        "queue",
                                                        "list",
                                                        "WAITING",
                                                        "level",
                                                        level.name())),
                                        Cell.text(Long.toString(waiting.getOrDefault(level, 0L)))));

        return table;
    }

    public Table members() {
        Table table =
                Table.of(
                        page.text("board.members"),
                        page.text("queue.adviser"),
                        page.text("board.members.has"),
                        page.text("board.members.overdue"),
                        page.text("board.members.week"),
                        page.text("board.members.knows"),
                        page.text("board.members.speaks"));

        for (TeamBoard.Member member : board.members()) {
            table.row(
                    lead
                            ? Cell.link(
                                    member.adviser().name(),
                                    page.renderUrl("adviser", "adviser", member.adviser().userId()))
                            : Cell.text(member.adviser().name()),
                    Cell.text(Long.toString(member.held())),
                    member.overdue() > 0
                            ? Cell.tag(Long.toString(member.overdue()), Tone.DANGER)
                            : Cell.text("0"),
                    Cell.text(Integer.toString(member.adviser().peoplePerWeek())),
                    Cell.text(
                            member.adviser().topics().isEmpty()
                                    ? page.text("board.members.unsaid")
                                    : Words.topics(page, member.adviser().topics())),
                    Cell.text(
                            Stream.concat(Stream.of("en"), member.adviser().languages().stream())
                                    .map(tag -> Words.language(page, tag))
                                    .collect(Collectors.joining(", "))));
        }

        return table;
    }

    public Table weeks() {
        Table table =
                Table.of(
                        page.text("board.weeks"),
                        page.text("board.weeks.monday"),
                        page.text("board.weeks.arrived"),
                        page.text("board.weeks.cleared"));

        for (TeamBoard.BoardWeek week : board.weeks()) {
            table.row(
                    Cell.text(page.date(week.monday())),
                    Cell.text(Long.toString(week.arrived())),
                    Cell.text(Long.toString(week.cleared())));
        }

        return table;
    }

    /** A number with its words. */
    public static final class Figure {

        private final long count;
        private final String text;

        Figure(long count, String text) {
            this.count = count;
            this.text = text;
        }

        public String count() {
            return Long.toString(count);
        }

        public String text() {
            return text;
        }
    }
}
