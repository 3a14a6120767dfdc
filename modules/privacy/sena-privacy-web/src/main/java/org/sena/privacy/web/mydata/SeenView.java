package org.sena.privacy.web.mydata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sena.privacy.api.seen.Look;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Pagination;
import org.sena.web.kit.view.SummaryRow;

/** Who did what with a person's data, by day, newest first. */
public final class SeenView {

    private final Page page;
    private final Map<String, List<SummaryRow>> days = new LinkedHashMap<>();
    private final Pagination pages;

    SeenView(Page page, List<Look> looks, Pagination pages) {
        this.page = page;
        this.pages = pages;
        LookWords words = new LookWords(page.texts());

        for (Look look : looks) {
            days.computeIfAbsent(page.date(look.at()), day -> new ArrayList<>())
                    .add(SummaryRow.of(time(look), words.of(look)));
        }
    }

    private String time(Look look) {
        String moment = page.moment(look.at());

        return moment.substring(moment.length() - "00:00".length());
    }

    public boolean isEmpty() {
        return days.isEmpty();
    }

    public List<Day> days() {
        return days.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .collect(Collectors.toUnmodifiableList());
    }

    public Pagination pages() {
        return pages;
    }

    /** What happened on one day. */
    public static final class Day {

        private final String date;
        private final List<SummaryRow> rows;

        private Day(String date, List<SummaryRow> rows) {
            this.date = date;
            this.rows = rows;
        }

        public String date() {
            return date;
        }

        public List<SummaryRow> rows() {
            return rows;
        }
    }
}
