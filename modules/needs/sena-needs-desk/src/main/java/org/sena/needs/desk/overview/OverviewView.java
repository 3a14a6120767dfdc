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
    private final List<String> inForce = new ArrayList<>();

    OverviewView(Page page) {
        this.page = page;
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

    public List<Way> ways() {
        return List.of(
                way("questionnaires", "admin/questionnaires"),
                way("scoring", "admin/scoring"),
                way("replays", "admin/replays"),
                way("unmet", "admin/unmet-needs"),
                way("agreements", "admin/agreements"));
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
