package org.sena.needs.desk.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sena.needs.api.Questionnaire;
import org.sena.scoring.api.MatrixVersion;
import org.sena.web.kit.Page;

/** What is in force, and the ways on, ready to be shown. */
public final class OverviewView {

    private final Page page;
    private final boolean administers;
    private final List<String> inForce = new ArrayList<>();

    /**
     * @param administers true for an administrator, false for who leads the advice team
     */
    OverviewView(Page page, boolean administers) {
        this.page = page;
        this.administers = administers;
    }

    void add(Questionnaire questionnaire, Optional<MatrixVersion> matrix) {
        inForce.add(
                matrix.map(
                                active ->
                                        page.text(
                                                "admin.now.line",
                                                questionnaire.title(),
                                                questionnaire.version(),
                                                questionnaire.questions().size(),
                                                active.version(),
                                                active.rules()))
                        .orElseGet(
                                () ->
                                        page.text(
                                                "admin.now.no-matrix",
                                                questionnaire.title(),
                                                questionnaire.version(),
                                                questionnaire.questions().size())));
    }

    /** A line for each questionnaire; empty when none is published. */
    public List<String> inForce() {
        return inForce;
    }

    /**
     * What the reader may do; the clocks, the postcodes and the post are for administrators only.
     */
    public List<Way> ways() {
        List<Way> ways = new ArrayList<>();

        ways.add(way("questionnaires", "admin/questionnaires"));
        ways.add(way("scoring", "admin/scoring"));
        ways.add(way("replays", "admin/replays"));
        ways.add(way("unmet", "admin/unmet-needs"));
        ways.add(way("agreements", "admin/agreements"));

        if (administers) {
            ways.add(way("holidays", "admin/bank-holidays"));
            ways.add(way("postcodes", "directory/postcodes"));
            ways.add(way("deliveries", "admin/notifications"));
        }

        return ways;
    }

    private Way way(String name, String address) {
        return new Way(
                page.text("admin." + name),
                page.text("admin." + name + ".text"),
                page.link(address));
    }

    /** Something to do, and the page where it is done. */
    public static final class Way {

        private final String title;
        private final String text;
        private final String url;

        private Way(String title, String text, String url) {
            this.title = title;
            this.text = text;
            this.url = url;
        }

        public String title() {
            return title;
        }

        public String text() {
            return text;
        }

        public String url() {
            return url;
        }
    }
}
